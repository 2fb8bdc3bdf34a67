import pytest

from checks.claims.finding import kinds_in
from practice_site.checks.claims.claim import ClaimKind


@pytest.mark.parametrize(
    "text",
    (
        "Hypnosis ends stage fright.",
        "Neurofeedback eliminates night terrors, and you may begin this week.",
        "Ozone heals any wound.",
        "Our needles reverse learning disabilities.",
        "Two bottles of lozenges under the tongue eliminate travel sickness.",
        "Our tapping frees children from grief.",
        "Our summer camp puts an end to wet sheets.",
        "No more sugar binges.",
        "You'll forget you ever had lumpy legs.",
        "Our patients no longer have the shakes.",
    ),
)
def test_the_object_is_open(text: str) -> None:
    assert ClaimKind.ABSOLUTE in kinds_in(text)


@pytest.mark.parametrize(
    "text",
    (
        "Online check-in eliminates the clipboard.",
        "A digital scan eliminates the need for impressions.",
        "The nurse reverses the sedation.",
        "A stop sign ends the ramp to our garage.",
        "The road ends at our parking lot.",
        "The antidote reverses the overdose.",
        "Menopause ends the monthly cycle.",
        "The wound heals from the bottom up.",
        "The agreement frees you from liability.",
        "No more food after midnight.",
        "No more phone tag with the front desk.",
        "Patients no longer have to sign on paper.",
        "If you no longer have a fever, go back to school.",
        "The new drug may reverse stammering.",
    ),
)
def test_hands_and_offices_end_much(text: str) -> None:
    assert ClaimKind.ABSOLUTE not in kinds_in(text)
