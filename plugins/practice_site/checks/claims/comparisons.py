"""Claims that one treatment turns out better than another."""

import re
from collections.abc import Iterator
from functools import cache

from practice_site.checks.claims.better import (
    BAD,
    BARE,
    BETTER,
    GOOD,
    MORE,
    NOTHING,
    OUTCOME,
    SOONER,
    TREATMENT,
    VERB,
    VERBS_OVER,
)
from practice_site.checks.claims.care import is_of_care
from practice_site.checks.claims.claim import Found, Sentence
from practice_site.checks.claims.context import conditional, denied, reported
from practice_site.checks.claims.contrasts import OPEN_BARE, TREATMENTS
from practice_site.checks.claims.oppositions import OPPOSED
from practice_site.checks.claims.phrases import phrases, wordings
from practice_site.checks.claims.plainly import PLAINLY
from practice_site.checks.claims.ranks import PROVIDER
from practice_site.checks.claims.uncompared import (
    BREAK,
    COURSE,
    HARMS,
    HEDGED,
    LESS,
    LOWER_ELSE,
    OF_MATERIAL,
    OPEN,
    WEARS,
    WORSE_OF,
    no_rival,
    of_behaviour,
    of_property,
    worse,
    worse_is,
    worse_next,
)
from practice_site.checks.claims.vocabulary import SLOTS
from practice_site.checks.claims.wordings import Wordings
from practice_site.words.expressions import ready

_ANY = rf"(?:{TREATMENT}|{TREATMENTS})"


_WE = re.compile(r"\b(?:we're|we are|our \w+ (?:is|are)|i am|i'm) (?:\w+ly |much |far )?$")
_THEY = re.compile(r"(?:they|others?|anyone|anybody|everyone|most|the rest)\b(?! to\b)")
_THAN = re.compile(r"[^.!?;,]{0,40}?\bthan ")


@cache
def than() -> Wordings:
    """More of something than of another."""
    line = (
        rf"\b(?P<more>{BETTER}|{MORE})\b(?P<what>[^.!?;]{{0,70}}?)"
        r"\b(?:than|compared (?:to|with)|in comparison(?: (?:to|with))?"
        r"|over(?= (?:traditional|conventional))|that of)"
        r"\s+(?P<rival>[^.!?;,]{0,60})"
    )
    return Wordings("comparison.than", (line,))


@cache
def bare() -> Wordings:
    """More of something, and not than of what."""
    return wordings(
        "comparison.bare",
        BARE + OPEN_BARE + PLAINLY,
        good=GOOD,
        bad=BAD,
        verb=VERB,
        sooner=SOONER,
        treatment=_ANY,
    )


@cache
def over() -> Wordings:
    """What does better than another."""
    return wordings("comparison.over", VERBS_OVER, treatment=_ANY, provider=PROVIDER)


@cache
def opposed() -> Wordings:
    """What is set against a rival."""
    return wordings("comparison.opposed", OPPOSED, treatment=_ANY, bad=BAD)


@cache
def nothing() -> Wordings:
    """Nothing does as well."""
    return wordings("comparison.nothing", NOTHING, treatment=_ANY)


@cache
def unlike() -> Wordings:
    """What is unlike another treatment."""
    treatment = phrases("{treatment}", treatment=_ANY)
    line = (
        rf"\bunlike (?:[\w'-]+ ){{0,3}}?{treatment}\b[^.!?;]{{0,30}}?,"
        rf"(?=[^.!?]{{0,200}}\b(?:{OUTCOME}|{BETTER}|never|without|no|not|don't|won't|doesn't"
        rf"|causes?|root|treats?|natural\w*|permanent\w*|gentl[ey]"
        r"|directly|actually|real|truly|entire|years|lifetime|target\w*)\b)"
    )
    return Wordings("comparison.unlike", (line,))


@cache
def _outcome() -> re.Pattern[str]:
    return ready(rf"\b{OUTCOME}\b")


@cache
def _better() -> re.Pattern[str]:
    return ready(rf"\b{BETTER}\b")


@cache
def _of_means() -> re.Pattern[str]:
    return ready(rf"\b(?:{_ANY}|{OUTCOME}|{BAD}|{SLOTS['<means>']}|we|we're|us|ours?|my)\b")


@cache
def _treatment_next() -> re.Pattern[str]:
    return ready(rf"(?:[\w'-]+ ){{0,3}}?{_ANY}\b")


def comparisons(sentence: Sentence) -> Iterator[Found]:
    """The words by which a sentence compares how treatments turn out."""
    text = sentence.text
    lower = sentence.small
    for start, end in _compared(sentence, lower):
        if not is_of_care(sentence):
            return
        is_condition = conditional(text, start) and not lower.startswith("why ")
        if not is_condition and not reported(text, start, end):
            yield Found(start, end, "is another option; which one suits you depends on")
            return


def _compared(sentence: Sentence, lower: str) -> Iterator[tuple[int, int]]:
    text = sentence.text
    for group in (nothing(), unlike()):
        yield from (match.span() for match in group.finditer(sentence))
    for group in (over(), opposed()):
        for match in group.finditer(sentence):
            if not (denied(text, *match.span()) or OPEN.search(lower[: match.start()])):
                yield match.span()
    for match in than().finditer(sentence):
        if _is_of_outcome(match, lower) and not denied(text, match.start(), match.end("more")):
            yield match.start(), match.start("rival")
    if bare().are_in(sentence) and not of_behaviour().search(lower):
        yield from _without_rival(sentence, lower)


def _without_rival(sentence: Sentence, lower: str) -> Iterator[tuple[int, int]]:
    """The places of "faster healing" and the like, which say not than what."""
    text = sentence.text
    for match in bare().finditer(sentence):
        start, end = match.span()
        is_else = LOWER_ELSE.match(lower, start) or HEDGED.search(lower[:start])
        if _is_no_rival_next(lower, end) or _is_more_harm(lower, start):
            continue
        if COURSE.match(lower, end):
            continue
        if WORSE_OF.search(lower[start:end]) and worse_next().match(lower, end):
            continue
        is_open = OPEN.search(BREAK.split(lower[end:])[0]) or OPEN.search(lower[:start])
        if not (is_else or is_open or denied(text, start, end)):
            yield start, end


def _is_more_harm(lower: str, start: int) -> bool:
    is_more = lower.startswith(("more", "longer", "faster"), start)
    return is_more and HARMS.search(lower[:start]) is not None


def _is_no_rival_next(lower: str, end: int) -> bool:
    """Whether "than" stands behind, and then no treatment."""
    than = _THAN.match(lower, end)
    if than is None or _treatment_next().match(lower, than.end()):
        return False
    rival = lower[than.end() : than.end() + 40]
    return no_rival().match(rival) is not None and "hospital" not in rival


def _is_of_outcome(match: re.Match[str], lower: str) -> bool:
    start = match.start()
    if OF_MATERIAL.search(lower[:start]) or lower.startswith("thicker", start):
        return False
    if _is_more_harm(lower, start):
        return False
    if WEARS.search(lower[:start]) and not lower.startswith("better", start):
        return False
    if _WE.search(lower[:start]) and _THEY.match(match["rival"]):
        return True
    if no_rival().match(match["rival"]) or LOWER_ELSE.match(lower, start):
        return False
    between = f"{match['more']}{match['what']}"
    if of_property().match(between) or of_behaviour().search(lower) or worse().match(between):
        return False
    if worse_is().search(lower):
        return False
    if LESS.match(between) and _treatment_next().match(match["rival"]):
        return True
    near = lower[max(0, start - 30) : match.start("rival")]
    if _outcome().search(near):
        return True
    return bool(_better().search(between) and _of_means().search(lower))
