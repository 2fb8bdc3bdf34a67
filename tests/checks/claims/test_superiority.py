"""Claims that the practice, its people or its means are better than others'."""

import pytest

from practice_site.checks.claims.claim import Sentence
from practice_site.checks.claims.superiority import superiorities


@pytest.mark.parametrize(
    "text",
    [
        "The name Napa trusts for hearing care",
        "Unlike other clinics, we take the time to listen.",
        "The only practice in the county that offers endoscopic spine surgery.",
        "Few surgeons in California can match her skill.",
        "Dr. Reyes was named a Top Doctor for 2025.",
        "Our outcomes exceed the national average.",
        "The #1 choice for families in Lake Forest.",
        "There is no better place to have your teeth checked.",
        "Ask any nurse in town where she takes her own children.",
        "Our colleagues send us their most difficult cases.",
        "She is the one that other surgeons learn from.",
    ],
)
def test_a_rank_is_a_claim(text: str) -> None:
    """By superlatives, awards, fame, others' failings, and by denial."""
    assert list(superiorities(Sentence(text, 0)))


@pytest.mark.parametrize(
    "text",
    [
        "Falls are the number one cause of hip fractures.",
        "Choose the clinic that is best for you.",
        "The superior vena cava carries blood to the heart.",
        "We are one of several clinics in town.",
        "Physical therapy is the first choice for most back pain.",
        "Unlike other joints, the shoulder has a shallow socket.",
        "He worked at a leading hospital before he came here.",
        "The first woman to practice medicine in the county opened it.",
        "Nobody else in the room will see your screen.",
        "A file that is kept apart from others of its name, or the best there is.",
    ],
)
def test_anatomy_advice_and_causes_rank_nobody(text: str) -> None:
    """Their words look alike."""
    assert not list(superiorities(Sentence(text, 0)))
