"""Idioms of an ill's end: what the verb is does not matter, but what it stands between."""

from practice_site.checks.claims.endings import SOME, THERE
from practice_site.checks.claims.families import Family
from practice_site.checks.claims.wording import one_of

_NEUTRAL = one_of(r"""
    treats?, address(?:es)?, involves?, requires?, uses?, shows?, measures?, affects?, covers?
    reduces?, improves?, helps?, targets?, manages?, eases?, lessens?, controls?, causes?, worsens?
    mimics?, reveals?, finds?, detects?, diagnos\w+, explains?, follows?, includes?, needs?, means?
    works?, looks?, takes?, makes?, gets?, gives?, has, have, is, was, are, were, does, did, do
    lets?, keeps?, tests?, rules?, monitors?, assess(?:es)?, identif\w+, numbs?, supports?, begins?
    starts?, depends?, comes?, goes?, stays?, feels?, brings?, leaves?, lists?, describes?
    answers?, discuss(?:es)?, sees?, offers?, provides?, produces?, creates?, carry, carries
    risks?, costs?, lasts?, raises?, increases?, changes?, lowers?, limits?, slows?, relaxes
    decreases?, relieves?, examines?, evaluates?, checks?, asks?, visits?, sessions?, options?
    plans?, services?, focus(?:es)?, cares?, stands?, speaks?, talks?, stud(?:y|ies)
    specializ\w+, remains?, becomes?, seems?, appears?, suits?, fits?, serves?, appl(?:y|ies)
    compares?, contains?, removes?, holds?, places?, puts?, knows?, wants?, prefers?, recommend\w*
    prescribe\w*, perform\w*, orders?, learns?, hears?, tells?, calls?, says?, thinks?, runs?
    accept\w*, touch\w*, heats?, blocks?, hardens?, loosens?, marks?, beats?, stops?, suggests?
    reports?, reviews?, surveys?, prevents?, combines?, replaces?, irritates?, mentions?, notes?
    triggers?, provokes?, explores?, cushions?, protects?, tracks?, rates?, grades?, belongs?
    scores?, photographs?, teach(?:es)?, pairs?, matches, weakens?, burns?, rubs?, stirs?
    counts?, logs?, records?, predicts?, probes?, screens?, maps?, hides?, sorts?, names?, meets?
    massages?, immobiliz\w+, trains?, moistens?, wraps?, injects?, stretch(?:es)?, exclud\w+, cools?
    warms?, rins\w+, bathes?, elevates?, visualiz\w+, softens?, imag\w+, palpates?, dampens?
    darkens?, pinpoints?, sticks?, exposes?, influences?, magnif\w+, aims?, loads?, separates?
    aggravates?, intensif\w+, deepens?, prolongs?, masks?, reflects?, signals?, strains?, upsets?
    invites?, introduces?, weighs?, reaches, enters?, locates?, confirms?, isolates?, simulates?
    resembles?, bothers?, hurts?, stings?, thins?, tires?, concerns?, regards?, documents?
    accompan\w+, precedes?, follows?, lingers?, differs?, varies, vary, separates?, sets?, adds?
    as, its, this, us, his, hers, always, sometimes, less, unless, across, these, those, for, and
    or, the, any, all, with, without, from, into, after, before, during, can, could, may, might
    will, would, should, must, not, that, which, who, when, where, than, but, because, while, until
    through, over, under, about, against, between, per, plus, your, our, their, every, each, some
    many, most, more, both, one, two, three, four, five, six, ten, only, also, often, usually
    then, back, near, sprays, drops, shots, patches, injections, treatments, creams, pills, pellets
    peels, fillers, lasers, implants, tablets, medications, medicines, infusions, exercises, braces
    boosters, like, whether, how, what, why, since, once, dose, doses
""")
"""Verbs that a page tells of a treatment without praise, and words that are no verbs."""

_HANDS_ON = one_of(r"""
    veins?, lines, stones?, clots?, weight, acid, fat, glasses, source, root, causes?, gas, moles?
    contacts?, dentures?, canes?, walkers?, tonsils?, tumou?rs?, plaques?, conditions?, periods?
    cycles?, pores, hernias?, cataracts?, polyps?, skin tags?, stains?, chips?, gaps?, bags, corns
    fissures?, fistulas?, blockages?, pounds, inches, ulcers?, abscess\w*, parasites?, worms, mites
    ticks, toxins?, razors?, crutches, capillar\w+, disease, infections?, cancer, problems?
    limitations?, complaints?, damage, symptoms?, patches, inflammation, years
""")
"""Ills that hands and drugs work on; the others are felt or seen."""

_FELT = rf"(?!{_HANDS_ON}\b)<ill>"

_NO_TREATMENT = one_of(r"""
    surgeons?, doctors?, dentists?, specialists?, team, clinic, practice, office, mask, it, this
    they, vaccin\w+, testosterone, estrogen, hormones, lens, lenses
    casts?, splints?, boots?, taping, traction, plans?, course, classes, care
""")
"""Means that are people, places or the body's own, or hold a part of it."""

_WHO = r"(?:\w+(?:ists?|ians?|eons?|ors?|urses?|ients)|staff|lab|desk|dogs?|cats?|kids|children)\b"
_TREATMENT = rf"(?:(?!(?:our )?{_NO_TREATMENT}\b)(?:our (?!{_WHO})[\w-]+|<means>))"
_DOES = (
    rf"(?:(?!usual|general)\w+ly )?(?!{_NEUTRAL}\b)(?:[a-z]{{3,}}s|(?<=s )[a-z]{{3,}})"
    r" (?:away |off |out |up |down )?"
)
"""One verb does with an -s, several without."""
_ONE = (
    r"(?:the|your|that|those|these|his|her|their|every|any|all|chronic|stubborn|even|years of|an?)"
)
SICK = one_of(r"""
    aching, achy, sore, tired, weary, frozen, stiff, sleepy, lazy, blocked, clogged, stuffy
    congested, deaf, flat, crooked, worn(?:-out)?, burning, numb, receding, weak, shaky, trembling
    cloudy, blurry, crowded, dull, sagging, droopy, saggy, puffy, sunken, thinning, balding
    failing, restless, racing, heavy, swollen, sweaty, itchy, dry, bloodshot, leaky, pinched
    irritated, inflamed, angry, tight, knotted, locked, twisted, hunched, arthritic, painful
    hurting, wandering, crossed, wrinkled, scarred, pitted, spotty, yellow(?:ed)?, gappy, creaky
    overactive, underactive, sluggish, tense, cramped, throbbing, battered, brittle
""")
"""What is said of a part of the body that is ill."""

_OURS = one_of("""
    patients?, child, kid, baby, toddler, teen, adult, dog, cat, horse, puppy, runner, athlete, man
    woman, mother, father, one, smoker, golfer, dancer, swimmer, worker, student, senior, client
""")
_HAVE = r"(?:have|get|feel|see|know|suffer)"
_FREES = one_of(r"""
    unlocks?, wakes?, rouses?, frees?, calms?, quiets?, silences?, revives?, tames?, awakens?
    unties?, undoes, thaws?, mends?, heals?, cures?, brightens?, firms?, tightens?, smooths?
    straightens?, rescues?, energizes?, refreshes, perks? up, settles?, hushes, plumps?, fixes
    unclogs?, unblocks?, lifts?, tones?, rebuilds?, corrects?, soothes?, transforms?
""")
"""Verbs of effect on what is ill: hands and devices do any other to it."""

_GONE = (
    r"(?:away(?! from (?!you))|packing|aside|to (?:rest|sleep|bed|flight|heel|bay|zero)"
    r"|to nothing|to a (?:close|halt|stop|standstill|whisper)|for good|for ever|forever"
    r"|once and for all|where (?:it|they) belongs?|in the (?:past|dust)|behind you"
    r"|on (?:ice|mute|pause|autopilot)"
    r"|(?:off|out of) (?:you|(?:your|his|her|their|the) (?:face|back|shoulders|hands|plate|mind"
    r"|calendar|map|chest|brow|forehead|legs|hips|thighs|waist|belly|life|lives|way|days?|nights?"
    r"|picture|feet|neck|joints?)))"
)

FAMILIES = (
    Family(
        rf"""
        {_TREATMENT} (?:{_DOES}(?:{_ONE} <its>|<word>){_FELT}|<truly>{_FREES} <word>{SICK} <good>)\b
        """,
        "can ease",
        unless=r"""
        (?:in|for) (?:some|certain|a few|selected|other) |at times|occasionally|sometimes
        <ill> (?:experts?|specialists?|clinics?|care|visits?|patients|doctors?
          |research|medicines?)\b
        hands down|(?:better|more|less|faster|quicker|sooner)\b
        """,
        mild=True,
    ),
    Family(
        rf"""
        [a-z]{{3,}}s (?:all of )?(?:[\w'-]+ ){{0,2}}?<ill> {_GONE}\b
        (?:makes?|lets?|watch|has) [\w' -]{{1,30}} (?:disappear|vanish|melt away|go away
          |a non-issue|a (?:distant )?memory)\b
        <ill>{THERE} <truly>(?:dies?(?! down)|surrenders?|gives? up|yields?|crumbles?|perish\w*
          |retreats?|flees?|capitulates?|bows? (?:out|down))\b
        <ill> (?:(?:in|of) the \w+ )?(?!{_NEUTRAL}\b)[a-z]{{3,}} (?:[\w'-]+ ){{0,3}}?(?:under|with
          |after|thanks to|through) (?:our|just one|a single)\b
        puts? (?:[\w'-]+ ){{1,4}}?(?:stop|end|halt|period|lid) (?:to|on) <object>
        (?:shuts?|clos(?:es|e)|slams?) the (?:door|book|chapter) on <object>
        (?:means?|spells?|marks?|brings?) (?:the|an) end (?:of|to|for) (?:your|those|all
          |\w+ing) (?!visit|treatment|appointment|stay)[\w'-]+\b
        (?:accomplish\w*|achieves?|brings?|delivers?|yields?|is|about) (?:the|a) <word>(?:reversal
          |restoration|elimination|eradication|abolition|disappearance|conquest) of <its ill>
        """,
        SOME,
        unless=r"""
        (?:may|might|can|could|usually|often) <word>(?:make|let|die|retreat|put)
        (?:go|goes|going) to our
        """,
        mild=True,
    ),
    Family(
        rf"""
        no [\w -]{{0,20}}?<ill> (?:survives?|withstands?|resists?|stands? up|escapes?|outlasts?)\b
        <ill> (?:is|are) no longer (?:a |any )?(?:part|worth|something|anything|an? issue|trouble
          |thing)\b
        <ill> (?:doesn't|does not|do not|don't|won't|will not|cannot|can't) (?:survive|withstand
          |resist|stand up|hold out|escape) (?:our|this|these|the)\b
        (?:won't|will not|never) {_HAVE} (?:[\w'-]+ ){{0,3}}?<ill> (?:any ?more|again|any longer)\b
        (?:nobody|no one|no {_OURS}) (?:who [^.;,]{{1,50}}? )?(?:leaves?|walks out|goes home
          |comes out|finishes) (?:[\w'-]+ ){{0,3}}?with <its ill>
        (?:nobody|no one|no {_OURS}) (?:who|whom|we) [^.;,]{{1,50}}? still [a-z]+s\b
        (?:nobody|no one|no (?:patient|dog|cat|child|runner)) [^.;,]{{1,50}}? (?:stays?|remains?
          |goes home|leaves?) (?:\w+ )?(?:overweight|in pain|bald|depressed|anxious|sick|sleepless
          |toothless|childless|limping|squinting|{SICK})\b
        """,
        SOME,
        unless=r"""
        (?:if|when|until|whether|once) [^.;,]{0,40}no longer
        """,
        denies=True,
        mild=True,
    ),
)
"""Wordings of which some word is open."""
