"""Hostile text in every field of every record comes through: to the graph, to the page, to the eye.

The same site is built twice, once with harmless words. Whatever said these then says the hostile
ones now, and nothing else has changed.
"""

import json
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from lxml import html

from built_sites import built
from conftest import copy_site
from full_site import plainly, write_full_site
from practice_site.inspecting.document import folded
from practice_site.inspecting.page_facts import inspect_page
from practice_site.structured_data import graph
from practice_site.structured_data.node import Node
from practice_site.structured_data.service import MOST_WORDS

HOSTILE = (
    *("</script>", "<script>alert(1)</script>", "<!--", "-->", "]]>", "<![CDATA[", "</title>"),
    *(
        '"',
        "'",
        "`",
        "\\",
        "\\u003c",
        "&lt;",
        "&amp;amp;",
        "&#x27;",
        "<b>",
        "<img src=x onerror=x>",
    ),
    *("{{ page }}", "{% raw %}", "{# #}", "${x}", "%s", "{testimonial: sample-1}", "[a](/b)"),
    *("javascript:alert(1)", "* _ ~~ ^ # > | 1. - + =", "[^1]", "--", "---", "...", "$$", ":::"),
    *("\N{GRINNING FACE}", "\N{WOMAN}\N{ZERO WIDTH JOINER}\N{PERSONAL COMPUTER}", "e\u0301"),
    *("\N{RIGHT-TO-LEFT OVERRIDE}", "\N{HEBREW LETTER ALEF}", "\u0634\u0643\u0631\u0627"),
    *("\N{ZERO WIDTH SPACE}", "\U0001d54f", "\U0010fffd", "\u00ad", "\N{SNOWMAN}"),
)
WORDS = st.lists(
    st.sampled_from(HOSTILE)
    | st.text(st.characters(exclude_categories=("C", "Z"), include_characters=" "), max_size=4),
    min_size=1,
    max_size=8,
).map(lambda pieces: " ".join(" ".join(pieces).split()))
"""What no page may change. White space is folded on any page, so there is one space at a time."""


def said(words: str) -> Callable[[str], str]:
    """Each field's own text, with the words in it."""
    return lambda field: " ".join(filter(None, (words, f"({field})")))


FIELDS: list[str] = []
"""Every field of the site that has everything; found by writing it once."""


class Pages:
    """The pages of a site, as whoever reads them has them."""

    def __init__(self, root: Path) -> None:
        outcome = built(root)
        assert not any(problem.kind == "yaml-syntax" for problem in outcome.evidence.problems)
        self.graphs: dict[str, Any] = {}
        self.texts: dict[str, str] = {}
        self.attributes: dict[str, set[str]] = {}
        self.elements: dict[str, list[str]] = {}
        for page in outcome.pages:
            url, facts = page.page.url, inspect_page(page.content, page.page)
            (self.graphs[url],) = facts.graphs
            self.texts[url] = facts.text
            root_element = html.document_fromstring(page.content)
            self.attributes[url] = {
                value for element in root_element.iter() for value in element.attrib.values()
            }
            self.elements[url] = sorted(
                str(element.tag)
                for element in root_element.iter()
                if element.tag in ("script", "img", "iframe", "style", "object", "form", "base")
            )


@pytest.fixture(scope="module")
def site() -> Iterator[Path]:
    """A folder with a theme, for a site that is written again and again."""
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder, "site")
        copy_site("minimal", root)
        for file in root.glob("content/**/*.*"):
            file.unlink()
        write_full_site(root, lambda field: FIELDS.append(field) or plainly(field))
        yield root


@pytest.fixture(scope="module")
def harmless(site: Path) -> Pages:
    """The pages with harmless words."""
    return Pages(site)


COUNTED = ("wordCount", "timeRequired")


def exchanged(text: str, say: Callable[[str], str]) -> str:
    """What a text says when the fields in it say something else; the longest names first."""
    for field in sorted(set(FIELDS), key=len, reverse=True):
        text = text.replace(plainly(field), say(field))
    return text


def everywhere(value: Any, say: Callable[[str], str], but: tuple[str, ...] = COUNTED) -> Any:
    """A graph with other words, but for some properties: what is counted in the text."""
    if isinstance(value, dict):
        return {name: everywhere(one, say, but) for name, one in value.items() if name not in but}
    if isinstance(value, list):
        return sorted((everywhere(one, say, but) for one in value), key=json.dumps)
    return exchanged(value, say) if isinstance(value, str) else value


def compare(now: Pages, before: Pages, say: Callable[[str], str]) -> None:
    """Ask whether the words are all that has changed."""
    assert now.graphs.keys() == before.graphs.keys()
    # A whole sentence is not the name of a symptom.
    short = len(say("condition.symptom").split()) <= MOST_WORDS
    but = COUNTED if short else (*COUNTED, "signOrSymptom")
    for url, said_before in before.graphs.items():
        assert everywhere(now.graphs[url], plainly, but) == everywhere(said_before, say, but)
        assert now.elements[url] == before.elements[url], url
        for field in set(FIELDS):
            if plainly(field) in before.texts[url]:
                assert folded(say(field)) in now.texts[url], (url, field)
            if plainly(field) in before.attributes[url]:
                assert folded(say(field)) in {folded(a) for a in now.attributes[url]}, (url, field)


@settings(
    max_examples=25,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(words=WORDS)
@example(words=" ".join(HOSTILE))
@example(words="A long answer. " * 666 + "It ends here")
def test_any_words_come_through(words: str, site: Path, harmless: Pages) -> None:
    write_full_site(site, said(words))
    compare(Pages(site), harmless, said(words))


@pytest.mark.parametrize("sign", ["<", "\N{GRINNING FACE}"])
def test_a_sign_that_is_lost_is_missed(
    sign: str, site: Path, harmless: Pages, monkeypatch: pytest.MonkeyPatch
) -> None:
    say = said(f"A {sign} sign")
    write_full_site(site, say)
    honest = graph.article_node

    def losing(*given: Any) -> Node:
        node: Node = honest(*given)
        return node | {"headline": node["headline"].replace(sign, "")}

    monkeypatch.setattr(graph, "article_node", losing)
    with pytest.raises(AssertionError):
        compare(Pages(site), harmless, say)


BELOW = {"paragraph", "question", "answer"}
"""The fields that stand in the text below a front matter."""


def with_sign(sign: str) -> Callable[[str], str]:
    """A sign in every field of a text below a front matter, and harmless words in all others."""

    def say(field: str) -> str:
        of_text = field.split(".")[-1] in BELOW and not field.startswith("town")
        return f"One{sign}two ({field})" if of_text else plainly(field)

    return say


@pytest.mark.parametrize("sign", ["\u2028", "\u2029", "\ufeff", "\xa0"], ids=ascii)
def test_odd_signs_in_a_text_come_through(sign: str, site: Path, harmless: Pages) -> None:
    write_full_site(site, with_sign(sign))
    compare(Pages(site), harmless, with_sign(sign))


@pytest.mark.parametrize(
    "sign", ["\0", "\x01", "\x0b", "\x1b", "\x7f", "\x85", "\ufffe"], ids=ascii
)
def test_what_no_page_can_show_is_told_of_and_marked(
    sign: str, site: Path, harmless: Pages
) -> None:
    write_full_site(site, with_sign(sign))
    told = {
        f.span.path for f in built(site).judgement.findings if f"U+{ord(sign):04X}" in f.message
    }
    assert {"content/articles/walk.md", "content/pages/home.md"} <= told
    compare(Pages(site), harmless, with_sign("\N{REPLACEMENT CHARACTER}"))


@pytest.mark.parametrize("sign", ["\0", "\x1b", "\x85", "\u2028", "\ud800"], ids=ascii)
@pytest.mark.parametrize("escaped", [False, True])
def test_what_no_page_can_show_is_refused_in_a_record(sign: str, escaped: bool, site: Path) -> None:
    write_full_site(site)
    practice = site / "content/practice.yaml"
    text = practice.read_text(encoding="utf-8")
    written = f"\\u{ord(sign):04x}" if escaped else sign
    text = text.replace(plainly("practice.legal_name"), f"One{written}two")
    practice.write_bytes(text.encode("utf-8", "surrogatepass"))
    found = [f for f in built(site).judgement.findings if f.span.path == "content/practice.yaml"]
    assert {f.rule for f in found} <= {"PS101", "PS102", "PS103", "PS104"} and found


def test_every_kind_of_record_is_shown(harmless: Pages) -> None:
    unseen = {
        field
        for field in FIELDS
        if not any(plainly(field) in text for text in harmless.texts.values())
        and not any(plainly(field) in " ".join(texts) for texts in harmless.attributes.values())
    }
    parts = {"given_name", "family_name", "prefix", "recognized_by"}
    assert unseen <= {f"physician.{part}" for part in parts}
