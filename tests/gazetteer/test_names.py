import pytest

from practice_site.gazetteer.names import county_key, key_of


@pytest.mark.parametrize(
    "spellings",
    [
        ("St. Helena", "Saint Helena", "St Helena", "ST. HELENA", " saint  helena "),
        ("Ft. Bragg", "Fort Bragg", "Ft Bragg"),
        ("Mt. Shasta", "Mount Shasta", "Mt Shasta"),
        ("Sault Ste. Marie", "Sault Sainte Marie"),
        ("La Cañada Flintridge", "La Canada-Flintridge"),
        ("Coeur d'Alene", "Coeur d’Alene", "Coeur dAlene"),
        ("Kapa‘a", "Kapaʻa", "Kapaa"),
    ],
)
def test_spellings_of_one_name(spellings: tuple[str, ...]) -> None:
    assert len({key_of(spelling) for spelling in spellings}) == 1


def test_other_names_are_other_names() -> None:
    assert key_of("Napa") != key_of("Nampa")
    assert key_of("Stafford") == "stafford"
    assert key_of("") == key_of("—") == ""


def test_a_county_with_and_without_the_word() -> None:
    assert county_key("Napa County") == county_key("napa") == "napa"
    assert county_key("St. Tammany Parish") == county_key("Saint Tammany")
