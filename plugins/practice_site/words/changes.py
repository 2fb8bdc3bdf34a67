"""Two states of a text beside each other: what is new, and what is gone, word by word."""

import re
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from enum import StrEnum

from msgspec import Struct

_ALIKE = 0.4
"""The part of its words by which a line is shown as changed, and not as another one."""

_TOKEN = re.compile(r"\S+")
_FORM = re.compile(r"(#{1,6}|-|>|\|) ")


class Mark(StrEnum):
    """What has become of some words."""

    SAME = "same"
    NEW = "new"
    GONE = "gone"


class Stretch(Struct, frozen=True):
    """Words that stand beside each other and have shared a fate."""

    mark: Mark
    words: str


class MarkedLine(Struct, frozen=True):
    """A line of a reviewed text: its form (`#`, `##`, `-`, `>`, `|` or nothing), and its words."""

    form: str
    stretches: tuple[Stretch, ...]

    @property
    def is_changed(self) -> bool:
        """Whether anything in it is new or gone."""
        return any(stretch.mark is not Mark.SAME for stretch in self.stretches)


def marked(before: str | None, after: str) -> tuple[MarkedLine, ...]:
    """The lines of a text, with what differs from an earlier state; nothing is marked without one.

    Both are as `reviewed_text` writes them.
    """
    now = _lines(after)
    if before is None:
        return tuple(_whole(line, Mark.SAME) for line in now)
    return tuple(_merged(_lines(before), now))


def _lines(text: str) -> list[str]:
    return [line for line in text.split("\n") if line.strip()]


def _merged(before: Sequence[str], after: Sequence[str]) -> Iterator[MarkedLine]:
    for kind, a, b, c, d in SequenceMatcher(None, before, after, autojunk=False).get_opcodes():
        if kind == "equal":
            yield from (_whole(line, Mark.SAME) for line in after[c:d])
        else:
            yield from _replaced(before[a:b], list(after[c:d]))


def _replaced(gone: Sequence[str], new: list[str]) -> Iterator[MarkedLine]:
    """Lines in the place of others: each beside the next one that is like it."""
    for line in gone:
        place = next((n for n, other in enumerate(new) if _are_alike(line, other)), None)
        if place is None:
            yield _whole(line, Mark.GONE)
            continue
        yield from (_whole(other, Mark.NEW) for other in new[:place])
        yield _changed(line, new[place])
        del new[: place + 1]
    yield from (_whole(line, Mark.NEW) for line in new)


def _are_alike(one: str, other: str) -> bool:
    if _form(one) != _form(other):
        return False
    words, others = _words(one), _words(other)
    return SequenceMatcher(None, words, others, autojunk=False).ratio() >= _ALIKE


def _changed(before: str, after: str) -> MarkedLine:
    was, now = _words(before), _words(after)
    stretches: list[Stretch] = []
    for kind, a, b, c, d in SequenceMatcher(None, was, now, autojunk=False).get_opcodes():
        if kind == "equal":
            stretches.append(Stretch(Mark.SAME, " ".join(now[c:d])))
            continue
        if a < b:
            stretches.append(Stretch(Mark.GONE, " ".join(was[a:b])))
        if c < d:
            stretches.append(Stretch(Mark.NEW, " ".join(now[c:d])))
    return MarkedLine(_form(after), tuple(stretches))


def _whole(line: str, mark: Mark) -> MarkedLine:
    return MarkedLine(_form(line), (Stretch(mark, " ".join(_words(line))),))


def _form(line: str) -> str:
    form = _FORM.match(line)
    return form[1] if form else ""


def _words(line: str) -> list[str]:
    return _TOKEN.findall(_FORM.sub("", line, count=1))
