"""Claims of how well, how soon or how long a treatment works, in figures."""

import re
from collections.abc import Iterator
from functools import cache

from practice_site.checks.claims import effects
from practice_site.checks.claims.asides import Aside, aside
from practice_site.checks.claims.claim import Found, Sentence
from practice_site.checks.claims.context import denied, reported
from practice_site.checks.claims.figures import (
    AMOUNTS,
    FRACTION,
    GOOD,
    LASTS,
    LOW_RATES,
    OUT_OF,
    PATIENTS,
    PRAISE,
    SHARE,
    SOON,
    TENS,
    UNIT,
    N,
)
from practice_site.checks.claims.gains import gains, left, result_of
from practice_site.checks.claims.measures import LISTS, MEASURED
from practice_site.checks.claims.outcomes import SYMPTOM, results
from practice_site.checks.claims.phrases import wordings
from practice_site.checks.claims.unmeasured import BAD, PROCESS
from practice_site.checks.claims.vocabulary import SLOTS
from practice_site.checks.claims.wordings import Wordings


@cache
def measures() -> Wordings:
    """Shares of a whole."""
    kinds = {
        "share": f"{SHARE}|{TENS}-plus percent",
        "out": OUT_OF,
        "fraction": f"{FRACTION} (?:of|our)",
    }
    lines = (rf"(?<![\w.$,])(?P<{kind}>{said})(?!\w)" for kind, said in kinds.items())
    return Wordings("number.measures", tuple(lines))


@cache
def soon() -> Wordings:
    """How soon something happens."""
    return wordings("number.soon", SOON, n=N, unit=UNIT)


@cache
def others() -> tuple[tuple[str, Wordings], ...]:
    """Other figures, each by its kind."""
    praise = wordings("number.praise", PRAISE, n=N, patients=PATIENTS)
    lines = (line.replace(r"(?<!\w)", r"(?<![\w$])", 1) for line in praise.lines)
    return (
        ("low", wordings("number.low", LOW_RATES, n=N)),
        ("amount", wordings("number.amount", AMOUNTS, n=N, unit=UNIT)),
        (
            "measured",
            wordings(
                "number.measured", MEASURED, n=N, ill=SLOTS["<ill>"], good=SLOTS["<good>"], **LISTS
            ),
        ),
        ("lasts", wordings("number.lasts", LASTS, n=N)),
        ("praise", Wordings("number.praise", tuple(lines))),
    )


@cache
def _good() -> Aside:
    return aside("{good}", good=GOOD)


@cache
def _ours() -> Aside:
    """What tells that a share is of those whom the practice treats, and how they fare."""
    return aside(
        r"""
        (?:of|in|for) (?:our|my) (?:\w+ )?(?:\w+ )?(?:patients?|members?|graduates?|clients?|cases
          |knees|hips|eyes|implants?|transfers|wearers|kids|moms|couples|participants?|guests|teens)
        our (?:\w+ )?(?:\w+ )?(?:patients|members|graduates|clients|wearers|kids|moms|couples)
        graduates, remain(?:s|ed)?, sober, alive and well, live birth, babies, pregnan\w+ rates?
        no (?:further|visible|more|sign of|trace of|new), solid fusion, fused, achieved, abstinent
        smoke-free, drug-free, cavity-free, hold(?:s|ing)?, held, going strong, closed, avoid\w*
        made it, back (?:on|in|at|to), kept off, stay\w* (?:off|on|in|down|dry|clean|sober|put)
    """.replace("\n          |", "|")
    )


@cache
def _quick_results() -> Aside:
    return aside(
        r"""
        walk(?:s|ing)? (?:out|on), results?, on (?:your|their) (?:feet|bike|way)
        (?:new|whole new|beautiful|perfect|radiant|confident|dazzling|brand-new|brighter|straighter|
          dream|healthy|whiter) (?:smiles?|teeth)
        smiles?, straight\w*, quit, see clearly, vision, visible, shrink\w*, perfect
        ready for, brand[- ]new, up and (?:about|running|around), (?:less|fewer|more) \w+
        (?:back|out) (?:on|in|at) (?:the|your|their|his|her) (?:court|field|job|saddle|road|trail|
          course|slopes|feet|bike|game|desk|team|water|dance floor)
        from \w+ to (?:\w+ing|normal|smiling|smooth|clear), quit(?:s|ting)? \w+ing, weigh\w*
        close[sd]?
        skin, (?:look|looks|looking) \w+er
        (?:younger|firmer|smoother|slimmer)[- ]looking
        slimmer
        (?:banish|eras|remov|eliminat|stop|end|fix|conquer|beat|clear|shed|los)(?:e?s|e|
          ing)? (?:your |the |those |stubborn |unwanted )*{symptom}
        {symptom} (?:is|are|will be|drops?|falls?|goes|ends?|stops?)
        beach, swimsuit, play\w*
        """,
        symptom=SYMPTOM,
    )


@cache
def _bad() -> Aside:
    return aside(BAD, ill=SLOTS["<ill>"])


@cache
def _process() -> Aside:
    return aside(PROCESS)


@cache
def _pains() -> Aside:
    return aside("{symptom}", symptom=SYMPTOM)


@cache
def _lasting() -> Aside:
    return aside(r"""
        closures?, corrections?, repairs?, grafts?, freedom, remission, protection, lifts?
        fullness, hair, brows, color, bonds?, shape, contours?, valves?, stents?, ankles?
        shoulders?, elbows?, hearts?, backs?, necks?, repairs?, weight loss, softness, smooth\w*
        rejuvenation, tightening, transformation, sobriety, hearing, sight
        relief, results?, effects?, improvements?, it, they, smoothness, benefits?, smiles?
        crowns?, implants?, fillings?, veneers?, comfort, knees?, hips?, joints?, dentures?, lenses
        vision, success, replacements?, bridges?
    """)


_FURTHER = re.compile(
    r"\b(?:body )?weight (?:lost|shed|gone|off|loss)\b"
    r"|\bno (?:further|more|new|visible|sign of|signs of) (?:\w+ ){0,2}\w+s?\b"
)
_EASE = re.compile(
    r"\bsymptoms (?:\w+ )?(?:resolve|subside|ease|pass)\b|\bheals? (?:in|within|over|by)\b"
)
_WITH_OURS = re.compile(
    r"\b(?:with|under|after|on|using|thanks to|through|from|by) "
    r"(?:our|my|this|just one|one|a single)\b"
)
_ILL_LASTS = re.compile(
    rf"\b{SLOTS['<ill>']}\b[^,;]{{0,40}}\b(?:that|which|if|when|has)\b[^,;]{{0,12}}\blast"
)
_ADVICE = re.compile(r"\blos(?:ing|e) (?:even|just|as little)\b")
_ADVISED = re.compile(
    r"\b(?:smok\w+|obes\w+|untreated|family history|overweight|skipping|if|losing|even|or more"
    r"|should|aim|before|newborns?|birth weight|likely to (?:develop|get|have|die|suffer)|per year"
    r"|a year|each year|every year|per decade|each decade|a day|daily)\b"
)


def numbers(sentence: Sentence) -> Iterator[Found]:
    """The figures by which a sentence says how well, how soon or how long a treatment works."""
    text = sentence.text
    lower = sentence.small
    for kind, start, end in _figures(sentence, lower):
        if not reported(text, start, end):
            yield Found(start, end, _instead(kind))
            return


def _figures(sentence: Sentence, lower: str) -> Iterator[tuple[str, int, int]]:
    text = sentence.text
    for kind, group in others():
        for match in group.finditer(sentence):
            start, end = match.span()
            if not _means_else(kind, lower, start) and (
                kind == "low" or not denied(text, start, end)
            ):
                yield kind, start, end
    told = left(lower)
    shares = list(measures().finditer(sentence))
    are_good = result_of(lower) or _good().search(lower) or _ours().search(lower)
    if (
        shares
        and are_good
        and not _ADVICE.search(lower)
        and not _bad().search(_FURTHER.sub("", told))
    ):
        for match in shares:
            if not denied(text, *match.span()):
                yield match.lastgroup or "", *match.span()
    times = list(soon().finditer(sentence))
    untimed = lower
    for match in times:
        untimed = f"{untimed[: match.start()]}{'.' * len(match[0])}{untimed[match.end() :]}"
    if times and not _process().search(_process_left(lower)) and _is_of_effect(sentence, untimed):
        yield from (("soon", *match.span()) for match in times)


def _process_left(told: str) -> str:
    """What is told but that symptoms ease, where it is the practice's treatment that eases them."""
    return _EASE.sub("", told) if _WITH_OURS.search(told) else told


def _is_of_effect(sentence: Sentence, untimed: str) -> bool:
    lower = sentence.small
    return bool(
        results().search(lower)
        or _quick_results().search(lower)
        or gains().search(untimed)
        or any(effects.FAMILIES.said(sentence))
    )


def _means_else(kind: str, lower: str, start: int) -> bool:
    if kind == "lasts":
        return (
            _ILL_LASTS.search(lower) is not None
            or not _lasting().search(lower)
            or _process().search(lower) is not None
        )
    if kind == "measured" and _bad().search(left(lower)):
        return True
    if kind in ("amount", "measured") and _ADVISED.search(lower):
        return True
    return lower.startswith("from ", start) and not _pains().search(lower)


def _instead(kind: str) -> str:
    if kind in ("soon", "lasts"):
        return "how soon, and for how long, differs from person to person"
    if kind == "praise":
        return "leave the count out"
    return "leave the figure out, or name its source"


def asides() -> tuple[Aside, ...]:
    """What stands beside such words and decides what they mean."""
    return _good(), _ours(), _quick_results(), _bad(), _process(), _pains(), _lasting()
