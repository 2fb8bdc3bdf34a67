"""Articles' pages at once, all others afterwards: two threads, and nothing newer is ever lost."""

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from conftest import SiteMaker
from practice_site.building import flow
from practice_site.building.configuration import read_configuration
from practice_site.previewing import resident
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


def shows(site: ResidentSite, words: str, url: str = URL) -> bool:
    return words.encode() in site.answer(url).content


def test_the_articles_page_comes_first_and_the_rest_follows(root: Path) -> None:
    told: list[Update] = []
    with rebuilding(root, told) as (site, work):
        rewrite(root / ARTICLE, "How a Short Walk", "See [this](/none/). How a Long Walk")
        rewrite(root / ARTICLE, "Begin with five minutes.", "See [this](/none/).")
        work.tell(frozenset({root / ARTICLE})).result(SECONDS)
        assert shows(site, "How a Long Walk")
        assert not told[0].is_whole
        assert told[0].pages == 1
        eventually(lambda: len(told) > 1, "the whole is built")
        assert told[1].is_whole
        assert "link-broken" in [finding.name for finding in told[1].new]
        assert shows(site, "How a Long Walk", "/articles/")
        state = site.answer(URL).state
        assert state
        assert f"{ARTICLE}:15" in [finding["place"] for finding in state["findings"]]


def test_a_revision_waits_for_no_build_and_outlives_it(
    root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[Update] = []
    gate = Gate(monkeypatch)
    with rebuilding(root, told) as (site, work):
        gate.close()
        rewrite(root / "locations.yaml", "Practice, Napa", "Practice by a River")
        rewrite(root / ARTICLE, WORDS, "Six minutes are enough")
        both = work.tell(frozenset({root / "locations.yaml", root / ARTICLE}))
        assert gate.reached.wait(SECONDS)
        rewrite(root / ARTICLE, "Six minutes are enough", "Seven minutes are enough")
        work.tell(frozenset({root / ARTICLE})).result(SECONDS)
        assert shows(site, "Seven minutes are enough")
        assert not both.done()
        assert not shows(site, "Practice by a River", "/locations/napa/")

        seen: list[bool] = []
        honest = resident.following

        def following(*given: Any) -> Any:
            seen.append(shows(site, "Seven minutes are enough"))
            return honest(*given)

        monkeypatch.setattr(resident, "following", following)
        gate.opened.set()
        both.result(SECONDS)
        assert shows(site, "Seven minutes are enough")
        assert shows(site, "Practice by a River", "/locations/napa/")
        eventually(lambda: len(seen) > 1, "it is built once more")
        assert all(seen)
        assert shows(site, "Seven minutes are enough")


def test_who_waits_for_a_build_waits_for_the_one_that_has_the_change(
    root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    gate = Gate(monkeypatch)
    with rebuilding(root, []) as (site, work):
        locations = root / "locations.yaml"
        gate.close()
        rewrite(locations, "Practice, Napa", "Practice by a River")
        first = work.tell(frozenset({locations}))
        assert gate.reached.wait(SECONDS)
        assert work.outdated(URL) == {locations}
        rewrite(locations, "Practice by a River", "Practice by a Lake")
        second = work.tell(frozenset({locations}))
        gate.opened.set()
        first.result(SECONDS)
        second.result(SECONDS)
        assert shows(site, "Practice by a Lake", "/locations/napa/")
        assert work.outdated(URL) == frozenset()


def test_an_article_that_breaks_and_is_mended_while_a_build_is_under_way(
    root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    gate = Gate(monkeypatch)
    with rebuilding(root, []) as (site, work):
        article = frozenset({root / ARTICLE})
        gate.close()
        rewrite(root / ARTICLE, "format: ", "format: [")
        broken = work.tell(article)
        assert gate.reached.wait(SECONDS)
        rewrite(root / ARTICLE, "format: [", "format: ")
        rewrite(root / ARTICLE, WORDS, "Six minutes are enough")
        work.tell(article).result(SECONDS)
        assert shows(site, "Six minutes are enough")
        gate.opened.set()
        broken.result(SECONDS)
        assert shows(site, "Six minutes are enough")
        eventually(lambda: not (site.answer(URL).state or {})["asBefore"], "all is well again")
        assert shows(site, "Six minutes are enough")


def test_the_end_breaks_off_a_build_and_keeps_what_is_shown(
    root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    gate = Gate(monkeypatch)
    with rebuilding(root, []) as (_, work):
        gate.close()
        rewrite(root / "locations.yaml", "Practice, Napa", "Practice by a River")
        waiting = work.tell(None)
        assert gate.reached.wait(SECONDS)
        threading.Timer(0.1, gate.opened.set).start()
    assert not waiting.done()
    monkeypatch.undo()
    monkeypatch.setenv("SOURCE_DATE_EPOCH", NOON)
    with rebuilding(root, []) as (site, _):
        assert shows(site, "Practice by a River", "/locations/napa/")
