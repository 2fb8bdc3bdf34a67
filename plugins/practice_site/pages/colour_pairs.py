"""Which colours stand on one another in the theme, and how well they have to be seen."""

from typing import NamedTuple

TEXT, STRONG, EDGE = 4.5, 7.0, 3.0
"""WCAG 2.2: text (1.4.3), body text (1.4.6), edges, large text and the focus (1.4.11)."""


class Pair(NamedTuple):
    """Two tokens, the first of which must be seen on the second; `least` is a contrast ratio."""

    over: str
    under: str
    least: float
    where: str


PAIRS: tuple[Pair, ...] = (
    Pair("ink", "paper", STRONG, "text"),
    Pair("ink", "panel", STRONG, "text on panels"),
    Pair("ink", "tint", STRONG, "names on a map"),
    Pair("soft", "paper", TEXT, "subtitles, dates, notes, breadcrumb"),
    Pair("soft", "panel", TEXT, "hours, captions"),
    Pair("soft", "tint", TEXT, "notes in callouts, distances on a map"),
    Pair("link", "paper", TEXT, "links"),
    Pair("link", "panel", TEXT, "links on panels"),
    Pair("link", "tint", TEXT, "links in callouts"),
    Pair("on-tint", "tint", STRONG, "text of callouts"),
    Pair("on-accent", "accent", TEXT, "buttons, skip link"),
    Pair("accent", "paper", EDGE, "lines beside quotes, current entry of the navigation"),
    Pair("accent", "panel", EDGE, "line beside key takeaways"),
    Pair("accent", "tint", EDGE, "marks on a map, edges of callouts"),
    Pair("edge", "paper", EDGE, "frames that mean something"),
    Pair("edge", "panel", EDGE, "frames on panels"),
    Pair("edge", "tint", EDGE, "frames in callouts"),
    Pair("focus", "paper", EDGE, "focus"),
    Pair("focus", "panel", EDGE, "focus on panels"),
    Pair("focus", "tint", EDGE, "focus in callouts"),
    Pair("focus", "notice", EDGE, "focus of the skip link over the ribbon"),
    Pair("on-notice", "notice", STRONG, "sample ribbon, closures"),
    Pair("on-deep", "accent-deep", STRONG, "text on deep surfaces"),
    Pair("deep-soft", "accent-deep", TEXT, "notes on deep surfaces"),
    Pair("deep-link", "accent-deep", TEXT, "links on deep surfaces"),
    Pair("deep-edge", "accent-deep", EDGE, "frames and marks on deep surfaces"),
    Pair("deep-focus", "accent-deep", EDGE, "focus on deep surfaces"),
)
"""Every pair of colours that the theme puts on one another."""

DECORATIVE = ("line", "deep-line")
"""Tokens that nobody has to see: hairlines between things that stand apart anyway."""
