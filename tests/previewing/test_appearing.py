from pathlib import Path

import pytest

from conftest import SiteMaker
from practice_site.building.configuration import read_configuration
from practice_site.previewing.resident import ResidentSite

ARTICLE = "content/articles/minimal.md"
URL = "/articles/minimal/"


@pytest.fixture
def root(make_site: SiteMaker) -> Path:
    return make_site("minimal")


@pytest.fixture
def site(root: Path) -> ResidentSite:
    resident = ResidentSite(read_configuration(root / "pelicanconf.py"))
    resident.start()
    return resident


def test_how_a_page_looks_is_told_as_it_is_written_now(site: ResidentSite, root: Path) -> None:
    appearance = site.appearance(URL)
    assert appearance is not None
    assert appearance["card"]["title"] == "How a Short Walk Eases a Stiff Back"
    assert appearance["result"]["title_place"] == f"{ARTICLE}:2"
    assert appearance["graph"][0]["kind"] == "Medical web page"
    file = root / ARTICLE
    text = file.read_text(encoding="utf-8")
    file.write_text(text.replace("How a Short Walk Eases", "A Walk For"), encoding="utf-8")
    site.revise([file])
    assert (site.appearance(URL) or {})["card"]["title"] == "A Walk For a Stiff Back"


def test_there_is_nothing_to_be_told_of_what_is_no_page(site: ResidentSite) -> None:
    for url in ("/none/", "/_practice/findings", "/feed.xml"):
        assert site.appearance(url) is None
    assert site.appearance("/") is not None


def test_a_page_that_cannot_be_made_now_has_no_looks(site: ResidentSite, root: Path) -> None:
    (root / "theme/templates/article.html").write_text("{{ page.nothing }}", encoding="utf-8")
    site.build(None)
    assert site.appearance(URL) is None


def test_a_page_says_whether_it_may_be_asked_and_does_not_hold_the_answer(
    site: ResidentSite,
) -> None:
    for url, appears in ((URL, True), ("/", True), ("/none/", False), ("/_practice/", False)):
        state = site.answer(url).state
        assert state is None or state["appears"] is appears
        assert state is None or "graph" not in state
