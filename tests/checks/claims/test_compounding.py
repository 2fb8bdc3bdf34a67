import pytest

from practice_site.checks.claims.compounding import compounded_as_approved

CLAIMS = [
    (
        "We sell the same active ingredient as Madeupin.",
        "same active ingredient as Madeupin",
    ),
    (
        "It is made at a compounding pharmacy. It has the same active ingredient as Madeupin®.",
        "same active ingredient as Madeupin®",
    ),
    ("Compounded drops are a generic version of Madeupin.", "generic version of Madeupin"),
    ("The compounded drops are FDA-approved.", "FDA-approved"),
]
FALSE_FRIENDS = [
    "A generic pill has the same active ingredient as Madeupin, and costs less.",
    "Compounded drops are not approved by the FDA.",
    "Unlike FDA-approved drugs, compounded drops are checked by nobody.",
    "Compounded copies of FDA-approved drugs carry risks of their own.",
    "Our drops do not have the same active ingredient as Madeupin.",
    "Do compounded drops have the same active ingredient as Madeupin?",
    "Some websites claim that compounded drops are generic Madeupin.",
    "Stress, compounded by a lack of sleep, makes it worse. The pump is FDA-approved.",
    "A compound fracture breaks the skin.",
]


@pytest.mark.parametrize(("text", "words"), CLAIMS)
def test_a_compounded_drug_that_is_called_the_same(text: str, words: str) -> None:
    assert list(compounded_as_approved(text)) == [words]


@pytest.mark.parametrize("text", FALSE_FRIENDS)
def test_what_is_said_of_generics_and_of_the_difference(text: str) -> None:
    assert list(compounded_as_approved(text)) == []
