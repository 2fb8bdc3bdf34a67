"""Claims of how well, how soon or how long a treatment works, in figures."""

import re
from collections.abc import Iterator
from functools import cache

from practice_site.checks.claims.claim import Found, Sentence
from practice_site.checks.claims.context import denied, reported
from practice_site.checks.claims.figures import (
    AMOUNTS,
    BAD,
    FRACTION,
    GOOD,
    LASTS,
    LOW_RATES,
    OUT_OF,
    PATIENTS,
    PRAISE,
    PROCESS,
    SHARE,
    SOON,
    TENS,
    UNIT,
    N,
)
from practice_site.checks.claims.outcomes import RESULT, SYMPTOM
from practice_site.checks.claims.phrases import finder, small
from practice_site.checks.claims.wording import words_in

WORDS = words_in("""
    % 1 10 4 5 appointment christmas day days decade decades dinner double doubled doubles dozen
    dress eight eighties evening families fifths first five fivefold fold four fourfold fourths
    friday half halves happy holidays hour hours hundred hundreds inches infection injection lbs
    lifetime lunch minutes monday month months morning night nights nine nineties noon one out
    overnight patients percent percentage perfect points pounds procedures quarter quarters rate
    rated rating ratings reviews revision same satisfied seconds session sessions shades single
    sizes smiles spring star stars sub summer teeth ten tenfold third thirds thousand thousands
    three threefold times tomorrow tonight treatment treatments triple triples twice two twofold
    under visit visits wedding week weekend weeks year years zero
""")
"""One of these is in whatever measures an outcome."""


@cache
def _measures() -> re.Pattern[str]:
    return re.compile(
        rf"(?<![\w.$,])(?:(?P<share>{SHARE}|{TENS}-plus percent)"
        rf"|(?P<out>{OUT_OF})|(?P<fraction>{FRACTION} (?:of|our)))(?!\w)"
    )


@cache
def _soon() -> re.Pattern[str]:
    return finder(SOON, n=N, unit=UNIT)


@cache
def _others() -> tuple[tuple[str, re.Pattern[str]], ...]:
    return (
        ("low", finder(LOW_RATES, n=N)),
        ("amount", finder(AMOUNTS, n=N, unit=UNIT)),
        ("lasts", finder(LASTS, n=N)),
        (
            "praise",
            re.compile(
                finder(PRAISE, n=N, patients=PATIENTS).pattern.replace(r"(?<!\w)", r"(?<![\w$])", 1)
            ),
        ),
    )


@cache
def _results() -> re.Pattern[str]:
    return finder(
        r"""
        {result}, {good}
        """,
        result=RESULT,
        good=GOOD,
    )


@cache
def _quick_results() -> re.Pattern[str]:
    return finder(
        r"""
        {result}, walk(?:s|ing)? (?:out|on), results?, on (?:your|their) (?:feet|bike|way)
        (?:new|whole new|beautiful|perfect|radiant|confident|dazzling|brand-new|brighter|straighter|
          dream|healthy|whiter) (?:smiles?|teeth)
        smiles?, straight\w*, quit, see clearly, vision, visible, shrink\w*, perfect
        ready for, brand[- ]new, up and (?:about|running|around), (?:less|fewer|more) \w+
        skin, (?:look|looks|looking) \w+er
        (?:younger|firmer|smoother|slimmer)[- ]looking
        slimmer
        (?:banish|eras|remov|eliminat|stop|end|fix|conquer|beat|clear|shed|los)(?:e?s|e|
          ing)? (?:your |the |those |stubborn |unwanted )*{symptom}
        {symptom} (?:is|are|will be|drops?|falls?|goes|ends?|stops?)
        beach, swimsuit, play\w*
        """,
        result=RESULT,
        symptom=SYMPTOM,
    )


@cache
def _bad() -> re.Pattern[str]:
    return finder(BAD)


@cache
def _process() -> re.Pattern[str]:
    return finder(PROCESS)


@cache
def _pains() -> re.Pattern[str]:
    return finder("{symptom}", symptom=SYMPTOM)


@cache
def _lasting() -> re.Pattern[str]:
    return finder(r"""
        relief, results?, effects?, improvements?, it, they, smoothness, benefits?, smiles?
        crowns?, implants?, fillings?, veneers?, comfort, knees?, hips?, joints?, dentures?, lenses
        vision, success, replacements?, bridges?
    """)


_ADVISED = re.compile(r"\b(?:if|losing|even|or more|should|aim|before)\b")


def numbers(sentence: Sentence) -> Iterator[Found]:
    """The figures by which a sentence says how well, how soon or how long a treatment works."""
    text = sentence.text
    if sentence.asks or sentence.warns:
        return
    lower = small(text)
    for kind, start, end in _figures(text, lower):
        if not reported(text, start, end):
            yield Found(start, end, _instead(kind))
            return


def _figures(text: str, lower: str) -> Iterator[tuple[str, int, int]]:
    for kind, pattern in _others():
        for match in pattern.finditer(lower):
            start, end = match.span()
            if not _means_else(kind, lower, start) and (
                kind == "low" or not denied(text, start, end)
            ):
                yield kind, start, end
    if _results().search(lower) and not _bad().search(lower):
        for match in _measures().finditer(lower):
            if not denied(text, *match.span()):
                yield match.lastgroup or "", *match.span()
    if not _process().search(lower) and _quick_results().search(lower):
        yield from (("soon", *match.span()) for match in _soon().finditer(lower))


def _means_else(kind: str, lower: str, start: int) -> bool:
    if kind == "lasts":
        return not _lasting().search(lower) or _process().search(lower) is not None
    if kind == "amount" and _ADVISED.search(lower):
        return True
    return lower.startswith("from ", start) and not _pains().search(lower)


def _instead(kind: str) -> str:
    if kind in ("soon", "lasts"):
        return "how soon, and for how long, differs from person to person"
    if kind == "praise":
        return "leave the count out"
    return "leave the figure out, or name its source"
