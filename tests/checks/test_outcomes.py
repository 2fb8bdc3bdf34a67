import pytest

from practice_site.checks.outcomes import outcomes


@pytest.mark.parametrize(
    "text",
    [
        "My pain is gone.",
        "I am pain free.",
        "I can walk again without a cane.",
        "The headaches have completely disappeared.",
        "He fixed my back.",
        "It gave me my life back.",
        "I was back at work within a week.",
        "The procedure worked wonders.",
        "I feel so much better.",
        "I got 90% relief.",
        "It was life-changing.",
        "I no longer take pills.",
        "I am a new woman.",
        "Instant relief!",
    ],
)
def test_what_claims_that_a_treatment_worked(text: str) -> None:
    assert list(outcomes(text))


@pytest.mark.parametrize(
    "text",
    [
        "Dr. Sample listened and answered every question.",
        "They called me back the same day.",
        "I hoped to walk again, and nobody promised it.",
        "I asked whether the pain would be gone.",
        "My back is not cured, and I was told so.",
        "The staff was kind and the room was warm.",
        "I was afraid that I could never work again.",
        "I would see them again.",
        "The front desk found me an appointment.",
        "Before I came I could not sleep because of the pain.",
        "Walking to the office takes five minutes.",
        "They explained what to do if it hurts.",
    ],
)
def test_what_only_thanks_or_tells(text: str) -> None:
    assert list(outcomes(text)) == []
