"""Hostile words in Chromium: shown as they were written, the same to machines, and never run."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from lxml import html
from playwright.sync_api import Browser, Page

from built_sites import built
from conftest import copy_site
from full_site import write_full_site

from .structured_data import SCRIPT
from .window import window

WORDS = " ".join(
    (
        *("</script><script>window.ran = 1</script>", "<img src=x onerror='window.ran = 1'>"),
        *("<!-- <script>", "{{ 7 * 7 }}", "&lt;b&gt; \\u003c", '" onload="window.ran = 1', "'`"),
        *("\N{GRINNING FACE}", "\N{HEBREW LETTER ALEF}\N{HEBREW LETTER BET}"),
        *("\N{RIGHT-TO-LEFT OVERRIDE}", "javascript:window.ran=1"),
    )
)
LONG = "A long answer. " * 666 + "It ends here."
SEEN = """() => ({
  ran: window.ran === undefined ? 'nothing' : 'something',
  title: document.title,
  heading: document.querySelector('h1').textContent,
  graphs: [...document.querySelectorAll('script[type="application/ld+json"]')]
    .map(script => JSON.parse(script.textContent)),
  questions: [...document.querySelectorAll('[data-part="question"]')].map(e => e.textContent),
  answers: [...document.querySelectorAll('[data-part="answer"]')].map(e => e.textContent),
  alternatives: [...document.images].map(image => image.alt),
  description: document.querySelector('meta[name="description"]').content,
})"""


def say(field: str) -> str:
    """What stands in each field: the words, in an answer a line end of JavaScript's as well."""
    if field == "article.answer":
        return f"{LONG} \u2028 {WORDS} (article.answer)"
    return f"{WORDS} ({field})"


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The pages of a site with hostile words in every field."""
    root = tmp_path_factory.mktemp("hostile") / "site"
    copy_site("minimal", root)
    for file in root.glob("content/**/*.*"):
        file.unlink()
    write_full_site(root, say)
    for page in built(root).pages:
        file = root / "output" / page.page.file
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(page.content)
    return root / "output"


@pytest.fixture
def seen(made: Path, serve: Callable[[Path], str], browser: Browser) -> Callable[[str], Any]:
    """What the browser makes of a page; nothing but the page itself keeps scripts from running."""
    address = serve(made)

    def look(url: str) -> Any:
        with window(browser, 1280, bypass_csp=True) as page:
            page.on("dialog", lambda dialog: pytest.fail(f"a dialog: {dialog.message}"))
            page.goto(address + url, wait_until="load")
            return page.evaluate(SEEN)

    return look


@pytest.mark.browser
def test_nothing_runs_and_the_graph_is_what_was_made(
    made: Path, seen: Callable[[str], Any]
) -> None:
    for file in sorted(made.rglob("*.html")):
        url = "/" + file.relative_to(made).as_posix().removesuffix("index.html")
        if url == "/search/":
            continue  # its own script looks for an index, which is not here
        page = seen(url)
        assert page["ran"] == "nothing", url
        (script,) = html.document_fromstring(file.read_bytes()).xpath(SCRIPT)
        assert page["graphs"] == [json.loads(script.text)], url


@pytest.mark.browser
def test_the_words_of_an_article_are_shown(seen: Callable[[str], Any]) -> None:
    page = seen("/articles/walk/")
    assert page["heading"] == say("article.title")
    assert page["title"].startswith(say("article.title"))
    assert page["description"] == say("article.summary")
    assert page["questions"][0].strip() == say("article.question")
    assert page["answers"][0].strip() == say("article.answer")
    assert say("article.image_alt") in page["alternatives"]
    nodes = page["graphs"][0]["@graph"]
    (faq,) = (node for node in nodes if node["@type"] == "FAQPage")
    assert faq["mainEntity"][0]["acceptedAnswer"]["text"] == say("article.answer")


@pytest.mark.browser
def test_a_script_that_did_run_would_be_noticed(browser: Browser) -> None:
    with window(browser, 1280, bypass_csp=True) as page:
        assert _ran(page, f"<h1>{WORDS}</h1>") == "something"


def _ran(page: Page, body: str) -> str:
    page.set_content(f"<meta name='description' content=''>{body}")
    page.wait_for_timeout(50)
    return str(page.evaluate(SEEN)["ran"])
