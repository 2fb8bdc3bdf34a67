"""Degrees and boards in sentences, to be compared with the records of physicians."""

import re
from collections.abc import Iterator
from functools import cache

from practice_site.checks.claims.claim import Sentence
from practice_site.checks.claims.context import conditional, denied
from practice_site.checks.evidence import TextEvidence
from practice_site.checks.prose import Passage, has_any
from practice_site.model.markdown import BlockKind
from practice_site.model.mention import Mention, MentionKind
from practice_site.words.expressions import ready
from practice_site.words.sentences import sentences

_WORD = r"(?:[A-Z]\.|(?!(?:MD|DO|An?|Any|Every|The|They|We|You)\b)[A-Z][\w’'-]+)"


@cache
def _degree() -> re.Pattern[str]:
    return ready(
        rf"(?P<name>(?:{_WORD} (?:(?:de|del|la|van|von|der) )*){{0,3}}{_WORD})"
        r"(?:(?:,|,? (?:is|was) an?|,? an?)? \(?|,)"
        r"(?:(?:MBA|MPH|MS|M\.S\.|Ph\.?D\.?|MHA),? (?:and )?){0,2}"
        r"(?P<degree>M\. ?D\b|MD\b|D\. ?O\b|DO\b)(?! \d{5})"
    )


_OF_BOARDS = frozenset({"american", "board"})
_CERTIFIES = r"(?:certifi(?:ed|cations?|cates?)|diplomates?|diplomats?|boarded)"
_BOARD = ready(
    r"\b(?P<board>American (?:Osteopathic )?Board of [A-Z][\w’'-]*"
    r"(?:(?:,? and|,? &|,)? (?!American\b|Dr\b)[A-Z][\w’'-]*)*)"
)
_CERTIFIED_BEFORE = re.compile(rf"\b{_CERTIFIES}\b[^.;!?]*$", re.IGNORECASE)
_CERTIFIED_BEHIND = re.compile(rf"[^.;!?]{{0,40}}\b{_CERTIFIES}\b", re.IGNORECASE)
_ADVICE = re.compile(
    r"\b(?:look for|check|choose|find|ask|verify|make sure|search|should be|must be|any|whether)\b",
    re.IGNORECASE,
)


def credential_mentions(text: TextEvidence) -> Iterator[Mention]:
    """Names with a degree behind them, and boards that are said to have certified somebody."""
    signs = [sign for sign in _signs_of_degrees(text.words) if sign in text.written]
    names_boards = text.words >= _OF_BOARDS and "Board of" in text.written
    if not (signs or names_boards):
        return
    for passage in text.passages:
        if has_any(passage.text, signs) and not _is_quote(passage):
            yield from _degrees(passage)
        if names_boards and "Board of" in passage.text and not _is_quote(passage):
            yield from _boards(passage)


def _signs_of_degrees(words: frozenset[str]) -> tuple[str, ...]:
    """What is in passages with a degree, in a text of these words: "do" is in nearly all texts."""
    dotted = ("M.D", "M. D", "D.O", "D. O") if "d" in words else ()
    return (*dotted, *(sign for sign in ("MD", "DO") if sign.casefold() in words))


def _degrees(passage: Passage) -> Iterator[Mention]:
    for match in _degree().finditer(" ".join(passage.text.split())):
        degree = "M.D." if match["degree"].startswith("M") else "D.O."
        about = (match["name"], degree)
        yield Mention(MentionKind.DEGREE, match[0], passage.span, about)


def _boards(passage: Passage) -> Iterator[Mention]:
    for written in sentences(" ".join(passage.text.split())):
        whole = Sentence(written, 0)
        sentence = whole.text
        if whole.asks or whole.warns or _ADVICE.search(sentence):
            continue
        for match in _BOARD.finditer(sentence):
            begin, end = match.span()
            if denied(sentence, begin, end) or conditional(sentence, begin):
                continue
            if _CERTIFIED_BEFORE.search(sentence[:begin]) or _CERTIFIED_BEHIND.match(sentence, end):
                board = written[begin:end]
                yield Mention(MentionKind.BOARD, board, passage.span, (board,))


def _is_quote(passage: Passage) -> bool:
    return passage.block is not None and passage.block.kind is BlockKind.QUOTE
