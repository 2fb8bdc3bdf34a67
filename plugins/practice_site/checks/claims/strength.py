"""Claims that a treatment does something wonderfully."""

import re
from collections.abc import Iterator
from functools import cache

from practice_site.checks.claims.claim import Found, Sentence
from practice_site.checks.claims.context import conditional, denied, reported
from practice_site.checks.claims.wording import any_of, one_of, words_in

WORDS = words_in("""
    proven life lives effective gold miracle miracles miraculous breakthrough breakthroughs results
    revolutionary revolutionize revolutionizes revolutionizing revolution game result relief
    improvement improvements outcomes transformation transformations dramatically drastically wonders
    miraculously magic magical recovery success lifechanging effectively changer changing powerful
    ultimate transform transforms tremendous incredible astounding remarkably holy wonder
""")
"""One of these is in whatever praises an effect."""

_PRAISE = one_of("""
    amazing, dramatic, incredible, stunning, remarkable, outstanding, exceptional, impressive
    spectacular, extraordinary, astonishing, astounding, superb, beautiful, unbelievable, phenomenal
    excellent, fantastic, flawless, perfect, breathtaking, instant, immediate, tremendous, brilliant
    incomparable, wonderful, jaw-dropping, profound, powerful, transformative, unheard-of
""")


@cache
def _strong() -> re.Pattern[str]:
    return re.compile(
        rf"""
        (?P<proven>(?<![\w-])(?:(?:clinically|scientifically|time)[ -])?proven\b)
        | (?P<life>\blife[- ]?(?:changing|altering|transforming|changer)\b
          |\b(?:changes?|changed|changing|transforms?|transformed|transforming)[ ](?:\w+[ ]){{0,2}}?lives\b
          |\b(?:change|changes|transform|transforms)[ ]your[ ]life\b)
        | (?P<effective>\b(?:highly|extremely|very|incredibly|remarkably|exceptionally|extraordinarily|most
          |amazingly|uniquely|super|wonderfully|extraordinary|unbelievably|hugely)[ -]effective(?:ly)?\b
          (?![ ]communicat))
        | (?P<gold>\bgold[- ]standard\b)
        | (?P<miracle>\bmirac(?:le|les|ulous|ulously)\b|\bworks?[ ](?:wonders|like[ ](?:magic|a[ ]charm))\b
          |\bwonder[ -](?:drug|cure|treatment)|\bmagic(?:al)?[ ](?:results?|bullet|relief|wand)|\bholy[ ]grail\b)
        | (?P<break>\bbreakthroughs?\b(?![ ](?:pain|bleeding|seizures?|infections?|medications?|headache
          |symptoms?|doses?|cases?|spotting)))
        | (?P<revolution>\brevolutioni[sz](?:e|es|ed|ing)\b|\brevolutionary\b|\b(?:a|true)[ ]revolution\b
          |\bgame[- ]chang\w+)
        | (?P<results>\b{_PRAISE}[ ](?:\w+[ ]){{0,2}}?
          (?:results?|relief|improvements?|outcomes?|transformations?|recover(?:y|ies)|success|difference
          |effects?|changes?)\b|\b(?:results|transformations?|outcomes?)[ ](?:are|is)[ ](?:simply[ ]|truly[ ]|nothing[ ]short[ ]of[ ])?{_PRAISE}\b)
        | (?P<drama>\b(?:dramatically|drastically|vastly|tremendously|radically|incredibly|remarkably)[ ]
          (?:reduc|improv|reliev|lower|eas|boost|increas|decreas|enhanc|chang|better|lessen|cut)\w*)
        """,
        re.IGNORECASE | re.VERBOSE,
    )


_PROVEN_ELSE = re.compile(
    r"proven (?:by|on|with|at|that|infection|fracture|diagnosis|cancer|case|gout)", re.I
)
_PROVEN_OF_TESTS = re.compile(
    r"\b(?:yet to be|to be|until|if|biopsy|culture|(?:x-?ray|scan|test|mri|biopsy|culture) (?:has|have))\W?$",
    re.IGNORECASE,
)
_OF_EVENTS = any_of(r"""
        injur\w+, diagnos\w+, events?, decisions?, accidents?, news, illness\w*, fractures?, conditions?
        disabilit\w+, falls?, loss(?:es)?, strokes?, diseases?, complications?, amputation\w*, blindness
        crash\w*, retirement, parenthood, pandemic, concussions?
    """)
_DIAGNOSTIC = any_of(r"""
        diagnos\w+, detect\w*, measur\w+, imaging, biops(?:y|ies), tests?, testing, confirm\w*, reference
        identify\w*, screening, scans?, exam\w*, polysomnography, sleep stud\w+, assess\w*, evaluat\w+
        mri, x-?rays?, fund, olympic, currency, crowns?, dexa, angiogra\w+, finding, telling apart
    """)
_ADVICE = re.compile(
    r"\b(?:don't|do not|not|never|should not|shouldn't) (?:expect|look for|wait for|hope for|count on)"
    r"|\bexpectations?\b",
    re.IGNORECASE,
)
_INSTEAD = {
    "proven": "has been studied for",
    "effective": "can help with",
    "gold": "is a common treatment for",
    "life": "may help you to do more of what you like",
    "break": "is a newer treatment",
    "revolution": "is a newer treatment",
    "drama": "can reduce or improve",
}


def strengths(sentence: Sentence) -> Iterator[Found]:
    """The words by which a sentence praises an effect without measure."""
    text = sentence.text
    if sentence.asks or sentence.warns or _ADVICE.search(text):
        return
    for match in _strong().finditer(text):
        start, end = match.span()
        kind = match.lastgroup or ""
        is_praise = text[:start].casefold().endswith("nothing short of a ")
        if (denied(text, start, end) and not is_praise) or conditional(text, start):
            continue
        if not reported(text, start, end) and not _means_else(kind, text, start, end):
            yield Found(start, end, _INSTEAD.get(kind, "some people feel better"))


def _means_else(kind: str, text: str, start: int, end: int) -> bool:
    if kind == "proven":
        return bool(_PROVEN_ELSE.match(text, start) or _PROVEN_OF_TESTS.search(text[:start]))
    if kind == "life":
        return _OF_EVENTS.search(text) is not None
    if kind == "gold":
        return _DIAGNOSTIC.search(text) is not None
    if kind == "effective":
        return (
            re.search(r"\b(?:may|might|could|sometimes|rarely)\b", text[:start], re.I) is not None
        )
    return False
