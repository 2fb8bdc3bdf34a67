"""Claims that the practice, its people or its means are better than others'."""

import re
from collections.abc import Iterator
from functools import cache

from practice_site.checks.claims.claim import Found, Sentence
from practice_site.checks.claims.context import denied, reported
from practice_site.checks.claims.phrases import finder, phrases, small
from practice_site.checks.claims.ranks import AWARDS, CARE, LEADERS, MOST, PROVIDER, RANKED
from practice_site.checks.claims.renown import (
    BEYOND_COMPARE,
    DENIALS_THAT_RANK,
    OTHERS,
    REPUTE,
)
from practice_site.checks.claims.wording import words_in

_FAMILIES = (
    (
        words_in("""
            1 art best better breed caliber choice class edge elite equipped favorite favorites
            finest first foremost go gold grade greatest highest leading level most number one
            preferred premier qualified quality ranked rate rated reviewed standard top trained
            trusted ultra utmost
        """),
        RANKED,
    ),
    (
        words_in("""
            accolades award awards best black called chose chosen considered crowned decade diamond
            distinctions elected elite fame featured finest gold hailed honor honored honors
            leading listed month named picked platinum premier prize prizes rank ranked ranks rated
            recognises recognized recognizes regarded selected super title titles top voted winner
            winners winning year
        """),
        AWARDS,
    ),
    (
        words_in("""
            acclaimed authorities authority bar benchmark celebrated choice destination edge elite
            eminent envy famous finest first forefront foremost go gold lead leader leaders leading
            leads legend legendary maestro master masters pace pinnacle pioneer pioneered
            pioneering pioneers preeminent premier prestigious redefine redefines redefining
            renowned standard standards tone top trailblazer trailblazers trailblazing vanguard
            visionary yardstick
        """),
        LEADERS,
    ),
    (
        words_in("""
            acclaimed celebrated decorated demand dentist dentists doctor doctors elite eminent
            esteemed exceptional exemplary extraordinary famed famous impeccable incomparable known
            legendary more most name nurses one ones outstanding physician physicians prestigious
            ranked recognized regarded renowned reputation respected sought stellar superb superior
            superlative surgeon surgeons trusted ultimate unequaled unmatched vets where world
            worlds
        """),
        REPUTE,
    ),
    (
        words_in("""
            average averages beat beats benchmark benchmarks deserve deserves eclipse eclipses few
            first handful lesser many most norm norms only ordinary other others outclass outdo
            outdoes outperform outperforms outrank outshine outshines overshadow rate standard
            standards surpass surpasses than top tops typical unlike where
        """),
        OTHERS,
    ),
    (
        words_in("""
            above ahead apart bar book cadillac category class competition cut difficult dream
            equal equals ferrari grail hard head imagine impossible incomparable inferior jewel
            league leagues light like look matches matchless mercedes miles nothing only outshines
            parallel peer peerless peers ritz rival rivaling rivals rolls second set sets setting
            stand standing stands step steps strides substitute substitutes tesla tough ultimate
            unbeatable unbeaten unequaled unequalled unexcelled unlike unmatched unparalleled
            unparallelled unrivaled unrivalled unsurpassed wish word worlds years
        """),
        BEYOND_COMPARE,
    ),
)
"""The phrases that rank by what they say, each with the words of which one is in any of them."""

_OF_DENIALS = words_in("""
    another average better can cannot couldn doesn don else few find hardly never no nobody none
    not nothing nowhere ordinary what why won wouldn
""")
WORDS = _OF_DENIALS.union(
    words_in("where name trusts turns own"), *(words for words, _ in _FAMILIES)
)
"""One of these is in whatever claims to be better than others."""


@cache
def _ranking(family: str) -> re.Pattern[str]:
    return finder(family, provider=PROVIDER, care=CARE, most=MOST)


@cache
def _denying() -> re.Pattern[str]:
    return finder(DENIALS_THAT_RANK, provider=PROVIDER, care=CARE)


@cache
def _of_place() -> re.Pattern[str]:
    """What ranks by a town's name, which only its capital letter tells from other words."""
    who = phrases("{care}", care=CARE)
    return re.compile(
        rf"""
        \b(?:[Bb]est|BEST|[Tt]op|[Ff]inest|[Ff]irst)[ ](?:[Oo]f|[Ii]n)[ ][A-Z]\w+
        | \b(?:[Bb]est|[Tt]op|[Ff]inest|[Pp]remier|[Ll]eading|[Gg]reatest)[ ](?:[\w'-]+[ ]){{0,3}}?
          {who.lower()}[ ](?:in|around|near|of|serving)[ ][A-Z]
        | \b[A-Z]\w+'s[ ](?:(?:own|very|[Nn]ew)[ ])?
          (?:[Bb]est|[Tt]op|[Ff]inest|[Pp]remier|[Ll]eading
          |[Ff]avorite|[Ff]irst|[Gg]o-to|[Mm]ost|[Pp]referred|\#1|[Nn]umber[ ]one)
          [ ](?:[\w-]+[ ]){{0,3}}?
          (?i:{who})
        | \b(?:[Tt]he[ ]name|[Tt]he[ ]\w+|[Ww]here)[ ](?:[A-Z]\w+[ ]){{1,3}}
          (?:trusts?|turns?|goes|comes|chooses?
          |counts?[ ]on|relies|rely|prefers?|loves|Trusts?|Goes|Turns|Comes)\b
        """,
        re.VERBOSE,
    )


_ELSE = re.compile(
    r"\bleading (?:causes?|reasons?|sources?|killers?|up|to|question|zero|symptom|theory|edge of)"
    r"|\b(?:number one|#1|no\. ?1|top|leading|first) (?:\w+ ){0,2}?(?:causes?|reasons?|risks?"
    r"|questions?|complaints?|priority|concerns?|mistakes?|priorities|goal|killers?|tips?|steps?)"
    r"|\bbest (?:street|avenue|western|buy|known|time|practices?|interests?|friends?|-corrected)\b"
    r"|\btop (?:street|drawer|of)\b|\b(?:most|all) doctors agree"
    r"|\bone of the (?:best|top) (?:things|ways|predictors|exercises|habits)",
)
_OPTION = (
    r"(?:treatment|option|care|choice|approach|plan|time|way|result|outcome|exercise|position)s?"
)
_ABOUT_CHOICE = re.compile(
    r"\b(?:find|choose|choosing|finding|select|pick|decide|determine|discuss|depends|which|what"
    rf"|know|tell you)\b[^.?!]{{0,25}}\b(?:the )?best {_OPTION}\b"
    rf"|\bbest {_OPTION} (?:for (?:you|your|each|every)|depends|is|are|comes?|differs|may|varies"
    r"|begins?|starts?|happens?|when|after|if|to)\b"
    r"|\b(?:is|are|often|usually|be) (?:often |usually |sometimes |not always )?the (?:best|first) "
    rf"{_OPTION}\b",
)
_OWN_BEST = re.compile(r"\b(?:do|does|doing|try|did|tries) (?:our|your|their|my|its|her|his) $")


def superiorities(sentence: Sentence) -> Iterator[Found]:
    """The words by which a sentence claims to be better than others."""
    text = sentence.text
    if sentence.asks or sentence.warns:
        return
    found = superlative(text)
    if found and not reported(text, found.start(), found.end()):
        yield Found(found.start(), found.end(), _instead(found[0]))


def superlative(text: str) -> re.Match[str] | None:
    """The first words of a sentence that call something better than others'."""
    lower = small(text)
    if _ABOUT_CHOICE.search(lower):
        return None
    words = frozenset(re.findall(r"[a-z0-9]+", lower))
    if not _OF_DENIALS.isdisjoint(words) and (found := _denying().search(lower)):
        return found
    possible = [_ranking(family) for some, family in _FAMILIES if not some.isdisjoint(words)]
    for pattern in (*possible, _of_place()):
        for found in pattern.finditer(text if pattern is _of_place() else lower):
            start, end = found.span()
            if denied(text, start, end) or _ELSE.search(lower, max(0, start - 4), end + 25):
                continue
            if not _OWN_BEST.search(lower[:start]):
                return found
    return None


def _instead(words: str) -> str:
    if re.search(r"art|edge|advanced|technolog|modern", words, re.IGNORECASE):
        return "name the device or the method itself"
    return "say what can be looked up: training, years, how many procedures"
