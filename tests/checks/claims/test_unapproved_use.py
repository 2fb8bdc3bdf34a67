import pytest

from practice_site.checks.claims.unapproved_use import unapproved_uses

CLAIMS = [
    ("We use the pill off-label for nerve pain.", "off-label"),
    ("This off label use helps many.", "off label"),
    ("It is not approved for this, yet we offer it.", "not approved for this"),
    ("The unapproved use is safe in our hands.", "unapproved use"),
]
FALSE_FRIENDS = [
    "Off-label means that a drug is used for something else.",
    "The pill is often used off-label.",
    "We never use pills off-label.",
    "We do not offer unapproved uses of any drug.",
    "If we use a drug off-label, we tell you.",
    "Is the off-label use safe?",
    "Some websites claim that the off-label use works.",
    "The label of the bottle helps you.",
]


@pytest.mark.parametrize(("text", "words"), CLAIMS)
def test_a_use_that_a_text_speaks_for(text: str, words: str) -> None:
    assert list(unapproved_uses(text)) == [words]


@pytest.mark.parametrize("text", FALSE_FRIENDS)
def test_what_explains_or_denies(text: str) -> None:
    assert list(unapproved_uses(text)) == []
