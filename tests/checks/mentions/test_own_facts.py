"""The practice's facts as texts are compared with them."""

import pytest

from checks.mentions.said import site
from practice_site.checks.mentions.own_facts import Street, own_facts, street_of

FACTS = own_facts(site(tracking_phones=("+1-707-555-0199",)))


@pytest.mark.parametrize("number", ["(707) 555-0142", "+17075550142", "555-0142", "707.555.0143"])
def test_numbers_of_ours(number: str) -> None:
    assert FACTS.is_ours(number)


def test_a_declared_number_is_ours_and_no_other() -> None:
    assert FACTS.is_ours("(707) 555-0199")
    assert not FACTS.is_ours("(707) 555-0198")
    assert not own_facts(site()).is_ours("(707) 555-0199")


@pytest.mark.parametrize(
    ("written", "town"),
    [
        ("Sonoma", "Sonoma"),
        ("Saint Helena", "Saint Helena"),
        ("St. Helena Pain", "St. Helena"),
        ("Downtown Sonoma", "Sonoma"),
        ("Sonoma CA", "Sonoma"),
        ("Napa", ""),
        ("Sonoma County", ""),
        ("Sonoma Valley Hospital", ""),
        ("Building B", ""),
    ],
)
def test_towns_without_an_office(written: str, town: str) -> None:
    assert FACTS.town_without_office(written, anywhere=False) == town
    assert FACTS.town_without_office(written, anywhere=True) == town


def test_towns_that_the_site_does_not_name_are_known_in_the_offices_state() -> None:
    assert FACTS.town_without_office("Vacaville", anywhere=True) == "Vacaville"
    assert FACTS.town_without_office("Vacaville", anywhere=False) == ""


def test_a_town_in_the_practices_own_name_is_no_place_of_its() -> None:
    facts = own_facts(site(name="Sonoma Spine Center"))
    assert facts.town_without_office("Sonoma Spine", anywhere=True) == ""


@pytest.mark.parametrize(
    "street", ["1 Sample Street, Suite 4", "1 Sample St. #4", "1 Sample St Ste 4 (made up)"]
)
def test_streets_are_compared_without_their_spelling(street: str) -> None:
    assert street_of(street) == Street("1", "sample st", "4")
