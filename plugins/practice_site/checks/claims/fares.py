"""What tells, beside a figure, how patients fare."""

from functools import cache

from practice_site.checks.claims.asides import Aside, aside
from practice_site.checks.claims.figures import GOOD
from practice_site.checks.claims.outcomes import SYMPTOM
from practice_site.checks.claims.shares import WHO


@cache
def good() -> Aside:
    """What tells of a good outcome beside a share."""
    return aside("{good}", good=GOOD)


@cache
def ours() -> Aside:
    """What tells that a share is of those whom the practice treats, and how they fare."""
    return aside(
        r"""
        (?:(?:of|in|for) )?(?:our|my) (?:[\w-]+ ){0,2}?{who}
        graduates, remain(?:s|ed)?, sober, alive and well, live births?, babies, pregnan\w+ rates?
        no (?:further|visible|more|sign of|trace of|new), solid fusion, fused, achieved, abstinent
        smoke-free, drug-free, cavity-free, hold(?:s|ing)?, held, going strong, closed, avoid\w*
        made it, back (?:on|in|at|to), kept off, stay\w* (?:off|on|in|down|dry|clean|sober|put)
    """,
        who=WHO,
    )


@cache
def quick_results() -> Aside:
    """What is told as had soon."""
    return aside(
        r"""
        walk(?:s|ing)? (?:out|on), results?, on (?:your|their) (?:feet|bike|way)
        (?:new|whole new|beautiful|perfect|radiant|confident|dazzling|brand-new|brighter|straighter|
          dream|healthy|whiter) (?:smiles?|teeth)
        smiles?, straight\w*, quit, see clearly, vision, visible, shrink\w*, perfect
        ready for, brand[- ]new, up and (?:about|running|around), (?:less|fewer|more) \w+
        (?:back|out) (?:on|in|at) (?:the|your|their|his|her) (?:court|field|job|saddle|road|trail|
          course|slopes|feet|bike|game|desk|team|water|dance floor)
        from \w+ to (?:\w+ing|normal|smiling|smooth|clear), quit(?:s|ting)? \w+ing, weigh\w*
        close[sd]?
        skin, (?:look|looks|looking) \w+er
        (?:younger|firmer|smoother|slimmer)[- ]looking
        slimmer
        (?:banish|eras|remov|eliminat|stop|end|fix|conquer|beat|clear|shed|los)(?:e?s|e|
          ing)? (?:your |the |those |stubborn |unwanted )*{symptom}
        {symptom} (?:is|are|will be|drops?|falls?|goes|ends?|stops?)
        beach, swimsuit, play\w*, off (?:the|your|their) (?:leash|crutches|cane|couch)
        back (?:in|on) (?!touch|case|line)\w+, restored, relieved, corrected, reversed, closure
        healing
        """,
        symptom=SYMPTOM,
    )


@cache
def lasting() -> Aside:
    """What is told to last."""
    return aside(r"""
        closures?, corrections?, repairs?, grafts?, freedom, remission, protection, lifts?
        fullness, hair, brows, color, bonds?, shape, contours?, valves?, stents?, ankles?
        shoulders?, elbows?, hearts?, backs?, necks?, weight loss, softness, smooth\w*
        rejuvenation, tightening, transformation, sobriety, hearing, sight
        free, relief, results?, effects?, improvements?, it, they, smoothness, benefits?, smiles?
        [a-z]+-free, crowns?, implants?, fillings?, veneers?, comfort, knees?, hips?, joints?
        dentures?, lenses
        vision, success, replacements?, bridges?
    """)


def asides() -> tuple[Aside, ...]:
    """What has gates of its own."""
    return good(), ours(), quick_results(), lasting()
