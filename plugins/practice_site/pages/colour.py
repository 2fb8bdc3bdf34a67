"""Colours: sRGB as `#rrggbb`, OKLCH to reckon in, and the contrast that people see.

OKLCH is Björn Ottosson's OKLab in polar form
(https://bottosson.github.io/posts/oklab/): equal steps look equally large.
Lightness is 0 to 1, chroma 0 to about 0.37, hue in degrees.
"""

import math
from functools import lru_cache
from typing import NamedTuple


class Oklch(NamedTuple):
    """A colour by lightness, chroma and hue."""

    lightness: float
    chroma: float
    hue: float


def parse_hex(colour: str) -> Oklch:
    """The colour that `#rrggbb` stands for; the hue of a grey is 0."""
    red, green, blue = (_linear(channel) for channel in _channels(colour))
    long = math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue)
    middle = math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue)
    short = math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue)
    lightness = min(0.2104542553 * long + 0.7936177850 * middle - 0.0040720468 * short, 1.0)
    a = 1.9779984951 * long - 2.4285922050 * middle + 0.4505937099 * short
    b = 0.0259040371 * long + 0.7827717662 * middle - 0.8086757660 * short
    chroma = math.hypot(a, b)
    # Greys come out with a trace of chroma, whose hue would mean nothing.
    if chroma < 0.001:
        return Oklch(lightness, 0.0, 0.0)
    return Oklch(lightness, chroma, math.degrees(math.atan2(b, a)) % 360)


def to_hex(colour: Oklch) -> str:
    """The colour as `#rrggbb`; one that screens do not have loses chroma until they do.

    Keeps lightness and hue, as CSS Color 4 has it (css-gamut-mapping).
    """
    low, high = 0.0, colour.chroma
    lightness = min(max(colour.lightness, 0.0), 1.0)
    channels = _to_linear(Oklch(lightness, high, colour.hue))
    if not _shown(channels):
        for _ in range(12):
            chroma = (low + high) / 2
            channels = _to_linear(Oklch(lightness, chroma, colour.hue))
            low, high = (chroma, high) if _shown(channels) else (low, chroma)
        channels = _to_linear(Oklch(lightness, low, colour.hue))
    return "#" + "".join(f"{_byte(channel):02x}" for channel in channels)


def contrast(one: str, other: str) -> float:
    """The contrast ratio of two colours, 1 to 21 (WCAG 2.2, "contrast ratio")."""
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


@lru_cache(maxsize=256)
def luminance(colour: str) -> float:
    """The relative luminance of `#rrggbb`, 0 to 1 (WCAG 2.2, "relative luminance")."""
    red, green, blue = (_linear(channel) for channel in _channels(colour))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def difference(one: str, other: str) -> float:
    """How different two colours look: ΔE OK, 1 from black to white (CSS Color 4)."""
    first, second = parse_hex(one), parse_hex(other)
    turned = math.radians(first.hue - second.hue)
    across = (
        first.chroma**2 + second.chroma**2 - 2 * first.chroma * second.chroma * math.cos(turned)
    )
    return math.sqrt((first.lightness - second.lightness) ** 2 + max(across, 0.0))


def _channels(colour: str) -> tuple[float, float, float]:
    red, green, blue = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    return red, green, blue


def _linear(channel: float) -> float:
    return channel / 12.92 if channel <= 0.04045 else ((channel + 0.055) / 1.055) ** 2.4


def _to_linear(colour: Oklch) -> tuple[float, float, float]:
    a = colour.chroma * math.cos(math.radians(colour.hue))
    b = colour.chroma * math.sin(math.radians(colour.hue))
    long = (colour.lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3
    middle = (colour.lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3
    short = (colour.lightness - 0.0894841775 * a - 1.2914855480 * b) ** 3
    return (
        4.0767416621 * long - 3.3077115913 * middle + 0.2309699292 * short,
        -1.2684380046 * long + 2.6097574011 * middle - 0.3413193965 * short,
        -0.0041960863 * long - 0.7034186147 * middle + 1.7076147010 * short,
    )


def _shown(channels: tuple[float, float, float]) -> bool:
    return all(-0.0005 <= channel <= 1.0005 for channel in channels)


def _byte(channel: float) -> int:
    held = min(max(channel, 0.0), 1.0)
    shown = 12.92 * held if held <= 0.0031308 else 1.055 * held ** (1 / 2.4) - 0.055
    # Rounded first, so that the last bit of a machine's arithmetic never turns a byte.
    return math.floor(round(shown * 255, 6) + 0.5)
