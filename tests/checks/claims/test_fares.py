"""What tells, beside a figure, how patients fare."""

import pytest

from practice_site.checks.claims.claim import Sentence
from practice_site.checks.claims.numbers import numbers


@pytest.mark.parametrize(
    "text",
    [
        "92 percent of our welders bear weight.",
        "Live births per transfer: 68%",
    ],
)
def test_a_share_of_ours_who_fare_well_is_a_claim(text: str) -> None:
    """However it is put."""
    assert list(numbers(Sentence(text, 0)))


@pytest.mark.parametrize(
    "text",
    [
        "Eighty percent of our patients come by bus.",
        "90 percent of our members live in town.",
    ],
)
def test_a_share_of_ours_who_come_by_bus_is_none(text: str) -> None:
    """They do so anyway."""
    assert not list(numbers(Sentence(text, 0)))
