import pytest

from practice_site.appearance.search_result import DESCRIPTION_SIZE, WIDE, search_result
from practice_site.pages.arial import arial_width

from .made_pages import FILE, HOME, RECORD, made

CRUMBS = {
    "@type": "BreadcrumbList",
    "itemListElement": [
        {"@type": "ListItem", "position": 1, "name": "Home", "item": f"{HOME}/"},
        {"@type": "ListItem", "position": 2, "name": "Articles", "item": f"{HOME}/articles/"},
        {"@type": "ListItem", "position": 3, "name": "A walk", "item": f"{HOME}/articles/a/"},
    ],
}
SITE = {"@type": "WebSite", "@id": f"{HOME}/#website", "name": "Sample Spine"}


def test_what_results_show() -> None:
    result = search_result(made(CRUMBS, SITE, og__site_name="Another"), RECORD)
    assert (result.site, result.domain) == ("Sample Spine", "www.sample.example")
    assert result.trail.shown == "www.sample.example › Articles › A walk"
    assert (result.title.shown, result.title.rest) == ("A walk", "")
    assert result.wide.shown == result.narrow.shown == "Good for backs."
    assert (result.title_place, result.description_place) == (f"{FILE}:2", f"{FILE}:3")
    assert not result.hidden


def test_a_site_without_a_name_in_its_graph() -> None:
    assert search_result(made(og__site_name="Sample")).site == "Sample"
    assert search_result(made()).site == "www.sample.example"
    nowhere = search_result(made(home="", title="", description="", robots="noindex, follow"))
    assert (nowhere.site, nowhere.trail.shown, nowhere.hidden) == ("", "", True)
    assert (nowhere.title_place, nowhere.description_place) == ("", "")


@pytest.mark.parametrize("steps", [None, "Home", [], ["x"], {"name": "Only"}, [{"name": [1]}]])
def test_breadcrumbs_that_are_none(steps: object) -> None:
    crumbs = {"@type": "BreadcrumbList", "itemListElement": steps}
    assert search_result(made(crumbs)).trail.shown == "www.sample.example"


def test_a_long_description_ends_sooner_on_a_phone() -> None:
    words = "A walk is good for most backs, and a short one every day is better. " * 3
    result = search_result(made(description=words))
    assert len(result.narrow.shown) < len(result.wide.shown) < len(words)
    assert result.wide.shown.startswith(result.narrow.shown.removesuffix(" …"))
    assert result.wide.shown.endswith(" …")


def test_descriptions_of_a_good_length_are_whole_on_a_wide_screen() -> None:
    sentence = "What a compression fracture is, how it is found, and how it can heal: "
    assert arial_width((sentence * 3)[:156], DESCRIPTION_SIZE) <= WIDE
