"""Claims that the practice, its people or its means are better than others'."""

import re
from collections.abc import Iterator
from functools import cache

from practice_site.checks.claims.claim import Found, Sentence
from practice_site.checks.claims.context import denied, reported
from practice_site.checks.claims.denials import DENIED_STANDING
from practice_site.checks.claims.esteem import ESTEEM
from practice_site.checks.claims.phrases import phrases, wordings
from practice_site.checks.claims.praised import is_of_treatment_alone, is_of_us
from practice_site.checks.claims.ranks import AWARDS, CARE, LEADERS, MOST, PROVIDER, RANKED
from practice_site.checks.claims.renown import (
    BEYOND_COMPARE,
    DENIALS_THAT_RANK,
    OTHERS,
    REPUTE,
)
from practice_site.checks.claims.standing import STANDING
from practice_site.checks.claims.wordings import Wordings
from practice_site.words.expressions import ready

_RANKING = {
    "ranked": RANKED,
    "awards": AWARDS,
    "leaders": LEADERS,
    "repute": REPUTE,
    "others": OTHERS,
    "beyond_compare": BEYOND_COMPARE,
    "standing": STANDING,
    "esteem": ESTEEM,
}


@cache
def ranking() -> tuple[Wordings, ...]:
    """What ranks, by what it says."""
    return tuple(
        wordings(f"superior.{name}", said, provider=PROVIDER, care=CARE, most=MOST)
        for name, said in _RANKING.items()
    )


@cache
def denying() -> Wordings:
    """What ranks by denying that others come near."""
    said = DENIALS_THAT_RANK + DENIED_STANDING
    return wordings("superior.denying", said, provider=PROVIDER, care=CARE)


@cache
def of_place() -> Wordings:
    """What ranks by a town's name, which only its capital letter tells from other words."""
    who = phrases("{care}", care=CARE)
    lines = (
        r"\b(?:[Bb]est|BEST|[Tt]op|[Ff]inest)[ ](?:[Oo]f|[Ii]n)[ ][A-Z]\w+",
        r"""
        \b(?:(?:[Ww]e|I)(?:[ ]are|[ ]am|'re|'m)|(?:[Hh]e|[Ss]he|Dr\.?[ ]\w+)[ ]is|[Mm]eet
          |[Hh]ome[ ](?:of|to)|[Yy]our)[ ]
        (?:(?:[Tt]he|[Yy]our|an?)[ ])?(?:[Bb]est|[Tt]op|[Ff]inest|[Pp]remier|[Ll]eading|[Gg]reatest
          |[Ff]oremost|[Nn]umber[ ][Oo]ne|[Ff]riendliest|[Gg]entlest|[Kk]indest
          |[Mm]ost[ ]\w+(?:ed|ing|ate|ful|ive|ble|ous|ent|ant|ough))
        [ ](?:[\w'-]+[ ]){1,4}?(?:in|on|of|around|near|west[ ]of|east[ ]of)[ ]
        (?:(?:the|all[ ]of|downtown|greater)[ ])?[A-Z]
        """,
        r"\b[Ff]irst[ ][Ii]n[ ](?:[A-Z]\w+[ ]){1,3}(?:to|for|with)\b",
        rf"""
        \b(?:[Bb]est|[Tt]op|[Ff]inest|[Pp]remier|[Ll]eading|[Gg]reatest)[ ](?:[\w'-]+[ ]){{0,3}}?
        {who.lower()}[ ](?:in|around|near|of|serving)[ ][A-Z]
        """,
        rf"""
        \b[A-Z]\w+'s[ ](?:(?:own|very|[Nn]ew)[ ])?
        (?:[Bb]est|[Tt]op|[Ff]inest|[Pp]remier|[Ll]eading|[Ff]avorite|[Ff]irst|[Gg]o-to|[Mm]ost
          |[Kk]indest|[Gg]entlest|[Ff]riendliest|[Ww]armest|[Pp]referred|\#1|[Nn]umber[ ]one)
        [ ](?:[\w-]+[ ]){{0,3}}?(?i:{who})
        """,
        r"""
        \b(?:[Tt]he[ ](?:name|clinic|practice|office|dentist|team)|[Ww]here)[ ](?:[A-Z]\w+[ ]){1,3}
        (?:trusts?|turns?|goes|comes|chooses?|counts?[ ]on|relies|rely|prefers?|loves
          |gets?[ ]its|Trusts?|Goes
          |Turns|Comes)\b
        """,
        r"\b[Tt]here(?:'s|[ ]is)[ ]only[ ]one[ ]"
        r"(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)(?:Dr\.[ ])?[A-Z]",
        r"""
        \b(?:[Hh]ome|team|doctors?|office|practice|clinic|name|dentist)[ ](?:that[ ])?[A-Z]\w+[ ]
        (?:parents|families|athletes|runners|seniors|moms|people)[ ](?:trust|choose|love|turn
          |rely)\b
        """,
    )
    return Wordings("superior.of_place", lines, int(re.VERBOSE), as_written=True)


_ELSE = ready(
    r"\bleading (?:causes?|reasons?|sources?|killers?|up|to|question|zero|symptom|theory|edge of)"
    r"|\b(?:number one|#1|no\. ?1|top|leading|first) (?:\w+ ){0,2}?(?:causes?|reasons?|risks?(?!-)"
    r"|questions?|complaints?|priority|concerns?|mistakes?|priorities|goal|killers?|tips?|steps?)"
    r"|\bbest (?:street|avenue|western|buy|known|time|practices?|interests?|friends?|-corrected)\b"
    r"|\btop (?:street|drawer|of|surgery)\b|\b(?:most|all) doctors agree"
    r"|\b(?:prices?|fees?|pricing|affordable|cheapest|unbeatable rates|top dentures?|top teeth)\b"
    r"|\bmost (?:\w+ly )?(?:effective|powerful|potent|common|successful|crowded|used|needed)\b"
    r"|\b(?:best|finest) (?:\w+ )?(?:views?|coffee|restaurants?|trails?|weather|drawing)\b"
    r"|\bone of the (?:best|top) (?:things|ways|predictors|exercises|habits)",
)
_OPTION = (
    r"(?:treatment|option|care|choice|approach|plan|time|way|result|outcome|exercise|position)s?"
)
_ABOUT_CHOICE = ready(
    r"\b(?:find|choose|choosing|finding|select|pick|decide|determine|discuss|depends|which|what"
    rf"|know|tell you)\b[^.?!]{{0,25}}\b(?:the )?best {_OPTION}\b"
    rf"|\bbest {_OPTION} (?:for (?:you|your|each|every)|depends|is|are|comes?|differs|may|varies"
    r"|begins?|starts?|happens?|when|after|if|to)\b"
    r"|\b(?:is|are|often|usually|be) (?:often |usually |sometimes |not always )?the (?:best|first) "
    rf"{_OPTION}\b"
    r"|\bthe best [\w-]+ (?:for [^.?!]{1,30} )?(?:is|are)"
    r" (?:your own|an? (?!place|clinic|practice)|"
    r"(?:the|those|one|ones|that) ?(?:ones?|that|who|you|we))\b",
)
_OF_EFFECT = ready(
    r"\b(?:is|are|remains?|proves?) (?:\w+ )?(?:unmatched|unriv|unbeat|unparal|unsurpass|unequal"
    r"|peerless|second[- ]to[- ]none|(?:the )?undisputed)\w*$"
)
"""What is said of a treatment as well, and is another claim then."""
_EARLIER = ready(
    r"\b(?:worked|studied|taught|interned|employed|joined us from|came (?:to us )?from|practiced"
    r"|there (?:was|were)|internship|nurse|resident|residency) (?:[\w'-]+ ){0,3}$"
)
"""Where somebody was before, which is no praise of us."""
_OWN_BEST = re.compile(r"\b(?:do|does|doing|try|did|tries) (?:our|your|their|my|its|her|his) $")


def superiorities(sentence: Sentence) -> Iterator[Found]:
    """The words by which a sentence claims to be better than others."""
    text = sentence.text
    found = superlative(sentence)
    if found and is_of_us(sentence) and not reported(text, found.start(), found.end()):
        yield Found(found.start(), found.end(), _instead(found[0]))


def superlative(sentence: Sentence) -> re.Match[str] | None:
    """The first words of a sentence that call something better than others'."""
    text, lower = sentence.text, sentence.small
    groups = [group for group in (*ranking(), of_place()) if group.are_in(sentence)]
    denies = denying().search(sentence)
    if not (groups or denies) or _ABOUT_CHOICE.search(lower):
        return None
    if denies:
        return denies
    for group in groups:
        for found in group.finditer(sentence):
            start, end = found.span()
            if denied(text, start, end) or _ELSE.search(lower, max(0, start - 4), end + 25):
                continue
            if _OF_EFFECT.search(lower[:end]) and is_of_treatment_alone(sentence):
                continue
            if not (_OWN_BEST.search(lower[:start]) or _EARLIER.search(lower[:start])):
                return found
    return None


def _instead(words: str) -> str:
    if re.search(r"art|edge|advanced|technolog|modern", words, re.IGNORECASE):
        return "name the device or the method itself"
    return "say what can be looked up: training, years, how many procedures"
