"""Claims that call on studies."""

import re
from collections.abc import Iterator
from functools import cache

from practice_site.checks.claims.claim import Found, Sentence
from practice_site.checks.claims.context import reported
from practice_site.checks.claims.wording import any_of, one_of, words_in

WORDS = words_in("""
    study studies research researchers trial trials evidence science data scientists clinically
    scientifically analysis analyses literature experts shown tested findings published journal
    journals doctors reviews documented backed papers reports surgeons specialists academies
    scientific clinical academy meta investigators medicine recommend
""")
"""One of these is in whatever calls on studies."""

_WORK = (
    one_of(r"""
    stud(?:y|ies), research(?:ers)?, trials?, evidence, science, data, scientists, meta-? ?analys[ei]s
    literature, findings, journals?, reviews, papers, reports, investigators, publications
""")
    .replace(" ", "[ ]")
    .replace("[[ ]]", "[ ]")
)
_SHOWS = one_of(r"""
    shows?, showed, suggests?, suggested, proves?, proved, finds?, found, confirms?, confirmed
    indicates?, demonstrates?, demonstrated, reported, support, supports, supported, points? to
    reveals?, revealed, links?, concludes?, concluded, documents?, backs?, agrees?, favors?, prefers?
    (?:has|have) (?:\w+ )?(?:shown|found|demonstrated|confirmed|proven|suggested|linked|established)
    (?:has|have) (?:\w+ )?(?:reported|supported|concluded|revealed), tells? us, says?
""")
_MUCH = one_of(
    "strong, solid, good, growing, ample, clear, scientific, mounting, overwhelming, "
    "compelling, robust, hard, medical, plenty of, a wealth of, convincing, clinical"
)


@cache
def _called_on() -> re.Pattern[str]:
    return re.compile(
        rf"""
        \b{_WORK}(?:[ ](?:of|in|on|from|into|with)[ ][^,.;!?]{{1,40}}?|,[ ][^,.;!?]{{1,30}},)?[ ]
          (?:also[ ]|clearly[ ]|consistently[ ]|often[ ]|now[ ]|strongly[ ]|repeatedly[ ]|further[ ])*{_SHOWS}\b
        | \b(?:clinically|scientifically|medically|lab)[ -](?:proven|shown|tested|validated|backed|supported
          |studied|demonstrated|documented|established)\b
        | \baccording[ ]to[ ](?:(?:[\w-]+[ ]){{0,3}}?)(?:stud(?:y|ies)|research|trials?|meta-?[ ]?analys[ei]s
          |literature|experts|scientists|data|science)\b
        | \b(?:has|have)[ ]been[ ](?:(?:well|widely|repeatedly|clinically|scientifically|consistently)[ ])?
          (?:shown|demonstrated|documented|found)[ ](?:in[ ](?:\w+[ ]){{0,3}}?(?:studies|trials|research)[ ])?to\b
        | \b(?:backed|supported|confirmed|validated|proven|endorsed)[ ](?:by|in)[ ](?:(?:[\w-]+[ ]){{0,4}}?)
          (?:science|research|stud(?:y|ies)|evidence|trials?|data|literature|journals?|papers)\b
        | \b(?:in|across|from)[ ](?:(?:recent|clinical|several|multiple|many|numerous|large|controlled|published
          |randomi[sz]ed|new|major|independent)[ ])+(?:stud(?:y|ies)|trials?|research)\b
        | \b(?:research|science|evidence|study)[- ]backed\b
        | \b{_MUCH}[ ](?:\w+[ ]){{0,2}}?(?:evidence|research|data|science)[ ](?:for|that|of|supports?|behind|shows)\b
        | \b(?:(?:leading|most|many|top|all|spine|skin|medical|dental)[ ])*(?:experts|doctors|scientists|surgeons
          |specialists|dentists|dermatologists|academies)[ ](?:now[ ]|widely[ ]|all[ ])?(?:agree|have[ ](?:long[ ])?known|recommend[ ]it|concur)\b
        | \bthe[ ](?:science|research|evidence|data|literature)[ ](?:is[ ](?:clear|in|solid|strong)|behind[ ]it|speaks)\b
        """,
        re.IGNORECASE | re.VERBOSE,
    )


_DENIED = any_of(
    """
        no, not, neither, little, few, nor, whether, if, until, what, how, limited, weak, never, more
        needs?, unclear, lack(?:s|ing)?, conflicting, without, read, keep up with, follow, review
    """,
    r"[^.;,]{0,30}$",
)
_ELSE = any_of(r"""
    sleep stud(?:y|ies), nerve (?:conduction )?stud(?:y|ies), imaging stud(?:y|ies), swallow\w* study
    lab(?:oratory)? data, our data, your (?:data|records?|chart|results|scans?|study|report|trial), motion study
    trial (?:period|run|lead|lens|wire), stimulat\w+ trial, stimulator, after the trial, your sleep
    evidence of (?:an? )?(?:fracture|infection|decay|disease|damage|arthritis|wear), urodynamic
    blood flow stud(?:y|ies), gait study, study (?:club|group|models?), google reviews?, online reviews?
    patient reviews?, reviews (?:your|the|each|all|any), take part, enroll\w*, join, volunteer\w*
    the report (?:shows|says), x-?ray report, reports? (?:pain|to the), privacy, radiolog\w+, lab reports?
""")
_LIMITED = any_of(r"""
    limited, conflicting, mixed, weak, insufficient, not (?:yet )?(?:shown|proven|clear), no benefit
    not (?:better|to), does not, do not, don't, doesn't, too early, small studies, unclear, has not
    have not, hasn't, haven't, disagree, no better, no difference, little difference, uncertain
    still (?:studied|learning), inconclusive
""")


def sciences(sentence: Sentence) -> Iterator[Found]:
    """The words by which a sentence calls on studies."""
    text = sentence.text
    if sentence.asks or sentence.warns or _ELSE.search(text) or _LIMITED.search(text):
        return
    for match in _called_on().finditer(text):
        start, end = match.span()
        if _DENIED.search(text[:start]) or reported(text, start, end):
            continue
        yield Found(start, end, "in our experience, for some people")
        return
