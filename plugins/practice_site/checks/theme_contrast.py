"""Colours of a stylesheet that are too near to what they stand on, in any scheme."""

from collections.abc import Iterator, Mapping
from itertools import groupby
from typing import NamedTuple

from practice_site.checks.theme_colours import (
    SCHEMES,
    applies,
    colour_of,
    is_plain,
    token_in,
    tokens_of,
)
from practice_site.inspecting.stylesheet import Setting, settings_in
from practice_site.pages.colour import contrast
from practice_site.pages.colour_pairs import PAIRS, TEXT

_KNOWN = {(pair.over, pair.under) for pair in PAIRS}
_TOKENS = {f"--{token}" for pair in PAIRS for token in pair[:2]}


class TooNear(NamedTuple):
    """A colour on another one; `needed` is the contrast ratio that they should have."""

    line: int
    named: str
    ratio: float
    needed: float
    scheme: str


def too_near(css: str, accent: str) -> list[TooNear]:
    """What a stylesheet after the palette of an accent puts on one another, the worst first.

    The palette alone is never wrong: it is made so that all its pairs are seen.
    """
    settings = list(settings_in(css))
    own = [s for s in settings if s.whole and s.name in _TOKENS]
    mixed = list(_mixed(settings))
    near: list[TooNear] = []
    for scheme in SCHEMES if own or mixed else ():
        tokens = tokens_of(scheme, accent, settings)
        near += _pairs(scheme, tokens, own)
        near += _rules(scheme, tokens, mixed)
    return sorted(near, key=lambda one: (one.ratio / one.needed, SCHEMES.index(one.scheme)))


def _pairs(scheme: str, tokens: Mapping[str, str], own: list[Setting]) -> Iterator[TooNear]:
    """The pairs of tokens of which a stylesheet sets one or both."""
    lines = {s.name.removeprefix("--"): s.line for s in own if applies(s, scheme)}
    for pair in PAIRS:
        line = lines.get(pair.over) or lines.get(pair.under)
        over, under = colour_of(tokens[pair.over], tokens), colour_of(tokens[pair.under], tokens)
        if line and over and under and contrast(over, under) < pair.least:
            named = f"--{pair.over} ({over}) on --{pair.under} ({under})"
            yield TooNear(line, named, contrast(over, under), pair.least, scheme)


def _rules(
    scheme: str, tokens: Mapping[str, str], mixed: list[tuple[Setting, Setting]]
) -> Iterator[TooNear]:
    """The rules that set a text's colour and what it stands on."""
    for text, ground in mixed:
        over, under = colour_of(text.value, tokens), colour_of(ground.value, tokens)
        if over and under and applies(text, scheme) and contrast(over, under) < TEXT:
            named = f"{text.value} ({over}) on {ground.value} ({under})"
            yield TooNear(text.line, named, contrast(over, under), TEXT, scheme)


def _mixed(settings: list[Setting]) -> Iterator[tuple[Setting, Setting]]:
    """The rules that set both colours, unless the palette answers for them."""
    for _, group in groupby(settings, key=lambda setting: setting.block):
        rule = list(group)
        text = next((s for s in rule if s.name == "color"), None)
        ground = next((s for s in rule if s.name.startswith("background")), None)
        if text is None or ground is None or not (is_plain(text.value) and is_plain(ground.value)):
            continue
        if (token_in(text.value), token_in(ground.value)) not in _KNOWN:
            yield text, ground
