import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from practice_site.pages.colour import (
    Oklch,
    contrast,
    difference,
    luminance,
    parse_hex,
    to_hex,
)

COLOURS = st.integers(0, 0xFFFFFF).map(lambda number: f"#{number:06x}")


@settings(deadline=None)
@given(COLOURS)
def test_there_and_back(colour):
    assert to_hex(parse_hex(colour)) == colour


@pytest.mark.parametrize(
    ("colour", "lightness", "chroma", "hue"),
    [
        # Values of CSS Color 4's own conversions.
        ("#ff0000", 0.62796, 0.25768, 29.23),
        ("#00ff00", 0.86644, 0.29483, 142.50),
        ("#0000ff", 0.45201, 0.31321, 264.05),
        ("#ffffff", 1.0, 0.0, 0.0),
        ("#000000", 0.0, 0.0, 0.0),
    ],
)
def test_oklch(colour, lightness, chroma, hue):
    found = parse_hex(colour)
    assert found.lightness == pytest.approx(lightness, abs=0.0005)
    assert found.chroma == pytest.approx(chroma, abs=0.0005)
    assert found.hue == pytest.approx(hue, abs=0.05)


@settings(deadline=None)
@given(
    st.floats(0.2, 0.98),
    st.floats(0, 0.4),
    st.floats(0, 359),
)
def test_a_colour_that_screens_do_not_have_keeps_its_lightness(lightness, chroma, hue):
    shown = parse_hex(to_hex(Oklch(lightness, chroma, hue)))
    assert shown.lightness == pytest.approx(lightness, abs=0.01)
    assert shown.chroma <= chroma + 0.01


def test_contrast_and_luminance():
    assert luminance("#ffffff") == pytest.approx(1)
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#ffffff", "#767676") == pytest.approx(4.54, abs=0.005)


def test_difference():
    assert difference("#000000", "#ffffff") == pytest.approx(1)
    assert difference("#123456", "#123456") == 0
    assert difference("#ff0000", "#00ff00") > 0.4
