"""The phrases by which a practice says that it is renowned."""

import pytest

from practice_site.checks.claims.claim import Sentence
from practice_site.checks.claims.superiority import superiorities


@pytest.mark.parametrize(
    "text",
    [
        "Our world-renowned spine team",
        "The only hand surgeon in the county",
        "Nothing less than the best for your child's eyes",
    ],
)
def test_it_is_a_claim(text: str) -> None:
    """By fame, and by being the only one."""
    assert list(superiorities(Sentence(text, 0)))


@pytest.mark.parametrize(
    "text",
    [
        "Dr. Vance is the only surgeon in the practice who speaks Polish.",
        "The only number you need is 911.",
        "He worked at a renowned hospital in Ohio.",
    ],
)
def test_it_may_pass(text: str) -> None:
    """The only one in the house, and the number to call."""
    assert not list(superiorities(Sentence(text, 0)))
