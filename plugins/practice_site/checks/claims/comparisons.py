"""Claims that one treatment turns out better than another."""

import re
from collections.abc import Iterator
from functools import cache

from practice_site.checks.claims.claim import Found, Sentence
from practice_site.checks.claims.context import conditional, denied, reported
from practice_site.checks.claims.phrases import finder, phrases, small
from practice_site.checks.claims.ranks import PROVIDER
from practice_site.checks.claims.wording import words_in

WORDS = words_in("""
    better faster quicker safer shorter easier gentler less fewer lower superior longer stronger
    speedier outperforms outperform beats more reduced smaller milder sooner higher greater unlike
    outlasts outlast surpasses quick rapid half well than speedy swift times nothing improved quickly
    twice smoother compared outlive outlives outshine outshines beat surpass trump trumps tops eclipse
    eclipses match matches rival rivals close equal equals third fraction quarter earlier speeds speed
    shortens shorten accelerates accelerate cuts cut trims halves slashes slash minimizes preferred
    preferable advantage advantages edge upgrade leap alternative without versus vs contrast kinder
    softer lighter minimal effective good as gentlest fastest safest easiest quickest least most
    mildest simplest smartest spares finer sharper tighter fresher crisper truer cleaner calmer
    over instead straighter deeper brighter kindest surest shortest speediest healthier happier
    neater simpler smarter sturdier tougher swifter briefer fitter closer wins win edges outdoes
    nearer improvement improves lasts lesser ahead replaces none rather bit remains remain improves option choice candle measure
""")
"""One of these is in whatever compares outcomes."""

_BETTER = phrases(r"""
    better, safer, gentler, superior, faster, quicker, easier, stronger, longer[- ]lasting, kinder
    softer, sooner, smoother, milder, sharper, simpler, smarter, speedier, swifter, tougher
    sturdier, healthier
    more (?:\w+ly )?(?:effective|precise|accurate|comfortable|durable|natural|reliable|lasting|
      successful|predictable|powerful|gentle|secure|stable|thorough|convincing|permanent|refined|
      targeted|lifelike|stabl[ey]|efficient|pleasant|exact|potent|consistent)(?:ly)?
    less (?:\w+ly )?(?:painful|invasive|traumatic|uncomfortable|disruptive|stressful|irritating|
      harsh|noticeable scarring|damaging|risky|taxing|unpleasant)(?:ly)?
    far (?:fewer|less)
""")
"""What is good for patients whatever it is said of."""
_MORE = r"(?:less|fewer|lower|reduced|shorter|smaller|greater|higher|more|half|longer|earlier|lighter|cleaner|closer|finer|tighter|deeper|brighter|straighter|calmer|wider)"
_OUTCOME = phrases(r"""
    recover(?:y|ies|s|ed|ing)?, heal(?:s|ing|ed)?, pain\w*, risks?, risky, complications?, results?
    outcomes?, scarring, scars?, relief, down-?time, side effects?, bleeding, success, infections?
    discomfort, marks, uncomfortable, swelling, bruising, restoration, comfort\w*, function
    mobility, motion, satisfaction, safety, leakage, revisions?, return, blood loss, rates?
    correction, improvements?, control, vision, hospital, trauma\w*, sessions, recurrence
    longevity, protection, hurts?, sore\w*, irritat\w+, lasts?, flexibility, accuracy, survival
    failures?, reactions?, needles, stays?, chance, chances, lasting, recovery times?, time off
    stiffness, numbness, muscle, bone, tissue, incisions?, durability, clarity, pills, opioids
    home, relie[fv]\w*, stitches, precision, effect\w*, holds? up, works?, protects?, feels?, fits?
    looks?, lost, keeps?, preserves?, spares?, walking, weight, snoring, sleep, repeat, relapses?
""")
_BAD = phrases(r"""
    pain\w*, risks?, complications?, scarring, scars?, down-?time, side effects?, bleeding
    infections?, discomfort, swelling, bruising, leakage, revisions?, blood loss, trauma
    recurrences?, sore\w*, irritation, failures?, reactions?, needles, stays?, stiffness, numbness
    pills, opioids, stitches, marks, time off, recover(?:y|ies), recovery times?, healing
    healing times?, time in (?:the chair|hospital|surgery), hospital stays?, disruption, damage
    tissue damage, pain medicine, pain pills, pain medication, medication, fuss, worry, stress
    time away, days off, visits, trauma, anesthesia, surprises, relapses?, sensitivity, wear
    fatigue, dryness
""")
"""What there had better be less of."""
_GOOD = phrases(r"""
    recover(?:y|ies), healing, relief, results?, outcomes?, restoration, recovery times?, vision
    comfort, function, mobility, motion, control, precision, accuracy, protection, fit, sleep
    hearing, return, success, clarity, longevity, smile, correction, look, feel, care, movement
    improvement, recuperation, effect, healing times?, satisfaction, stays?, skin, posture, balance
    alignment, treatments?, bite, rehabilitation, rehab, sight
""")
"""What there had better be more of, or sooner."""
_TREATMENT = phrases(r"""
    surger(?:y|ies), operations?, braces, steroids?, pills?, injections?, medications?, medicines?
    drugs?, opioids?, implants?, dentures?, bridges?, crowns?, fillings?, lasers?, creams?, glasses
    contacts, lenses, scalpels?, fusions?, cortisone, botox, fillers?, facelifts?, liposuction
    diets?, dieting, shots?, antibiotics, wires, cpap, masks?, devices?, procedures?, treatments?
    therap(?:y|ies), methods?, techniques?, approach(?:es)?, stripping, needles?, scaling, peels?
    trays?, kits?, hearing aids?, lasik, prk, painkillers?, chemicals?, drills?, alternatives?
    options?, epidurals?, replacements?, splints?, guards?, products?, appliances?, aligners
    stimulators?, veneers, massage, exercises?, stitches, staples, sutures, hormones?, statins
    serums?, remedies, plans?, programs?, nsaids?, ibuprofen, metal, grafts?, stents?, bracing
    casts?, sleeping pills, mouthguards?, anesthesia, ablation
""")
_VERB = phrases(r"""
    heals?, healed, recovers?, recovering, recovered, get back, gets? you back, works?, hurts?
    bounces? back, lasts?, holds? up, protects?, heal up, sees?, hears?, sleeps?, returns?, go home
    goes home, get home, gets? home, get(?:s)? you home, wakes? up, walks?, are home, is home
    be home, be back, are back, is back, gets? going, returns? to \w+, go back to \w+, back to work
    on your feet, back on your feet, up and about, performs?, fades?, relieves? \w+, settles?
    eases?, leaves? the hospital, leave hospital, back at work, mends?, comes? back
""")
_SOONER = phrases(r"""
    faster, better, quicker, sooner, less, more quickly, earlier, longer, more comfortably
    more gently, more easily, more naturally, more smoothly, more safely, more accurately
    in half the time, more completely, more reliably, far longer, days sooner, days earlier
    weeks sooner, weeks earlier, stronger, smoother, easier, more clearly
""")

_BARE = r"""
    (?:faster|quicker|speedier|quick|rapid|speedy|swift|swifter|earlier|fast|easier|smoother|
      gentler|milder|simpler|improved) … {good}
    (?:better|superior|sharper|safer|longer[- ]lasting|longer(?! than)|stronger|crisper|clearer|
      straighter|finer|closer|more \w+ing|more (?:\w+ly )?(?:natural|accurate|precise|comfortable|
      reliable|predictable|effective|durable|stable|consistent|complete|beautiful|youthful|restful|
      thorough|refined|secure|lifelike|natural-looking))(?:-looking|-feeling)? … (?:relief|results?|
      outcomes?|recovery|comfort|function|protection|control|precision|accuracy|fit|healing|
      improvement|correction|hold|look|feel|longevity|motion|mobility|clarity)
    (?:less|fewer|lower|reduced|milder|smaller|shorter|lighter|minimal|briefer|lesser) … {bad}
    (?:smaller|shorter|tinier|fewer|neater) (?:scars?|incisions?|stays?|cuts)
    (?:less|fewer) (?:time|days|hours|weeks) (?:in|off|away|on|at|of)
    {bad},? (?:is|are|will be|was|were) … (?:less|fewer|milder|smaller|shorter|reduced|lower|
      minimal|halved|faster|quicker|easier|gentler|smoother)
    (?:healing|recovery|relief|rehab|results?|outcomes?|return to \w+) (?:is|are|comes?|will be|was|
      were|starts?|begins?|arrives?) (?:\w+ )?(?:faster|quicker|easier|better|sooner|smoother|
      shorter|speedier|earlier|gentler)
    {verb} (?:\w+ )?{sooner}(?! than)
    (?:home|back|up|out|walking|running|driving|healed|dancing|working|smiling|
      playing) (?:\w+ )?(?:sooner|faster|quicker|earlier)
    (?:speeds?|shortens?|accelerates?|hastens?|trims?|slashes?|cuts?|halves|speeds? up|
      shaves \w+ off|shrinks?|quickens?|shortened|sped up|boosts?|simplifies|cuts down on|reduces?|
      minimi[sz]es?) (?:up )?(?:your |the |their |her |his |its |both |patient )?(?:recovery|
      healing|down-?time|recuperation|rehab|rehabilitation|hospital stays?|healing times?|
      recovery times?|time off|scarring|return)
    (?:in|at|with|for) (?:about |just |under |only |roughly )?(?:half|a third|a quarter|a fraction|
      two-thirds) (?:of )?(?:the|that|as)
    (?:half|a third|a fraction|a quarter) (?:that of|of (?:the|that)|the|as much) (?:usual |normal |
      \w+ )?(?:pain|time|recovery|risks?|down-?time|scarring|discomfort|swelling|bruising|trauma|
      blood|side effects|healing|medication|stitches|wait|fuss|effort|pills|of)
    (?:\d+|two|three|four|five|ten|several|many) times (?:faster|safer|better|less|stronger|longer|
      quicker|gentler|more \w+|as (?:fast|strong|long|effective|durable|likely to (?:work|succeed)))
    twice (?:as|the) (?:fast|quick\w*|effective|long|strong|durable|relief|results?|comfort|
      likely to (?:work|succeed|heal|last))
    (?:better|gentler|safer|smarter|easier|superior|kinder|faster|quicker|simpler|healthier|
      less invasive|more \w+|less \w+) (?:\w+ )?(?:alternatives? to|way to (?:treat|fix|lose|sleep|
      see|hear|heal|straighten|remove|replace|relieve|repair|smile|whiten|get rid|manage|age|
      recover|restore|close|tighten)|option than|choice than|solution than|answer to|substitute for|
      replacement for|approach to|treatment for|path to|route to)
    (?:alternative|preferable|far superior|superior|equal|equivalent|to be preferred|
      preferred) (?:to|over)(?= (?:\w+ )?(?:\w+ )?(?:{treatment}|\w+(?:ectomy|plasty|otomy)))
    (?:advantages?|edge|upgrade|improvement|leap|benefits?|preferred|step up) (?:over|from|beyond)
    without the (?:\w+ )?(?:pain|downtime|down-?time|risks?|scars?|discomfort|side effects|recovery|
      trauma|hassle|needles|mess|surgery|drawbacks|problems|dangers|stitches|irritation|
      long recovery) (?:of|that|associated|and \w+ of|or \w+ of)
    (?:easier|kinder|gentler|softer|lighter|less harsh) (?:on|to|for) (?:your|the|their|you|
      sensitive|little|small|young|delicate|older|aging|joints|gums|skin)
    (?:just )?as (?:well|effective|good|reliable|accurate|strong|successful|natural|durable|precise|
      comfortable|powerful|effectively|reliably|safely|sharply|clearly|safe) as(?! (?:possible|we|
      you|new|ever|before|can|it|they|he|she|your own|the other|is|if))
    (?:rivals?|rivaling|matches|equals?|equaling|compares? (?:favorably|well) (?:with|to)|
      on a par with|on par with|lives up to|comparable to) (?:that of |those of |the (?:results|
      relief|outcomes|effect\w*|strength|look) of |results of )?(?:\w+ )?(?:\w+ )?{treatment}
    (?:spares|saves|preserves|keeps|protects|respects) (?:more|far more|much more|healthy|
      the muscles?|muscles?) (?:\w+ )?(?:bone|tissue|muscle|motion|tooth|skin|nerve|enamel|
      structure)? ?(?:and|than|while|that|which)
    (?:better|safer|gentler|smarter|superior|kinder|wiser|healthier) (?:choice|option|bet|solution|
      answer|pick)(?: for|\W|$)
    (?:every bit|just|equally) as (?:effective|good|strong|reliable|natural|safe|durable|accurate|
      comfortable|powerful)(?! (?:as (?:possible|new|we|you))|important)
    (?:does|do|doing) (?:far |much |so much )?more for (?:\w+ )?(?:\w+ )?(?:\w+ )?than
    (?:improves|improved|improving) (?:up)?on (?:the )?(?:old\w*|traditional|conventional|standard|
      earlier|{treatment})
    (?:rather than|instead of|don't just|more than just) (?:just |merely |simply |only )?(?:mask|
      masking|cover up|covering up|numbing) (?:the |your |up )*(?:pain|symptoms?|problem)
    (?:with|and) (?:none|half|a fraction|little|a quarter) of the (?:\w+ )?(?:pain|downtime|
      down-?time|risks?|scars?|scarring|discomfort|side effects|recovery|hassle|trauma|mess|wait|
      fuss)
    (?:results?|effects?|benefits?|look|lift|relief|power|strength|all the \w+) of (?:an? |the |
      real |traditional )?(?:\w+ )?{treatment} (?:but )?(?:without|minus) (?:the |any )?\w+
    (?:takes?|trims?|shaves?|cuts?|knocks?|chops?) (?:\w+ )?(?:days|weeks|months|hours|\w+ (?:days|
      weeks|months)) (?:off|from|out of) (?:\w+ )?(?:recovery|healing|treatment|rehab|downtime|time)
    (?:spends?|needs?|requires?|involves?|means?|takes?|uses?|with|causes?|leaves?|brings?|
      makes? for|has|have|gives?|offers?) (?:you |us |far |much |patients |dogs |cats |eyes |
      your \w+ )*(?:an? )?(?:fewer|less|smaller|shorter|quicker|speedier|gentler|swifter|smoother|
      milder|faster|earlier|easier|tinier) (?:\w+ )?(?:nights?|days|hours|time|weeks|wounds?|
      comeback|healing|medicines?|medication|cuts?|scars?|incisions?|stays?|recovery|return|
      downtime|openings?|pain|fuss|trauma|bandages?)
    (?:stays?|remains?) (?:put|in place|white|smooth|clean|fresh|strong|sharp|bright|
      straight) (?:\w+ )?longer
    (?:\d+|two|three|four|five|ten|several|many) times the (?:accuracy|precision|strength|relief|
      power|comfort|results?|speed|life)
    the (?:\w+ )?(?:fastest|gentlest|safest|quickest|easiest|kindest|surest|least painful|
      least invasive|most comfortable|most reliable|most durable|most natural|most precise|
      longest-lasting|shortest|most accurate) (?:\w+ )?(?:way|path|route|recovery|treatment|method|
      relief|healing|option|answer|solution|technique|fix|procedure|surgery|results?|approach|
      implants?|material|lens|braces|aligners)
    (?:compared|in comparison|in contrast) (?:to|with)(?! (?:last|the (?:other|first))) ... (?:less|
      fewer|more|better|faster|shorter|spares|preserves|quicker|easier|lower|reduces|higher|sooner|
      gentler|lasts?|heals?)
"""

_VERBS_OVER = r"""
    (?:outperform|surpass|outlast|outlive|outshine|outdo|eclipse|trump|outclass|outmatch|
      outpace)(?:s|es|ed|d|ing)?(?! (?:all |the |most |any |other |big |us )*{provider})
    (?:beats?|tops) (?:\w+ ){0}(?:{treatment}|every other|anything|any other|all other|everything|
      the old|traditional|conventional)
    superior to(?! (?:the |your )?(?:kidney|heart|knee|hip|eye|liver|spine|bladder|jaw|collar\w*|
      joint|lens))
    (?:wins?|comes? out ahead|edges? out|winner) (?:over|of|against|
      out over) (?:\w+ )?(?:\w+ )?{treatment}
""".replace("{0}", "?")

_NOTHING = r"""
    (?:nothing|no other … {treatment}|no other \w+|no {treatment}|no \w+) … (?:works?|does|heals?|
      comes?|lasts?|relieves?|protects?|matches?|beats?|compares?|rivals?|touches|fits?|feels?|
      looks?) (?:as (?:well|fast|long|good|natural|gently|quickly|deeply|completely)|better|close|
      faster|longer|it|like|so (?:well|fast)|to our|to the|quite)
    (?:nothing|no other \w+) (?:beats|matches|compares|rivals|works like|comes close|else works|
      heals like|equals)
    (?:can't hold a candle to|cannot|can't|could never|don't|doesn't|does not|do not|never|
      can never|won't|will never|simply can't|can not) (?:\w+ )?(?:match|come close to|
      compare (?:to|with)|rival|equal|compete with|measure up to|hold a candle(?: to)?|stand up to|
      live up to|offer the)
"""


@cache
def _than() -> re.Pattern[str]:
    return re.compile(
        rf"\b(?P<more>{_BETTER}|{_MORE})\b(?P<what>[^.!?;]{{0,70}}?)"
        r"\b(?:than|compared (?:to|with)|in comparison(?: (?:to|with))?|over(?= (?:traditional|conventional))|that of)"
        r"\s+(?P<rival>[^.!?;,]{0,60})"
    )


@cache
def _bare() -> re.Pattern[str]:
    return finder(
        _BARE,
        good=_GOOD,
        bad=_BAD,
        verb=_VERB,
        sooner=_SOONER,
        treatment=_TREATMENT,
    )


@cache
def _over() -> re.Pattern[str]:
    return finder(_VERBS_OVER, treatment=_TREATMENT, provider=PROVIDER)


@cache
def _nothing() -> re.Pattern[str]:
    return finder(_NOTHING, treatment=_TREATMENT)


@cache
def _unlike() -> re.Pattern[str]:
    treatment = phrases("{treatment}", treatment=_TREATMENT)
    return re.compile(
        rf"\bunlike (?:[\w'-]+ ){{0,3}}?{treatment}\b[^.!?;]{{0,30}}?,(?=[^.!?]*\b(?:{_OUTCOME}|{_BETTER}|never"
        r"|without|no|not|don't|won't|doesn't|causes?|root|treats?|natural\w*|permanent\w*|gentl[ey]|directly"
        r"|actually|real|truly|only|entire|years|lifetime|target\w*)\b)"
    )


_NO_RIVAL = re.compile(
    r"(?:"
    + phrases(r"""
        expected, usual, normal, before, people (?:expect|think)
        you (?:think|expect|may|might|would|need|used)
        planned, average, \d.*, one, two, three, four, five, six, seven, eight, ten, twelve, half
        to \w+
        an? (?:few|week|day|month|year|hair|coin|dime|penny|pencil|quarter|grain|minute|couple|
          human|hundred|smile|visit)
        other (?:people|adults|parts|bones|joints|teeth|\w+ (?:in|of) the body)
        it (?:was|is|used), they, he, she, we, i, men, women, adults, children, younger, older
        others?$
        the (?:other$|other (?:side|leg|arm|eye|one|ear)|day before|rest)
        that$, this$, twice, most people, anyone, in (?:the|other|younger|older|men|women)
        your (?:own|other), on, at, usually, necessary, needed, recommended, yours, zero, ever$
        previously, nonsmokers, smokers, those (?:who|of), when, if, after, during
        from (?:a|an|the)?
        the (?:first|right|left|upper|lower|inner|outer|front|back|last|second|skin)
        late, an? \w+ one, last (?:year|month|week), people, never, nothing, good, harm, what you
        for, a?n? ?x-rays?, the (?:national|state), any(?:thing)? (?:else|other), everyone, dogs
        cats, good$, later, planned, ibuprofen without
    """)
    + rf"|(?:any |other |most |all |at |many |the |your |a |an )*{PROVIDER})(?!\w)"
)
_PROPERTY = re.compile(
    r"\b(?:(?:more|less) )?"
    + phrases(r"""
        visible, common\w*, often, likely, noticeable, expensive, frequent\w*, than, money, light
        radiation, room, space, sugar, water, sun, important, sensitive, invasive, costly, weight
        obvious, bulky, complex, rigid, flexible, stress, exercise, time, rare, calories, salt
    """)
    + r"\b(?! (?:recover|pain|results|relief|scar|in (?:the chair|hospital)))"
)
_LOWER_ELSE = re.compile(
    r"lower (?:back|leg|limb|jaw|spine|body|eyelid|teeth|arm|half|part|lip|abdomen|lid)"
)
_OF_BEHAVIOUR = finder(r"""
    smok\w+, diabet\w+, exercis\w+, sleep on, sleeping (?!pills?), eat(?:ing)?, nutrition, ages?
    obes\w+, hydrat\w+, vitamin, bone density, habits?, follow(?:ing)? (?:the|your)
    physical activity, brush\w*, floss\w*, healthy weight, losing weight, bodies
    (?:patients|people|you|those) who, if you, (?:non-?)?smokers, puppies, kids, children
    young \w+, bones? of, the longer you
    the (?:sooner|earlier|longer|more|less) (?:you|the|it|a)
    (?:mri|mris|x-?rays?|scans?|ultrasound|ct|tests?|screening|imaging) (?:\w+ )?(?:shows?|sees?|
      finds?|detects?|reveals?|displays?)
    walking is
    risks? (?:is|are) (?:higher|greater|lower) (?:in|for|with|among)
    lighting, on their own
    in (?:summer|winter|august|the morning|cold|the evening)
    dose, doses, mornings?, weekdays?, study has, fit you, forms?, first few, second day, some days
    pillow
""")
_OPEN = re.compile(
    r"\b(?:ask|discuss|depends?|weigh|explain|decide|learn|whether|varies|differ\w*|which|don't know"
    r"|do not know|not known|unknown|unclear|no proof|no evidence|no study|can make|may make)\b"
)
_HEDGED = re.compile(
    r"\b(?:may|might|can|could|(?<!yes )(?<!hello )to|help\w*|aim\w*|goal|for some|in some|sometimes|often need|hope\w*)\b[^.;:]*$"
)
_WORSE = re.compile(
    rf"^(?:longer|more|higher|greater|larger|wider)\b(?! (?:\w+ )?(?:lasting|relief|comfort))[^.;,]{{0,25}}?\b{_BAD}\b"
    rf"|^(?:less|fewer|lower|shorter|reduced)\b (?:\w+ )?(?:relief|success|motion|mobility|comfort|precise|accurate|durable|reliable|effective|likely)"
)

_WORSE_IS = re.compile(
    rf"\b{_BAD} (?:[\w-]+ ){{0,6}}?(?:is|are) (?:\w+ )?(?:longer|higher|greater|more|larger|wider)\b"
)


def comparisons(sentence: Sentence) -> Iterator[Found]:
    """The words by which a sentence compares how treatments turn out."""
    text = sentence.text
    if sentence.asks or sentence.warns:
        return
    lower = small(text)
    for start, end in _compared(text, lower):
        if not conditional(text, start) and not reported(text, start, end):
            yield Found(start, end, "is another option; which one suits you depends on")
            return


def _compared(text: str, lower: str) -> Iterator[tuple[int, int]]:
    for pattern in (_nothing(), _unlike()):
        for match in pattern.finditer(lower):
            yield match.span()
    for match in _over().finditer(lower):
        if not denied(text, *match.span()):
            yield match.span()
    for match in _than().finditer(lower):
        if _is_of_outcome(match, lower) and not denied(text, match.start(), match.end("more")):
            yield match.start(), match.start("rival")
    if _OF_BEHAVIOUR.search(lower) or _OPEN.search(lower):
        return
    for match in _bare().finditer(lower):
        start, end = match.span()
        if _LOWER_ELSE.match(lower, start) or _HEDGED.search(lower[:start]):
            continue
        if not denied(text, start, end):
            yield start, end


def _is_of_outcome(match: re.Match[str], lower: str) -> bool:
    start = match.start()
    if _NO_RIVAL.match(match["rival"]) or _LOWER_ELSE.match(lower, start):
        return False
    between = f"{match['more']}{match['what']}"
    if _PROPERTY.match(between) or _OF_BEHAVIOUR.search(lower) or _WORSE.match(between):
        return False
    if _WORSE_IS.search(lower):
        return False
    near = lower[max(0, start - 30) : match.start("rival")]
    return bool(re.search(rf"\b{_OUTCOME}\b", near) or re.match(rf"{_BETTER}\b", between))
