import pytest

from practice_site.pages.boxes import Box, Stroke

BOX = Box(0, 0, 10, 10)


@pytest.mark.parametrize(
    ("other", "overlaps", "holds"),
    [
        (Box(2, 2, 8, 8), True, True),
        (Box(0, 0, 10, 10), True, True),
        (Box(5, 5, 15, 15), True, False),
        (Box(10, 0, 20, 10), False, False),
        (Box(0, 10, 10, 20), False, False),
        (Box(-5, -5, 15, 15), True, False),
    ],
)
def test_boxes(other, overlaps, holds):
    assert BOX.overlaps(other) is overlaps
    assert other.overlaps(BOX) is overlaps
    assert BOX.holds(other) is holds


def test_a_box_grows_on_every_side():
    assert BOX.grown(2) == Box(-2, -2, 12, 12)


@pytest.mark.parametrize(
    ("line", "touches"),
    [
        (Stroke(-5, 5, 15, 5), True),
        (Stroke(2, 2, 3, 3), True),
        (Stroke(5, -5, 5, 15), True),
        (Stroke(-5, 8, 8, 21), False),
        (Stroke(-1, 5, -1, 6), False),
        (Stroke(-5, 0, 0, -5), False),
        (Stroke(-5, 10, 15, 10), False),
    ],
)
def test_a_line_and_a_box(line, touches):
    assert line.touches(BOX) is touches


@pytest.mark.parametrize(
    ("other", "crosses"),
    [
        (Stroke(0, 10, 10, 0), True),
        (Stroke(6, 0, 10, 3), False),
        (Stroke(0, 1, 10, 11), False),
        (Stroke(5, 5, 9, 0), True),
    ],
)
def test_lines(other, crosses):
    line = Stroke(0, 0, 10, 10)
    assert line.crosses(other) is crosses
    assert other.crosses(line) is crosses
