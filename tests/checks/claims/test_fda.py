import pytest

from practice_site.checks.claims.fda import FdaWord, fda_claims

CLAIMS = [
    ("The laser is FDA-approved.", "FDA-approved", FdaWord.APPROVED),
    ("The pump is approved for adults by the FDA.", "approved for adults by the FDA", "approved"),
    ("In 2010 the Food and Drug Administration approved it.", None, FdaWord.APPROVED),
    ("The FDA has recently approved the pill.", "the FDA has recently approved", "approved"),
    ("The implant has full FDA approval.", "has full FDA approval", FdaWord.APPROVED),
    ("It won approval from the FDA.", "won approval from the FDA", FdaWord.APPROVED),
    ("It is FDA approved, which means that it works.", "FDA approved", FdaWord.APPROVED),
    ("The balloon is cleared (510(k)) by the U.S. FDA.", None, FdaWord.CLEARED),
    ("The system received FDA clearance in 2019.", "received FDA clearance", FdaWord.CLEARED),
    ("Not every pump is FDA approved, but ours is FDA cleared.", "FDA cleared", FdaWord.CLEARED),
    ("We buy from an FDA-registered maker.", "FDA-registered", FdaWord.REGISTERED),
    ("The maker is registered with the FDA.", "registered with the FDA", FdaWord.REGISTERED),
]
FALSE_FRIENDS = [
    "The laser is not FDA approved.",
    "The FDA has not approved it.",
    "The FDA has approved no cream for this.",
    "The pump has yet to be approved by the FDA.",
    "It was never cleared by the FDA.",
    "Ask whether the implant is FDA approved.",
    "Is the implant FDA approved?",
    "If the FDA has approved it, your plan may pay.",
    "No FDA-approved treatment exists for this.",
    "These creams have no FDA approval.",
    "It is a non-FDA-approved cream.",
    "The unapproved cream was looked at by the FDA.",
    "The FDA approval process takes years.",
    "The FDA-approved label warns of it.",
    "An FDA-approved clinical trial is under way.",
    "It may be FDA approved for something else.",
    "Some clinics claim that their device is FDA approved.",
    "Off-label means that the FDA approved the pill for something else.",
    "FDA-cleared means that it is much like a device that was there before.",
    'The label does not say "approved by the FDA" anywhere.',
    "The FDA cleared up a rumor about it.",
    "The registered nurse called the FDA.",
    "Your insurer approved the visit.",
]


@pytest.mark.parametrize(("sentence", "words", "says"), CLAIMS)
def test_what_the_fda_is_said_to_have_done(sentence: str, words: str | None, says: str) -> None:
    (claim,) = fda_claims(sentence)
    assert claim.says == says
    assert claim.words in sentence if words is None else claim.words.casefold() == words.casefold()


@pytest.mark.parametrize("sentence", FALSE_FRIENDS)
def test_what_only_looks_alike(sentence: str) -> None:
    assert list(fda_claims(sentence)) == []
