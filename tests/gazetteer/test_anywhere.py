import pytest

from practice_site.gazetteer.anywhere import is_town_somewhere


@pytest.mark.parametrize("name", ["Reno", "St. Helena", "saint helena", "American Canyon"])
def test_towns_of_any_state(name: str) -> None:
    assert is_town_somewhere(name)


@pytest.mark.parametrize("name", ["Danish", "Medicare Advantage", "Blue Cross", "Vacavile", ""])
def test_other_words(name: str) -> None:
    assert not is_town_somewhere(name)
