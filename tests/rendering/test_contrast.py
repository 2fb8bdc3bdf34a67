"""Every pair of colours that the stylesheet puts on one another is readable, in both schemes.

The ratio is that of WCAG 2.2, "contrast ratio"; 4.5 is asked of text (1.4.3), 3 of large text,
edges that mean something and the focus (1.4.11).
"""

import re

import pytest

from rendering.documents import THEME_FOLDER

CSS = (THEME_FOLDER / "static" / "css" / "site.css").read_text(encoding="utf-8")

TEXT = 4.5
EDGE = 3.0
SCHEMES = ("light", "dark", "print")

PAIRS: list[tuple[str, str, float, float, float]] = [
    # foreground, background, least, ratio in light, ratio in dark; where it is used
    ("ink", "paper", 7.0, 14.9, 14.8),  # text
    ("ink", "panel", 7.0, 13.6, 12.9),  # text on panels and in the footer
    ("soft", "paper", TEXT, 7.1, 8.8),  # subtitles, dates, notes, breadcrumb
    ("soft", "panel", TEXT, 6.5, 7.6),  # hours and legal name
    ("link", "paper", TEXT, 8.0, 10.1),  # links
    ("link", "panel", TEXT, 7.3, 8.8),  # links on panels and in the footer
    ("on-accent", "accent", TEXT, 8.4, 9.0),  # booking button, skip link
    ("on-notice", "notice", TEXT, 12.0, 11.2),  # sample ribbon, closures
    ("accent", "paper", EDGE, 8.3, 10.1),  # line beside quotes, current entry of the navigation
    ("accent", "panel", EDGE, 7.6, 8.8),  # line beside key takeaways
    ("edge", "paper", EDGE, 4.1, 5.4),  # frame of the disclaimer, hovered entry of the navigation
    ("focus", "paper", EDGE, 5.4, 10.2),  # focus
    ("focus", "panel", EDGE, 5.0, 8.9),  # focus on panels
    ("focus", "notice", EDGE, 4.9, 7.5),  # focus of the skip link over the ribbon
]


def tokens(block: str) -> dict[str, str]:
    return dict(re.findall(r"--([\w-]+):\s*(#[0-9a-f]{6});", block))


def scheme(name: str) -> dict[str, str]:
    blocks = {
        "light": r"\A.*?:root \{(.*?)\}",
        "dark": r"prefers-color-scheme: dark\) \{\s*:root \{(.*?)\}",
        "print": r"@media print \{\s*:root \{(.*?)\}",
    }
    found = {key: re.search(pattern, CSS, re.DOTALL) for key, pattern in blocks.items()}
    light, chosen = found["light"], found[name]
    assert light
    assert chosen
    return tokens(light[1]) | tokens(chosen[1])


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


@pytest.mark.parametrize(("over", "under", "least", "light", "dark"), PAIRS)
def test_contrast(over: str, under: str, least: float, light: float, dark: float) -> None:
    ratios = [contrast(colours[over], colours[under]) for colours in map(scheme, SCHEMES)]
    assert min(ratios) >= least
    assert [round(ratio, 1) for ratio in ratios[:2]] == [light, dark]


@pytest.mark.parametrize("name", ["light", "dark"])
def test_every_colour_of_a_scheme_is_set_and_judged(name: str) -> None:
    decorative = {"line"}
    judged = {colour for pair in PAIRS for colour in pair[:2]}
    assert set(scheme(name)) == judged | decorative
    assert set(scheme("dark").items()).isdisjoint(scheme("light").items())


def test_no_colour_stands_outside_the_schemes() -> None:
    rules = re.sub(r":root \{.*?\}", "", CSS, flags=re.DOTALL)
    assert not re.search(r"#[0-9a-fA-F]{3,8}\b|\brgba?\(|\bhsla?\(", rules)
