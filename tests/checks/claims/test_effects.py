import pytest

from practice_site.checks.claims.claim import ClaimKind
from practice_site.checks.claims.reading import claims_in


def _claims(text: str) -> bool:
    claims = [
        claim for claim in claims_in(text) if ClaimKind.ABSOLUTE in (claim.kind, *claim.others)
    ]
    return any(ClaimKind.ABSOLUTE in (claim.kind, *claim.others) for claim in claims)


@pytest.mark.parametrize(
    "text",
    (
        "Goodbye, glasses!",
        "Ten years of back pain, gone.",
        "Acupuncture relieves migraines.",
        "We get you walking again.",
        "Will the bunion go away? It will, every time.",
        "Restored sight for cloudy eyes",
        "Donor stool eradicates the infection.",
        "Snoring? Handled.",
        "When diet doesn't help, the sleeve restores a normal blood sugar.",
        "Our shots give families their evenings back.",
        "Our needles untie the knots of office work.",
        "No hot flash survives our pellets.",
        "Wrinkles surrender to our laser.",
        "Our massage unlocks stiff shoulders.",
        "Your old dog climbs the stairs like a puppy.",
        "Our coaching teaches every baby to sleep.",
        "Your bladder obeys you again.",
        "Wheezing when you run is a thing of the past.",
        "The stiffness in your neck melts away.",
    ),
)
def test_a_certain_effect_is_found(text: str) -> None:
    assert _claims(text)


@pytest.mark.parametrize(
    "text",
    (
        "Bones heal in six to eight weeks.",
        "The ligament stops the shin bone from sliding forward.",
        "You'll wake up in the recovery room with a nurse beside you.",
        "The pain usually goes away by itself.",
        "Stop smoking four weeks before the operation.",
        "The injection may stop the pain for a while.",
        "The balloon is inflated to restore the height of the vertebra.",
        "Sleep repairs muscle.",
        "In some people, the diet ends the bloating.",
        "Remove your lenses before swimming.",
        "Moles are removed in the office.",
        "The splint eliminates contact between the teeth.",
        "He restores old motorcycles.",
        "No medicine cures a cold.",
        "Treatment triggers a brief flare-up.",
        "The laser heats the vein from within.",
        "There is no pill that melts fat.",
        "You eat again two hours after the test.",
        "Your knee swells again.",
        "We document the rash.",
        "The exercise loads the sore tendon.",
        "The tape stops the kneecap from sliding.",
        "The implant restores hearing only in part.",
    ),
)
def test_what_only_looks_like_a_certain_effect_passes(text: str) -> None:
    assert not _claims(text)
