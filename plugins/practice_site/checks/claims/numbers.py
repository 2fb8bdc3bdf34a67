"""Claims of how well, how soon or how long a treatment works, in figures."""

import re
from collections.abc import Iterator
from functools import cache

from practice_site.checks.claims.claim import Found, Sentence
from practice_site.checks.claims.context import denied, reported
from practice_site.checks.claims.wording import any_of, words_in

WORDS = words_in("""
    percent % ten stars star reviews hours days weeks minutes hour day week overnight out rating
    ratings times half months month 10 twice rated smiles seconds single session sessions visit
    visits treatments treatment years year five four three nine eight two 5 4 same
""")
"""One of these is in whatever measures an outcome."""

_SMALL = r"(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty)"
_TENS = r"(?:(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?)"
_N = rf"(?:\d[\d,.]*|{_SMALL}|a[ ]few|just[ ]a[ ]few|a[ ]couple[ ]of|a[ ]single|an?)"
_UNIT = r"(?:hours?|days?|weeks?|minutes?|months?|seconds?|sessions?|visits?|treatments?)"
_GOOD = any_of(r"""
    success\w*, effective\w*, relie[fv]\w*, improv\w*, satisf\w*, recover\w*, reduc\w*, better, results?
    pain[- ]?free, painless\w*, happy, recommend\w*, heal\w*, walk\w*, back to, return\w*, whiter, clearer
    smoother, younger, brighter, less, lower, gone, rate, rates, accura\w*, patients say, cured?, work\w*
    resolv\w*, straight\w*, thrive, sleep\w*, decreas\w*, faster, difference, retention, surviv\w*
    succeed\w*, running, driving, smil\w*, eliminat\w*, loss, lose, pleased, last\w*, feel, restor\w*
    no longer, without (?:glasses|pain), vision, 20/20, benefit\w*, choose it again, again, falls?, drops?
    still in place, in place, reach\w*, keep\w*, avoid(?:s|ed)? surgery, pain, no pain, good as new, free
    clear\w*, fewer, hear\w*, regain\w*, cut, cuts, ease\w*
""")
_BAD = any_of(r"""
    infect\w*(?!-free), complication\w*, side effects?, risks?, fail\w*, bleed\w*, injur\w*, discount
    off, fee, fees, bill, cost\w*, insurance, deductible, co-?pay, premium, solution, concentration
    peroxide, cotton, alcohol, oxygen, humidity, of falls, of fractures, of injuries, of headaches
    of strokes, of (?:adults|americans|people|women|men|children|the population|us|teenagers|dogs|cats|pets)
    swell\w*, sore\w*, bruis\w*, numb\w*, no-show, cancel\w*, arrive, before (?:your|the|surgery)
    follow[- ]up, do not, don't, call us, wait, rinse, ice, lift\w*, refrain, stop taking, fast, eat
    drink, schedule, appointment, record, open, closed, notice, reply, hours a day, every, minutes a day
    suture\w*, stitches, shower, bathe, prescri\w*, takes?, twice, untreated, without treatment, fever
    mortgage, sales, tax, uv, spf, dry, worse\w*, chronic, acute, over the age, years of age, at least
    labs?, test results?, biopsy, x-?rays?, refund, shipping, delivery, sample, zip, blood pressure
    with age, by age, of your body, humid\w*, weigh\w*, water, of all, recall, hydrat\w*, of bone
    bone density, of cases of, genetic\w*, inherit\w*
""")
_SOON = any_of(r"""
    relie[fv]\w*, improv\w*, better, results?, pain[- ]?free, whiter, smoother, clearer, younger
    brighter, gone, difference, feel, walk(?:ing)?, back to, back on, back at, return(?:s|ed|ing)? to
    running, golf\w*, recover(?:s|ed|y)?, straight\w*, smile\w*, cured?, healed, works?, lighter
    sleep(?:ing)? (?:through|better), normal activit\w+, vision, see clearly, transform\w*, visible
    look(?:s|ing)? \w+er, disappear\w*, fades?, vanish\w*, eas(?:e|es|ed), resume\w*, on (?:your|their) feet
    dancing, shrink\w*, tighter, quit, stop(?:s|ped)? hurting, no longer, less, skin, teeth, shades
    clear\w*, brand[- ]new, perfect, ready for
""")
_PROCESS = any_of(r"""
    takes?, requires?, visit lasts, procedure (?:is|lasts), done in, performed in, completed in
    test results, results (?:of|from) (?:the|your) (?:test|biopsy|scan|lab|mri|x-ray), results will be
    results are (?:ready|back|available|sent), portal, labs?, pathology, appointments?, call us, call
    cement, report, schedule, see (?:you|us|your), follow[- ]?up, check, come back, natural course
    return (?:to|for) (?:the office|us|our|a|your next), on their own, on its own, do not, don't, avoid
    wait, if (?:you|it|the|your|pain|symptoms), unless, until, remov\w+, rinse, stitch\w*, bandages?
    new patients?, not improv\w+, no better, isn't better, insurance, six weeks after, injury, ask
    without treatment, recover from (?:an?|the) (?!procedure|surgery|treatment|operation), wears? off
    strained, sprain\w*, before, swelling, soreness, gauze, arrive, limit, keep, sleep with, wear
    begin (?:therapy|physical), start (?:therapy|physical), physical therapy, sent, refill\w*, second dose
""")


@cache
def _figures() -> re.Pattern[str]:
    return re.compile(
        rf"""
        (?P<share>(?<![\d.$])\d{{1,3}}(?:\.\d+)?(?:[ ]?(?:%|percent\b)|[ ]?[-–][ ]?\d{{1,3}}[ ]?%)
          |\b(?:{_TENS}|{_SMALL})[ ]percent\b)
        | (?P<out>\b(?:\d+|{_SMALL})[ ](?:out[ ]of|in)[ ](?:every[ ])?(?:\d+|ten|four|five|three|twenty|six)\b(?![ ]{_UNIT}))
        | (?P<soon>\b(?:within|in|after|by)[ ](?:as[ ]little[ ]as[ ]|less[ ]than[ ]|just[ ]|only[ ]|about[ ]
          |under[ ]|a[ ]matter[ ]of[ ]|the[ ]same[ ]|mere[ ])?(?:{_N}[ -](?:(?:to|or)[ ]\w+[ ]|short[ ]|quick[ ])?)?
          {_UNIT}\b|\bovernight\b|\bthe[ ](?:very[ ])?(?:same|next)[ ]day\b)
        | (?P<lasts>\b(?:lasts?|lasting|holds?|stays?)[ ](?:for[ ])?(?:up[ ]to[ ]|about[ ]|at[ ]least[ ])?{_N}[ ]
          (?:(?:to|or)[ ]\w+[ ])?(?:months?|years?)\b)
        | (?P<rate>\b[45](?:\.\d)?[- ]?(?:stars?\b|out[ ]of[ ](?:5|five)\b|/5)|\bfive[- ]stars?\b
          |\brated[ ][45]\.\d\b)
        | (?P<many>\b\d[\d,]*\+?[ ](?:(?:five-star|5-star|positive|happy|glowing|satisfied|successful
          |google|verified|great)[ ])+\w+|\b\d[\d,]{{1,}}\+?[ ](?:[a-z]+[ ])?reviews\b|\bthousands[ ]of[ ]
          (?:happy|satisfied|successful|smiles|five-star|positive)\b)
        | (?P<times>\b(?:\d+|{_SMALL})[ ]times[ ](?:more[ ]likely|as[ ]likely)\b(?=[ ]to[ ](?:succeed|recover|walk|heal|keep)))
        """,
        re.IGNORECASE | re.VERBOSE,
    )


_LASTING = re.compile(
    r"\b(?:relief|results?|effects?|improvement|it|smoothness|benefit)\b[^.;]{0,30}$", re.I
)


def numbers(sentence: Sentence) -> Iterator[Found]:
    """The figures by which a sentence says how well, how soon or how long a treatment works."""
    text = sentence.text
    if sentence.asks or sentence.warns:
        return
    for match in _figures().finditer(text):
        start, end = match.span()
        kind = match.lastgroup or ""
        if reported(text, start, end) or (kind != "soon" and denied(text, start, end)):
            continue
        if kind == "soon" and (not _SOON.search(text) or _PROCESS.search(text)):
            continue
        if kind == "lasts" and not _LASTING.search(text[:start]):
            continue
        if kind in ("share", "out", "times") and (not _GOOD.search(text) or _BAD.search(text)):
            continue
        yield Found(start, end, _instead(kind))
        return


def _instead(kind: str) -> str:
    if kind in ("soon", "lasts"):
        return "how soon, and for how long, differs from person to person"
    if kind in ("rate", "many"):
        return "leave the count out"
    return "leave the figure out, or name the study that found it"
