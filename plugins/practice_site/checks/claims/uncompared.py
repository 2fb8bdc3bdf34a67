"""What a comparison may be of without comparing how treatments turn out."""

import re
from functools import cache

from practice_site.checks.claims.asides import Aside, aside
from practice_site.checks.claims.better import BAD, TREATMENT
from practice_site.checks.claims.contrasts import TREATMENTS
from practice_site.checks.claims.phrases import phrases
from practice_site.words.expressions import ready

_BEHAVIOUR = r"""
    smok\w+, diabet\w+, exercis\w+, sleep on, sleeping (?!pills?), eat(?:ing)?, nutrition, ages?
    (?:younger|older|healthy|fit|active) (?:patients|people|adults|children|dogs|cats|women|men|
      bones?|skin|bodies) (?:\w+ )?(?:heal|recover|sleep|do|get|bounce|return|mend)s?
    (?:children|kids|people|patients|those|adults|women|men|anyone|dogs|cats) (?:with|
      who have) (?:fewer|
      less|lower|milder|smaller)
    when (?:they|you) (?:are|keep|do|rest|stay|walk|eat|drink|sleep)
    ^(?:swimming|walking|cycling|biking|rowing|yoga|running|water (?:is|aerobics)|soaking)
    others do better, what others, feel better(?! (?:on|in|than|with)), refer
    obes\w+, hydrated, vitamin, bone density, habits?, follow(?:ing)? (?:the|your)
    physical activity, brush\w*, floss\w*, healthy weight, losing weight, bodies
    (?<!than )(?:patients|people|you|those) who (?:\w+ )?(?:walk|move|exercise|sleep|eat|drink|
      follow|keep|stay|quit|stop|lose|rest|stretch|smoke|do|are|have|attend|come|practice|
      take part|work|train|wait)
    if you (?:\w+ )?(?:walk|move|exercise|sleep|eat|drink|follow|keep|stay|quit|stop|lose|rest|
      stretch|smoke|do|are|have|attend|come|practice|wait|take|call|see|use|wear|start|need)
    (?:non-?)?smokers, puppies
    (?:kids|children|babies|infants|young \w+) (?:\w+ )?(?:heal|recover|tend|usually|often|have|
      need|grow|get sick|are)
    bones? of, the longer you
    the (?:sooner|earlier|longer|more|less) (?:you|the|it|a)
    (?:mri|mris|x-?rays?|scans?|ultrasound|ct|tests?|screening|imaging) (?:\w+ )?(?:shows?|sees?|
      finds?|detects?|reveals?|displays?)
    walking is, a walk is
    risks? (?:is|are) (?:higher|greater|lower) (?:in|for|with|among)
    lighting, on their own
    in (?:summer|winter|august|the morning|cold|the evening)
    (?:things|tips|tricks|habits|steps) [\w' -]*make (?:it|this|things)
    (?:two|three|four|several|few) shorter (?:visits?|appointments?|sessions?)
    bring (?:an?|the|your|any) earlier (?:report|letter|scan|image|picture|record|result|list)s?
    (?<!-)doses?, mornings?, weekdays?, study has, fit you, forms?, first few, second day, some days
    pillow
"""
"""Of whom or what a comparison tells no outcome of treatment."""


@cache
def of_behaviour() -> Aside:
    """What is said of how people live, of their age, or of a test."""
    return aside(_BEHAVIOUR)


@cache
def no_rival() -> re.Pattern[str]:
    """What stands behind "than" and is no other treatment."""
    return ready(
        r"(?:"
        + phrases(
            r"""
            expected, usual, normal, before, people (?:expect|think)
            you (?:think|expect|may|might|need|used|would (?:think|expect|like|guess|imagine))
            planned, average, \d.*
            one(?! (?:with|without|under|placed|made|done|set|cut|put|from|by|drilled|taken|
            through|in|that|which)\b), two, three, four, five, six, seven, eight, ten, twelve
            half
            to \w+
            an? (?:few|week|day|month|year|hair|coin|dime|penny|pencil|quarter|grain|minute|couple|
              human|hundred|smile|visit)
            other (?:people|adults|parts|bones|joints|teeth|\w+ (?:in|of) the body)
            it (?:was|is|used|did|does|takes)
            they, he, she, we, i, men, women, adults, children, younger, older
            others?$
            the (?:other$|other (?:side|leg|arm|eye|one|ear)|day before|rest)
            that$, this$, twice, most people, anyone(?! (?:on|with|after)\b), in (?:the|other|
            younger|older|men|women)
            your (?:own|other), on, at, usually, necessary, needed, recommended, yours, zero, ever$
            the (?:old|previous|former|last|current) (?:one|office|location|building|site|form|
              version)
            an? (?:\w+ )?(?:talk|chat|conversation|look|glance|guess|word|list)
            an? (?:long|big|hard|short) (?:session|walk|workout|run)
            your (?:\w+ ){1,3}(?:suggests?|shows?|says?)
            the (?:snoring|noise|problem|disease|condition|symptoms?|illness)
            another is, sorry, that of the, previously, nonsmokers, smokers, those (?:of|on|in|
            who(?! (?:cho|opt|got|get|go|went|under|us|used|train|take|took|wore|wear|have had|had|
            pick|rely|receive)\w*))
            in (?:\w+ )?(?:ones?|eyes|skin|people|children|patients|adults|teeth|hair|bones?|
            weather|
              season|months?|light|dogs|cats|patients|kids|babies|infants), when
            if, after, during
            from (?:a|an|the)?
            the (?:first|right|left|upper|lower|inner|outer|front|back|last|second|skin)
            too \w+, late, an? \w+ one, last (?:year|month|week)
            people(?! (?:in|on|with|at|under|after)\b), never, nothing, good, harm
            what you(?! (?:will |can |could |would |'ll )?(?:find|get|see|meet|have)(?: \w+)? (?:at|
            in|from|with|elsewhere))
            for, cold, warm, hot, water, milk, juice, food
            a?n? ?x-rays?, the (?:national|state), any(?:thing)? (?:else|other)(?! (?:
            [\w-]+ )?{treatment}), everyone, dogs
            the one (?:used|for|in|on|at|next|you|we), cats, good$, later, planned
            ibuprofen without
        """,
            treatment=rf"(?:{TREATMENT}|{TREATMENTS})",
        )
        + r")(?!\w)"
    )


@cache
def of_property() -> re.Pattern[str]:
    """Properties that are no outcomes."""
    return ready(
        r"\b(?:(?:more|less) )?"
        + phrases(r"""
            smaller operation
            visible, common\w*, often, likely, noticeable, expensive, frequent\w*, than, money
            light(?! on)
            radiation, room, space, sugar, water, sun, important, sensitive, costly
            obvious, bulky, complex, rigid, flexible, stress, exercise, time, rare, calories, salt
        """)
        + r"\b(?! (?:recover|pain|results|relief|scar|in (?:the chair|hospital)))"
    )


LOWER_ELSE = ready(
    r"lower (?:that|the|your|this|its|their|her|his|my|our|back|leg|limb|jaw|spine|body|eyelid"
    r"|teeth|arm|half|part|lip|abdomen|lid|(?:\w+ )?(?:extractions?|molars?|incisors?|arch|gums?"
    r"|tooth)"
    r"|(?:blood pressure|belly|ribs|esophagus|eyelids?|face|third))"
)
WEARS = ready(
    r"\b(?:chips?|cracks?|breaks?|wears?|stains?|yellows?|fades?|fails?|loosens?|decays?|spreads?"
    r"|grows?"
    r"|worsens?|thins?|dries|knows?|closes|opens|arrives?|comes? (?:in|due)|lit) (?:\w+ )?$"
)
COURSE = ready(
    r"[^.!?;:]{0,40}?\b(?:(?:from|after|on|by) (?:day |week |the (?:first|second|third|fourth"
    r"|fifth) (?:day|week|night))|as (?:it|they|you|the \w+|your \w+) (?:\w+ )?"
    r"(?:heal|mend|settle|recover|improve|age|grow)s?\b)"
)
"""The natural course, day by day."""
HARMS = ready(
    r"\b(?:dry|dries|hurts?|irritates?|itch|burns?|stains?|costs?|swells?|scars?|bruises?|bleeds?"
    r"|weighs?|leaks?|aches?|fades?)(?: (?!no\b|less\b)[\w'-]+){0,3} $"
)
OF_MATERIAL = ready(
    r"\b(?:porcelain|zirconia|ceramics?|titanium|steel|acrylic|plastic|composite|resin|enamel|bone"
    r"|silicone|fiberglass|plaster|gold|amalgam)(?: \w+)? (?:is|are) (?:\w+ )?$"
)
OPEN = ready(
    r"\b(?:ask|discuss|depends?|weigh|explain|decide|learn|whether|varies|differ\w*|which"
    r"|don't know|do not know|not known|unknown|unclear|no proof|no evidence|no study|can make"
    r"|may make)\b"
)
BREAK = re.compile(r"[,;:–—]")
LESS = re.compile(r"(?:less|fewer|lower|reduced|shorter|smaller|half)\b")
HEDGED = ready(
    r"\b(?:may|might|could|aim\w*|goals?|^some|for some|in some|sometimes|often need"
    r"|hope\w*)\b[^.;:]*$"
    r"|(?<!thanks )(?<!yes )(?<!hello )(?<!want )(?<!ready )(?<!due )(?<!lead )(?<!leads )"
    r"(?<!owing )(?<!comes )(?<!adds up )\bto (?:\w+ ){0,3}$"
)


WORSE_OF = re.compile(r"(?:higher|more|greater|longer|larger)$")


@cache
def worse_next() -> re.Pattern[str]:
    """What is bad, where there is said to be more of it."""
    return ready(rf"\W+(?:\w+ ){{0,2}}{BAD}\b")


@cache
def worse() -> re.Pattern[str]:
    """More of what is bad, or less of what is good."""
    return ready(
        r"^(?:longer|more|higher|greater|larger|wider)\b(?! (?:\w+ )?(?:lasting|relief|comfort))"
        rf"[^.;,]{{0,25}}?\b{BAD}\b|^(?:less|fewer|lower|shorter|reduced)\b (?:\w+ )?(?:relief"
        rf"|success"
        r"|motion|mobility|comfort|precise|accurate|durable|reliable|effective|likely)"
    )


@cache
def worse_is() -> re.Pattern[str]:
    """What is bad and is said to be more."""
    return ready(
        rf"\b{BAD} (?:[\w-]+ ){{0,6}}?(?:is|are) (?:\w+ )?(?:longer|higher|greater|more|larger"
        rf"|wider)\b"
    )


def asides() -> tuple[Aside, ...]:
    """What has a gate of its own."""
    return (of_behaviour(),)
