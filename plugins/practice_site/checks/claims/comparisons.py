"""Claims that one treatment turns out better than another."""

import re
from collections.abc import Iterator
from functools import cache

from practice_site.checks.claims.asides import Aside, aside
from practice_site.checks.claims.better import (
    BAD,
    BARE,
    BETTER,
    GOOD,
    MORE,
    NOTHING,
    OF_BEHAVIOUR,
    OUTCOME,
    SOONER,
    TREATMENT,
    VERB,
    VERBS_OVER,
)
from practice_site.checks.claims.claim import Found, Sentence
from practice_site.checks.claims.context import conditional, denied, reported
from practice_site.checks.claims.contrasts import OPEN_BARE, TREATMENTS
from practice_site.checks.claims.phrases import phrases, wordings
from practice_site.checks.claims.ranks import PROVIDER
from practice_site.checks.claims.wordings import Wordings

_ANY = rf"(?:{TREATMENT}|{TREATMENTS})"


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
        BARE + OPEN_BARE,
        good=GOOD,
        bad=BAD,
        verb=VERB,
        sooner=SOONER,
        treatment=_ANY,
    )


@cache
def _of_behaviour() -> Aside:
    return aside(OF_BEHAVIOUR)


@cache
def over() -> Wordings:
    """What does better than another."""
    return wordings("comparison.over", VERBS_OVER, treatment=_ANY, provider=PROVIDER)


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
        r"|directly|actually|real|truly|only|entire|years|lifetime|target\w*)\b)"
    )
    return Wordings("comparison.unlike", (line,))


@cache
def _no_rival() -> re.Pattern[str]:
    return re.compile(
        r"(?:"
        + phrases(r"""
            expected, usual, normal, before, people (?:expect|think)
            you (?:think|expect|may|might|would|need|used)
            planned, average, \d.*, one, two, three, four, five, six, seven, eight, ten, twelve
            half
            to \w+
            an? (?:few|week|day|month|year|hair|coin|dime|penny|pencil|quarter|grain|minute|couple|
              human|hundred|smile|visit)
            other (?:people|adults|parts|bones|joints|teeth|\w+ (?:in|of) the body)
            it (?:was|is|used), they, he, she, we, i, men, women, adults, children, younger, older
            others?$
            the (?:other$|other (?:side|leg|arm|eye|one|ear)|day before|rest)
            that$, this$, twice, most people, anyone, in (?:the|other|younger|older|men|women)
            your (?:own|other), on, at, usually, necessary, needed, recommended, yours, zero, ever$
            the (?:old|previous|former|last|current) (?:one|office|location|building|site|form|
              version)
            another is, sorry, that of the, previously, nonsmokers, smokers, those (?:who|of), when
            if, after, during
            from (?:a|an|the)?
            the (?:first|right|left|upper|lower|inner|outer|front|back|last|second|skin)
            too \w+, late, an? \w+ one, last (?:year|month|week), people, never, nothing, good, harm
            what you
            for, a?n? ?x-rays?, the (?:national|state), any(?:thing)? (?:else|other), everyone, dogs
            cats, good$, later, planned, ibuprofen without
        """)
        + r")(?!\w)"
    )


@cache
def _property() -> re.Pattern[str]:
    return re.compile(
        r"\b(?:(?:more|less) )?"
        + phrases(r"""
            visible, common\w*, often, likely, noticeable, expensive, frequent\w*, than, money
            light(?! on)
            radiation, room, space, sugar, water, sun, important, sensitive, invasive, costly
            obvious, bulky, complex, rigid, flexible, stress, exercise, time, rare, calories, salt
        """)
        + r"\b(?! (?:recover|pain|results|relief|scar|in (?:the chair|hospital)))"
    )


_LOWER_ELSE = re.compile(
    r"lower (?:that|the|your|this|its|their|her|his|my|our|back|leg|limb|jaw|spine|body|eyelid"
    r"|teeth|arm|half|part|lip|abdomen|lid)"
)
_WEARS = re.compile(
    r"\b(?:chips?|cracks?|breaks?|wears?|stains?|yellows?|fades?|fails?|loosens?|decays?|spreads?"
    r"|grows?"
    r"|worsens?|thins?|dries|knows?|closes|opens|arrives?|comes? (?:in|due)|lit) (?:\w+ )?$"
)
_OPEN = re.compile(
    r"\b(?:ask|discuss|depends?|weigh|explain|decide|learn|whether|varies|differ\w*|which"
    r"|don't know|do not know|not known|unknown|unclear|no proof|no evidence|no study|can make"
    r"|may make)\b"
)
_BREAK = re.compile(r"[,;:–—]")
_LESS = re.compile(r"(?:less|fewer|lower|reduced|shorter|smaller|half)\b")
_HEDGED = re.compile(
    r"\b(?:may|might|could|aim\w*|goals?|for some|in some|sometimes|often need|hope\w*)\b[^.;:]*$"
    r"|(?<!thanks )(?<!yes )(?<!hello )(?<!want )(?<!ready )(?<!due )(?<!lead )(?<!leads )"
    r"(?<!owing )(?<!comes )(?<!adds up )\bto (?:\w+ ){0,3}$"
)


@cache
def _treatment_next() -> re.Pattern[str]:
    return re.compile(rf"(?:[\w'-]+ ){{0,3}}?{_ANY}\b")


@cache
def _worse() -> re.Pattern[str]:
    return re.compile(
        r"^(?:longer|more|higher|greater|larger|wider)\b(?! (?:\w+ )?(?:lasting|relief|comfort))"
        rf"[^.;,]{{0,25}}?\b{BAD}\b|^(?:less|fewer|lower|shorter|reduced)\b (?:\w+ )?(?:relief"
        rf"|success"
        r"|motion|mobility|comfort|precise|accurate|durable|reliable|effective|likely)"
    )


@cache
def _worse_is() -> re.Pattern[str]:
    return re.compile(
        rf"\b{BAD} (?:[\w-]+ ){{0,6}}?(?:is|are) (?:\w+ )?(?:longer|higher|greater|more|larger"
        rf"|wider)\b"
    )


def comparisons(sentence: Sentence) -> Iterator[Found]:
    """The words by which a sentence compares how treatments turn out."""
    text = sentence.text
    lower = sentence.small
    for start, end in _compared(sentence, lower):
        if not conditional(text, start) and not reported(text, start, end):
            yield Found(start, end, "is another option; which one suits you depends on")
            return


def _compared(sentence: Sentence, lower: str) -> Iterator[tuple[int, int]]:
    text = sentence.text
    for group in (nothing(), unlike()):
        yield from (match.span() for match in group.finditer(sentence))
    for match in over().finditer(sentence):
        if not denied(text, *match.span()):
            yield match.span()
    for match in than().finditer(sentence):
        if _is_of_outcome(match, lower) and not denied(text, match.start(), match.end("more")):
            yield match.start(), match.start("rival")
    if bare().are_in(sentence) and not _of_behaviour().search(lower):
        yield from _without_rival(sentence, lower)


def _without_rival(sentence: Sentence, lower: str) -> Iterator[tuple[int, int]]:
    """The places of "faster healing" and the like, which say not than what."""
    text = sentence.text
    for match in bare().finditer(sentence):
        start, end = match.span()
        is_else = _LOWER_ELSE.match(lower, start) or _HEDGED.search(lower[:start])
        is_open = _OPEN.search(_BREAK.split(lower[end:])[0]) or _OPEN.search(lower[:start])
        if not (is_else or is_open or denied(text, start, end)):
            yield start, end


def _is_of_outcome(match: re.Match[str], lower: str) -> bool:
    start = match.start()
    if _WEARS.search(lower[:start]) and not lower.startswith("better", start):
        return False
    if _no_rival().match(match["rival"]) or _LOWER_ELSE.match(lower, start):
        return False
    between = f"{match['more']}{match['what']}"
    if _property().match(between) or _of_behaviour().search(lower) or _worse().match(between):
        return False
    if _worse_is().search(lower):
        return False
    if _LESS.match(between) and _treatment_next().match(match["rival"]):
        return True
    near = lower[max(0, start - 30) : match.start("rival")]
    return bool(re.search(rf"\b{OUTCOME}\b", near) or re.search(rf"\b{BETTER}\b", between))


def asides() -> tuple[Aside, ...]:
    """What stands beside such words and decides what they mean."""
    return (_of_behaviour(),)
