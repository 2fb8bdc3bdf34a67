"""The words that rules on language read, as readers see them."""

import pytest

from practice_site.checks.prose import seen_lines
from practice_site.reading.markdown import read_body


@pytest.mark.parametrize(
    ("written", "seen"),
    [
        ("Our *clinic*\nis **the**\nbest.", "Our clinic is the best."),
        ("One street  \nNapa,\nCalifornia", "One street\nNapa, California"),
        ("- a *b*\n  c\n- d\n  - e\n    f", "a b c\nd\ne f"),
        ("1. x\n\n   y\n   z", "x\ny z"),
        ("| a | b |\n|---|---|\n| c | d |", "a\nb\nc\nd"),
        ("```\na\nb\n```", "a\nb"),
    ],
)
def test_only_what_readers_see_as_lines_are_lines(written: str, seen: str) -> None:
    """How a writer wraps a paragraph parts no sentence; items, cells and breaks do."""
    (block,) = read_body(f"{written}\n", path="a.md")[0].lead
    assert seen_lines(block) == seen
