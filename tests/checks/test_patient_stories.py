import pytest

from practice_site.checks.identifiers import Kind
from practice_site.checks.patient_stories import WORDS, of_patients
from practice_site.words.letters import words_by_letters

TOLD = [
    ("One patient, a 93-year-old gardener, came to us after a fall.", Kind.AGE, "93-year-old"),
    ("Our oldest patient, who was 101 when she fell, walks again.", Kind.AGE, "101"),
    ("A woman who turned 94 last week asked for the same.", Kind.AGE, "94"),
    ("Mrs. Miller came to us with a fracture.", Kind.NAME, "Mrs. Miller"),
    ("Mr. Jo Madeup had an injection, and felt no better.", Kind.NAME, "Mr. Jo Madeup"),
    ("Our patient Maria Madeup wrote to us.", Kind.NAME, "Maria Madeup"),
    ("A patient named Jo told us the same.", Kind.NAME, "Jo"),
    ("One patient from Yountville told us so.", Kind.PLACE, "Yountville"),
    ("A Calistoga patient asked for the same.", Kind.PLACE, "Calistoga"),
    ("A woman from St. Helena came with her pictures.", Kind.PLACE, "St. Helena"),
    ("Our patient fell on March 3, 2025.", Kind.DATE, "March 3, 2025"),
    ("One patient had the procedure in June 2024.", Kind.DATE, "June 2024"),
    ("One patient came on 3/14/2025.", Kind.DATE, "3/14/2025"),
    ("A patient left her number with us, 707-555-0199.", Kind.TELEPHONE, "707-555-0199"),
]
LEFT = [
    "One patient wrote to us.",
    "Adults over 90 break bones more easily.",
    "A 93-year-old patient may need a smaller dose.",
    "A 92-year-old woman was described in a case report of 2019.",
    "In the trial, one patient from Denmark had a bleed on day 30.",
    "The study was published on March 3, 2019; one patient had died.",
    "We see patients from Napa and Yountville.",
    "A patient from Napa can park behind the building.",
    "A patient may call 707-555-0100 at any hour.",
    "Each patient who came before March 1, 2024 was sent a letter.",
    "Ms. Lopez, our office manager, has the forms.",
    "Mr. Parkinson gave the disease its name in 1817.",
    "As a patient you have rights, and the Patient Portal has forms.",
    "Dr. Sample saw her first patient here in 2012.",
    "The practice was opened on March 3, 2012.",
    "Our patient Portal was made anew in May 2025.",
    "A woman in California broke more bones than a man in Norway.",
    "Medicare began to pay for it on January 1, 2024.",
    "If a patient is 95 years old, we ask more questions.",
    "One patient came at 72 and asked for the same.",
    "The first patient had vertebroplasty in Amiens, France, in 1984.",
    "A patient in the placebo group had the same relief in May 2009.",
    "Our office was closed on July 4; a patient who called was sent to the hospital.",
    "The average patient was 94 years old in that group.",
    "A 90-year-old woman has a 15% chance of having had a fracture.",
    "Our next patient class was on June 4.",
    "This page was reviewed on June 1, 2026 by Dr. Sample, who was asked by a patient.",
    "A patient had 100 degrees of flexion on day 95.",
    "Medicare has covered it since January 1, 2020, and no patient was denied.",
    "A Danish patient was more often offered it, and a Medicare patient had to pay.",
    "A patient from Room 12 was moved; a man from Blue Cross called.",
    "A Hispanic patient was less often offered it.",
    "The patient, aged 65, had osteoporosis.",
    "Suppose that a patient, Jo, came on March 3.",
    "Call 911 if the patient was hurt, and 988 in a crisis.",
    "A patient came with a Cobb angle of 95 degrees.",
]


@pytest.mark.parametrize(("text", "kind", "words"), TOLD)
def test_what_is_told_of_one_patient_is_found(text: str, kind: Kind, words: str) -> None:
    assert [(found.kind, found.words) for found in of_patients(text)] == [(kind, words)]
    assert not WORDS.isdisjoint(words_by_letters(text)), "a quick look would pass it over"


@pytest.mark.parametrize("text", LEFT)
def test_the_rest_is_left_alone(text: str) -> None:
    assert list(of_patients(text)) == []
