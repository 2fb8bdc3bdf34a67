"""Pages that are asked for come first, the rest of the site behind them, and nothing stays old."""

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from msgspec.structs import replace

from conftest import SiteMaker
from practice_site.building import flow
from practice_site.building.configuration import read_configuration
from practice_site.building.flow import build_site
from practice_site.building.request import request_from
from practice_site.previewing.rebuilding import Rebuilding
from practice_site.previewing.resident import ResidentSite
from practice_site.previewing.update import Update

from .served import NOON, SECONDS, eventually, rewrite

ARTICLE = "content/articles/minimal.md"
URL = "/articles/minimal/"
WORDS = "Five minutes are enough"


@pytest.fixture(autouse=True)
def clock(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", NOON)


@pytest.fixture
def root(make_site: SiteMaker) -> Path:
    return make_site("minimal")


@contextmanager
def rebuilding(root: Path, told: list[Update]) -> Iterator[tuple[ResidentSite, Rebuilding]]:
    site = ResidentSite(read_configuration(root / "pelicanconf.py"))
    work = Rebuilding(site, lambda changed, update: told.append(update), lambda: None)
    try:
        work.start()
        yield site, work
    finally:
        work.stop()


class Gate:
    """Holds whole builds after they have read the site, before they make pages."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.reached = threading.Event()
        self.opened = threading.Event()
        self.opened.set()
        honest: Callable[..., Any] = flow.produce

        def waiting(*given: Any) -> Any:
            self.reached.set()
            assert self.opened.wait(SECONDS)
            return honest(*given)

        monkeypatch.setattr(flow, "produce", waiting)

    def close(self) -> None:
        self.opened.clear()
        self.reached.clear()


def seen(site: ResidentSite, work: Rebuilding, url: str) -> bytes:
    """What a visitor gets."""
    if not site.is_current(url):
        work.catch_up(url).result(SECONDS)
    return site.answer(url).content


def shows(site: ResidentSite, work: Rebuilding, words: str, url: str = URL) -> bool:
    return words.encode() in seen(site, work, url)


def state(site: ResidentSite, work: Rebuilding, url: str = URL) -> dict[str, Any]:
    seen(site, work, url)
    return dict(site.answer(url).state or {})


def clean_build(root: Path) -> dict[str, bytes]:
    """The pages of a build from nothing, by URL."""
    request = request_from(read_configuration(root / "pelicanconf.py"))
    return {page.page.url: page.content for page in build_site(replace(request, whole=True)).pages}


def test_the_page_comes_first_and_the_rest_follows(
    root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[Update] = []
    gate = Gate(monkeypatch)
    with rebuilding(root, told) as (site, work):
        gate.close()
        rewrite(root / ARTICLE, "How a Short Walk", "How a Long Walk")
        rewrite(root / ARTICLE, "Begin with five minutes.", "See [this](/none/).")
        work.tell(frozenset({root / ARTICLE})).result(SECONDS)
        assert shows(site, work, "How a Long Walk")
        assert shows(site, work, "How a Long Walk", "/articles/")
        assert not told[0].is_whole
        assert state(site, work)["looking"]
        gate.opened.set()
        eventually(lambda: len(told) > 1, "the whole is built")
        assert told[1].is_whole
        assert "link-broken" in [finding.name for finding in told[1].new]
        after = state(site, work)
        assert not after["looking"]
        assert f"{ARTICLE}:15" in [finding["place"] for finding in after["findings"]]


def _template(root: Path) -> Path:
    rewrite(root / "theme/templates/service.html", "<h1>", '<h1 class="new-words">')
    return root / "theme/templates/service.html"


def _edit(name: str, old: str, new: str) -> Callable[[Path], Path]:
    def edit(root: Path) -> Path:
        rewrite(root / name, old, new)
        return root / name

    return edit


def _new_article(root: Path) -> Path:
    twin = root / "content/articles/twin.md"
    text = (root / "content/articles/deciding-about-kyphoplasty.md").read_text("utf-8")
    twin.write_text(text.replace('title: "', 'title: "New words. '), "utf-8")
    return twin


KINDS: dict[str, tuple[Callable[[Path], Path], str, str]] = {
    "a page": (
        _edit("content/pages/about.md", "title: ", "title: New words, "),
        "/about/",
        "New words",
    ),
    "a service": (
        _edit("content/services/kyphoplasty.md", "Bone cement", "New words"),
        "/services/kyphoplasty/",
        "New words",
    ),
    "a service on another page": (
        _edit("content/services/kyphoplasty.md", "title: ", "title: New words, "),
        "/services/",
        "New words",
    ),
    "a physician on an article": (
        _edit("content/physicians/alex-sample.md", "name: Alex", "name: New Words"),
        "/articles/deciding-about-kyphoplasty/",
        "New Words",
    ),
    "a testimonial": (
        _edit("content/testimonials/sample-001.yaml", "I came in", "New words"),
        "/stories/",
        "New words",
    ),
    "the practice": (
        _edit("content/practice.yaml", "If this is an", "New words: an"),
        "/contact/",
        "New words",
    ),
    "the places": (
        _edit("locations.yaml", "name: St. Helena", "name: New Words"),
        "/locations/st-helena/",
        "New Words",
    ),
    "a template": (_template, "/services/kyphoplasty/", "new-words"),
    "a new article": (_new_article, "/articles/twin/", "New words"),
}


@pytest.mark.parametrize(("change", "url", "words"), KINDS.values(), ids=KINDS.keys())
def test_every_kind_of_edit_is_shown_at_once_and_leaves_nothing_old(
    make_site: SiteMaker,
    monkeypatch: pytest.MonkeyPatch,
    change: Callable[[Path], Path],
    url: str,
    words: str,
) -> None:
    root = make_site("sample")
    gate = Gate(monkeypatch)
    told: list[Update] = []
    with rebuilding(root, told) as (site, work):
        assert words.encode() not in seen(site, work, url)
        gate.close()
        changed = change(root)
        work.tell(frozenset({changed})).result(SECONDS)
        at_once = seen(site, work, url)
        assert words.encode() in at_once
        gate.opened.set()
        eventually(lambda: told and told[-1].is_whole, "the whole is built")
        clean = clean_build(root)
        assert at_once == clean[url]
        assert site.snapshot.pages.keys() == clean.keys()
        assert not site.snapshot.ahead
        assert [u for u, content in clean.items() if site.answer(u).content != content] == []


def test_a_stylesheet_is_exchanged_at_once(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    gate = Gate(monkeypatch)
    with rebuilding(root, []) as (site, work):
        before = state(site, work, "/")
        gate.close()
        css = root / "theme/static/css/site.css"
        css.write_text("p { color: #123456 }", "utf-8")
        work.tell(frozenset({css})).result(SECONDS)
        assert b"#123456" in seen(site, work, "/theme/css/site.css")
        after = state(site, work, "/")
        assert (after["page"], after["theme"]) == (before["page"], before["theme"])
        assert after["styles"] != before["styles"]
        gate.opened.set()
        eventually(lambda: not site.snapshot.is_looking, "the whole is built")
        assert state(site, work, "/")["styles"] == after["styles"]
        assert b"#123456" in seen(site, work, "/theme/css/site.css")


def test_a_deleted_page_is_gone_at_once_and_comes_back(
    root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    gate = Gate(monkeypatch)
    with rebuilding(root, []) as (site, work):
        gate.close()
        text = (root / ARTICLE).read_text("utf-8")
        (root / ARTICLE).unlink()
        work.tell(frozenset({root / ARTICLE})).result(SECONDS)
        assert seen(site, work, URL) == seen(site, work, "/404.html")
        assert site.answer(URL).status == 404
        assert site.answer(URL.rstrip("/")).status == 404
        (root / ARTICLE).write_text(text, "utf-8")
        work.tell(frozenset({root / ARTICLE})).result(SECONDS)
        assert shows(site, work, WORDS)
        assert site.answer(URL).status == 200
        gate.opened.set()
        eventually(lambda: not site.snapshot.is_looking, "the whole is built")
        assert shows(site, work, WORDS)


def test_a_former_address_waits_for_the_build_that_makes_it(root: Path) -> None:
    with rebuilding(root, []) as (site, work):
        rewrite(root / ARTICLE, "format: ", "redirect_from: [/old-walk/]\nformat: ")
        work.tell(frozenset({root / ARTICLE})).result(SECONDS)
        assert shows(site, work, URL, "/old-walk/")
        assert site.answer("/old-walk/").status == 200


def test_a_mistake_leaves_the_last_good_page_until_it_is_mended(
    root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    gate = Gate(monkeypatch)
    with rebuilding(root, []) as (site, work):
        article = frozenset({root / ARTICLE})
        gate.close()
        rewrite(root / ARTICLE, WORDS, "Six minutes are enough")
        work.tell(article).result(SECONDS)
        assert shows(site, work, "Six minutes are enough")
        rewrite(root / ARTICLE, "format: ", "format: [")
        work.tell(article).result(SECONDS)
        assert shows(site, work, "Six minutes are enough")
        assert state(site, work)["before"][0]["place"].startswith(ARTICLE)
        rewrite(root / ARTICLE, "format: [", "format: ")
        rewrite(root / ARTICLE, "Six minutes are enough", "Seven minutes are enough")
        work.tell(article).result(SECONDS)
        assert shows(site, work, "Seven minutes are enough")
        assert not state(site, work)["asBefore"]
        gate.opened.set()
        eventually(lambda: not site.snapshot.is_looking, "the whole is built")
        assert shows(site, work, "Seven minutes are enough")


def test_the_last_good_page_outlives_the_build_that_could_not_make_it(root: Path) -> None:
    template = root / "theme/templates/article.html"
    with rebuilding(root, []) as (site, work):
        rewrite(template, "<h1>", '<h1 class="good">')
        work.tell(frozenset({template})).result(SECONDS)
        assert shows(site, work, 'class="good"')
        rewrite(template, "{{ page.title }}", "{{ page.no }}")
        work.tell(frozenset({template})).result(SECONDS)
        assert shows(site, work, 'class="good"')
        place = state(site, work)["before"][0]["place"]
        assert place.startswith("theme/templates/article.html:")
        eventually(lambda: not site.snapshot.is_looking, "the whole is built")
        assert shows(site, work, 'class="good"')
        assert state(site, work)["before"][0]["place"] == place


def test_an_overtaken_build_begins_again_with_what_is_newer(
    root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    gate = Gate(monkeypatch)
    told: list[Update] = []
    with rebuilding(root, told) as (site, work):
        gate.close()
        rewrite(root / "locations.yaml", "Practice, Napa", "Practice by a River")
        work.tell(frozenset({root / "locations.yaml"})).result(SECONDS)
        assert gate.reached.wait(SECONDS)
        rewrite(root / ARTICLE, WORDS, "Six minutes are enough")
        work.tell(frozenset({root / ARTICLE})).result(SECONDS)
        assert shows(site, work, "Six minutes are enough")
        assert shows(site, work, "Practice by a River", "/locations/napa/")
        gate.opened.set()
        eventually(lambda: told[-1].is_whole, "the whole is built")
        clean = clean_build(root)
        assert [u for u, content in clean.items() if site.answer(u).content != content] == []


def test_who_waits_for_settings_waits_for_the_build_that_has_them(
    root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    gate = Gate(monkeypatch)
    with rebuilding(root, []) as (site, work):
        settings = root / "pelicanconf.py"
        gate.close()
        rewrite(settings, '    "practice_site.pelican_host.search",\n', "")
        first = work.tell(frozenset({settings}))
        assert gate.reached.wait(SECONDS)
        assert work.outdated(URL) == {settings}
        rewrite(root / ARTICLE, WORDS, "Six minutes are enough")
        work.tell(frozenset({root / ARTICLE})).result(SECONDS)
        assert shows(site, work, "Six minutes are enough")
        rewrite(settings, '    "practice_site.pelican_host.sitemap",\n', "")
        second = work.tell(frozenset({settings}))
        assert not first.done()
        gate.opened.set()
        first.result(SECONDS)
        second.result(SECONDS)
        assert site.answer("/search/").status == 404
        assert site.answer("/sitemap.xml").status == 404
        assert shows(site, work, "Six minutes are enough")
        assert work.outdated(URL) == frozenset()


def test_the_end_breaks_off_a_build_and_keeps_what_is_shown(
    root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    gate = Gate(monkeypatch)
    with rebuilding(root, []) as (_, work):
        gate.close()
        rewrite(root / "locations.yaml", "Practice, Napa", "Practice by a River")
        rewrite(root / "pelicanconf.py", "import sys\n", "import sys\n\n")
        waiting = work.tell(None)
        assert gate.reached.wait(SECONDS)
        threading.Timer(0.1, gate.opened.set).start()
    assert not waiting.done()
    monkeypatch.undo()
    monkeypatch.setenv("SOURCE_DATE_EPOCH", NOON)
    with rebuilding(root, []) as (site, work):
        assert shows(site, work, "Practice by a River", "/locations/napa/")
