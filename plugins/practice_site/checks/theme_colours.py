"""The colours of a theme as a browser reckons them: the palette, and what a stylesheet changes."""

import re
from collections.abc import Iterable, Mapping

from practice_site.inspecting.stylesheet import Setting
from practice_site.pages.palette import palette_of

SCHEMES = ("light", "dark", "print")

_HEX = re.compile(r"#([0-9a-f]{3}|[0-9a-f]{6})", re.IGNORECASE)
_RGB = re.compile(r"rgb\(\s*(\d{1,3})[\s,]+(\d{1,3})[\s,]+(\d{1,3})\s*\)", re.IGNORECASE)
_VAR = re.compile(r"var\(\s*--([\w-]+)\s*\)")
_NAMED = {"white": "#ffffff", "black": "#000000"}
_DEEPEST = 8
"""How many tokens may stand for one another."""


def tokens_of(scheme: str, accent: str, settings: Iterable[Setting]) -> Mapping[str, str]:
    """The tokens of one scheme, as `#rrggbb` or as they are written, by name."""
    palette = palette_of(accent)
    tokens = dict({"light": palette.light, "dark": palette.dark, "print": palette.print}[scheme])
    for setting in settings:
        if setting.whole and setting.name.startswith("--") and applies(setting, scheme):
            tokens[setting.name.removeprefix("--")] = setting.value
    return tokens


def applies(setting: Setting, scheme: str) -> bool:
    """Whether a setting holds in a scheme, as far as its at-rules say."""
    media = setting.media
    if "prefers-color-scheme:dark" in media:
        return scheme == "dark"
    if "prefers-color-scheme:light" in media:
        return scheme == "light"
    if "print" in media:
        return scheme == "print"
    return not ("screen" in media and scheme == "print")


def colour_of(value: str, tokens: Mapping[str, str]) -> str | None:
    """The colour that a value stands for, as `#rrggbb`; None where that is not plain."""
    for _ in range(_DEEPEST):
        token = _VAR.fullmatch(value)
        if token is None:
            break
        value = tokens.get(token[1], "")
    if found := _HEX.fullmatch(value):
        digits = found[1].lower()
        return "#" + (digits if len(digits) == 6 else "".join(digit * 2 for digit in digits))
    if found := _RGB.fullmatch(value):
        channels = [min(int(channel), 255) for channel in found.groups()]
        return "#" + "".join(f"{channel:02x}" for channel in channels)
    return _NAMED.get(value.lower())


def is_plain(value: str) -> bool:
    """Whether a value is a colour or a token, and not something that depends on more."""
    plain = (_VAR, _HEX, _RGB)
    return value.lower() in _NAMED or any(form.fullmatch(value) for form in plain)


def token_in(value: str) -> str:
    """The token that a value is; empty where it is none."""
    token = _VAR.fullmatch(value)
    return token[1] if token else ""
