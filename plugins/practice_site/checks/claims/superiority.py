"""Claims that the practice, its people or its means are better than others'."""

import re
from collections.abc import Iterator
from functools import cache

from practice_site.checks.claims.claim import Found, Sentence
from practice_site.checks.claims.context import denied, reported
from practice_site.checks.claims.wording import one_of, words_in

WORDS = words_in("""
    best top leading premier world art edge rated 1 one award awarded awards winning unmatched
    unparalleled unrivaled unsurpassed second most finest foremost renowned superior elite unequaled
    greatest leader leaders voted ranked preeminent trusted anywhere only ahead exceptional tier
    number highest celebrated nobody nowhere better choice acclaimed unrivalled master masters
    bar league experience expert experts famous
""")
"""One of these is in whatever claims to be better than others."""

_PROVIDER = one_of(r"""
    doctors?, physicians?, surgeons?, specialists?, experts?, providers?, clinics?, practices?
    cent(?:er|re)s?, teams?, hospitals?, dentists?, orthodontists?, dermatologists?, nurses?, staff
    ophthalmologists?, offices?, hygienists?, therapists?, groups?, institutes?, names?, hands
    veterinarians?, vets, chiropractors?, podiatrists?, practitioners?, professionals?, choice
    authorit(?:y|ies), optometrists?, injectors?, anesthesiologists?, authority, people, minds
""")
_CARE = rf"""(?:{_PROVIDER}|{one_of(r"care, technology, technologies, equipment, facilit(?:y|ies), treatments?")}
  |services?|dentistry|orthodontics|surgery|results|experience|outcomes|medicine|imaging|lasers?|smiles?|tools
  |implants?|instruments?|programs?|hearing[ ]aids|techniques?|lenses|scanners?|systems?)"""
_BEST = (
    r"(?:best|finest|top|leading|premier|foremost|greatest|elite|highest[- ]quality|number[ ]one)"
)
_MOST = one_of(r"""
    advanced, trusted, experienced, respected, qualified, skilled, sought[- ]after, modern, innovative
    accomplished, recommended, comprehensive, talented, popular, complete, compassionate, caring
""")


@cache
def _superlative() -> re.Pattern[str]:
    care = _CARE.replace("\n", "")
    place = r"(?:in|around|near|anywhere|serving|of|for[ ]miles)\b"
    there = r"(?=[ ](?:the|north|south|east|west|town|all|our|your|this|around|(?-i:[A-Z])))"
    return re.compile(
        rf"""
        \b(?:our|we[ ](?:are|have|offer|provide|use|deliver|give[ ]you)[ ](?:only[ ])?the|some[ ]of[ ]the|is[ ]the|are[ ]the
          |one[ ]of[ ]the|among[ ]the|by[ ]the|from[ ]the|with[ ]the|(?:receive|get|deserve|choose|meet|find)[ ]the|hands[ ]of[ ]the|(?:-|:|—|–)[ ]?the)[ ]
          (?:very[ ])?{_BEST}[ ](?:[\w'-]+[ ]){{0,3}}?{care}\b
        | \b(?:the|an?|{_PROVIDER}'?s?|(?-i:[A-Z])[a-z]+'s)[ ](?:leading|premier|foremost|preeminent|renowned|celebrated
          |acclaimed)[ ](?:[\w-]+[ ]){{0,3}}?{_PROVIDER}\b
        | \b(?:our|with|by|from|two|three|these)[ ](?:renowned|celebrated|acclaimed|world-famous)[ ](?:[\w-]+[ ]){{0,2}}?{_PROVIDER}\b
        | \b(?:the[ ])?(?:best|top|finest|premier|leading|greatest)[ ](?:[\w'-]+[ ]){{0,3}}?{care}[ ]{place}{there}
        | \bthe[ ](?:best|finest|greatest|most[ ]\w+)[ ][^.?!]{{1,50}}?\b(?:has|have)[ ]to[ ]offer\b
        | ^(?:top|leading|best|premier|finest|\#1)[ ](?:[\w-]+[ ]){{0,2}}?{_PROVIDER}\b
        | \b(?:the[ ])?best[ ]in[ ](?:the[ ])?(?:town|class|city|county|state|area|region|country|business|valley|(?-i:[A-Z])\w+)\b
        | \bbest[- ]in[- ]class\b
        | \bworld['s]*[- ](?:class|renowned|leading|famous|best)\b
        | \b(?:nationally|internationally|widely|globally|locally)[ -](?:renowned|acclaimed|celebrated)\b
        | \bstate-of-the-art\b|\bstate[ ]of[ ]the[ ]art(?=[ ](?:[\w-]+[ ]){{0,2}}?{care})
        | \b(?:cutting|leading|bleeding)[- ]edge\b
        | \b(?:top|best|highest)[- ](?:rated|ranked|reviewed)\b
        | \btop[- ](?:tier|notch|quality|flight|of-the-line)\b
        | (?:\#[ ]?1|\bno\.[ ]?1|\bnumber[- ]one)\b(?=[ ](?:[\w-]+[ ]){{0,3}}?{care}|[ ]in\b|[ ]choice|[ ]for\b|\W*$)
        | \b(?:multi[- ])?award[- ]winning\b|\bwinners?[ ]of[ ](?:the|several|many|multiple)[ ](?:\w+[ ]){{0,3}}?awards?\b
        | \b(?:voted|ranked|named|rated|called)[ ](?:us[ ])?(?:as[ ])?(?:the[ ]|one[ ]of[ ]the[ ]|among[ ]the[ ])?(?:best|top|number|\#|no\.|leading|finest)
        | \b(?:unmatched|unparallel(?:l)?ed|unrival(?:l)?ed|unsurpassed|unequal(?:l)?ed|unbeatable|peerless|matchless)\b
          (?![ ](?:pric|fee|rate|cost|value))
        | \bsecond[- ]to[- ]none\b|\b(?:bar[ ]none|head[ ]and[ ]shoulders[ ]above|above[ ]the[ ]rest|ahead[ ]of[ ]the[ ](?:rest|pack|curve)|league[ ]of[ ](?:our|its|their)[ ]own)\b
        | \b(?:the|our|(?-i:[A-Z])[a-z]+'s|(?:county|region|area|state|valley|city|town|nation|country|coast)'s)[ ]most[ ]{_MOST}[ ](?:[\w-]+[ ]){{0,3}}?{care}\b
        | \bmost[ ]{_MOST}[ ](?:[\w-]+[ ]){{0,2}}?{_PROVIDER}[ ]{place}
        | \b(?:a|the|recognized|clear|undisputed|as|we[ ]lead|true)[ ](?:\w+[ ])?leaders?[ ]in[ ](?!the[ ](?:house|senate))
        | \b(?:better|more[ ]experienced|more[ ]advanced|higher[ ]quality|more[ ]skilled|superior|more[ ]caring)[ ]
          (?:[\w-]+[ ]){{0,3}}?than[ ](?:at[ ])?(?:any|other|most|all)[ ](?:\w+[ ])?{_PROVIDER}
        | \bsuperior[ ](?:[\w-]+[ ]){{0,2}}?{care}\b(?!\W+to\b)
        | \b(?:no[ ]one|nobody|no[ ](?:other[ ])?{_PROVIDER})[ ](?:else[ ])?(?:[\w-]+[ ]){{0,6}}?(?:has|have|offers?|does|comes?[ ]close|match(?:es)?|knows|beats)\b
          (?=[^.?!]*\b(?:more|better|as|close|we|us|our|experience)\b)
        | \b(?:won't|will[ ]not|cannot|can't|nowhere[ ]else[ ]will[ ]you)[ ]find[ ](?:a[ ])?(?:better|finer|more[ ]\w+)\b
        | \bnowhere[ ]else\b(?=[^.?!]*\b(?:better|such|this|like)\b)
        | \bexceptional[ ](?:[\w-]+[ ])?(?:care|surgeons?|dentists?|team)\b
        """,
        re.VERBOSE | re.IGNORECASE,
    )


_ELSE = re.compile(
    r"\bleading (?:causes?|reasons?|sources?|killers?|up|to|question|zero|symptom|theory|edge of)"
    r"|\b(?:number one|#1|no\. ?1|top|leading) (?:\w+ ){0,2}?(?:causes?|reasons?|risks?|complaints?"
    r"|questions?|priority|concerns?|mistakes?|priorities|goal|killers?|tips?)"
    r"|\bbest (?:street|avenue|western|buy|known|time|practices?)\b|\btop (?:street|drawer|of)\b"
    r"|\bone of the (?:best|top) (?:things|ways|predictors|exercises|habits)",
    re.IGNORECASE,
)
_OPTION = r"(?:treatment|option|care|choice|approach|plan|time|way|result|outcome|exercise|position|treatments)s?"
_ABOUT_CHOICE = re.compile(
    r"\b(?:find|choose|choosing|finding|select|pick|decide|determine|discuss|depends|which|what|know|tell you)\b"
    rf"[^.?!]{{0,25}}\b(?:the )?best {_OPTION}\b"
    rf"|\bbest {_OPTION} (?:for (?:you|your|each|every)|depends|is|are|comes?|differs|may|varies|begins?"
    r"|starts?|happens?|when|after|if)\b"
    rf"|\b(?:is|are|often|usually|be) (?:often |usually |sometimes |not always )?the best {_OPTION}\b",
    re.IGNORECASE,
)
_OWN_BEST = re.compile(
    r"\b(?:do|does|doing|try|did|tries) (?:our|your|their|my|its|her|his) (?:very )?$", re.I
)
_NEGATIVE = re.compile(r"^(?:no|nobody|won't|will|cannot|can't|second|nowhere)", re.IGNORECASE)


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
    for found in _superlative().finditer(text):
        start, end = found.span()
        if not _NEGATIVE.match(found[0]) and denied(text, start, end):
            continue
        if _ELSE.search(text, max(0, start - 4), end + 25) or _ABOUT_CHOICE.search(text):
            continue
        if not _OWN_BEST.search(text[:start]):
            return found
    return None


def _instead(words: str) -> str:
    if re.search(r"art|edge|advanced|technolog", words, re.IGNORECASE):
        return "name the device or the method itself"
    return "say what can be looked up: training, years, how many procedures"
