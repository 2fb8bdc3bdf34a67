"""What of a text must change for the change to be one of substance.

No search engine publishes a measure: this one is the house's. A number that is another
one is of substance, and so is a word that turns a sentence round or limits it; of all
other words it takes some. Punctuation, capitals, markup, the order of paragraphs and
corrected slips of the pen are never of substance. Where a physician answers for each word,
one other word is enough: "vitamin K" is not "vitamin D", and "will help" is not "may help".
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from difflib import SequenceMatcher
from typing import NamedTuple

from practice_site.words.sentences import sentences
from practice_site.words.spelling import distance

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

_SMALL = frozenset(
    (
        *("a", "an", "the", "and", "that", "which", "who", "this", "these", "those"),
        *("so", "also", "then", "here", "there", "please"),
    )
)
"""What may come and go without a sentence meaning anything else."""

_SLIP = 5
"""Letters that a word has at least where one wrong letter in it is a slip of the pen."""

_NO_DOUBT = 0.8
"""The part of its words by which a sentence is known again, whatever else there is."""

_SHOWN = 6
"""So many words of a change are quoted."""

Words = tuple[str, ...]
Passage = tuple[str, Words]
"""A paragraph or a sentence, as it is written and in words."""


class Substance(NamedTuple):
    """A change of substance: what it is, in a few words for people."""

    what: str


def words_of(text: str) -> Words:
    """The words that readers see of a text in Markdown, in small letters."""
    seen = _UNSEEN.sub(" ", text).casefold().replace("’", "'")
    return tuple(_WORD.findall(seen.replace("can't", "cannot").replace("n't", " not")))


def substance_of(before: str, after: str, *, each_word: bool = False) -> Substance | None:
    """What of substance has changed between two states of a text in Markdown, if anything has.

    With `each_word` every word counts that is no small one, and no corrected slip.
    """
    gone, new = _differing(_PARAGRAPH.split(before), _PARAGRAPH.split(after))
    if not gone and not new:
        return None
    gone, new = _differing(_sentences(gone), _sentences(new))
    enough = max(FEW, min(MANY, round(SHARE * len(after.split()))))
    changed = 0
    for was, now in _matched([words for _, words in gone], [words for _, words in new]):
        marked, count = _compared(was, now, each_word=each_word)
        if marked:
            return Substance(marked)
        changed += count
        if changed >= enough:
            return Substance(f"at least {changed} words are new, gone or other ones")
    return None


def _differing(before: Iterable[str], after: Iterable[str]) -> tuple[list[Passage], list[Passage]]:
    """The passages of each side that the other one has not, wherever they stand."""
    one, other = Counter(before), Counter(after)
    # What is equal letter by letter is seen without a look at its words.
    was = [(passage, words_of(passage)) for passage in (one - other).elements()]
    now = [(passage, words_of(passage)) for passage in (other - one).elements()]
    common = Counter(words for _, words in was) & Counter(words for _, words in now)
    return _without(was, common.copy()), _without(now, common.copy())


def _without(passages: Iterable[Passage], common: Counter[Words]) -> list[Passage]:
    left: list[Passage] = []
    for passage in passages:
        words = passage[1]
        if common[words]:
            common[words] -= 1
        elif words:
            left.append(passage)
    return left


def _sentences(paragraphs: Iterable[Passage]) -> list[str]:
    lines = (line for text, _ in paragraphs for line in text.split("\n- "))
    return [sentence for line in lines for sentence in sentences(" ".join(line.split()))]


def _matched(old: Sequence[Words], new: Sequence[Words]) -> Iterator[tuple[Words, Words]]:
    """Each sentence with what it was before; with nothing, where nothing is like it."""
    left = [(now, frozenset(now)) for now in new]
    for was in old:
        place = _likest(frozenset(was), left)
        yield was, left.pop(place)[0] if place is not None else ()
    yield from (((), now) for now, _ in left)


def _likest(was: frozenset[str], left: Sequence[tuple[Words, frozenset[str]]]) -> int | None:
    """Where the sentence stands that shares most words with one; half of them at least."""
    best, place = 0.5, None
    for number, (_, now) in enumerate(left):
        likeness = 2 * len(was & now) / (len(was) + len(now))
        if likeness >= best:
            best, place = likeness, number
            if likeness > _NO_DOUBT:
                break
    return place


def _compared(was: Words, now: Words, *, each_word: bool) -> tuple[str, int]:
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
            if each_word and (told := _told_of_words(gone, new)):
                return told, changed
            changed += max(len(gone), len(new))
    return "", changed


def _told_of_words(gone: Words, new: Words) -> str:
    """What has changed between some words, the small ones left out; empty where nothing has."""
    lost, found = ([word for word in words if word not in _SMALL] for words in (gone, new))
    if lost == found:
        return ""
    if lost and found:
        return f"“{_quoted(gone)}” is “{_quoted(new)}” now"
    return f"“{_quoted(gone or new)}” is {'gone' if lost else 'new'}"


def _quoted(words: Words) -> str:
    return " ".join(words[:_SHOWN]) + (" …" if len(words) > _SHOWN else "")


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
