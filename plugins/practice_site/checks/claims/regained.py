"""Wordings of what people surely have or do again after a treatment."""

from practice_site.checks.claims.endings import SOME
from practice_site.checks.claims.families import Family
from practice_site.checks.claims.idioms import SICK
from practice_site.checks.claims.wording import one_of

_PEOPLE = r"(?:you|him|her|them|people|patients|men|women|kids|children|families|your [\w-]+)"
_AILS = one_of(r"""
    hurts, aches, swells, bleeds, itches, throbs, burns, leaks, breaks, needs, gets, is, was, has
    feels, looks, gives, bothers, acts, flares, worsens, fails, slips, locks, cramps, tightens
    becomes, rings, tears, goes, starts, stiffens, turns, runs, sounds, reddens, sags, sinks
    dries, beats, peels, settles, pops, grows
""")
_DOES = rf"(?!{_AILS}\b)[a-z]{{3,}}s"
_SOUND = r"(?:straight|white|clear|strong|smooth|calm|healthy|firm|soft|supple|confident|pain-free)"
_GIVES = r"(?:gives?|hands?|grants?|lends?|gifts?)"
_WISHED_FOR = one_of("""
    smiles?, vision, sight, eyes, eyesight, hearing, skin, hair, energy, confidence, freedom, youth
    figure, waist, jawline, glow, life, lives, sleep, nights, mobility, body
""")
_LIVE = one_of("""
    hear, see, breathe, walk, run, sleep, smile, chew, laugh, dance, play, move, hike, golf, climb
    kneel, jump, swim, bend, taste, smell, swing, sing
""")
_YOUNG = one_of("""
    puppy, pup, kitten, foal, colt, teenager, teen, kid, child, baby, newborn, youngster, new, youth
    athlete, old self, other (?:child|people|kids|dogs?)
""")
_AIDS = one_of("""
    glasses, readers, cane, walker, inhalers?, pills?, crutches, painkillers, hearing aids?, cpap
    mask, wig, razor, makeup, insulin, dentures
""")

FAMILIES = (
    Family(
        rf"""
        (?:<means>|our [\w-]+|we) <truly>{_GIVES} {_PEOPLE} (?:[\w'-]+ ){{0,3}}?{_WISHED_FOR}\b
        (?!(?:it|they|this)\b)<means> gives? back\b
        you <truly>{_LIVE} (?:[\w'-]+ ){{0,5}}?again\b
        (?:{_LIVE}|eat|feel|look|live|work)s? (?:[\w'-]+ ){{0,4}}?like (?:an? |any |every |in
          |the |your )?<word>{_YOUNG}\b
        (?:as|what|like) (?:you|one|he|she|they|it|we) (?:did|could|were|was) (?:at (?:\w+teen
          |\w+ty)|in (?:your|his|her|their) (?:\w+ies|youth)|when <word>(?:was|were) (?:young
          |\w+ty))\b
        (?:toss|throw|put|pack|lock|stow|give|hang) (?:away |out |up )?(?:your|those|his
          |her) <word>{_AIDS} (?:away|out|up)\b
        (?:gets?|puts?|brings?|teach(?:es)?) (?:every|each|all our|any) [\w-]+ (?:back (?:to|on)
          |to (?:walk|sleep|smile|breathe|see|hear|run))\b
        (?:walk|come|hobble|limp|shuffle)s? in [\w' -]{{1,25}},? (?:and |then )?(?:walk|dance
          |stride|run|skip|stroll)s? (?:out(?! with (?:an? |your |our |the )?(?:\w+ )?(?:plan|quote
          |estimate|referral|prescription|diagnosis|answers?|appointment))|away|upright|tall|free)\b
        <means> (?:[\w'-]+ ){{0,5}}?clears? (?:it|them|that|things) (?:right |all |straight )?up\b
        (?:we|our [\w-]+(?: [\w-]+)?|<means>) turns? (?!(?:\w+ )?(?:sounds?|light|heat|signals?
          |images?|voice|speech|air|water|words|the|it)\b)(?:[\w'-]+ ){{1,4}}?into\b
        (?:your|the|his|her) <word><good> {_DOES}(?: (?:you|him|her|well|freely))? again\b
        {SICK} <good> (?:becomes?|turns?|grows?|come back) (?:[\w'-]+ )?{_SOUND}\b
        (?:makes?|leaves?) (?:<its>)(?:{SICK} \w+|children|kids|patients|dogs|you) (?:brave|fearless
          |whole|{_SOUND})\b
        (?:outgrow|overcome|beat|shed|escape|conquer|forget|ditch|outrun|shake)s? <its ill> (?:under
          |with|thanks to|through) our\b
        ^from (?:limping|squinting|hiding|wheezing|{SICK}|<ill>) to [\w-]+(?=\W*$|[:!])
        walked out (?:[\w'-]+ ){{0,2}}?without (?:one|it|<ill>)\b
        """,
        SOME,
        unless=r"""
        (?:hours?|days?|weeks?|months?|minutes?) (?:after|later|before)
        (?:if|whether|in case) you
        ^(?:please )?(?:put|pack|hang|give|see|sleep|lock)\b
        newborns?
        """,
        mild=True,
    ),
)
"""Wordings of a gain."""
