import pytest

from practice_site.checks.claims.medicine import is_of_medicine


@pytest.mark.parametrize(
    "text", ("The laser does no harm.", "Cats heal fast.", "Data on migraine", "A filling")
)
def test_bodies_ills_and_treatments_are_of_medicine(text: str) -> None:
    assert is_of_medicine(text)


@pytest.mark.parametrize(
    "text", ("The page has none.", "A plan of this system", "It treats files as lines.")
)
def test_words_that_stand_anywhere_are_not(text: str) -> None:
    assert not is_of_medicine(text)
