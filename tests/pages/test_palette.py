import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pages.test_colour import COLOURS
from practice_site.pages.colour import contrast, difference, parse_hex
from practice_site.pages.colour_pairs import DECORATIVE, PAIRS
from practice_site.pages.palette import (
    DEFAULT_ACCENT,
    Palette,
    palette_css,
    palette_of,
    shown_accent,
)

ODD = ["#ffff00", "#000000", "#ffffff", "#ff0000", "#808080", "#00ff00", "#0000ff", "#010000"]


def holds(palette: Palette) -> bool:
    return all(
        contrast(tokens[pair.over], tokens[pair.under]) >= pair.least
        for tokens in (palette.light, palette.dark, palette.print)
        for pair in PAIRS
    )


@pytest.mark.parametrize("accent", ["", *ODD])
def test_every_pair_holds_for_odd_accents(accent):
    assert holds(palette_of(accent))


@settings(deadline=None)
@given(COLOURS)
def test_every_pair_holds_for_every_accent(accent):
    assert holds(palette_of(accent))


@settings(deadline=None)
@given(COLOURS)
def test_links_can_be_told_from_text(accent):
    palette = palette_of(accent)
    for tokens in (palette.light, palette.dark):
        assert difference(tokens["link"], tokens["ink"]) > 0.12


@settings(deadline=None)
@given(COLOURS)
def test_the_focus_can_be_told_from_buttons_and_links(accent):
    palette = palette_of(accent)
    for tokens in (palette.light, palette.dark):
        assert difference(tokens["focus"], tokens["link"]) > 0.08


@settings(deadline=None)
@given(COLOURS)
def test_the_accent_keeps_its_hue(accent):
    own, shown = parse_hex(accent), parse_hex(shown_accent(accent))
    if min(own.chroma, shown.chroma) > 0.05:
        assert abs((own.hue - shown.hue + 180) % 360 - 180) < 6


@pytest.mark.parametrize("accent", [DEFAULT_ACCENT, "#1f5f5b", "#7a1f3d", "#24408e", "#000000"])
def test_an_accent_that_can_be_seen_stays_as_it_is(accent):
    assert palette_of(accent).light["accent"] == accent


def test_white_is_written_on_a_red_that_is_hardly_changed():
    tokens = palette_of("#ff0000").light
    assert tokens["on-accent"] == "#ffffff"
    assert difference(tokens["accent"], "#ff0000") < 0.05


def test_neutrals_are_greys_where_the_accent_is_one():
    light = palette_of("#000000").light
    for name in ("paper", "panel", "tint", "ink", "soft", "line", "edge", "accent"):
        assert parse_hex(light[name]).chroma == 0, name
    assert parse_hex(light["link"]).chroma > 0.05


def test_no_accent_is_the_default_one():
    assert palette_css("") == palette_css(DEFAULT_ACCENT)


def test_capitals_make_no_difference():
    assert palette_css("#1F5F5B") == palette_css("#1f5f5b")


@settings(deadline=None)
@given(st.sampled_from(ODD))
def test_the_accent_alone_is_that_of_the_light_scheme(accent):
    assert shown_accent(accent) == palette_of(accent).light["accent"]


def test_every_scheme_sets_every_token():
    palette = palette_of("")
    judged = {token for pair in PAIRS for token in (pair.over, pair.under)}
    for tokens in (palette.light, palette.dark, palette.print):
        assert set(tokens) == judged | set(DECORATIVE)


def test_the_stylesheet_begins_with_light_then_dark_then_print():
    css = palette_css("#1f5f5b").decode("ascii")
    assert css.startswith(":root {\n  --paper: #")
    assert css.index("prefers-color-scheme: dark") < css.index("@media print")
    assert "\r" not in css
    assert css.count("--accent: #") == 3
    assert css.endswith("}\n\n")
