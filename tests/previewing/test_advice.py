from pathlib import Path

import pytest

from conftest import SiteMaker
from practice_site.building.configuration import read_configuration
from practice_site.previewing.resident import ResidentSite

ARTICLE = "content/articles/bone-density-test.md"
URL = "/articles/bone-density-test/"


@pytest.fixture
def root(make_site: SiteMaker) -> Path:
    return make_site("sample")


@pytest.fixture
def site(root: Path) -> ResidentSite:
    resident = ResidentSite(read_configuration(root / "pelicanconf.py"))
    resident.start()
    return resident


def test_advice_is_about_the_text_as_it_is_written_now(site: ResidentSite, root: Path) -> None:
    advice = site.advice(URL)
    assert advice is not None
    assert advice["grade"].startswith("Reading grade: 4.")
    names = [point["name"] for point in advice["points"]]
    assert names[:2] == ["Search, in all", "Reading, in all"]
    ratings = [point["rating"] for point in advice["points"][2:]]
    assert ratings == sorted(ratings, key=["poor", "fair", "good"].index)

    file = root / ARTICLE
    text = file.read_text(encoding="utf-8")
    file.write_text(text.replace("keyphrase: bone density test\n", ""), encoding="utf-8")
    names = [point["name"] for point in (site.advice(URL) or {})["points"]]
    assert "Key phrase" in names and "Key phrase in title" not in names


def test_services_are_advised_on_and_other_pages_are_not(site: ResidentSite) -> None:
    assert site.advice("/services/kyphoplasty/") is not None
    for url in ("/", "/articles/", "/contact/", "/locations/yountville/", "/none/"):
        assert site.advice(url) is None


def test_a_page_says_whether_there_is_advice_and_does_not_hold_it(site: ResidentSite) -> None:
    state = site.answer(URL).state
    assert state is not None and state["advised"] is True
    assert "points" not in state
    for url in ("/contact/", "/none/"):
        state = site.answer(url).state
        assert state is not None and state["advised"] is False


def test_a_file_that_has_gone_has_no_advice(site: ResidentSite, root: Path) -> None:
    (root / ARTICLE).unlink()
    assert site.advice(URL) is None
