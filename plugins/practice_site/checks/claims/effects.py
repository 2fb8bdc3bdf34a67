"""Claims that a treatment surely does something."""

import re
from collections.abc import Iterator
from functools import cache

from practice_site.checks.claims.claim import Found, Sentence
from practice_site.checks.claims.context import conditional, denied, hedged, reported
from practice_site.checks.claims.wording import any_of, one_of, words_in

_MILDER = {
    "eliminate": "ease",
    "erase": "soften",
    "banish": "ease",
    "end": "ease",
    "stop": "lessen",
    "halt": "slow",
    "restore": "help to restore",
    "reverse": "slow",
    "heal": "help to heal",
    "fix": "help with",
    "abolish": "ease",
    "regenerate": "help to rebuild",
    "rebuild": "help to rebuild",
    "eradicate": "reduce",
    "conquer": "ease",
    "defeat": "ease",
    "beat": "ease",
    "vanquish": "ease",
    "rejuvenate": "freshen",
    "rid": "relieve",
    "relieve": "ease",
    "prevent": "lower the chance of",
    "remove": "reduce",
    "dissolve": "reduce",
    "resolve": "ease",
    "correct": "improve",
    "straighten": "help to straighten",
    "clear": "improve",
    "transform": "change",
    "solve": "help with",
    "improve": "improve",
    "reduce": "reduce",
}
"""Verbs of effect, each with the one that promises less."""

_PLAIN = frozenset(
    words_in(
        "relieve prevent remove dissolve resolve correct straighten clear transform solve improve reduce"
    )
)
"""Verbs that say no more than a textbook does, unless a "will" or an "all" stands with them."""


def form(verb: str, ending: str) -> str:
    """A verb with -s or -ing: "banish" has "banishes" and "banishing"."""
    if ending == "s":
        return f"{verb}es" if verb.endswith(("sh", "x")) else f"{verb}s"
    doubled = {"stop": "stopping", "rid": "ridding"}
    return doubled.get(verb, f"{verb.removesuffix('e')}ing")


WORDS = frozenset(
    written for verb in _MILDER for written in (verb, form(verb, "s"), form(verb, "ing"))
) | words_in("""
    will always goodbye rid ll never behind every works disappears disappear vanish vanishes away
    gone past history back wipes melts melt no forever good completely freedom free all once hello
    time nothing bring brings keeps longer permanently instantly takes turns
""")
"""One of these is in whatever claims an effect for certain."""

_ILL = one_of(r"""
    pain, aches?, headaches?, migraines?, symptoms?, numbness, tingling, stiffness, inflammation
    swelling, snoring, apnea, wrinkles?, lines, acne, scars?, spots?, veins?, cavities, decay, disease
    arthritis, sciatica, fatigue, discomfort, anxiety, fears?, problems?, cause, causes, source, root
    infections?, allerg(?:y|ies), cataracts?, blemishes, fat, sagging, ag(?:e)?ing, hair loss, dandruff
    bad breath, gaps?, stains?, crowding, sensitivity, sweating, vertigo, dizziness, tinnitus, cramps?
    spasms?, blurr\w+, dry eyes?, dryness, redness, bunions?, limp(?:ing)?, suffering, damage, years
    flare-?ups?, tension, insomnia, incontinence, ringing, burning, itch(?:ing)?, warts?, tattoos?, odor
    neuropathy, tendinitis, tendonitis, fasciitis, phobia, fleas, hot flashes, bulging discs, herniat\w+
    cellulite, rosacea, eczema, psoriasis, overbite, underbite, gingivitis, fungus, lameness, glare
""")
_GOOD = one_of(r"""
    mobility, movement, motion, function, strength, independence, confidence, smiles?, hearing, vision
    sight, youth\w*, height, alignment, bite, posture, quality of life, life, balance, sleep, comfort
    health, cartilage, joints?, nerves?, discs?, tissues?, teeth, gums?, skin, collagen, stability
    flexibility, energy, walking, spine, hair, knees?, hips?, backs?, necks?, shoulders?, appearance
    volume, glow, face, feet, foot, eyes?, eyesight, body, stride, gait, range
""")
_NOT_BETWEEN = (
    r"(?!(?:if|when|while|by|taking|smoking|at|on|that|because|until|unless|for|with|of)\b)"
)
_OBJECT = rf"(?:{_NOT_BETWEEN}[\w'-]+[ ,&]+){{0,5}}?(?:{_ILL}|{_GOOD})\b"


def _forms(verbs: list[str], ending: str) -> str:
    return "|".join(form(verb, ending) for verb in verbs)


@cache
def _absolute() -> re.Pattern[str]:
    every, sure = list(_MILDER), [verb for verb in _MILDER if verb not in _PLAIN]
    plain = sorted(_PLAIN)
    wholly = one_of(
        "completely, fully, totally, entirely, permanently, instantly, immediately, "
        "forever, once and for all, for good, overnight, every time, without fail"
    )
    person = r"(?:you(?:'ll|[ ]will)|your[ ](?:\w+[ ]){1,2}will|patients[ ]will|the[ ](?:\w+[ ])?pain[ ]will)"
    return re.compile(
        rf"""
        (?P<does>\b(?:{_forms(sure, "s")}|wipes[ ]out|melts[ ]away|takes[ ]away|clears[ ]up|gets[ ]rid[ ]of
          |turns[ ]back)(?=[ ](?:away[ ])?{_OBJECT}))
        | (?P<do>\b(?:we|you|and|it|injections|treatments|blocks|lasers|exercises|implants|braces)[ ](?:{"|".join(sure)})
          (?=[ ]{_OBJECT}))
        | (?P<all>\b(?:{_forms(plain, "s")})(?=[ ](?:all|every|any|even[ ]the[ ]most)[ ]{_OBJECT}))
        | (?P<fully>\b{wholly}[ ](?:{_forms(every, "s")}|{"|".join(every)})(?=[ ]{_OBJECT}))
        | (?P<fully_after>\b(?:{_forms(every, "s")})[ ]{_OBJECT}(?:[ ]\w+)?[ ]{wholly}\b)
        | (?P<doing>(?<=,[ ])(?:thereby[ ]|thus[ ])?(?:{_forms(sure, "ing")})(?=[ ]{_OBJECT}))
        | (?P<will>\b(?:will|'ll)[ ](?:\w+ly[ ])?(?:{"|".join(every)}|make|get|give|take|bring|free)(?=[ ]{_OBJECT}))
        | (?P<you>\b{person}[ ](?:\w+[ ]){{0,2}}?
          (?:feel[ ](?:better|great|like[ ]new|relief|younger|no|amazing)|be[ ](?:pain[- ]free|free[ ]of|back
          |able[ ]to|walking|gone|cured|smiling|amazed|thrilled|running|dancing)|walk|run|sleep[ ](?:better|through)
          |look[ ](?:years|younger|better)|regain|enjoy|move[ ]freely|disappear|vanish|go[ ]away|stop|fade
          |love|wake[ ]up)\b)
        | (?P<never>\byou(?:'ll|[ ]will)[ ]never[ ](?:\w+[ ]){{1,5}}again\b|\b(?:never|won't|will[ ]not)[ ](?:ever[ ])?
          (?:comes?[ ]back|returns?|recurs?|reappears?|bother[ ]you)\b|\bno[ ]more[ ]{_ILL}\b)
        | (?P<gone>\b{_ILL}[ ](?:simply[ ]|just[ ]|then[ ])?(?:disappears?|vanish(?:es)?|melts?[ ]away|goes[ ]away
          |is[ ]gone|are[ ]gone|becomes?[ ](?:a[ ]thing[ ]of[ ]the[ ]past|history)|will[ ]be[ ]gone|ends)\b)
        | (?P<back>\b(?:brings?|gets?|gives?|puts?)[ ](?:[\w']+[ ]){{1,3}}?back[ ](?:to[ ](?:full|normal|life|100%|their|your)
          |on[ ](?:your|their)[ ]feet))
        | (?P<takes>\btakes?[ ]your[ ](?:\w+[ ]){{1,2}}away\b|\bkeeps?[ ](?:it|them|pain)[ ]away\b
          |\bturns?[ ]back[ ]the[ ]clock|\bfrees?[ ]you[ ](?:from|of)\b)
        | (?P<always>\b(?:always|never[ ]fails[ ]to)[ ](?:works?|helps?|relieves?|succeeds?|gets?[ ]better)\b
          |\bworks[ ](?:every[ ]time|for[ ](?:everyone|every\w*|all))|\bnever[ ]fails\b|\bhelps[ ](?:everyone|every[ ]patient))
        | (?P<bye>\bsay[ ](?:good-?bye|farewell|hello[ ]to[ ]a)\b|\b(?:gets?|getting)[ ]rid[ ]of(?=[ ]{_OBJECT})
          |\bleave[ ](?:your[ ])?(?:\w+[ ])?pain[ ]behind|\bfreedom[ ]from[ ]{_ILL}\b|\bput[ ]an[ ]end[ ]to\b)
        | (?P<head>^(?:{"|".join(sure)})[ ](?:(?:your|the|chronic|stubborn|unwanted|lost|all|any|every)[ ])?
          (?:[\w-]+[ ])?(?:{_ILL}|{_GOOD})\b)
        """,
        re.IGNORECASE | re.VERBOSE,
    )


_ENDS_ELSE = re.compile(
    r"\b(?:ends?|stops?|beats?|heals?|fix(?:es)?)\b (?:of|in|at|on|by|when|with|up|taking|for|smoking"
    r"|moving|using|eating|if|where)\b|\bthe (?:end|stop|fix|beat)\b",
    re.IGNORECASE,
)
_OF_OTHERS = any_of(
    r"""
        body, bodies, bones?, nature, sleep, rest, saliva, immune system, cells?, brain, muscles?, laws?
        brushing, flossing, sunscreen, vaccines?, helmets?, backup, software, insurance, crowns?, fillings?
        bridges?, dentures?, anesthetic\w*, numbing, cleaning, floss, toothbrush\w*, filters?, soap, mask
        surgeon, dentist, hygienist, suture\w*, stitches, bandages?, skin, wounds?, incisions?, tissue
    """,
    r"[^,;:]{{0,20}}$",
)
_UNSURE = frozenset(("bye", "always", "never", "gone", "takes", "back"))
"""What no purpose makes milder: only a may, a can or a help does."""

_ASKED_WHETHER = re.compile(r"\b(?:go away|work|help|cure|heal|last|disappear)\b", re.IGNORECASE)
_YES = re.compile(
    r"\W*(?:yes,? (?:it (?:will|does|always)|always)|it will|it does|always|absolutely|every time)\b[^?]{0,40}$",
    re.I,
)


def absolutes(sentence: Sentence) -> Iterator[Found]:
    """The words by which a sentence says that an effect is certain."""
    text = sentence.text
    if sentence.asks or sentence.warns:
        return
    if (answer := _YES.match(text)) and _ASKED_WHETHER.search(sentence.before):
        yield Found(0, len(answer[0].rstrip(" .!")), "for some people it does")
        return
    for match in _absolute().finditer(text):
        start, end = match.span()
        kind = match.lastgroup or ""
        if conditional(text, start) or reported(text, start, end):
            continue
        if kind != "never" and denied(text, start, end):
            continue
        if _ENDS_ELSE.match(text, start) or _OF_OTHERS.search(text[:start]):
            continue
        if kind in _UNSURE:
            if re.search(
                r"\b(?:may|might|can|could|help\w*|sometimes|often|hope)\b", text[:start], re.I
            ):
                continue
        elif hedged(text, start, end):
            continue
        yield Found(start, end, _instead(match[0].casefold()))


def _instead(words: str) -> str:
    for verb, milder in _MILDER.items():
        if re.search(rf"\b{verb.removesuffix('e')}", words):
            return f"can {milder}"
    return "some people feel better; how much differs"
