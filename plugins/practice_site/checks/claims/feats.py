"""Verbs of a feat: what nothing but a treatment that is praised does to an ill."""

from practice_site.checks.claims.endings import NATURAL
from practice_site.checks.claims.families import Family
from practice_site.checks.claims.strongest import AN_ILL
from practice_site.checks.claims.verbs import ELSE

_ENDS = (
    r"(?:eradicates|erases|banishes|abolishes|obliterates|annihilates|vanquishes|conquers"
    r"|vaporizes|evicts|quells|quashes|squashes|silences|mutes|defeats|undoes|overcomes|wipes out"
    r"|knocks out|does away with|stamps out|snuffs out|dries up|rewires|retrains|zaps|nukes"
    r"|torches|outsmarts|unclogs|unblocks|untangles|tames|extinguishes|roots out|drives out"
    r"|chases away|chases off|switches off|heads off|drives away|whisks away|sweeps away"
    r"|melts away|peels away|smooths away|smooths out|fends off|wards off|staves off|shakes off"
    r"|gets rid of|makes short work of|turns back|winds back|rolls back|exterminates|crushes"
    r"|disarms|puts paid to|puts to rest|lays to rest|gets the better of|beats back|blots out)"
)
_STOPS = (
    r"(?:eliminates|halts|shuts down|shuts off|turns off|clears up|dissolves|melts"
    r"|reverses|cancels out|puts out|flushes out|washes away|irons out|evens out|fills in|sorts out"
    r"|straightens out|retires|neutralizes|breaks up|kicks|drowns out|tunes out|burns off"
    r"|freezes off|lasers off)"
)
"""What machines and hands do as well: a claim only of an ill."""
_RESTORES = (
    r"(?:regrows|regenerates|rebuilds|revives|reawakens|rejuvenates|rekindles|reignites|resurrects"
    r"|reclaims|rebalances|brings back|gives back(?! (?:some|a (?:little|bit)))|wins back)"
)
_MENDS = (
    r"(?:restores|awakens|revitalizes|replenishes|renews|recharges|reboots|resets|realigns"
    r"|reactivates|wakes up|perfects|heals|repairs|mends|turns around|sets right|puts right)"
)
"""The same of what is good."""
_DO = (
    r"(?:eradicate|erase|banish|abolish|obliterate|annihilate|vanquish|conquer|vaporize|evict|quell"
    r"|quash|silence|defeat|undo|overcome|wipe out|knock out|do away with|stamp out|snuff out"
    r"|dry up|switch off|head off|rewire|retrain|zap|nuke|unclog|unblock|tame|extinguish|chase away"
    r"|drive out|melt away|smooth out|smooth away|fend off|ward off|stave off|get rid of|turn back"
    r"|rebuild|regrow|regenerate|revive|reawaken|rejuvenate|rekindle|reignite|bring back|give back"
    r"|put a stop to|put an end to)"
)
_DO_AS_HANDS = (
    r"(?:eliminate|halt|shut down|shut off|turn off|dissolve|melt|reverse|even out"
    r"|fill in|sort out|straighten out|neutralize|break up|restore|revitalize|renew|reset|realign"
    r"|wake up|heal|repair|clear up|mend)"
)
_THEY = (
    r"(?:we|it|you|they|that|which|these|our \w+|and|[a-z]+(?:ions|ents|ies|ers|ups|ots|ings|ugs"
    r"|ems|ons|ols|ips|ads|ils|els|als|ics|ods|ces|ams|ors|ums|ses|ges))"
)
_A_THING = (
    r"(?!(?:at|in|on|by|with|when|if|where|after|before|within|during|until|from|into|and|or|for"
    r"|itself|themselves|well|best|better|faster|slowly|more|most|the same|over|through|as|quickly"
    r"|completely|normally|together|too|under|naturally|because|than|to)\b)[\w']"
)

_NO_EFFECT = (
    ELSE
    + r"""
    (?:reverses?|restores?|rebuilds?|repairs?|resets?) (?:the |your |a |any |its |an )?(?:anesthe\w+
      |sedati\w+|blood thinner|thinner|charge|decision|fee|effects? of|file|power|backup|order
      |system|password|shape|device|machine|battery|valve|break|crack|chip|tear|fracture|tendon
      |ligament|hernia|tooth|vasectomy|account|clock)
    (?:turns? off|switch(?:es)? off|shuts? (?:off|down)) (?:the |your |its )?(?:machine|pump|device
      |light|laser|power|phone|lights|motor|alarm|water|office|stimulator|tap|monitor)
    (?:wakes up|fills in|fill in|sorts? out|dissolves?|melts?|breaks up|kicks) (?:the |a |your |its
      |an )?(?:form\w*|paperwork|questionnaire\w*|tablet|stitch\w*|nurse|insurance|team|snow
      |sutures?
      |ice|patient|blanks?|chart|survey|history|bill\w*|capsule|food|in\b|night\b|early\b)
    (?<!of the )(?<!of your )(?<!ing your )(?:sleep|rest|virus\w*|bacteri\w+|germs?|sugar|smoking
      |nicotine|alcohol|disease|cancer|arthritis|diabetes
      |tumou?rs?|aging|age|stress|plaque|acid|enzymes?|hormones?|antibod\w+|insulin|heat
      |hunger
      |sun|sunlight|noise|pregnancy|menopause|gravity|friction|water|caffeine|immune system|lens
      |kidneys?|liver|heart|stomach|tears|retina|eardrum|cochlea|disc|nerve|nerves
      |eye|ear|nose|tongue|saliva) (?:\w+ly |also |then |itself )?(?:"""
    + f"{_ENDS}|{_STOPS}|{_RESTORES}|{_MENDS}|{_DO}|{_DO_AS_HANDS})"
    + r"""
    (?:surgeons?|dentists?|hygienists?|technicians?|nurses?|vets?|doctors?|you|physicians?|staff
      |therapists?) (?:\w+ly |also |then )?(?:fills? in|repairs?|dissolves?|breaks? up|resets?)
    undo(?:es)? (?:the |all |your |much |much of the )?(?:\w+ )?(?:work|good|progress|benefits?
      |gains?|brushing|diet|efforts?|results?|repair)\b
    (?:toothpaste|soap|bleach|disinfect\w+|handwashing|washing|steriliz\w+|autoclave|filters?)\b
    """
    + NATURAL
)

FAMILIES = (
    Family(
        rf"""
        {_ENDS}(?= {_A_THING}){AN_ILL}
        {_RESTORES}(?= {_A_THING})(?! <its><ill>\b(?!-free))
        {_STOPS}(?= (?:<its ill>|(?:it|them)\b))
        {_MENDS}(?= (?:<object>|(?:it|them)\b))
        clears? (?:the|your|his|her|their) (?:blood|skin|lungs|sinuses|air|airways?|body|scalp
          |arteries|mind|head) of\b
        (?:makes?|watch|see|let|lets) <its ill> (?:\w+ly )?(?:shrivel|shrink|fall off|drop off
          |dry up|let go|back off|quiet down|settle
          |retreat|recede|dissolve|clear|heal|stop|a memory|bearable|release|relax|subside|lift|end
          |flee|run|surrender|give up)\b
        <its ill>(?: \w+)?,? (?:muted|silenced|quieted|hushed|tamed|evicted|retired|handled|sorted
          |settled|undone|outsmarted|dissolved|melted
          |shut down|switched off|turned off|cleared|lifted|ended|halted|stopped|smoothed|filled
          |fixed)(?=\W*$|[,;:.!])
        {_THEY} (?:<truly>){_DO}(?= {_A_THING})
        {_THEY} (?:<truly>){_DO_AS_HANDS}(?= (?:<object>|(?:it|them)\b))
        """,
        "can ease",
        unless=_NO_EFFECT,
        mild=True,
    ),
)
"""Wordings with these verbs."""
