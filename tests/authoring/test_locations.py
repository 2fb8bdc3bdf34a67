import pytest

from practice_site.authoring.locations import Locations, locations_of

TEXT = """\
format: 1
offices:
  - slug: main
    name: The office
    type: MedicalClinic
    address: {street: 1 Sample Way, city: St. Helena, state: CA, postal_code: "94574"}
    phone: "+1-707-555-0142"
  - slug: north
    name: Another
    type: MedicalClinic
    address: {street: 2 Sample Way, city: Napa, state: CA, postal_code: "94559"}
    phone: "+1-707-555-0143"
  - slug: south
    name: A third
    type: MedicalClinic
    address: {street: 3 Sample Way, city: Napa, state: CA, postal_code: "94559"}
    phone: "+1-707-555-0144"
towns:
  - {slug: suisun-city, name: Suisun City, state: CA, served_from: main}
"""


@pytest.fixture
def locations() -> Locations:
    return locations_of(TEXT)


@pytest.mark.parametrize(
    ("named", "slug"),
    [
        ("main", "main"),
        ("Main", "main"),
        ("Saint Helena", "main"),
        ("Napa", None),
        ("reno", None),
        ("", None),
    ],
)
def test_an_office_by_its_short_name_or_its_city(
    locations: Locations, named: str, slug: str | None
) -> None:
    office = locations.office(named)
    assert (office.slug if office else None) == slug


@pytest.mark.parametrize("name", ["Suisun City", "suisun", "St Helena", "Napa"])
def test_a_place_that_is_there_under_another_name(locations: Locations, name: str) -> None:
    assert locations.covers(name, "CA")


def test_places_that_are_not_there(locations: Locations) -> None:
    assert not locations.covers("Calistoga", "CA")
    assert not locations.covers("Napa", "ID")
    assert locations.expecting("calistoga", "Calistoga", "CA").covers("CALISTOGA", "CA")
