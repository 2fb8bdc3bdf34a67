import math

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from practice_site.model.location import Geo
from practice_site.pages.distances import (
    direction,
    miles_between,
    miles_in_words,
    offset,
    where_in_words,
)

NAPA = Geo(38.29714, -122.28553)
YOUNTVILLE = Geo(38.40158, -122.36081)


def test_known_distances():
    # A degree of a great circle is 2 * pi * 3958.76 / 360 miles long.
    assert miles_between(Geo(10, 20), Geo(11, 20)) == pytest.approx(69.0934, abs=0.0001)
    assert miles_between(Geo(0, 20), Geo(0, 21)) == pytest.approx(69.0934, abs=0.0001)
    assert miles_between(Geo(0, 0), Geo(0, 180)) == pytest.approx(180 * 69.0934, abs=0.1)
    assert miles_between(Geo(0, 179.5), Geo(0, -179.5)) == pytest.approx(69.0934, abs=0.0001)
    assert miles_between(NAPA, NAPA) == 0


@settings(deadline=None)
@given(st.floats(-80, 80), st.floats(-180, 180), st.floats(-80, 80), st.floats(-180, 180))
def test_the_law_of_cosines_says_the_same(south, west, north, east):
    one, other = math.radians(south), math.radians(north)
    cosine = math.sin(one) * math.sin(other) + math.cos(one) * math.cos(other) * math.cos(
        math.radians(east - west)
    )
    expected = 3958.76 * math.acos(min(1.0, max(-1.0, cosine)))
    assert miles_between(Geo(south, west), Geo(north, east)) == pytest.approx(expected, abs=0.5)


@pytest.mark.parametrize(
    ("end", "words"),
    [
        (Geo(39, -122.28553), "north"),
        (Geo(38, -122.28553), "south"),
        (Geo(38.29714, -121), "east"),
        (Geo(38.29714, -123), "west"),
        (YOUNTVILLE, "north-northwest"),
        (Geo(38.17492, -122.2608), "south"),
        (Geo(38.24936, -122.03997), "east-southeast"),
    ],
)
def test_direction(end, words):
    assert direction(NAPA, end) == words


@pytest.mark.parametrize(
    ("miles", "words"),
    [
        (0, "less than a mile"),
        (0.49, "less than a mile"),
        (0.5, "1 mile"),
        (1.5, "2 miles"),
        (8.26, "8 miles"),
        (1234.5, "1,235 miles"),
    ],
)
def test_miles_in_words(miles, words):
    assert miles_in_words(miles) == words


def test_where():
    place = "the office in Napa"
    assert where_in_words(NAPA, YOUNTVILLE, place) == (
        "8 miles north-northwest of the office in Napa"
    )
    assert where_in_words(NAPA, NAPA, place) == "less than a mile from the office in Napa"


def test_offset_takes_the_shorter_way_round():
    east, north = offset(Geo(-17, 179.9), Geo(-17, -179.9), -17)
    assert east == pytest.approx(0.2 * 69.09 * 0.9563, abs=0.01)
    assert north == 0
    assert offset(Geo(-17, -179.9), Geo(-17, 179.9), -17)[0] == pytest.approx(-east)


def test_offset_is_true_to_shape():
    east, north = offset(NAPA, YOUNTVILLE, 38.35)
    assert (east**2 + north**2) ** 0.5 == pytest.approx(miles_between(NAPA, YOUNTVILLE), abs=0.01)
