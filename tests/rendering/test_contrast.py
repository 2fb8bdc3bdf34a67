"""Every pair of colours that the theme puts on one another is readable, in every scheme.

The palette has its own tests, over all accents; these are about what the stylesheet does with it.
The ratio is that of WCAG 2.2, "contrast ratio", computed here once more.
"""

import re

import pytest

from practice_site.pages.colour_pairs import DECORATIVE, PAIRS, Pair
from practice_site.pages.palette import palette_css
from rendering.documents import THEME_FOLDER

CSS = (THEME_FOLDER / "static" / "css" / "site.css").read_text(encoding="utf-8")
SCHEMES = ("light", "dark", "print")


def scheme(name: str, accent: str = "") -> dict[str, str]:
    """The tokens as a browser finds them in the stylesheet."""
    blocks = {
        "light": r"\A:root \{(.*?)\}",
        "dark": r"prefers-color-scheme: dark\) \{\s*:root \{(.*?)\}",
        "print": r"@media print \{\s*:root \{(.*?)\}",
    }
    found = re.search(blocks[name], palette_css(accent).decode("ascii"), re.DOTALL)
    assert found
    return dict(re.findall(r"--([\w-]+): (#[0-9a-f]{6});", found[1]))


def luminance(colour: str) -> float:
    channels = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def test_the_formula() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#767676", "#ffffff") == pytest.approx(4.54, abs=0.005)


@pytest.mark.parametrize("accent", ["", "#1f5f5b", "#ffff00", "#000000", "#ffffff", "#ff0000"])
@pytest.mark.parametrize("pair", PAIRS, ids=lambda pair: f"{pair.over} on {pair.under}")
def test_contrast(pair: Pair, accent: str) -> None:
    for name in SCHEMES:
        tokens = scheme(name, accent)
        assert contrast(tokens[pair.over], tokens[pair.under]) >= pair.least, name


@pytest.mark.parametrize("name", SCHEMES)
def test_every_colour_of_a_scheme_is_set_and_judged(name: str) -> None:
    judged = {colour for pair in PAIRS for colour in pair[:2]}
    assert set(scheme(name)) == judged | set(DECORATIVE)


def test_the_screen_s_schemes_have_no_surface_in_common() -> None:
    surfaces = ("paper", "panel", "tint", "notice")
    light, dark = scheme("light"), scheme("dark")
    assert all(luminance(light[s]) > 0.7 and luminance(dark[s]) < 0.05 for s in surfaces)


def test_no_colour_stands_outside_the_palette() -> None:
    assert not re.search(r"#[0-9a-fA-F]{3,8}\b|\brgba?\(|\bhsla?\(|\boklch\(", CSS)
