"""What of a text must change for the change to be one of substance.

No search engine publishes a measure: this one is the house's. A number that is another
one is of substance, and so is a word that turns a sentence round or limits it; of all
other words it takes some. Punctuation, capitals, markup, the order of paragraphs and
corrected slips of the pen are never of substance.
"""

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from difflib import SequenceMatcher
from typing import NamedTuple

from practice_site.checks.spelling import distance
from practice_site.reading.sentences import sentences

SHARE = 0.02
"""The part of a text's words that must be other ones, or new, or gone."""

FEW, MANY = 4, 20
"""Fewer words than the first never count, however short the text; as many as the second do."""

_UNSEEN = re.compile(
    r"\]\([^)\s]*(?:\s+\"[^\"]*\")?\)"  # a link's target
    r"|\[\^[^\]\s]*\]:?"  # a footnote's mark
    r"|\{[^}\n]*\}"  # a directive
    r"|<[^<>\n]*>"  # markup
    r"|^\s*(?:\d+[.)]|[-*+>#]+)\s",  # an item's mark, a heading's, a quotation's
    re.MULTILINE,
)
_WORD = re.compile(r"\w+(?:[.,:/’'-]\w+)*%?")
_PARAGRAPH = re.compile(r"\n[ \t]*\n")

_NUMBER = re.compile(
    r".*\d.*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|"
    r"forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|million|half|third|quarter|dozen|"
    r"once|twice|double"
)
"""`one` is left out: it is a pronoun more often than a number."""

_TURNING = frozenset(
    (
        *("no", "not", "never", "none", "nor", "neither", "nobody", "nothing", "without"),
        *("cannot", "unless", "except", "only", "avoid", "stop", "always", "must", "every", "all"),
    )
)
"""What turns a sentence round, or says how far it holds."""

_UNITS = frozenset(
    (
        *("mg", "mcg", "g", "kg", "ml", "l", "mm", "cm", "m", "in", "ft", "lb", "oz"),
        *("seconds", "minutes", "hours", "days", "weeks", "months", "years", "percent", "times"),
        *("second", "minute", "hour", "day", "week", "month", "year", "degrees"),
        *("miles", "feet", "inches", "pounds"),
    )
)
"""What is counted: behind a number, another unit is another number."""

_SLIP = 5
"""Letters that a word has at least where one wrong letter in it is a slip of the pen."""

_PAIRED = 40
"""Sentences that are matched with their earlier form; where more have changed, all count."""

Words = tuple[str, ...]


class Substance(NamedTuple):
    """A change of substance: what it is, in a few words for people."""

    what: str


def words_of(text: str) -> Words:
    """The words that readers see of a text in Markdown, in small letters."""
    return tuple(_WORD.findall(_UNSEEN.sub(" ", text).casefold().replace("’", "'")))


def substance_of(before: str, after: str) -> Substance | None:
    """What of substance has changed between two states of a text in Markdown, if anything has."""
    if before == after:
        return None
    gone, new = _differing(_PARAGRAPH.split(before), _PARAGRAPH.split(after))
    if not gone and not new:
        return None
    gone, new = _differing(_sentences(gone), _sentences(new))
    changed = 0
    for was, now in _matched([words_of(one) for one in gone], [words_of(one) for one in new]):
        marked, count = _compared(was, now)
        if marked:
            return Substance(marked)
        changed += count
    enough = max(FEW, min(MANY, round(SHARE * len(words_of(after)))))
    return Substance(f"{changed} words are new, gone or other ones") if changed >= enough else None


def _differing(before: Iterable[str], after: Iterable[str]) -> tuple[list[str], list[str]]:
    """The passages of each side that the other one has not, wherever they stand."""
    was, now = list(before), list(after)
    common = Counter(map(words_of, was)) & Counter(map(words_of, now))
    return _without(was, Counter(common)), _without(now, Counter(common))


def _without(passages: Iterable[str], common: Counter[Words]) -> list[str]:
    left: list[str] = []
    for passage in passages:
        words = words_of(passage)
        if common[words]:
            common[words] -= 1
        elif words:
            left.append(passage)
    return left


def _sentences(paragraphs: Iterable[str]) -> list[str]:
    lines = (line for text in paragraphs for line in text.split("\n- "))
    return [sentence for line in lines for sentence in sentences(" ".join(line.split()))]


def _matched(old: Sequence[Words], new: Sequence[Words]) -> Iterable[tuple[Words, Words]]:
    """Each sentence with what it was before; with nothing, where nothing is like it."""
    left = list(new)
    for was in old:
        likely = (
            max(left, key=lambda now: _likeness(was, now), default=())
            if max(len(old), len(new)) <= _PAIRED
            else ()
        )
        if likely and _likeness(was, likely) >= 0.5:
            left.remove(likely)
            yield was, likely
        else:
            yield was, ()
    yield from (((), now) for now in left)


def _likeness(one: Words, other: Words) -> float:
    """The part of their words that two sentences share, from 0 to 1."""
    shared = sum((Counter(one) & Counter(other)).values())
    return 2 * shared / (len(one) + len(other))


def _compared(was: Words, now: Words) -> tuple[str, int]:
    """What of a sentence's change is of substance by itself; and how many of its words changed."""
    changed = 0
    for kind, a, b, c, d in SequenceMatcher(None, was, now, autojunk=False).get_opcodes():
        gone, new = was[a:b], now[c:d]
        if kind == "equal" or "".join(gone).replace("-", "") == "".join(new).replace("-", ""):
            continue
        counted = a > 0 and _is_number(was[a - 1]) and not _UNITS.isdisjoint((*gone[:1], *new[:1]))
        for named, marks in (("number", _is_number), ("limit", _TURNING.__contains__)):
            lost, found = [w for w in gone if marks(w)], [w for w in new if marks(w)]
            if lost != found:
                return _told(named, lost, found), changed
        if counted and kind == "replace" and not _is_slip(gone, new):
            return f"“{was[a - 1]} {gone[0]}” is “{was[a - 1]} {new[0]}” now", changed
        if not _is_slip(gone, new):
            changed += max(len(gone), len(new))
    return "", changed


def _told(named: str, lost: Sequence[str], found: Sequence[str]) -> str:
    if lost and found:
        return f"“{' '.join(lost)}” is “{' '.join(found)}” now"
    word, what = (lost or found)[0], "gone" if lost else "new"
    return f"the {'number' if named == 'number' else 'word'} “{word}” is {what}"


def _is_number(word: str) -> bool:
    return _NUMBER.fullmatch(word) is not None


def _is_slip(gone: Words, new: Words) -> bool:
    """Whether words were only spelled wrongly, or had another ending."""
    return len(gone) == len(new) and all(
        min(len(one), len(other)) >= _SLIP
        and (distance(one, other) <= 1 or (len(one) == len(other) and sorted(one) == sorted(other)))
        for one, other in zip(gone, new, strict=True)
    )
