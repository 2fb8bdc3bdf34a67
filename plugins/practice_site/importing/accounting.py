"""Every word of a source, accounted for: in the written draft, set aside, or lost."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from difflib import SequenceMatcher
from itertools import groupby

from msgspec import Struct
from msgspec.structs import replace

from practice_site.importing.lines import Removed, Why, clean_line
from practice_site.importing.source_text import Document, SourceText, near
from practice_site.importing.words import words_of
from practice_site.importing.written_words import body_passages
from practice_site.reading.markdown import read_body

_MOST_COST = 2_000_000
_NUMBER = re.compile(r"\d+\.")
ENOUGH = 0.995
"""The share of words that must be accounted for (FORMATS.md, exit codes)."""


class Run(Struct, frozen=True):
    """Words that follow each other, and the line of the source that they stand on or near.

    `near` are a document's words around, which has no lines that people count.
    """

    line: int
    words: tuple[str, ...]
    near: str = ""

    @property
    def text(self) -> str:
        """The words as text."""
        return " ".join(self.words)


class Accounting(Struct, frozen=True):
    """Where the words of a source went.

    `placed` are in the draft, `set_aside` are reported as dropped. `lost` are
    neither; `moved` are in the draft at another place; `extra` are in the draft
    once more than in the source, or are not of the source at all.
    """

    total: int
    placed: int
    set_aside: int
    lost: tuple[Run, ...] = ()
    moved: tuple[Run, ...] = ()
    extra: tuple[Run, ...] = ()

    @property
    def coverage(self) -> float:
        """The share of the source's words that are accounted for, from 0 to 1."""
        return (self.placed + self.set_aside) / self.total if self.total else 1.0

    @property
    def enough(self) -> bool:
        """Whether so few words are lost that the import counts as whole."""
        return self.coverage >= ENOUGH


Word = tuple[int, str]


def account(source: SourceText, removed: Iterable[Removed], written: Sequence[str]) -> Accounting:
    """Compare a source, word for word and in order, with what was read back.

    `removed` is what the report names as dropped; only words that really stand
    at those places count. A document is compared twice: its own words with the
    Markdown made of them, and that with what was written.
    """
    lines, set_aside = _without(source.lines, removed)
    words = list(_markdown_words(lines) if source.markdown else _plain_words(lines))
    runs = _compare(words, written)
    if source.document is not None:
        return _account_document(source, source.document, runs, set_aside)
    lost = sum(len(run.words) for run in runs.lost)
    return Accounting(
        total=len(words) + set_aside,
        placed=len(words) - lost,
        set_aside=set_aside,
        lost=tuple(runs.lost),
        moved=tuple(runs.moved),
        extra=tuple(runs.extra),
    )


def _account_document(
    source: SourceText, document: Document, runs: "_Runs", set_aside: int
) -> Accounting:
    own = [
        (number, word)
        for number, text in enumerate(document.paragraphs, 1)
        for word in words_of(text)
    ]
    made = _compare(
        own, [word for _, word in _markdown_words(tuple(map(clean_line, source.lines)))]
    )
    texts = document.paragraphs
    lost = [replace(run, near=near(texts[run.line - 1])) for run in made.lost]
    lost += [replace(run, near=source.where(run.line)) for run in runs.lost]
    lost += [Run(0, (word,), "in the page's markup") for word in document.unread]
    aside = set_aside + sum(len(words_of(piece.text)) for piece in document.left_out)
    total = len(own) + len(document.unread) + (aside - set_aside)
    return Accounting(
        total=total,
        placed=total - aside - sum(len(run.words) for run in lost),
        set_aside=aside,
        lost=tuple(lost),
        moved=(*made.moved, *runs.moved),
        extra=tuple(_without_numbers((*made.extra, *runs.extra))),
    )


def _without_numbers(runs: Iterable[Run]) -> Iterator[Run]:
    """Without the numbers that a document's lists have by themselves."""
    for run in runs:
        words = tuple(word for word in run.words if not _NUMBER.fullmatch(word))
        if words:
            yield replace(run, words=words)


def _without(raw: Sequence[str], removed: Iterable[Removed]) -> tuple[list[str], int]:
    """The lines with what was removed blanked out, and the number of words in that."""
    lines = [clean_line(line) for line in raw]
    count = 0
    for piece in removed:
        line = lines[piece.line - 1]
        if line[piece.start : piece.end] == piece.text:
            blank = " " * len(piece.text)
            before, after = line[: piece.start], line[piece.end :]
            if piece.why is Why.LABEL:  # the bold letters begin after it now
                bare, words = before.rstrip("*_"), after.lstrip()
                blank += " " * (len(after) - len(words))
                before, after = bare, before[len(bare) :] + words
                if not bare.strip():
                    before, blank = "", ""  # an indented line would be code
            lines[piece.line - 1] = before + blank + after
            count += len(words_of(piece.text))
    return lines, count


def _plain_words(lines: Iterable[str]) -> Iterator[Word]:
    for number, line in enumerate(lines, 1):
        yield from ((number, word) for word in words_of(line))


def _markdown_words(lines: Sequence[str]) -> Iterator[Word]:
    body, _ = read_body("\n".join(lines), path="source.md")
    for line, words in body_passages(body, {}):
        yield from ((line, word) for word in words)


class _Runs(Struct):
    lost: list[Run]
    moved: list[Run]
    extra: list[Run]


def _compare(words: Sequence[Word], written: Sequence[str]) -> _Runs:
    plain = [word for _, word in words]
    begin = _common(plain, written)
    end = _common(plain[begin:][::-1], written[begin:][::-1])
    left, right = plain[begin : len(plain) - end], written[begin : len(written) - end]
    if _cost(left, right) > _MOST_COST:
        return _compare_unordered(words[begin : len(plain) - end], right)
    runs = _Runs([], [], [])
    for tag, i, i_end, j, j_end in SequenceMatcher(None, left, right, autojunk=False).get_opcodes():
        if tag == "equal":
            continue
        runs.lost += _runs(words[begin + i : begin + i_end])
        if j_end > j:
            near = words[min(begin + i, len(words) - 1)][0] if words else 1
            runs.extra.append(Run(near, tuple(right[j:j_end])))
    return _with_moves(runs)


def _cost(left: Sequence[str], right: Sequence[str]) -> int:
    """How many pairs of equal words there are: what a comparison in order has to look at."""
    counts = Counter(right)
    return sum(counts[word] for word in left)


def _compare_unordered(words: Sequence[Word], written: Sequence[str]) -> _Runs:
    """Compare by counting, for texts that are too long and uniform to be compared in order."""
    left = Counter(written)
    lost: list[Word] = []
    for word in words:
        if left[word[1]]:
            left[word[1]] -= 1
        else:
            lost.append(word)
    extra = tuple(left.elements())
    return _Runs(list(_runs(lost)), [], [Run(words[0][0] if words else 1, extra)] if extra else [])


def _common(one: Sequence[str], other: Sequence[str]) -> int:
    """How many words the two begin with in common; this keeps the comparison fast."""
    return next(
        (n for n, (a, b) in enumerate(zip(one, other, strict=False)) if a != b),
        min(len(one), len(other)),
    )


def _runs(words: Sequence[Word]) -> Iterator[Run]:
    for line, group in groupby(words, key=lambda word: word[0]):
        yield Run(line, tuple(word for _, word in group))


def _with_moves(runs: _Runs) -> _Runs:
    """Words lost in one place and found in another were moved."""
    for run in list(runs.lost):
        found = next((extra for extra in runs.extra if extra.words == run.words), None)
        if found:
            runs.lost.remove(run)
            runs.extra.remove(found)
            runs.moved.append(run)
    return runs
