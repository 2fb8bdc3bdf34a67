import pytest

from checks.doorways.labelled import families, served
from practice_site.checks.doorways.judgement import judge_towns

TEXT = families()["honest_willamette"]
PLACE = "The path along Rickreall Creek is paved"


def left_over(sentence: str) -> list[tuple[str, str]]:
    """The names that are left over if a sentence stands on the page of Dallas."""
    places = served(TEXT.replace(PLACE, f"{sentence} {PLACE}"))
    return [(found.town.name, found.name) for found in judge_towns(places).names]


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        ("Here in Stayton people walk a lot.", "Stayton"),
        ("Woodburn families know us.", "Woodburn"),
        ("After a procedure take the level side in Silverton, along Water Street.", ""),
        ("Welcome to Made-Up Hills Dental, where all are seen.", "Made-Up Hills Dental"),
    ],
)
def test_a_name_that_was_left_is_found(sentence: str, name: str) -> None:
    assert left_over(sentence) == ([("Dallas", name)] if name else [])


@pytest.mark.parametrize(
    "sentence",
    [
        "The bus from Woodburn does not stop at the creek.",
        "Patients in Salem come by bicycle.",
        "The team at Sample Spine Practice knows the bridge.",
        "Here in Dallas people walk a lot, as Woodburn families do.",
        "Physical therapy at Made-Up Hills Clinic is near.",
    ],
)
def test_neighbors_and_our_own_names_are_not_left_over(sentence: str) -> None:
    assert left_over(sentence) == []


def test_a_sentence_that_another_town_says_of_itself_is_left_over() -> None:
    text = TEXT.replace(
        "Silver Creek runs through", "In Silverton the stairs are steep for sore knees. It runs in"
    )
    text = text.replace(PLACE, f"In Silverton the stairs are steep for sore knees. {PLACE}")
    names = judge_towns(served(text)).names
    assert [(found.town.name, found.name) for found in names] == [("Dallas", "Silverton")]
