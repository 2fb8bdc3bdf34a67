"""A text in a box: the largest size in which it fits, and its lines."""

from collections.abc import Sequence
from itertools import pairwise

from msgspec import Struct

from practice_site.imaging.letters import EM, Type, Typeface

ELLIPSIS = "…"


class Step(Struct, frozen=True):
    """A size of type that may be taken, in pixels, and how many lines it may have."""

    size: int
    most_lines: int


class Fitted(Struct, frozen=True):
    """A text as it fits into a box. It has no lines where not even its first word does."""

    type: Type
    lines: tuple[str, ...]


class _Words(Struct, frozen=True):
    """The words of a text, with their widths and that of a space in thousandths of the em."""

    words: tuple[str, ...]
    widths: tuple[float, ...]
    space: float


def fitted(text: str, face: Typeface, width: float, steps: Sequence[Step]) -> Fitted:
    """The lines of a text, none wider than `width`, in the first of some steps that holds it.

    What does not fit in the last one is left off after a whole word, with an
    ellipsis. `steps` are from the largest size to the smallest.
    """
    split = tuple(text.split())
    words = _Words(split, tuple(map(face.units, split)), face.units(" "))
    for step in steps:
        room = width * EM / step.size
        ends = _wrapped(words, room)
        if ends is not None and len(ends) <= step.most_lines:
            return Fitted(face.at(step.size), _lines(words, _balanced(words, ends, room)))
    last = steps[-1]
    type_ = face.at(last.size)
    return Fitted(type_, _cut(words, type_, width, last.most_lines))


def _wrapped(words: _Words, room: float) -> list[int] | None:
    """Where each line ends, as full as it can be; None where a word is wider than the room."""
    ends: list[int] = []
    used = room
    for number, width in enumerate(words.widths, start=1):
        if width > room:
            return None
        if ends and used + words.space + width <= room:
            used += words.space + width
            ends[-1] = number
        else:
            used = width
            ends.append(number)
    return ends


def _balanced(words: _Words, ends: list[int], room: float) -> list[int]:
    """As many lines, of more equal widths: no word stands alone in the last."""
    if len(ends) < 2:
        return ends
    low, high = room / 2, room
    for _ in range(5):
        middle = (low + high) / 2
        tried = _wrapped(words, middle)
        if tried is not None and len(tried) == len(ends):
            high, ends = middle, tried
        else:
            low = middle
    return ends


def _lines(words: _Words, ends: Sequence[int]) -> tuple[str, ...]:
    return tuple(" ".join(words.words[begin:end]) for begin, end in pairwise([0, *ends]))


def _cut(words: _Words, type_: Type, width: float, most: int) -> tuple[str, ...]:
    """As many whole words as fit, with an ellipsis, because some do not."""
    room = width * EM / type_.size
    whole = next((n for n, each in enumerate(words.widths) if each > room), len(words.words))
    fit = _Words(words.words[:whole], words.widths[:whole], words.space)
    lines = _lines(fit, (_wrapped(fit, room) or [])[:most])
    return _with_ellipsis(lines, type_, width)


def _with_ellipsis(lines: tuple[str, ...], type_: Type, width: float) -> tuple[str, ...]:
    """Lines that end in an ellipsis after a whole word; no line where none is left."""
    if not lines:
        return ()
    words = lines[-1].split()
    for most in range(len(words), 0, -1):
        ended = " ".join(words[:most]).rstrip(" .,;:–—-") + ELLIPSIS
        if ended != ELLIPSIS and type_.width(ended) <= width:
            return (*lines[:-1], ended)
    return _with_ellipsis(lines[:-1], type_, width)
