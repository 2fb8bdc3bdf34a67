"""Claims of how well, how soon or how long a treatment works, in figures."""

import re
from collections.abc import Iterator
from functools import cache

from practice_site.checks.claims import effects
from practice_site.checks.claims.after_care import does_anyway
from practice_site.checks.claims.asides import Aside, aside
from practice_site.checks.claims.care import is_of_care
from practice_site.checks.claims.claim import Found, Sentence
from practice_site.checks.claims.context import denied, reported
from practice_site.checks.claims.fares import good, lasting, ours, quick_results
from practice_site.checks.claims.figures import (
    AMOUNTS,
    FRACTION,
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
from practice_site.words.expressions import ready


@cache
def measures() -> Wordings:
    """Shares of a whole."""
    kinds = {
        "share": f"{SHARE}|{TENS}-plus per ?cent",
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
def _bad() -> Aside:
    return aside(BAD, ill=SLOTS["<ill>"])


@cache
def _process() -> Aside:
    return aside(PROCESS)


@cache
def _pains() -> Aside:
    return aside("{symptom}", symptom=SYMPTOM)


_ONE_IN = re.compile(r"(?<!only )(?<!just )\b(?:\d+|one|two|three) in $")
_FURTHER = ready(
    r"\b(?:body )?weight (?:lost|shed|gone|off|loss)\b"
    r"|\bwithout (?:a |any )?complications?\b|\b\w+-free\b"
    r"|\bno (?:further|more|new|visible|sign of|signs of) (?:\w+ ){0,2}\w+s?\b"
)
_EASE = re.compile(
    r"\bsymptoms (?:\w+ )?(?:resolve|subside|ease|pass)\b|\bheals? (?:in|within|over|by)\b"
)
_WITH_OURS = ready(
    r"\b(?:with|under|after|on|using|thanks to|through|from|by) "
    r"(?:our|my|this|just one|one|a single)\b|\b(?:treated|placed|done) (?:here|by us)\b"
)
_ILL_LASTS = ready(
    rf"\b{SLOTS['<ill>']}\b[^,;]{{0,40}}\b(?:that|which|if|when|has)\b[^,;]{{0,12}}\blast"
)
_ADVICE = re.compile(r"\bweight loss of\b|\blos(?:ing|e) (?:even|just|as little)\b")
_ADVISED = ready(
    r"\b(?:rule (?:is|of thumb)|smok\w+|obes\w+|untreated|family history|overweight|skipping|if"
    r"|losing|even|or more"
    r"|should|aim|wait(?:s|ing)?|no-shows?|less energy|turnover|emissions"
    r"|tell us|means that|before (?:you|the|surgery|age|\d)|newborns?|birth weight"
    r"|likely to (?:develop|get|have|die|suffer)|per year|a year|each year|every year|per decade"
    r"|each decade|a day|daily)\b"
)


_OF_A_SIGN = ready(
    r"\W*(?:an?|any) (?!.*\b(?:our|we|my|us)\b)(?:[\w'-]+ ){1,7}?(?:that|which|who) .*"
    r"\b(?:should|must|needs? (?:to|an?)|deserves?|calls? for|means?|warrants?"
    r"|is (?:an?|no|not|normal|common|high|low|moving|worth|likely|usually|often)) "
)
"""What is to be done about a finding, or what it is a sign of: "a lump that stays for weeks"."""
_IF_AT_ALL = (
    r"similar|either way|as long as|usually|typically|often|tends?|generally|if|whether|neither"
    r"|unless|no change|not every\w*|goal|aim|nothing has"
    r"|any (?:change|benefit|effect|improvement|result)s?"
)
_UNSURE = ready(rf"\b(?:{_IF_AT_ALL})\b|\b(?:{_IF_AT_ALL}|whatever|for)$|\b(?:not|never) $")
_TELLS_TO = ready(
    r"\W*(?:then |please |also |always )?(?:pat|put|apply|rub|take|wash|rinse|call|phone|tell"
    r"|come|go|bring|change|remove|start|stop|keep|drink|eat|clean|dry|cover|ice|rest|return"
    r"|refrigerate)\b"
    r"(?!.*\b(?:you'll|you will|and (?:your|the) \w+ (?:will|is|are|fades?|eases?|heals?))\b)"
)
"""It says what to do, and by when."""
_CLAUSE_END = re.compile(r"[,;:]| (?:but|because|although|though|while|as long as|so)\b")
_ADDED = re.compile(r", (?:(?:and|often|all|most|some|sometimes|just|even|\w+ly) ){0,3}")
_SUPPOSES = re.compile(r"(?:feel|see|enjoy|get|expect|notice|experience|look|say|lose|wake)\b")
_ANYBODY = re.compile(
    r"\W*(?:most|many|nearly all|almost all) (?:flares?|colds|babies|infants"
    r"|newborns|toddlers|children|kids"
    r"|people|adults|women|men|dogs|cats|puppies)\b"
)
_MULTIPLE = re.compile(r"[\w-]+ times|twice|half|\w* ?(?:double|triple|halve)s?|a line")
_OF_ANYTHING = ("share", "out", "fraction", "measured")
"""The kinds of figures that tell of nobody's health by themselves."""


def numbers(sentence: Sentence) -> Iterator[Found]:
    """The figures by which a sentence says how well, how soon or how long a treatment works."""
    text = sentence.text
    lower = sentence.small
    if _OF_A_SIGN.match(lower):
        return
    for kind, start, end in _figures(sentence, lower):
        if not reported(text, start, end) and (
            not _is_of_anything(kind, lower[start:end]) or is_of_care(sentence)
        ):
            yield Found(start, end, _instead(kind), tells_when=kind == "soon")
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
    shares = list(measures().finditer(sentence))
    if shares and _are_good(lower) and not _ADVICE.search(lower):
        for match in shares:
            if not denied(text, *match.span()):
                yield match.lastgroup or "", *match.span()
    yield from (("soon", *match.span()) for match in _times(sentence, lower))


def _times(sentence: Sentence, lower: str) -> Iterator[re.Match[str]]:
    """How soon it works, where the clause of the time tells of an effect."""
    times = list(soon().finditer(sentence))
    untimed = lower
    for match in times:
        untimed = f"{untimed[: match.start()]}{'.' * len(match[0])}{untimed[match.end() :]}"
    times = [each for each in times if not _is_unsure(lower, *each.span())]
    if times and not _process().search(_process_left(lower)):
        for match in times:
            if _is_of_effect(sentence, untimed, *_clause_of(untimed, match.start())):
                yield match


def _are_good(lower: str) -> bool:
    """Whether what shares are told of is good, and nothing bad is told beside it."""
    if not (result_of(lower) or good().search(lower) or _is_of_ours(lower)):
        return False
    return not _bad().search(_FURTHER.sub("no", left(lower)))


def _is_of_ours(lower: str) -> bool:
    """Whether a share is of those who are treated here, and not of what they do anyway."""
    those = ours().search(lower)
    return those is not None and not does_anyway(lower[those.end() :])


def _is_of_anything(kind: str, said: str) -> bool:
    """Whether figures may tell of anything, and not of people's health alone."""
    return kind in _OF_ANYTHING and (kind != "measured" or _MULTIPLE.match(said) is not None)


def _is_unsure(lower: str, start: int, end: int) -> bool:
    """Whether what happens in that time happens if it does, or is denied."""
    if _TELLS_TO.match(lower):
        return True
    before = re.split(r"[,;:]", lower[:start])[-1]
    if _SUPPOSES.match(lower) or before in (" often ", " usually "):
        return False  # an aside on what a treatment does: ", often within days"
    return _UNSURE.search(before) is not None or bool(
        _ANYBODY.match(lower) and not _WITH_OURS.search(lower)
    )


def _process_left(told: str) -> str:
    """What is told but that symptoms ease, where it is the practice's treatment that eases them."""
    return _EASE.sub("", told) if _WITH_OURS.search(told) else told


def _is_of_effect(sentence: Sentence, untimed: str, start: int, end: int) -> bool:
    """Whether a clause of a sentence tells what a treatment does."""
    clause = untimed[start:end]
    return bool(
        results().search(clause)
        or quick_results().search(clause)
        or gains().search(clause)
        or any(start <= each.start < end for each in effects.FAMILIES.said(sentence))
    )


def _clause_of(text: str, place: int) -> tuple[int, int]:
    """Where the clause of a time begins and ends; ", often within days" is of the one before."""
    ends = [0, *(end.start() for end in _CLAUSE_END.finditer(text)), len(text)]
    start = max(end for end in ends if end <= place)
    if start and _ADDED.fullmatch(text, start, place):
        start = max(end for end in ends if end < start)
    return start, min(end for end in ends if end > place)


def _means_else(kind: str, lower: str, start: int) -> bool:
    if kind == "lasts" and start > 0:
        return (
            _ILL_LASTS.search(lower) is not None
            or not lasting().search(lower)
            or _process().search(lower) is not None
        )
    if kind == "measured" and _bad().search(left(lower)):
        return True
    if kind in ("amount", "measured") and _ADVISED.search(lower):
        return True
    if kind == "praise" and _ONE_IN.search(lower, 0, start):
        return True
    near = lower[max(0, start - 60) : start + 60]
    return lower.startswith("from ", start) and not _pains().search(near)


def _instead(kind: str) -> str:
    if kind in ("soon", "lasts"):
        return "how soon, and for how long, differs from person to person"
    if kind == "praise":
        return "leave the count out"
    return "leave the figure out, or name its source"


def asides() -> tuple[Aside, ...]:
    """What has gates of its own."""
    return _bad(), _process(), _pains()
