"""What a sentence praises: the practice and its people, or what helps patients."""

import re
from functools import cache

from practice_site.checks.claims.care import is_of_care
from practice_site.checks.claims.claim import Sentence
from practice_site.checks.claims.ranks import CARE, PROVIDER
from practice_site.checks.claims.wording import one_of
from practice_site.words.expressions import ready

_OF_ANY_TRADE = one_of(r"""
    address(?:es)?, attention, controls?, course, dark, experience, drops?, feels?, fits?, keys?
    folds?, glasses, hold, it, labs?, leaks?, lift, lines, looks?, masks?, metal, methods?
    movement, numbers, options?, patch(?:es)?, pins, plates, products?, programs?, programmes?
    pumps?, removal, replacements?, returns?, rest, results?, rods, root, sight, source, space
    spots?, stays?, success, systems?, tape, technology, terms, tests, textures?, they, this
    threads?, tools, visits, weight, works, clarity, fast, causes?, problems?, accuracy, precision
    gaps?, noise, plans?, conditions?, protection, attacks?, approach(?:es)?, techniques?
    procedures?, failures?, revisions?, devices?, blocks?, marks?, traces?, incidents?, years
    worry, stress, gas, acid, cycle, hump, images?, names?, places?, groups?, chains?, shops?
    standards?, quality, choice, services?, machines?, units?, suites?, destinations?
    alternatives?, powders, balance, speech, ease, stability, symmetry, performance, alignment
    damage, days, evenings, weekends, releases?, closures?, braces, functions?, plain \w+
    height, touch
""")
"""Words that are as much at home in any trade."""

_US = one_of(r"""
    we, we've, we're, us, our, ours, i, i'm, i've, my, me, dr, he, she, her, his, they're right
    expertise, talent, surgical, dental, medical, cosmetic, veterinary, \w+dont(?:ics?|ists?)
    \w+ologists?, \w+ology, \w+iatr(?:ic|ics|ists?|y), bariatric, med spa, injectors?
    orthopa?edics, rehab, reviews, patients?, physicals, hospitals?, doctoring, families
    academic cent(?:er|re)s?, \w+istry, county, counties, valley, town, you'll, you will, teeth
    you won't, rivals?, multispecialty, eyes, family's
""")

_SHORT = 10
"""So few words are a heading or a slogan, which says its subject where it stands."""


@cache
def _any_trade() -> re.Pattern[str]:
    return ready(_OF_ANY_TRADE)


@cache
def _us() -> re.Pattern[str]:
    return ready(rf"\b(?:{_US}|{CARE})\b")


@cache
def _people() -> re.Pattern[str]:
    return ready(rf"\b(?:we|we're|us|ours?|i|i'm|my|dr|he|she|his|her|who|{PROVIDER})\b")


def is_of_treatment_alone(sentence: Sentence) -> bool:
    """Whether it is about what helps patients, and names nobody who treats them."""
    return is_of_care(sentence) and _people().search(sentence.small) is None


def is_of_us(sentence: Sentence) -> bool:
    """Whether it may be about a practice, its people or its care."""
    return sentence.small.count(" ") < _SHORT or any(
        not _any_trade().fullmatch(found[0])
        for text in (sentence.small, sentence.before.lower())
        for found in _us().finditer(text)
    )
