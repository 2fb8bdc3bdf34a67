"""Claims that one treatment turns out better than another."""

import re
from collections.abc import Iterator
from functools import cache

from practice_site.checks.claims.claim import Found, Sentence
from practice_site.checks.claims.context import conditional, denied, reported
from practice_site.checks.claims.wording import any_of, one_of, words_in

WORDS = words_in("""
    better faster quicker safer shorter easier gentler less fewer lower superior longer stronger
    speedier outperforms outperform beats more reduced smaller milder sooner higher greater unlike
    outlasts surpasses quick rapid half well than speedy swift times nothing improved quickly twice
    smoother compared
""")
"""One of these is in whatever compares outcomes."""

_MUCH_BETTER = one_of(r"""
    better, safer, gentler, superior, faster, quicker, easier, stronger, longer[- ]lasting, longer
    sooner, smoother, milder, more (?:effective|precise|accurate|comfortable|durable|natural)(?:ly)?
    more (?:reliable|lasting|successful|predictable|powerful)(?:ly)?
""")
_LESS = r"(?:less|fewer|lower|reduced|shorter|smaller|greater|higher|more|half|quicker|faster|better|longer)"
_OUTCOME = one_of(r"""
    recover(?:y|ies|s|ing)?, heal(?:s|ing|ed)?, pain\w*, risks?, risky, complications?, results?, outcomes?
    scarring, scars?, relief, down-?time, side effects?, bleeding, success, infections?, discomfort
    uncomfortable, swelling, bruising, restoration, comfort\w*, function, mobility, motion, satisfaction
    safety, leakage, revisions?, return, blood loss, rates?, correction, improvements?, control, vision
    hospital, trauma\w*, sessions, recurrence, longevity, protection, hurts?, sore\w*, irritat\w+
    flexibility, accuracy, survival, failures?, reactions?, needles, stays?, wear, chance, appointments
    recovery times?, time off
""")


@cache
def _compared() -> re.Pattern[str]:
    return re.compile(
        rf"""
        (?P<than>\b(?:{_MUCH_BETTER}|{_LESS})\b
          (?=[^.!?;]{{0,70}}?\b(?:than|compared[ ](?:to|with)|in[ ]comparison|that[ ]of)\b))
        | (?P<to>\bsuperior[ ]to\b|\b(?:outperform|surpass|outlast)(?:s|es|ed)?\b)
        | (?P<bare>\b(?:faster|quicker|shorter|speedier|easier|quick|rapid|better|improved|superior|speedy|swift)
          [ ](?:[\w]+[ -]){{0,2}}?(?:recover(?:y|ies)|healing|relief|results|outcomes|restoration|recovery[ ]times?)\b)
        | (?P<less>\b(?:less|fewer|lower|reduced|milder)[ ](?:\w+[ -]){{0,2}}?
          (?:pain|scarring|down-?time|complications|side[ ]effects|risks?|discomfort|bleeding|swelling
          |bruising|blood[ ]loss|infections?)\b)
        | (?P<verb>\b(?:heals?|recovers?|healed|recovering|get[ ]back|works?|hurts?)[ ](?:\w+[ ])?
          (?:faster|better|quicker|sooner|less|more[ ]quickly)\b)
        | (?P<unlike>\bunlike[ ](?:[\w'-]+[ ]){{0,3}}?[\w'-]+,(?=[^.!?;]*\b{_OUTCOME}\b))
        | (?P<none>\b(?:nothing|no[ ]other[ ]\w+|no[ ]\w+)[ ](?:works|does|heals|comes)[ ](?:as[ ](?:well|fast)|better|close)\b)
        | (?P<half>\b(?:half|a[ ]third|a[ ]fraction|a[ ]quarter)[ ](?:that[ ]of|the[ ](?:\w+[ ])?
          (?:pain|time|recovery|risk|down-?time|scarring))\b)
        | (?P<times>\b(?:\d+|two|three|four|five|ten)[ ]times[ ](?:faster|safer|better|less|stronger|more[ ]effective)\b
          |\btwice[ ]as[ ](?:fast|effective|long|likely[ ]to[ ](?:work|succeed))\b)
        """,
        re.IGNORECASE | re.VERBOSE,
    )


_THAN = re.compile(
    r"(?:than|compared (?:to|with)|in comparison(?: (?:to|with))?|that of)\s+(?P<what>[^.!?;,]{0,60})",
    re.I,
)
_NO_RIVAL = any_of(
    r"""
        expected, usual, normal, before, people (?:expect|think), you (?:think|expect|may|might|would|need|used)
        planned, average, \d, one, two, three, four, five, six, seven, eight, ten, twelve, half
        an? (?:few|week|day|month|year|hair|coin|dime|penny|pencil|quarter|grain|minute|couple|human|hundred|smile|visit)
        other (?:people|adults|parts|bones|joints|teeth), it (?:was|is|used), they, he, she, we, i, men, women
        adults, children, younger, older, others?$, the (?:other (?:side|leg|arm|eye|one|ear)|day before|rest)
        that$, this$, twice, most people, anyone, in (?:the|other|younger|older|men|women), your (?:own|other)
        usually, necessary, needed, recommended, yours, zero, ever$, previously, nonsmokers, smokers, those who
    """,
    at=r"^",
)
_PROPERTY = any_of(
    r"""
        visible, common\w*, often, likely, noticeable, expensive, frequent\w*, than, money, light
        radiation, room, space, sugar, water, sun, important, sensitive, invasive, costly, weight
        obvious, bulky, complex, rigid, flexible, stress, exercise, sleep, salt, time, teeth, rare
    """,
    r"(?! (?:recover|pain|results|relief|scar))",
    at=r"^(?:(?:more|less) )?",
)
_ANATOMY = re.compile(
    r"superior to (?:the |your )?(?:kidney|heart|knee|hip|eye|liver|spine|bladder|jaw|collar\w*|joint|lens)",
    re.IGNORECASE,
)
_LOWER_ELSE = re.compile(
    r"lower (?:back|leg|limb|jaw|spine|body|eyelid|teeth|arm|half|part|lip)", re.I
)
_OF_BEHAVIOUR = any_of(r"""
        smok\w+, diabet\w+, exercis\w+, walking, sleep\w*, eat\w*, nutrition, age, ages, obes\w+, hydrat\w+
        vitamin, bone density, habits?, rest, follow(?:ing)? (?:the|your), physical activity, brush\w*
        floss\w*, healthy weight, losing weight, posture, bodies, young\w*, patients who, people who, you who
        if you, those who, non-?smokers, puppies, kids, children
    """)
_OPEN = re.compile(
    r"\b(?:ask|discuss|depends?|weigh|explain|decide|learn|whether|varies|differ\w*|which)\b", re.I
)
_HEDGED = re.compile(r"\b(?:may|might|can|could|to|help\w*|aim\w*|goal)\b[^.;:]*$", re.IGNORECASE)


def comparisons(sentence: Sentence) -> Iterator[Found]:
    """The words by which a sentence compares how treatments turn out."""
    text = sentence.text
    if sentence.asks or sentence.warns:
        return
    for match in _compared().finditer(text):
        start, end = match.span()
        kind = match.lastgroup or ""
        if _LOWER_ELSE.match(text, start) or conditional(text, start) or reported(text, start, end):
            continue
        if kind not in ("none", "unlike") and denied(text, start, end):
            continue
        if _is_of_outcome(text, start, end, kind):
            yield Found(start, end, "is another option; which one suits you depends on")
            return


def _is_of_outcome(text: str, start: int, end: int, kind: str) -> bool:
    if kind == "to":
        return _ANATOMY.match(text, start) is None
    if kind == "than":
        than = _THAN.search(text, end)
        if than is None or _NO_RIVAL.match(than["what"]):
            return False
        between = text[start : than.start()]
        if _PROPERTY.match(between) or _OF_BEHAVIOUR.search(text):
            return False
        if re.search(rf"\b{_OUTCOME}\b", text[max(0, start - 30) : than.start()], re.I):
            return True
        return re.match(rf"{_MUCH_BETTER}\b", between, re.I) is not None
    if kind in ("none", "half", "times", "unlike"):
        return True
    if _OF_BEHAVIOUR.search(text) or _OPEN.search(text):
        return False
    return _HEDGED.search(text[:start]) is None
