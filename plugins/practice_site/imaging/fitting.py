"""A text in a box: the largest size in which it fits, and its lines."""

from collections.abc import Sequence

from msgspec import Struct

from practice_site.imaging.letters import Type, Typeface

ELLIPSIS = "…"


class Step(Struct, frozen=True):
    """A size of type that may be taken, in pixels, and how many lines it may have."""

    size: int
    most_lines: int


class Fitted(Struct, frozen=True):
    """A text as it fits into a box. It has no lines where not even its first word does."""

    type: Type
    lines: tuple[str, ...]


def fitted(text: str, face: Typeface, width: float, steps: Sequence[Step]) -> Fitted:
    """The lines of a text, none wider than `width`, in the first of some steps that holds it.

    What does not fit in the last one is left off after a whole word, with an
    ellipsis. `steps` are from the largest size to the smallest.
    """
    for step in steps:
        type_ = face.at(step.size)
        lines = _wrapped(text.split(), type_, width)
        if lines is not None and len(lines) <= step.most_lines:
            return Fitted(type_, _balanced(lines, type_, width))
    last = steps[-1]
    type_ = face.at(last.size)
    return Fitted(type_, _cut(text.split(), type_, width, last.most_lines))


def _wrapped(words: Sequence[str], type_: Type, width: float) -> tuple[str, ...] | None:
    """The words in lines, each as full as it can be; None where a word is too wide."""
    lines: list[str] = []
    for word in words:
        longer = f"{lines[-1]} {word}" if lines else word
        if lines and type_.width(longer) <= width:
            lines[-1] = longer
        elif type_.width(word) <= width:
            lines.append(word)
        else:
            return None
    return tuple(lines)


def _balanced(lines: tuple[str, ...], type_: Type, width: float) -> tuple[str, ...]:
    """The same number of lines, of more equal widths: no word stands alone in the last."""
    if len(lines) < 2:
        return lines
    words = " ".join(lines).split()
    low, high, best = width / 2, width, lines
    for _ in range(5):
        middle = (low + high) / 2
        tried = _wrapped(words, type_, middle)
        if tried is not None and len(tried) == len(lines):
            high, best = middle, tried
        else:
            low = middle
    return best


def _cut(words: Sequence[str], type_: Type, width: float, most: int) -> tuple[str, ...]:
    """As many whole words as fit, with an ellipsis, because some do not."""
    lines: list[str] = []
    for word in words:
        longer = f"{lines[-1]} {word}" if lines else word
        if lines and type_.width(longer) <= width:
            lines[-1] = longer
        elif len(lines) < most and type_.width(word) <= width:
            lines.append(word)
        else:
            break
    return _with_ellipsis(lines, type_, width)


def _with_ellipsis(lines: list[str], type_: Type, width: float) -> tuple[str, ...]:
    """Lines that end in an ellipsis after a whole word; no line where none is left."""
    words = lines[-1].split() if lines else []
    for most in range(len(words), 0, -1):
        ended = " ".join(words[:most]).rstrip(" .,;:–—-") + ELLIPSIS
        if ended != ELLIPSIS and type_.width(ended) <= width:
            return (*lines[:-1], ended)
    return _with_ellipsis(lines[:-1], type_, width) if lines else ()
