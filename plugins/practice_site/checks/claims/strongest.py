"""The strongest verbs of effect: what they end or heal may be anything but a few things."""

from practice_site.checks.claims.endings import NATURAL
from practice_site.checks.claims.families import Family
from practice_site.checks.claims.verbs import ELSE
from practice_site.checks.claims.wording import one_of

_NO_OBJECT = one_of(r"""
    the (?:next|same|following), at, in, on, by, with, when, if, where, after, before, within
    during, until, from, into, and, or, for, itself, themselves, well, best, better, faster
    slowly, more, over, through, as, quickly, completely, normally, together, too, under
    naturally, because, than, to, up, off, out, so, but, across, outside, near, behind, along
    there, here, who, were, are, have, will, can, is, was, of, right, just, only, early, late
    later, next, soon, today, this (?:week\w*|month|year|fall|spring|summer), abruptly, suddenly
    once, without, about, around, above, below, between, inside, beside, fine, straight, nicely
    cleanly, not, would, may, should, must, half\w*, short, away, bleeding, breathing, eating
    drinking, activit(?:y|ies), [a-z]+ly, how, why, us, you, him, her, them, me, it, sooner, while
    since, rather, like, which
""")
"""What follows a verb that has no object, or a noun of the same letters."""

NO_ILL = one_of(r"""
    paperwork, papers?, forms?, clipboards?, phone \w+, calls?, calling, bookings?, appointments?
    visits?, sessions?, class(?:es)?, courses?, stays?
    trips to (?:the (?:lab|office|pharmacy)|our), wait(?:s|ing)?, lines at, queues?, lists?
    travel, commut\w+, drives? to, parking, driving, copays?, deductibles?, fees?, bills?, billing
    costs?, charges?, surprises?, guess\w*, questions?, claims?, errors?, mistakes?, mix-ups?
    confusion, doubts?, bias, disputes?, barriers?, hassles?, steps?, stitch\w*, sutures?
    impressions?, trays?, molds?, goop\w*, metal, wires?, plates?, screws?, glue, needles?
    incisions?, cuts?, anesthe\w+, sedati\w+, relaxants?, thinners?, overdoses?, contact, gaps?
    spaces?, air, bubbles, moisture, saliva, bacteria, germs?, spores?, virus\w*, dust, mold
    smoke, allergens?, triggers?, waste, urine, fluids?, water, drugs?, medicines?, medications?
    dyes?, tracer, caffeine, gluten, dairy, sugar, foods?, grains?, alcohol, salt, sodas?, snacks?
    (?:other|possible|hidden) causes?, possibilit\w+, chances?, sources of error, enamel, tissue
    bone, flow, supply, motion, movement, shadows?, artifacts?, reflections?, light, machines?
    devices?, pumps?, treadmill, motors?, infusions?, drip, laser, procedure, operation, surgery
    treatments?, therapy, exam\w*, tests?, study, trial, workouts?, exercises?, scan\w*, growth
    pregnancy, labor, conversation, day, week, month, year, season, evening, meeting, lesson
    contracts?, relationship, coverage, enrollment, quarantine, policy, rules?, plans?, membership
    budgets?, charts?, power, image, curve, direction, order, process, decisions?, poles?, current
    roles?, vasectomy, block, (?:mon|tues|wednes|thurs|fri|satur|sun)days?, publication, pages?
    builds?, links?, offers?, shape, edge, pressure on, friction, contamination, carpets?, clutter
    duplicates?, records?, monthly cycle, transmission, sp(?:read|oilage), odor of, numbness
    heartbeats?, clock, bleeding
    need for (?:an?|the|in-|impress\w+|lab|second|separate|temporar\w+|bulky|extra), nosebleeds?
    everything, anything, liability, responsibilit\w+, obligations?, pollen, refills?, loads?
    strain, compression, obstructions?, duty, hospital, interview, rumou?rs?, periods, than
    available, needed, clinic, office, store, fertility, delivery, workload, mornings?, bones?
    bridges?, interactions?, transport\w*, lunch, effects? after
""")
"""What is no ill, or ended by hands, tools and offices."""

_NO_MORE = (
    r"(?=[^\w ]|$| (?:for|and|or|in|on|at|of|to|with|by|from|when|if|that|which|who|while|after"
    r"|before|until|about|one|two|three|four|as|so|because|but|between|over|than|this|the"
    r"|your|is|are|was|will|may)\b)"
)
AN_ILL = rf"(?! <its>{NO_ILL}\b{_NO_MORE})"
_THING = rf"(?! {_NO_OBJECT}\b){AN_ILL}(?= [\w'])"

_STRONG = "(?:eliminates|abolishes|eradicates|heals|reverses|relieves|finishes off)"
_OFTEN_SAID = "(?:resolves|ends|fixes|cancels)"
_BASE = (
    "(?:eliminate|eradicate|abolish|banish|erase|heal|vanquish|reverse|undo|conquer|defeat"
    "|wipe out|get rid of|do away with)"
)
_BASE_ALSO = "(?:reverse|resolve|halt|end|stop|cancel|fix|bring back|give back|rebuild)"

_NOT_FINITE = one_of(r"""
    to, can, could, may, might, should, would, must, will, not, never, and, or, please, you, we, i
    first, then, let, lets, help, helps, helped, also, do, does, did, cannot, the, a, an, your
    don't, doesn't, didn't, can't, won't, couldn't, wouldn't, shall, ever, even, only, it, that
    which, who, always, is, was, this, its, his, has, as, ours, us, perhaps, vets, nurses
    surgeons, doctors, dentists, physicians, technicians, wounds, bones, cuts, tears, fractures
    tissues, incisions, kidneys, laws, cells, dressings, antibodies, people, patients, they
    companies, sponges, buses, parents, families, owners, most, many, men, women, kids, dogs, cats
    that's, it's, hers, sometimes, towards, afterwards, unless, these, those, researchers
""")
"""Behind what a verb without -s is no statement, or one of what nobody sells."""

_NO_CURE = one_of(r"""
    buses, bus, trains?, roads?, streets?, lanes?, trails?, visits?, sessions?, menopause, birth
    delivery, labor, puberty, pregnancy, nerves?, roots?, tubes?, warranty, lease, season, nature
    rest, sleep, saliva, skin, wounds?, cuts?, incisions?, bones?, tendons?, bod(?:y|ies)
    kidneys?, liver, blood, muscles?, ligaments?, cells?, brain, heart, tooth, teeth, valves?
    anesthesiologists?, anesthetists?, surgeons?, dentists?, doctors?, nurses?, technicians?, dr
    physicians?, vets?, hygienists?, interpreters?, staff, desk, office, clinic, hospital, courts?
    law, bill, waiver, membership, contract, polic(?:y|ies), insurance, medicare, medicaid
    mediator, portal, software, app, schedul\w+, booking, check-in, system, scan(?:s|ner|ning)?
    camera, mirror, sterilizer, autoclave, filters?, covers?, cushions?, ramp, gate, timer, alarm
    brake, clip, suction, dam, pressure, compression, bandage, tape, foil, helmets?, vaccin\w+
    sunscreen, soap, bleach, washing, boiling, naloxone, narcan, antidote, reversal agent
    vitamin k, dextrose, insulin, acid, antibod\w+, walk, cool-down, song, stretching, prices?
    pricing, death, age, day, sunday, monday, friday, note, sign, winter, summer, spring, weather
    line, stress, medicine, drug, time, night, study, trial, test, study's, shutter, sensor
    button, switch, fuse
""")
"""What ends something, heals or reverses it, and is no cure of ours."""

_WITH = r"(?: (?:in|of|with|on|from|at|for|after) (?:[\w'-]+ ){0,3}[\w'-]+)?"

_PEOPLE = "(?:you|him|her|them|patients|people|your [\\w-]+|our [\\w-]+|children|kids|men|women)"
_SUBJECT = one_of(r"""
    which, that, but, and, offers?, deals?, sales?, it, this, he, she, \w+'s, who, nobody, nothing
    one, none, two, three, four, five, six, seven, eight, nine, ten, \d+, few, several, bus, train
    tram, shuttle, route, line, next, these, those
""")
"""In front of what somebody or something else ends."""

_UNLESS = (
    ELSE
    + rf"""
    {_NO_CURE}(?:,? (?:which|that)|{_WITH}) (?:\w+ly |also |then )?(?:stops
      |{_STRONG}|{_OFTEN_SAID}|halts|{_BASE}|{_BASE_ALSO})\b
    (?:dr|mr|mrs|ms)\. \w+ {_STRONG}
    (?:stops|halts) (?:[\w'-]+ ){{1,4}}from \w+ing\b
    """
    + NATURAL
)
_BY_STAFF = r"""
    [a-z]{3,}(?:ists?|icians?|inators?) (?:fix|resolv|cancel)e?s\b
"""

FAMILIES = (
    Family(
        rf"""
        (?<=\w ){_STRONG}{_THING}
        (?<!\w)(?!{_NOT_FINITE} )[a-z]+ {_BASE}{_THING}
        """,
        "can ease",
        unless=_UNLESS,
        mild=True,
    ),
    Family(
        rf"""
        (?<!\w)(?!{_SUBJECT} )[\w'-]+ (?:{_OFTEN_SAID}{_THING}|(?:stops|halts){_THING}(?! \w+ing\b))
        (?<!\w)(?!{_NOT_FINITE} )[a-z]+s {_BASE_ALSO}{_THING}(?! \w+ing\b)
        """,
        "can ease",
        beside=r"""
        (?!(?:it|this|they|plans?|technology|approach|methods?|techniques?|devices?|lines|problems?
          |gaps?|damage|source|root|causes?|years|step|control|shape|balance)\b)(?:<means>|<either>)
        (?:your|our|patients?)\b
        [a-z]{2,}(?:therapy|tion|plasty|ectomy|otomy|feedback|rehab|ine|osis|ology|ion|puncture)\b
        """,
        unless=_UNLESS + _BY_STAFF,
        mild=True,
    ),
    Family(
        rf"""
        (?:means?|spells?|brings?) (?:the|an) end (?:of|to|for){_THING}
        (?:puts?|putting|brings?) (?:[\w'-]+ ){{0,2}}?(?:an end|a stop|a halt|paid) to{_THING}
        (?:frees?|rids?|releases?|liberates?|unburdens?) {_PEOPLE} (?:of|from){_THING}
        (?:gets?|got|be|is|are) rid of{_THING}(?= (?:[\w'-]+ ){{1,6}}?(?:with|for good|for ever
          |forever|once and for all|at last|thanks to|through|in (?:one|two|three|an?|just))\b)
        (?:is|are) the (?:\w+ )?(?:answer|antidote|permanent solution) to{_THING}
        ^live free (?:of|from){_THING}
        (?<!no )freedom from{_THING}
        ^no more{_THING} (?:[\w'-]+ ){{0,3}}?[\w'-]+(?=[.!]?$|[:,] )
        puts? (?!an? |the \w+ )(?:[\w'-]+ ){{1,5}}?behind (?:you|him|her|them)\b
        lays? (?:[\w'-]+ ){{1,5}}?to rest\b
        (?:solves?|ends?|stops?|fix|fixes|settles?|handles?|chases?|sends?|keeps?
          |clears?) (?:[\w'-]+ ){{1,5}}?(?:away for (?:good|ever)|once and for all)\b
        (?:will|'ll) (?:{_BASE}|{_BASE_ALSO}|relieve){_THING}
        forget (?:that )?(?:you|they|he|she) ever had(?! an? (?:iv|needle|tube)\b)
        """,
        "some people get better; how much differs",
        unless=rf"""
        (?:<its>){_NO_CURE}{_WITH} (?:\w+ly |also )?(?:means?|spells?|brings?|puts?|gets?|frees?
          |rids?|releases?)\b
        (?:pillow|cushion|screen|curtain|film|plate|sensor|chart)s? behind
        (?:we|{_NO_CURE})(?: will|'ll)\b
        """
        + NATURAL,
        mild=True,
    ),
    Family(
        r"""
        (?:our patients|our clients|you|they) no longer (?:have(?! to)|suffer|get|know|dread)\b
        """,
        "some people get better; how much differs",
        unless=r"""
        (?:if|when|until|whether|once|that|who) [^.;,]{0,40}no longer
        no longer (?:have|get) (?:an? |the |your |our )?(?:\w+ )?(?:fever|insurance|coverage|access
          |appointment|account|number|address|copy|card|insurer)
        """,
        denies=True,
        mild=True,
    ),
)
"""Wordings with these verbs."""
