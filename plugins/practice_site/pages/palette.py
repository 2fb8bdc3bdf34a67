"""All colours of a site, made from the one that the practice calls its own.

Everything is derived in OKLCH: neutrals carry a trace of the accent's hue, and
whatever has to be read is moved in lightness, no further than it must, until
each pair in `PAIRS` has its contrast.
"""

from collections.abc import Callable, Mapping

from msgspec import Struct

from practice_site.pages.colour import Oklch, contrast, parse_hex, to_hex
from practice_site.pages.colour_pairs import PAIRS, TEXT

DEFAULT_ACCENT = "#0b5563"
"""The accent of a practice that names none: a deep, calm teal."""

_AMBER, _ORANGE, _BLUE = 85.0, 50.0, 255.0
"""Hues of what is not the practice's own: notices, the focus, links of a practice in grey."""

_GREYISH = 0.03
"""An accent with less chroma is a grey, and its hue not worth keeping in links."""

_WHITE = "#ffffff"
_STEP = 0.005
"""How far colours are moved at once, in OKLCH's lightness."""

_HARDLY_SEEN = 8
"""So many steps change a colour less than most people notice."""

PRINT: Mapping[str, str] = {
    "paper": "#ffffff",
    "panel": "#ffffff",
    "tint": "#ffffff",
    "ink": "#000000",
    "soft": "#333333",
    "line": "#cccccc",
    "edge": "#666666",
    "link": "#000000",
    "accent": "#000000",
    "on-accent": "#ffffff",
    "on-tint": "#000000",
    "notice": "#ffffff",
    "on-notice": "#000000",
    "focus": "#000000",
    "accent-deep": "#ffffff",
    "on-deep": "#000000",
    "deep-soft": "#333333",
    "deep-link": "#000000",
    "deep-line": "#cccccc",
    "deep-edge": "#666666",
    "deep-focus": "#000000",
}
"""What is printed: ink on paper, whatever the screen looks like."""


class Palette(Struct, frozen=True):
    """The tokens of each scheme, as `#rrggbb` by name."""

    light: Mapping[str, str]
    dark: Mapping[str, str]
    print: Mapping[str, str]


class _Scheme(Struct, frozen=True):
    """Where the colours of a scheme start; `away` is the direction that gives more contrast."""

    paper: float
    panel: float
    tint: float
    line: float
    edge: float
    soft: float
    ink: float
    link: tuple[float, float]
    notice: Oklch
    on_notice: Oklch
    focus: float
    deep: float
    away: int


_LIGHT = _Scheme(
    paper=0.992,
    panel=0.966,
    tint=0.938,
    line=0.875,
    edge=0.6,
    soft=0.46,
    ink=0.26,
    link=(0.40, 0.56),
    notice=Oklch(0.962, 0.04, _AMBER),
    on_notice=Oklch(0.3, 0.055, _AMBER),
    focus=0.54,
    deep=0.3,
    away=-1,
)
_DARK = _Scheme(
    paper=0.2,
    panel=0.245,
    tint=0.285,
    line=0.37,
    edge=0.63,
    soft=0.77,
    ink=0.93,
    link=(0.72, 0.82),
    notice=Oklch(0.31, 0.05, _AMBER),
    on_notice=Oklch(0.945, 0.035, _AMBER),
    focus=0.81,
    deep=0.165,
    away=1,
)


def palette_of(accent: str) -> Palette:
    """All tokens from an accent (`#rrggbb`; empty for the default one).

    The accent itself changes only as far as its contrast demands.
    """
    own = parse_hex(accent or DEFAULT_ACCENT)
    return Palette(light=_tokens(own, _LIGHT), dark=_tokens(own, _DARK), print=PRINT)


def palette_css(accent: str) -> bytes:
    """The palette as the beginning of a stylesheet: the same bytes for the same accent."""
    palette = palette_of(accent)
    dark = _block(palette.dark, "  ")
    return (
        f"{_block(palette.light)}\n"
        f"@media (prefers-color-scheme: dark) {{\n{dark}}}\n\n"
        f"@media print {{\n{_block(palette.print, '  ')}}}\n\n"
    ).encode("ascii")


def _block(tokens: Mapping[str, str], indent: str = "") -> str:
    lines = "".join(f"{indent}  --{name}: {value};\n" for name, value in tokens.items())
    return f"{indent}:root {{\n{lines}{indent}}}\n"


def shown_accent(accent: str) -> str:
    """The accent in light surroundings alone: what browsers are told, and marks are drawn in."""
    own = parse_hex(accent or DEFAULT_ACCENT)
    return _accent(own, _grounds(own, _LIGHT))[0]


def _tokens(own: Oklch, scheme: _Scheme) -> dict[str, str]:
    tokens = _grounds(own, scheme)

    def seen(name: str, wanted: Oklch) -> None:
        """Set a token, moved until it has its contrast on everything that it stands on."""
        tokens[name] = _steps(wanted, scheme.away, _met_on(tokens, name))[1]

    seen("ink", _tinted(own, scheme.ink, 0.02))
    seen("soft", _tinted(own, scheme.soft, 0.022))
    tokens["line"] = to_hex(_tinted(own, scheme.line, 0.015))
    seen("edge", _tinted(own, scheme.edge, 0.025))
    seen("link", _link(own, scheme))
    tokens["accent"], tokens["on-accent"] = _accent(own, tokens)
    seen("on-tint", _tinted(own, scheme.ink, 0.04))
    tokens["notice"] = to_hex(scheme.notice)
    seen("on-notice", scheme.on_notice)
    seen("focus", Oklch(scheme.focus, 0.17, _focus_hue(own)))
    return tokens | _deep(own, scheme)


def _grounds(own: Oklch, scheme: _Scheme) -> dict[str, str]:
    """The surfaces that most things stand on."""
    return {
        "paper": to_hex(_tinted(own, scheme.paper, 0.003)),
        "panel": to_hex(_tinted(own, scheme.panel, 0.009)),
        "tint": to_hex(_tinted(own, scheme.tint, 0.028)),
    }


def _tinted(own: Oklch, lightness: float, chroma: float) -> Oklch:
    """A colour in the accent's hue that is no more vivid than the accent."""
    return Oklch(lightness, min(own.chroma, chroma), own.hue)


def _deep(own: Oklch, scheme: _Scheme) -> dict[str, str]:
    """A dark surface in the accent's hue, and what stands on it, in both schemes."""
    tokens = {"accent-deep": to_hex(_tinted(own, scheme.deep, 0.055))}
    for name, wanted in (
        ("on-deep", _tinted(own, 0.965, 0.012)),
        ("deep-soft", _tinted(own, 0.82, 0.03)),
        ("deep-link", _tinted(own, 0.88, 0.07)),
        ("deep-line", _tinted(own, scheme.deep + 0.12, 0.05)),
        ("deep-edge", _tinted(own, 0.66, 0.05)),
        ("deep-focus", Oklch(0.83, 0.13, _focus_hue(own))),
    ):
        tokens[name] = _steps(wanted, 1, _met_on(tokens, name))[1]
    return tokens


def _link(own: Oklch, scheme: _Scheme) -> Oklch:
    """The accent's hue, in a lightness that tells links from text; blue where it has none."""
    low, high = scheme.link
    hue = own.hue if own.chroma >= _GREYISH else _BLUE
    return Oklch(min(max(own.lightness, low), high), max(own.chroma, 0.08), hue)


def _focus_hue(own: Oklch) -> float:
    """Orange, or blue where the practice's own colour is close to that."""
    apart = abs((own.hue - _ORANGE + 180) % 360 - 180)
    return _BLUE if own.chroma >= _GREYISH and apart < 50 else _ORANGE


def _accent(own: Oklch, grounds: Mapping[str, str]) -> tuple[str, str]:
    """The accent, as near to the practice's as can be, and what is written on it.

    White is written on it if a change that is hardly seen is enough for that.
    """
    seen = _met_on(grounds, "accent")
    dark = to_hex(_tinted(own, 0.17, 0.03))

    def bears_white(colour: str) -> bool:
        return seen(colour) and contrast(_WHITE, colour) >= TEXT

    def bears_any(colour: str) -> bool:
        return bears_white(colour) or (seen(colour) and contrast(dark, colour) >= TEXT)

    steps, nearest = _nearest(own, bears_any, 200)
    _, whitest = _nearest(own, bears_white, steps + _HARDLY_SEEN)
    if bears_white(whitest):
        return whitest, _WHITE
    return nearest, dark


def _nearest(wanted: Oklch, fits: Callable[[str], bool], most: int) -> tuple[int, str]:
    """The nearest colour that fits, lighter or darker; see `_steps` for what comes back."""
    darker = _steps(wanted, -1, fits, most)
    lighter = _steps(wanted, 1, fits, darker[0])
    return min(darker, lighter)


def _steps(
    wanted: Oklch, way: int, fits: Callable[[str], bool], most: int = 200
) -> tuple[int, str]:
    """How many steps in lightness it takes until a colour fits, and that colour.

    Goes at most so many steps, and no further than black or white; where none
    fits, it is the last one tried.
    """
    for steps in range(most + 1):
        lightness = wanted.lightness + way * steps * _STEP
        colour = to_hex(wanted._replace(lightness=lightness))
        if fits(colour):
            return steps, colour
        if not 0 <= lightness <= 1:
            break
    return most + 1, colour


def _met_on(tokens: Mapping[str, str], over: str) -> Callable[[str], bool]:
    """Whether a colour has the contrast that a token needs on those that are set already."""
    needs = [(tokens[p.under], p.least) for p in PAIRS if p.over == over and p.under in tokens]
    return lambda colour: all(contrast(colour, ground) >= least for ground, least in needs)
