"""Addresses in sentences, and whose they are."""

import pytest

from practice_site.checks.mentions.postal import addresses_in


@pytest.mark.parametrize(
    ("sentence", "lines", "claimed"),
    [
        (
            "Our office is at 1 Sample Way, Suite 4, Napa, CA 94559.",
            ("1 Sample Way", "Suite 4", "Napa", "CA", "94559"),
            True,
        ),
        ("Find us at 12 N. Main St. in Napa.", ("12 N. Main St", "", "Napa", "", ""), True),
        (
            "We are at 1600 Old Sonoma Road, St. Helena, California 94574-1234.",
            ("1600 Old Sonoma Road", "", "St. Helena", "California", "94574"),
            True,
        ),
        ("The gym is at 30 Sample Way.", ("30 Sample Way", "", "", "", ""), False),
        (
            "Our office is across from 1100 Main Street.",
            ("1100 Main Street", "", "", "", ""),
            False,
        ),
    ],
)
def test_the_lines_of_an_address(sentence: str, lines: tuple[str, ...], claimed: bool) -> None:
    (found,) = addresses_in(sentence)
    assert (found.lines, found.claimed) == (lines, claimed)
    assert found.words in sentence


@pytest.mark.parametrize(
    "sentence",
    ["Take Route 29 North to First Street.", "In 2019 Sample moved.", "Walk 5 minutes a day."],
)
def test_what_is_no_address(sentence: str) -> None:
    assert list(addresses_in(sentence)) == []
