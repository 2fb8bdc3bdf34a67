"""What tells that patients were treated, and when it is that they do something."""

from functools import cache

from practice_site.checks.claims.asides import Aside, aside
from practice_site.checks.claims.phrases import phrases
from practice_site.checks.claims.vocabulary import SLOTS

_SPAN = phrases(r"""
    days?, weeks?, months?, years?, hours?, minutes?, sessions?, visits?, treatments?, seasons?
    transfers?
    injections?, doses?, appointments?, cycles?, rounds?, course, night, morning, evening, spring
    summer, fall, winter, christmas, the holidays, refill, bottle, set
""")
DONE = phrases(r"""
    surgery, surgeries, therapy, treatments?, procedures?, injections?, retraining, rehab, lift
    lasers?, implants?, aligners, programs?, sessions?, shots?, doses?, rounds?, operations?, peels?
    transplants?, replacements?, massages?, infusions?, adjustments?, blocks?, fillers?, cycles?
    [a-z]+(?:plasty|ectomy|therapy|otomy|lysis|ablation|pexy|needling)
""")
_EVERYDAY = phrases(
    r"""
    all, they, he, she, it, you, we, that, this, these, those, each, every, about, around, only
    just, another, one, two, three, four, five, six, seven, eight, ten, several, some, many, years?
    days?, weeks?, months?, hours?, minutes?, a while, times?, ages?, births?, childbirth, delivery
    pregnanc\w+, menopause, puberty, meals?, lunch, breakfast, dinner, supper, snacks?, drink\w*
    eating, alcohol, coffee, work, school, dark, sun\w*, bed\w*, sleep\w*, night\w*, walks?
    exercise, sports?, games?, practice, injur\w+, falls?, accidents?, crash\w*, illness, colds?
    infections?, strokes?, attacks?, fractures?, breaks?, concussions?, surger\w+, visits?, exams?
    tests?, scans?, appointments?, consult\w*, diagnos\w+, calls?, talk\w*, death, losses, loss
    divorce, moving, travel\w*, flights?, swim\w*, baths?, showers?, holidays?, winter, summer
    spring, fall, rain, \d+(?:st|nd|rd|th)?, first, second, third, college, retire\w+, trauma
    discharge, runs?, races?, rides?, moves?, mri, x-rays?, ct, ultrasound
    (?!\w*needling)[a-z]+ing
    {ill}
""",
    ill=SLOTS["<ill>"],
)
"""What comes to everybody, and is no treatment."""
_TREATED = r"""
    (?:after|since|with|thanks to|on|under|following|from|in|through|by) (?:our|my|
      (?:this|these) (?!{ill})|
      starting|finishing|completing|switching|joining|using|trying|wearing|just one \w+|
      (?:the|their|her|his|a|an|each|one|two|three|four) (?:[\w-]+ ){0,2}{done})
    (?:after|since|thanks to|following) (?:[\w-]+ ){0,2}{done}
    of (?:our|their) (?:[\w-]+ ){0,2}{done}
    (?:after|following|thanks to) (?:(?!{everyday})[\w'.-]+ ){0,3}(?!{everyday})[a-z][\w'-]+(?=\W*$)
    since (?:they|joining|starting|switching|we)
    (?:that|who|whom) (?:we (?:treat|see|fit|help|work with|operate on|inject|look after|care for)|
      gets?|finish\w*|complet\w*|tr(?:y|ies)|tried|join\w*|wears? (?:our|it|this))
    we (?:treat|see|fit|help|work with|operate on|inject|look after|care for|serve), with (?:us|me)
    in our (?!area|practice|office|county|town|city|care|community|waiting)\w+
"""
"""What tells that it is told of those who were treated."""
_TIMED = r"""
    the (?:very )?(?:same|next) (?:day|night|morning|week|afternoon|evening), never
    (?:after|by|within|before|in|from|on) (?:the |their |her |his |about |only |just |
      \w+ ){0,3}{span}, no longer, any ?more, at last, finally, afterwards?, these days, for good
    straight away, right away, before (?:they|she|he) (?:have|has|even|reach\w*|finish\w*|get|leave)
    before they've
"""
"""When it is that they do it."""


@cache
def treated() -> Aside:
    """What tells that it is told of those who were treated."""
    return aside(_TREATED, done=DONE, ill=SLOTS["<ill>"], everyday=_EVERYDAY)


@cache
def timed() -> Aside:
    """When it is that they do it."""
    return aside(_TIMED, span=_SPAN)


@cache
def _timings() -> Aside:
    return aside(
        r"(?:by|before|at|after) (?:the|their|her|his) (?:[\w-]+ ){0,2}{span}",
        span=phrases("follow-?up, check-?up, {span}", span=_SPAN),
    )


def untimed(told: str) -> str:
    """What is told, without when: by the first follow-up, before the next refill."""
    return _timings().sub(lambda _: "", told)


def asides() -> tuple[Aside, ...]:
    """What has gates of its own."""
    return treated(), timed(), _timings()
