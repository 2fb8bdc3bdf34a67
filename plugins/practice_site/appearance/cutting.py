"""A text as far as there is room for it."""

import unicodedata

from msgspec import Struct

from practice_site.pages.arial import arial_width

ELLIPSIS = "…"

_END = f" {ELLIPSIS}"
_JOINERS = "\u200d\u200c"
_FLAGS = range(0x1F1E6, 0x1F200)
_SKIN = range(0x1F3FB, 0x1F400)


class Cut(Struct, frozen=True):
    """A text as it is shown, and the rest of it, for which there is no room; often empty.

    Where there is a rest, what is shown ends with an ellipsis.
    """

    shown: str
    rest: str = ""


def cut_to(text: str, pixels: int, size: int) -> Cut:
    """As much of a text as fits a width in pixels, in Arial of `size` pixels.

    It is cut between words; where a word alone would take a third of the room
    with it, as a text without spaces does, within that word.
    """
    text = " ".join(text.split())
    if arial_width(text, size) <= pixels:
        return Cut(text)
    room = pixels - arial_width(_END, size)
    end = 0
    while room >= (width := arial_width(text[end], size)):
        room -= width
        end += 1
    space = text.rfind(" ", 0, end + 1)
    if space > 0 and arial_width(text[space:end], size) <= pixels / 3:
        return Cut(text[:space] + _END, text[space + 1 :])
    while end and _belongs_to_the_last(text, end):
        end -= 1
    return Cut(text[:end].rstrip() + ELLIPSIS, text[end:].lstrip())


def _belongs_to_the_last(text: str, end: int) -> bool:
    """Whether the sign at `end` is one with that before it, for those who read it."""
    before, sign = text[end - 1], text[end]
    if unicodedata.category(sign)[0] == "M" or sign in _JOINERS or before in _JOINERS:
        return True
    if ord(sign) in _SKIN or "\u1160" <= sign <= "\u11ff":
        return True
    flags = 0
    while flags < end and ord(text[end - 1 - flags]) in _FLAGS:
        flags += 1
    return ord(sign) in _FLAGS and flags % 2 == 1
