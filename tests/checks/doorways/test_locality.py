import pytest

from checks.doorways.labelled import families, served
from practice_site.checks.doorways.locality import locality_of
from practice_site.checks.doorways.masking import words_of

LOCALITY = locality_of(served(families()["honest_humboldt"]))


def is_local(text: str, known: frozenset[str] = frozenset()) -> bool:
    return LOCALITY.is_local(text, words_of(text), LOCALITY.names_in(text), known)


@pytest.mark.parametrize(
    "text",
    [
        "It is 15 minutes from the last signal.",
        "Take exit 204.",
        "South on US 101 past the mill.",
        "When the Eel is high, the bridge closes.",
        "The clinic at Potawot Village has your notes.",
        "Take BART as far as you can.",
        "Fortuna lies south of Eureka.",
    ],
)
def test_what_is_true_of_one_town_alone(text: str) -> None:
    assert is_local(text)


@pytest.mark.parametrize(
    "text",
    [
        "Patients from Fortuna trust us.",
        "Our Fortuna team has over 20 years of experience and 5,000 patients.",
        "We serve Arcata, Ferndale and Trinidad.",
        "In the sample our physicians see patients in Eureka alone.",
        "Welcome to Sample Pain Practice.",
        "We accept Medicare and Blue Shield of California.",
        "You can have an MRI or a CT on Monday.",
        "How Do You Get The Best Care In Fortuna?",
        "We care for all of Humboldt County.",
    ],
)
def test_what_stays_true_if_the_name_is_swapped(text: str) -> None:
    assert not is_local(text)


def test_a_name_at_the_beginning_is_known_from_the_sentences_around() -> None:
    text = "Fernbridge is old."
    assert not is_local(text)
    assert is_local(text, LOCALITY.known([LOCALITY.names_in("Cross Fernbridge slowly.")]))
