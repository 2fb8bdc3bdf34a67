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
            best finest top leading premier foremost greatest elite highest number 1 one art edge
            class rate most utmost favorite favorites choice first go preferred equipped trained
            qualified ultra ranked reviewed trusted level caliber quality grade standard better
            breed gold rated
        """),
        RANKED,
    ),
    (
        words_in("""
            award awards winning winner winners prize prizes honors honor titles title accolades
            distinctions voted ranked ranks rank named rated called listed recognized selected
            chosen honored picked crowned considered chose regarded featured elected hailed
            recognizes recognises top super best elite year decade month fame leading premier
            finest diamond platinum gold black
        """),
        AWARDS,
    ),
    (
        words_in("""
            leader leaders lead leads leading pioneer pioneers pioneered pioneering trailblazer
            trailblazers trailblazing visionary legend maestro forefront vanguard edge pinnacle
            top standard standards bar benchmark pace tone redefine redefines redefining gold
            yardstick authority authorities premier foremost preeminent eminent famous acclaimed
            celebrated renowned prestigious elite legendary finest go first choice destination
            envy master masters
        """),
        LEADERS,
    ),
    (
        words_in("""
            world worlds renowned acclaimed celebrated recognized known respected ranked eminent
            legendary prestigious elite famous famed unmatched regarded sought demand decorated
            esteemed reputation trusted more most name doctors dentists surgeons vets physicians
            nurses doctor dentist surgeon physician where exceptional outstanding extraordinary
            superb unequaled incomparable ultimate superlative stellar impeccable exemplary
            superior ones one
        """),
        REPUTE,
    ),
    (
        words_in("""
            unlike other others most many ordinary average lesser typical than deserve deserves
            only few first where averages norm norms benchmarks benchmark standards standard
            outperform outperforms outshine outshines outclass beat beats surpass surpasses
            outrank top tops outdo outdoes eclipse eclipses overshadow rate handful
        """),
        OTHERS,
    ),
    (
        words_in("""
            unmatched unparalleled unparallelled unrivaled unrivalled unsurpassed unequaled
            unequalled unbeatable peerless matchless unbeaten unexcelled incomparable second bar
            equal equals rival rivals peer peers parallel competition class league category cut
            step head above ahead apart miles light years steps leagues worlds strides sets set
            setting stands stand standing hard tough difficult impossible like unlike matches
            rivaling rolls cadillac mercedes ferrari jewel grail ritz tesla word ultimate book
            only look substitutes substitute nothing inferior outshines dream wish imagine
        """),
        BEYOND_COMPARE,
    ),
)
"""The phrases that rank by what they say, each with the words of which one is in any of them."""

_OF_DENIALS = words_in("""
    nobody no none few hardly not what cannot can find never nothing nowhere why
    another average ordinary better won don wouldn else couldn doesn
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
        | \b[A-Z]\w+'s[ ](?:(?:own|very|[Nn]ew)[ ])?(?:[Bb]est|[Tt]op|[Ff]inest|[Pp]remier|[Ll]eading
          |[Ff]avorite|[Ff]irst|[Gg]o-to|[Mm]ost|[Pp]referred|\#1|[Nn]umber[ ]one)[ ](?:[\w-]+[ ]){{0,3}}?
          (?i:{who})
        | \b(?:[Tt]he[ ]name|[Tt]he[ ]\w+|[Ww]here)[ ]([A-Z]\w+[ ]){{1,3}}(?:trusts?|turns?|goes|comes|chooses?
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
