"""Claims of how many patients a treatment helps, in words."""

import re
from collections.abc import Iterator
from functools import cache

from practice_site.checks.claims import effects
from practice_site.checks.claims.after_care import (
    hardly_follows,
    is_of_anybody,
    is_of_nobody,
    what_follows,
)
from practice_site.checks.claims.asides import Aside, aside
from practice_site.checks.claims.care import is_of_care
from practice_site.checks.claims.claim import Found, Sentence
from practice_site.checks.claims.context import conditional, denied, reported
from practice_site.checks.claims.counted import are_patients, are_things
from practice_site.checks.claims.counts import (
    adverbs,
    at_end,
    hardly,
    how_many,
    result_first,
    seldom,
)
from practice_site.checks.claims.gains import left, result_of
from practice_site.checks.claims.shares import OFTEN
from practice_site.checks.claims.treated import untimed
from practice_site.checks.claims.unrelated import COME_AND_GO, NATURAL, NO_RESULT
from practice_site.words.expressions import ready


@cache
def _no_results() -> Aside:
    return aside(NO_RESULT)


@cache
def _natural() -> Aside:
    return aside(NATURAL)


@cache
def _passing() -> re.Pattern[str]:
    return ready(
        rf"\b(?:most|many|nearly all|almost all)(?: of)?(?: the)?\s+(?:\w+ )?{COME_AND_GO}\b"
    )


_UNSAID = ready(
    r"\W*(?:[a-z]+ (?:in|out of|of) (?:every )?ten|more often than not|nine times"
    r"|most|many|(?:the|a) (?:[\w']+ ){0,2}(?:majority|bulk|rest)) (?!of\b)"
)
_NO_SUBJECT = re.compile(r"\b(?:for|in|with|around|behind|near|of) (?:\w+ )?$")
_ON = re.compile(r"\b(?:on|at|for|during|through) $")
_NOT_WHO = ready(
    r"\W*$|,? (?:when|while|whether|if|unless|until|as|then|with|without|at|in|to|and then)\b"
)
"""What goes on behind "on most days" and names nobody."""
_AND_THEN = ready(rf" (?:and|but|or|which) {OFTEN}$")
_FITS = ready(
    r"\b(?:visit|appointment|call|time|day|morning|evening|phone|form|portal|email|cuff|app|size"
    r"|room|slot|schedule)s? (?:\w+ )?works?\b"
    r"|\b(?:is|are) (?:most|many) of whom (?:we|i)\b"
    r"|\b(?:we|they|can|both|staff) all work\b|\bhelp(?:s|ed)? most (?:when|if|in|with)\b"
    r"|^usually (?:once|when|if)\b|, most of them [a-z]+ed\b"
    r"|\bwhat (?:[\w'-]+ ){1,4}(?:notice|see|feel|mention|remember|ask|say)s? first\b"
    r"|\b(?:people|families|patients) (?:around )?here (?:work|live|commute|drive|farm|fish|pick)"
)
"""It suits them, or it is who they are; it treats nothing."""
_BY_STAFF = re.compile(
    r",? (?:the|your|a) (?:\w+ )?(?:nurse|doctor|surgeon|physician|dentist|vet|hygienist)s? "
)
_IF = re.compile(r" (?:if|unless)\b")
_BY = re.compile(r" (?:by|due|because|in the (?:first|second|last|early)|within)\b")
_OBJECT = re.compile(
    r"\b(?:affects?|in|by|among) (?:roughly |about |around |nearly |up to |\w+ (?:to|or) )?$"
)
_IT = re.compile(
    r"(?: \w+ly)? (?:see|sees|notice|notices|feel|feels|get|gets|have|reach|do|does)"
    r" (?:it|them|that|this|so|one)\b"
)
_CLAUSE = re.compile(
    r"[;!?]|(?<!\bdr)\.(?!\d)|(?<!,) (?:when|if|unless)\b|, (?:but|so)\b|,? and (?:we|you|it)\b"
)
_OURS = re.compile(r"our (?!typical|average|usual|standard)")
_SAYING = re.compile(r"\W*(?:love|rave|report|tell us|say|enjoy|see|feel|notice)")


def frequencies(sentence: Sentence) -> Iterator[Found]:
    """The words by which a sentence says that most, or many, patients are helped."""
    text = sentence.text
    lower = sentence.small
    place = next(_places(sentence, lower), None)
    if not place or _FITS.search(lower):
        return
    if not reported(text, *place) and _is_of_patients(sentence):
        yield Found(*place, "some people feel better; how many differs")


def _is_of_patients(sentence: Sentence) -> bool:
    """Whether it may be patients who are counted; who is counted by "most" alone goes unsaid."""
    return bool(_UNSAID.match(sentence.small)) or is_of_care(sentence)


def _places(sentence: Sentence, lower: str) -> Iterator[tuple[int, int]]:
    """Where a sentence may say so, each way of saying it."""
    yield from _hardly(sentence, lower)
    for match in how_many().finditer(sentence):
        if are_patients(match, lower):
            yield from _told(match, sentence)
    for match in adverbs().finditer(sentence):
        if _are_subject(match, lower):
            yield from (place for place in _told(match, sentence) if not is_of_nobody(lower))
    for match in result_first().finditer(sentence):
        if is_of_anybody(lower[match.start() : match.end() + 20], "", lower):
            continue
        if not _no_results().search(lower) and not denied(sentence.text, *match.span()):
            yield match.span()
    yield from _behind(sentence, lower)


def _hardly(sentence: Sentence, lower: str) -> Iterator[tuple[int, int]]:
    """What hardly any have to bear."""
    again = seldom().search(sentence)
    if again and not conditional(sentence.text, again.start()):
        yield again.span()
    for match in hardly().finditer(sentence):
        begin = match.start("rarely")
        after = re.split(r"[;!?:]|\.(?!\d)", lower[begin : begin + 140])[0]
        far = hardly_follows(lower[: match.start()], match[0], after)
        if far:
            yield match.start(), begin + far


def _are_subject(match: re.Match[str], lower: str) -> bool:
    """Whether those of whom something is often so are the clause's subject."""
    if _ON.search(lower, 0, match.start()) and _NOT_WHO.match(lower, match.end()):
        return False
    return not _NO_SUBJECT.search(lower, 0, match.start()) and not _AND_THEN.search(match[0])


def _told(match: re.Match[str], sentence: Sentence) -> Iterator[tuple[int, int]]:
    """A result that is told of those who are counted, behind them."""
    text, lower = sentence.text, sentence.small
    start, end = match.span()
    begin = match.start("verb") if match.groupdict().get("verb") else end
    after = _CLAUSE.split(lower[begin : begin + 140])[0]
    if _OBJECT.search(lower, 0, start):
        after = after.split(" and ")[0]
    gained = _gained(match[0], after, sentence, begin)
    who = lower[:start] if match.groupdict().get("verb") else match[0]
    if is_of_anybody(who, after, lower):
        return
    if _BY_STAFF.match(after) or not gained or _is_denied(text, start) or conditional(text, start):
        return
    if lower.endswith("how ", 0, start) or _BY.match(after) or _IF.match(lower, begin + len(after)):
        return
    if not _OURS.match(lower, start) or _tells(f"{match[0]}{after}", after):
        yield start, max(end, begin + gained)


def _gained(counted: str, after: str, sentence: Sentence, begin: int) -> int:
    """Where what those who are counted gain ends, counted from `begin`; 0 if it is nothing."""
    result = result_of(after)
    gained = result.end() if result else _effect(sentence, begin, begin + len(after))
    if not gained or _is_none(counted, after, gained):
        before = sentence.small[: begin - len(counted)]
        gained = what_follows(before, counted, after) or _it_asked_for(sentence, after)
    return gained if gained and not _natural().search(untimed(after)) else 0


def _is_denied(text: str, start: int) -> bool:
    """Whether what is told of those counted is denied; a count after a comma begins anew."""
    told = text[start:].replace(" never ", " ever  ")
    if text.endswith(", ", 0, start):
        return denied(told, 0, 1)
    return denied(f"{text[:start]}{told}", start, start + 1)


def _it_asked_for(sentence: Sentence, after: str) -> int:
    """Where "it" ends that patients are said to notice, if a result was asked for; 0 if none."""
    it = _IT.match(after)
    before = sentence.before.lower()
    return it.end() if it and before.endswith("?") and result_of(before) else 0


def _behind(sentence: Sentence, lower: str) -> Iterator[tuple[int, int]]:
    """A result with those who have it behind it."""
    for match in at_end().finditer(sentence):
        start, end = match.span()
        before = re.split(r"[;:!?]", lower[:start])[-1][-140:]
        result = result_of(before)
        if not result or are_things(match[0]) or denied(sentence.text, start, end):
            continue
        begin = start - len(before) + result.start()
        told = lower[begin:end] + re.split(r"[,;:]", lower[end:])[0]
        if not _no_results().search(left(told)) and not _natural().search(told[: end + 40 - begin]):
            yield begin, end


def _effect(sentence: Sentence, begin: int, end: int) -> int:
    """Where what a treatment does ends, counted from `begin`; 0 if nothing is said of it."""
    found = (each for each in effects.FAMILIES.said(sentence) if begin <= each.start < begin + 70)
    return max((each.end - begin for each in found), default=0)


def _is_none(who: str, after: str, end: int) -> bool:
    """Whether what is told, up to `end`, is no result, or needs no treatment."""
    told = untimed(after)
    end -= len(after) - len(told)
    return bool(
        _no_results().search(left(told[: max(0, end) + 20]))
        or _natural().search(told)
        or _natural().search(who)
        or _passing().search(f"{who} {after[:12]}")
    )


def _tells(told: str, after: str) -> bool:
    """Whether "our patients" tell of a result, or often get one."""
    return bool(re.search(rf"\b{OFTEN}\b", told) or _SAYING.match(after))


def asides() -> tuple[Aside, ...]:
    """What has gates of its own."""
    return _no_results(), _natural()
