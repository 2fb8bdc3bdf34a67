import pytest

from practice_site.gazetteer.places_file import places_in, states


def test_there_is_data_of_every_state() -> None:
    known = set(states())
    assert {"CA", "TX", "NY", "DC", "AK", "HI"} <= known
    assert len(known) >= 51
    for state in ("CA", "RI", "WY"):
        assert places_in(state).places
    assert places_in("XX").places == ()


def test_a_town_with_its_county_and_codes() -> None:
    (place,) = places_in("CA").named("St. Helena")
    assert (place.name, place.state) == ("Saint Helena", "CA")
    assert place.counties == ("Napa County",)
    assert place.postal_codes == ("94574",)
    assert place.lies_in("Napa")
    assert not place.lies_in("Sonoma County")
    assert (place.geo.latitude, place.geo.longitude) == (38.50519, -122.47026)
    assert 5_000 < place.population < 7_000


def test_a_code_says_where_it_is() -> None:
    code = places_in("CA").code("94558")
    assert code is not None
    assert (code.post_office, code.county) == ("Napa", "Napa County")


def test_a_place_too_small_for_the_list_has_a_post_office() -> None:
    california = places_in("CA")
    assert california.named("trinidad")
    assert not california.named("Yountvile")
    assert not places_in("NV").named("Trinidad")


def test_a_name_that_a_state_has_twice() -> None:
    shared = [p for p in places_in("CA").places if len(places_in("CA").named(p.name)) > 1]
    assert shared
    found = places_in("CA").named(shared[0].name)
    assert found[0].population >= found[1].population


@pytest.mark.parametrize(("written", "meant"), [("Yountvile", "Yountville"), ("Napaa", "Napa")])
def test_a_name_that_is_nearly_right(written: str, meant: str) -> None:
    assert not places_in("CA").named(written)
    assert meant in {place.name for place in places_in("CA").like(written)}


def test_codes_belong_to_the_place_that_is_near() -> None:
    for state in ("CA", "OR", "TX"):
        data = places_in(state)
        for place in data.places:
            for number in place.postal_codes:
                code = data.code(number)
                assert code is not None
                assert abs(code.geo.latitude - place.geo.latitude) < 0.5


@pytest.mark.parametrize(
    ("name", "state", "code"),
    [
        ("Coeur d'Alene", "ID", "83814"),
        ("O'Fallon", "MO", "63366"),
        ("McFarland", "CA", "93250"),
        ("Kapaa", "HI", "96746"),
    ],
)
def test_the_post_parts_a_name_where_people_do_not(name: str, state: str, code: str) -> None:
    (place,) = places_in(state).named(name)
    assert code in place.postal_codes
    assert place.population > 10_000
    assert len(set(place.postal_codes)) == len(place.postal_codes)


def test_a_code_of_another_state_is_none_of_this_one() -> None:
    assert places_in("NV").code("94558") is None


def test_a_city_that_the_list_has_without_that_word() -> None:
    (place,) = places_in("CA").named("Suisun City")
    assert (place.name, place.postal_codes) == ("Suisun", ("94585",))
    assert place.population > 20_000


def test_a_place_that_only_the_post_knows() -> None:
    (place,) = places_in("CA").named("oakville")
    assert (place.name, place.counties, place.postal_codes) == (
        "Oakville",
        ("Napa County",),
        ("94562",),
    )
    assert place.population == 0
    assert abs(place.geo.latitude - 38.44) < 0.1
    assert not places_in("CA").named("")
