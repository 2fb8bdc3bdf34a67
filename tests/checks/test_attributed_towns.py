import pytest
from msgspec.structs import replace

from conftest import SITES
from practice_site.checks.attributed_towns import town_shown
from practice_site.checks.mentions.own_facts import own_facts
from practice_site.model.site import Site
from practice_site.reading.site_loader import load_site


@pytest.fixture(scope="module")
def site() -> Site:
    return load_site(SITES / "minimal")


@pytest.mark.parametrize(
    ("attribution", "town", "shown"),
    [
        ("J. S., Napa", "", "Napa"),
        ("J. S., St. Helena, CA", "", "St. Helena"),
        ("Jo Madeup (Yountville)", "", "Yountville"),
        ("A patient from American Canyon", "", "American Canyon"),
        ("A Napa patient", "", "Napa"),
        ("The Madeup family of Atlantis", "Atlantis", "Atlantis"),
        ("Jo Madeup", "Napa", ""),
        ("J. S., California", "", ""),
        ("J. S., Atlantis", "", ""),
        ("A patient, retired", "", ""),
        ("A Grateful patient", "", ""),
        ("", "", ""),
    ],
)
def test_which_town_an_attribution_names(
    site: Site, attribution: str, town: str, shown: str
) -> None:
    record = replace(site.testimonials[0], attribution=attribution, town=town)
    assert town_shown(record, own_facts(site)) == shown
