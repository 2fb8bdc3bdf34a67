"""Names and addresses that are nearly the practice's."""

import pytest

from checks.mentions.said import site
from practice_site.checks.mentions.differences import address_meant, is_own_name, name_meant
from practice_site.checks.mentions.own_facts import own_facts

FACTS = own_facts(site())


@pytest.mark.parametrize(
    "written",
    [
        "Sample Spine and Pain Clinic",
        "Sample Spine & Pain Center",
        "Sample Spyne and Pain Practice",
        "Sample Medical Groups",
    ],
)
def test_another_form_of_the_name(written: str) -> None:
    assert name_meant(written, FACTS) in ("Sample Spine and Pain Practice", FACTS.names[-1])


@pytest.mark.parametrize(
    "written",
    [
        "Sample Spine & Pain Practice",
        "SAMPLE SPINE AND PAIN PRACTICE",
        "Sample Medical Group",
        "Sample Spine and Pain",
        "Sample Practice",
        "Welcome Sample Spine and Pain Practice",
        "Sample Valley Spine and Pain Hospital",
        "Example Spine and Pain Practice",
        "Academy of Pain Medicine",
    ],
)
def test_the_name_itself_shorter_ones_and_those_of_others(written: str) -> None:
    assert name_meant(written, FACTS) == ""


@pytest.mark.parametrize(
    ("lines", "claimed", "wrong"),
    [
        (("1 Sample Way", "Suite 4", "Napa", "CA", "94559"), True, ""),
        (("1 Sample Wy.", "", "", "", ""), False, ""),
        (("1 Sample Way", "#5", "", "", ""), False, "the suite is 4"),
        (("1 Sample Way", "", "Benicia", "", ""), False, "the city is Napa"),
        (("1 Sample Way", "", "Building C", "", ""), False, ""),
        (("1 Sample Way", "", "Napa", "OR", ""), False, "the state is CA"),
        (("1 Sample Way", "", "Napa", "CA", "94558"), False, "the ZIP code is 94559"),
        (("3 Sample Way", "", "", "", ""), True, "the number in the street is 1"),
        (("3 Sample Way", "", "", "", ""), False, ""),
        (("40 Other Street", "", "", "", ""), True, "no office has this address"),
        (("40 Other Street", "", "", "", ""), False, ""),
    ],
)
def test_what_is_wrong_with_an_address(lines: tuple[str, ...], claimed: bool, wrong: str) -> None:
    assert address_meant(lines, claimed, FACTS) == wrong


def test_whose_name_it_is() -> None:
    assert is_own_name("The Sample Spine & Pain Practice", FACTS)
    assert not is_own_name("Another Pain Practice", FACTS)
