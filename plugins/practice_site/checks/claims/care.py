"""What tells that a sentence is of people's health, not of paper, screens and offices."""

from functools import cache

from practice_site.checks.claims.asides import Aside, aside
from practice_site.checks.claims.claim import Sentence
from practice_site.checks.claims.phrases import phrases
from practice_site.checks.claims.shares import WHO
from practice_site.checks.claims.vocabulary import SLOTS

_THINGS = phrases(
    r"""
    ones, others?, those, cases, it, this, they, team, teams?, plans?, systems?, technology
    approach, techniques?, methods?, devices?, office, practice, clinic, courses?, drops?, release
    patch(?:es)?, threads?, lift, reduction, repairs?, revision, replacements?, extractions?
    programs?, class(?:es)?, visits?, lines, spots?, source, root, causes?, years, problems?
    complaints?, troubles?, attacks?, bags, folds, noise, leaks?, catching, locking, tears?
    tearing, ticks?, accidents?, acid, stones?, periods, gaps?, limitations?, damage, bites?
    cycles?, urgency, tension, cold, spells?, conditions?, functions?, life, lives, balance
    volume, shape, range, memory, focus, profile, figure, height, alignment, control, days
    nights?, mornings?, evenings, weekends, step, touch, attention, rest, performance, features
    contours?, drives?, grip, swing, curves, body, bodies, core, faces?, feet, foot, hands?
    backs?, rhythm, flow, stability, ease, dis[ck]s?, appearance, outlook, symmetry, lining
    arrivals, regulars, referrals, crews?, transfers?, readers, lists?, exists?
    treats? (?:[\w-]+ ){0,2}as
    (?:brows|serv|process|comput|print|pars|build|head|numb|foot|lett|load|render|encod|comm|copi|
      hold|contain|mark|point|regist|filt|quart|cent|paramet|charact|oth|identifi|err|vect|edit|
      auth|fact|col|l)(?:ers?|ors?|ists?)
"""
)
"""Words that elsewhere tell of people's health, and may tell of anything."""


@cache
def _words() -> Aside:
    return aside(
        r"(?!{things}(?!\w))(?:{who}|{ill}|{good}|{means}|{more})",
        things=_THINGS,
        who=WHO,
        ill=SLOTS["<ill>"],
        good=SLOTS["<good>"],
        means=SLOTS["<means>"],
        more=phrases(r"""
            pain\w*, patient\w*, treat(?!s? \w+ as\b)\w*
            surg\w+, sick\w*, heal\w*, symptom\w*, relief
            success\w*, satisf\w+, recover\w*, cured?, medic\w+, dental, clinical\w*, injur\w+
            pregnan\w+, you, your, our, us, anyone, everybody, anybody, nearly all, almost all
            visible results, chances, odds, stars?, \d\.\d, cesarean, rates?, hear\w*, listen\w*
            births?, dr, doctors?, rehab\w*, complications?, cardi\w+, facelifts?, retinol, needles?
            incisions?, [a-z]{3,}ostomy, spay\w*, [a-z]+tripsy, hospital birth
            an?esthe\w+, scalpels?, amalgam, spectacles, opioids?
            wax strips?, the drill, stripping, old operation, open operation, lasik, ketamine
            general an\w+, bleed\w*, stings?, torn, down-?time, robot\w*, impressions, pessar\w+
            prolapse, over-the-counter, invasive, needle-free
            outcomes?
            \w+(?:itis|osis|oma|ectomy|otomy|plasty|scopy|pathy|algia|emia), teenager\w*
        """),
    )


def is_of_care(sentence: Sentence) -> bool:
    """Whether it, or the sentence before it, is of patients, what ails them, or what helps them."""
    return any(_words().search(told) for told in (sentence.small, sentence.before.lower()))


def asides() -> tuple[Aside, ...]:
    """What has gates of its own."""
    return (_words(),)
