"""What patients are said to do once they were treated, whatever it is.

Results have no end: "most of our patients put the tissues away by spring". Where patients are
counted and a treatment or a time is named by which they do it, all is told as its result but what
patients do anyway: they ask, need, wait, go home, have a disease.
"""

import re
from collections.abc import Iterator
from functools import cache

from practice_site.checks.claims.anyway import ANYWHERE, FIRST
from practice_site.checks.claims.asides import Aside, aside
from practice_site.checks.claims.phrases import phrases
from practice_site.checks.claims.shares import OFTEN, PLENTY, SHARES, WHO
from practice_site.checks.claims.treated import DONE, timed, treated, untimed
from practice_site.checks.claims.vocabulary import SLOTS
from practice_site.words.expressions import ready

_ANYBODY = phrases(r"""
    people, persons?, women, men, adults?, children, child, kids?, babies, infants?, newborns?
    toddlers?, teens?, seniors?, individuals, everyone, everybody, anyone, those, of them, cases
    dogs?, cats?, puppies, horses?, pets?, eyes?, ears?, knees?, hips?, backs?, teeth, veins?, feet
    shoulders?, wounds?, ulcers?, others?, families, parents?, owners?, mothers?, fathers?, moms?
    dads?
""")
"""Of whom much is told that needs no treatment."""


@cache
def _anybody() -> Aside:
    return aside(rf"(?!our ){_ANYBODY}")


@cache
def _counts() -> re.Pattern[str]:
    return ready(
        rf"(?!a good deal|many (?!of (?:our|my)\b))(?:many of|{PLENTY}|{SHARES}"
        r"|most|almost every|nearly every|every one"
        r"|(?:the|a|our) (?:typical|average|usual))(?= |$)"
        r"|.* (?:keep|constantly|forever|never stop) (?:telling|saying|reporting)"
    )


@cache
def _often() -> re.Pattern[str]:
    return ready(rf"{OFTEN}$")


@cache
def _who() -> Aside:
    return aside("{who}", who=WHO)


@cache
def _many() -> re.Pattern[str]:
    return re.compile(r"(?: [\w-]+){0,2}? (?:[a-z-]+[^su]s|people)(?= |$)")


@cache
def _anyway() -> Aside:
    return aside("{anywhere}", anywhere=phrases(ANYWHERE))


@cache
def _begun() -> re.Pattern[str]:
    return ready(
        r"(?:(?:also|even|now|soon|then|often|usually|will|do|[a-z]+ly) ){0,2}"
        rf"(?:{phrases(FIRST)}|are (?:[\w-]+ ){{0,2}}{WHO})(?!\w)"
    )


_WHERE = re.compile(r"(?:after|before|with|without|from|in|on|at|for|of|over|under|between) ")


def does_anyway(told: str) -> bool:
    """Whether it begins with what people do, have and are anyway."""
    return any(_begun().match(each) for each in _beginnings(told.lstrip()))


def _beginnings(told: str) -> Iterator[str]:
    """Where what they do may begin: behind where, when or with what they are, if that is named."""
    yield told
    if _WHERE.match(told):
        words = told.split()
        yield from (" ".join(words[number:]) for number in range(2, min(7, len(words))))


_OURS = ready(
    r"^ (?:(?:who|that|whom) )?(?:we|i) [a-z]+(?: (?:for|with|on) [\w-]+)?(?= )"
    r"|^ (?:who|that) (?:comes? to us|sees? us|tr(?:y|ies) it|(?:finish|complet|join|start)\w*"
    r" (?:our|the|this|my) [\w-]+)"
)
_OF_OURS = ready(
    r" (?:(?:who|that|whom) )?(?:we|i) (?!are|have|had|hear|ask|call|meet|know|send|refer|talk"
    r"|survey|recommend|offer|interview|employ|hire|train)[a-z]+"
)
_AT_LAST = re.compile(
    r"\bfor the first time (?:in|since)\b|\b(?:two|three) at a time\b|\bonce more\b"
)
_NOUN = re.compile(r"(?:the|an?|our|my|this|his|her|their|its|these|to|of)\b")
_CLAUSE = re.compile(r"\W+(?:and|which|while|as|so|because|where|though|although)\b|[,:;()]")


def what_follows(before: str, counted: str, after: str) -> int:
    """Where what those who are counted do once they were treated ends, counted from `after`.

    0 if nothing of that is told.
    """
    gone = 0
    who = _who().search(counted) or _who().search(after, 0, 40) or _many().search(counted)
    who = who or _many().match(after)
    if not who or not (_counts().match(counted) or _often().search(counted)):
        return 0
    if who.string is after:
        counted, after, gone = f"{counted}{after[: who.end()]}", after[who.end() :], who.end()
    is_told = (
        _OF_OURS.match(after) or treated().search(f"{counted}{after}") or treated().search(before)
    )
    if _anybody().search(counted) and _often().search(counted):
        return 0
    if not is_told and "our " not in counted and _anybody().search(counted):
        return 0
    if not is_told and who.re is _many():
        return 0
    if not is_told and not timed().search(after) and not timed().search(before):
        return 0
    told = _CLAUSE.split(_OURS.sub("", after).lstrip(" ,"), maxsplit=1)[0]
    if (
        len(told.split()) < 2
        or _NOUN.match(told)
        or (does_anyway(told) and not _AT_LAST.search(told))
    ):
        return 0
    if _anyway().search(untimed(told)):
        return 0
    return gone + after.find(told) + len(told)


_AFTERWARDS = re.compile(
    r"\b(?:afterwards?|again|any ?more|after (?:\w+ ){0,2}(?:\w+y|\w+ion|\w+ment))\b"
)
_BEARS = phrases(r"""
    know\w*, reali[sz]\w*, remember\w*, ask\w*, qualif\w*, choose\w*, stay\w*, admit\w*, transfus\w*
    overnight, hospital\w*, seek\w*, talk\w*, mention\w*, die, dies, deadly, fatal, present\w*
    wait\w*, see, sees, come in, comes in, read\w*, cancel\w*, travel\w*, think\w*, complication\w*
    infect\w*, reaction\w*, cause\w*, recogni\w+, get (?:to|enough|an?), develop\w*, spread\w*, is
    are, occur\w*, happen\w*, require\w*, bite\w*, show\w*, antibiotics
    to (?:be|stay|come|call|wait), eat\w*, leave, find\w*, meet\w*
    use (?:the|our|their)(?! (?:inhal|cane|pill)\w*), drink\w*, play\w*, speak\w*, side, visit\w*
    work\w*, tolerat\w*, like\w*, enjoy\w*, improv\w*, help\w*
""")
"""What few do or have, treated or not."""


@cache
def _bears() -> Aside:
    return aside("{bears}", bears=_BEARS)


def hardly_follows(before: str, counted: str, after: str) -> int:
    """Where what hardly any of those who were treated do ends, counted from `after`; 0 if nowhere.

    Few ever need, miss, feel or wear something: whatever that is, it praises the treatment.
    """
    told = _CLAUSE.split(after, maxsplit=1)[0]
    if len(told.split()) < 3 or _bears().search(told):
        return 0
    if not _who().search(counted) and not re.search(r"\bof (?:our|my) ", counted):
        return 0
    is_told = treated().search(f"{counted}{after}") or treated().search(before)
    if is_told or _AFTERWARDS.search(told) or ("our " in counted and "ever" in counted):
        return len(told)
    return 0


_AT_LARGE = phrases(r"""
    people, persons?, women, men, adults?, children, child, kids?, babies, infants?, newborns?
    toddlers?, teens?, seniors?, individuals, dogs?, cats?, puppies, horses?, smokers, cases
""")
_WELL = ready(
    r"\b(?:again|relie\w+|no longer|regain\w*|free of|rid of|never|the best|walk\w* out"
    r"|without(?! (?:symptoms|knowing|having|problems|trouble))"
    r"|back (?:to|on|in|at)|difference"
    r"|(?:ends|stops|cures|heals|clears (?:up|away)|relieves|eases|banishes|eliminates|resolves"
    r"|reverses|fixes|erases|remedies|calms|soothes) (?!in|on|by|with|when|after|over|as|if)\w+)\b"
)


_BORN = ready(
    r"\bbirth weight\b|\bnewborns? (?:lose|gain)|\bfirst days of life\b"
    r"|\b(?:after|following) (?:the|an?|your|most) (?:[\w-]+ ){0,2}(?:mri|x-ray|ct|scan|test|exam"
    r"|ultrasound|colonoscopy|endoscopy|biopsy)\b"
)
"""What comes of no treatment, but of birth or a test."""


@cache
def _at_large() -> Aside:
    return aside(_AT_LARGE)


@cache
def _by_us() -> Aside:
    return aside(
        r"""
        our, we, us, my, i, me, you, your, here, this, these, {done}, single, with the \w+
        who join\w*
        (?:once|after|when) (?:the|your) (?:[\w-]+ ){1,3}(?:is|are|was|has been|have been) \w+e[dn]
        because of, them
        (?:with|on|in|by|after|under|wear|use|try|get|have) (?:the |an? |that |their |
          new ){0,2}(?:[\w-]+ ){0,2}{means}
        """,
        done=DONE,
        means=SLOTS["<means>"],
    )


def is_of_anybody(counted: str, after: str, sentence: str) -> bool:
    """Whether it is told of people at large, and no treatment is named: adults sleep anyway."""
    if _BORN.search(sentence):
        return True
    if _WELL.search(after) or _by_us().search(sentence):
        return False
    return _at_large().search(counted) is not None


def is_of_nobody(sentence: str) -> bool:
    """Whether neither patients nor a treatment are named."""
    return not _who().search(sentence) and not _by_us().search(sentence)


def asides() -> tuple[Aside, ...]:
    """What has gates of its own."""
    return (
        _anybody(),
        _who(),
        _anyway(),
        _bears(),
        _at_large(),
        _by_us(),
    )
