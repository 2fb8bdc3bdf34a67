import pytest

from practice_site.importing.organizations import organizations
from practice_site.importing.passages import Passage
from practice_site.importing.places import other_towns, served_places
from practice_site.model.markdown import Role
from practice_site.model.site import Site


def served(site: Site, *texts: str) -> tuple[str, ...]:
    said = [Passage(text, 1) for text in texts]
    return served_places(said, site, organizations(said))


def others(site: Site, text: str, role: Role = Role.SERVING_AREA) -> list[str]:
    said = [Passage(text, 1, role)]
    return [named.name for named in other_towns(said, site, organizations(said))]


def test_places_of_the_site_are_found_in_the_order_of_their_mention(site: Site) -> None:
    assert served(site, "From Yountville or St. Helena", "and in Napa's hills.") == (
        "yountville",
        "saint-helena",
        "napa",
    )


@pytest.mark.parametrize("name", ["St. Helena", "St Helena", "Saint Helena"])
def test_saints_are_the_same_however_written(site: Site, name: str) -> None:
    assert served(site, f"People in {name} walk.") == ("saint-helena",)
    assert others(site, f"People in {name} walk.") == []


@pytest.mark.parametrize(
    "text",
    [
        "The Napa Valley is long, and Napa County longer.",
        "We like Harvest Health St. Helena Hospital.",
        "On Yountville Road, or in South-Napa.",
    ],
)
def test_a_towns_name_inside_another_name_is_not_the_town(site: Site, text: str) -> None:
    assert served(site, text) == ()


def test_unknown_towns_are_found_in_the_serving_area_and_before_a_state(site: Site) -> None:
    assert others(site, "Whether you're in Yountville, Calistoga, or American Canyon, come.") == [
        "Calistoga",
        "American Canyon",
    ]
    assert others(site, "A clinic in Green Oaks, California, helps.", Role.BODY) == ["Green Oaks"]
    assert others(site, "It works in Pain Medicine and in March.", Role.BODY) == []


def test_headings_in_title_case_and_days_name_no_towns(site: Site) -> None:
    heading = Passage("Serving Families Across Wine Country", 1, Role.SERVING_AREA, heading=True)
    text = Passage("We are in Angwin from Monday to Friday in March.", 3, Role.SERVING_AREA)
    found = organizations([heading, text])
    assert [named.name for named in other_towns([heading, text], site, found)] == ["Angwin"]


def test_the_area_in_general_is_no_town(site: Site) -> None:
    assert others(site, "Serving Napa and Surrounding Communities in Napa County") == []
