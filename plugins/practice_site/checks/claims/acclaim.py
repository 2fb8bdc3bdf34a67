"""Wordings that praise a treatment itself: its power, its renown, and what it makes of a life."""

from practice_site.checks.claims.families import Family
from practice_site.checks.claims.praise import ADVICE, CLEARLY
from practice_site.checks.claims.wording import one_of

_POWER = (
    r"(?:effective|successful|powerful|potent|efficacious|transformative|restorative|rewarding"
    r"|rejuvenating|beneficial|efficient|impressive)(?:ly|ness)?"
)
_NO_PRAISE = one_of(r"""
    only, equally, partly, partially, usually, generally, moderately, modestly, similarly
    potentially, possibly, mostly, fairly, reasonably, likely, mildly, slightly, roughly, hardly
    barely, rarely, typically, sufficiently, relatively, somewhat\w*, comparably, minimally
    marginally, insufficiently, seemingly, early, daily, unlikely, occasionally, financially
    socially, personally, temporarily, initially, variably, differently, historically, commercially
    mutually, environmentally, previously, apparently, sometimes, necessarily, likewise, recently
    uniformly, family, clinically, scientifically
""")
_HIT = one_of(r"""
    winners?, lifesavers?, life-savers?, godsends?, blessings?, marvels?, wonders?, hero(?:es)?
    champions?, knockouts?, triumphs?, gems?, jewels?, dreams? come true, home runs?, slam dunks?
    powerhouses?, workhorses?, revelations?, boons?, must-haves?, no-brainers?, sensations?
    phenomen(?:on|a), miracles?, dynamos?, stars?, superstars?, rock stars?, tour de force
    masterstrokes?, masterpieces?, works? of art, secret weapons?, heavy hitters?, heavyweights?
    showstoppers?, show-stoppers?, crowd-pleasers?, crowd pleasers?, game changers?, lifelines?
    panaceas?, cure-alls?, dreams?, joys?, treasures?, saving graces?, superhero(?:es)?
    unsung hero(?:es)?, wonder-workers?, trump cards?, aces?, strokes? of genius, gifts?
    success stor(?:y|ies), hits?, smash hits?, runaway success(?:es)?, bombshells?, showpieces?
    magic wands?, fairy godmothers?, forces? of nature, real finds?, standouts?
    force to be reckoned with, runaway hits?, resounding success(?:es)?, stunners?, beaut(?:y|ies)
    things? of beauty, breath of fresh air, salvation, answered prayers?, knights? in shining armor
    sure bets?, sure things?, triumphs? of \w+, marvels? of \w+, feats? of \w+, watersheds?
    milestones?, landmarks?, quantum jumps?, coups?, sea changes?, step changes?, leaps?
    true advances?, true leaps?, showstealers?, real treats?
""")
_TELLING = one_of(r"""
    total, real, complete, absolute, true, sheer, pure, genuine, proper, bona fide, veritable, huge
    massive, certified, modern, medical, modern-day, little, instant, surefire, sure-fire, small
    nothing less than a, downright, outright, game-changing, enormous, literal, everyday, quiet
    game-winning, tremendous, incredible, remarkable, unqualified, resounding, runaway, great, big
""")
_WHOM = (
    r"(?:for|to|among|in|of|against|on) (?:anyone|anybody|everyone|everybody|those|people|patients?"
    r"|many|all|so many|men|women|kids|children|parents|moms?|dads?"
    r"|families|couples|athletes|runners|golfers"
    r"|seniors|teens|dogs|cats|pets|owners|skin|smiles?|\w+ (?:sufferers|people|patients|parents"
    r"|sleepers|women|men|skin|families|couples|dogs|cats|knees|backs|feet|hands|eyes|ears)|tired"
    r"|aching|sore|stubborn|dry|sensitive|busy|anxious|weekend|\w+ers|our|<means>|<ill>|<good>)\b"
)

FAMILIES = (
    Family(
        r"""
        (?:nothing|no other \w+|few things|not much
          |hardly anything) (?:else )?(?:[\w'-]+ ){0,4}?(?:packs?|hits?|delivers?|does more|do more
          |has done more|works? (?:like|so|as|better)|changes lives|comes close|eases|soothes|tames
          |fights|lifts|transforms|reshapes|relieves|tackles|clears|is as|is more|are as
          |are more) (?:[\w'-]+ ){0,5}?(?:punch|hard\w*|like|as|than|better|more|so|for|against
          |magic)\b
        """,
        "can help with",
        unless=ADVICE,
        denies=True,
        mild=True,
    ),
    Family(
        rf"""
        (?!{_NO_PRAISE}\b)\w{{3,}}ly[- ]{_POWER}\b
        (?:ultra|uber|super|so|ever so|truly|just that|that)[- ]{_POWER}\b(?=\W*$|,? (?:for|against
          |at|in|that|on|we|it|you|treatment|therapy|relief))
        {_POWER} (?:beyond|like no|as no|as nothing|in ways)\b
        (?:few|hardly any|no|not many|scarcely any) (?:other )?(?:[\w'-]+ ){{0,3}}?(?:is|are
          |is there|works?|come close|have|has) (?:quite |nearly |half |anywhere near )?(?:as|so
          |more) (?:\w+ly )?(?:effective|powerful|potent|successful|reliable|well|impressive
          |remarkable|dependable|beautiful|transformative|life-changing)\b
        (?:one of|among) (?:the|medicine's|dentistry's|dermatology's|nature's
          |\w+'s) (?:\w+ )?(?:most(?! (?:frequently|commonly|often|common))|greatest|strongest
          |finest|best)\b <few>(?:tools?|weapons?
          |treatments?|therap(?:y|ies)|options?|remed(?:y|ies)|answers?|solutions?|ways?
          |success(?:es)?|stories|medicines?|interventions?|procedures?|operations?|lasers?|peels?
          |breakthroughs?|advances|wins|triumphs|achievements|gifts|discoveries|inventions)\b
        the (?:single |very )?(?:strongest|mightiest|fiercest|hardest-working|greatest|surest
          |sharpest|smartest|most (?:\w+ly )?(?:effective|powerful|potent|successful|reliable
          |dependable|impressive|remarkable|exciting|transformative|dramatic
          |rewarding)) <few>(?:weapon|tool|treatment|therapy|option|remedy|answer|solution|ally
          |medicine|intervention|procedure|operation|defense|protection|fix|peel|laser|serum|cream
          |path|route|shield|formula|injection|drug|advance|discovery|(?:thing|step)(?= (?:for
          |against|we|you can|in the fight|since|there is))|relief|results?
          |workout|exercise)\b
        (?:harness|unlock|unleash|tap into|release|experience|discover|feel|put)(?:es|s
          |ing)? the (?:full |true |raw |amazing |incredible |natural |healing |restorative
          |regenerative )*(?:power|potential|magic|force|strength|wonder)s?\b
        (?:this|these|an?|the|our|your|one) (?:\w+ly )?{CLEARLY} (?!(?:[\w-]+ ){{0,2}}(?:drops?|loss
          |decline|worse\w*|swelling|bleeding|fall)\b)(?:[\w'-]+ ){{0,3}}?(?!(?:it|this|they|team
          |clinic|office|practice|doctors?|dentists?|surgeons?|specialists?|care)\b)(?:<means>
          |cocktail|blend|formula|tool|weapon|option|answer|solution|remedy|invention|discovery
          |machine|science|potion|elixir|trick|fix|alternative|ingredient|molecule|combination|way
          |lens|innovation|advance)\b
        (?:undeniable|unmatched|astonishing|amazing|incredible|extraordinary|remarkable|tremendous
          |enormous|exceptional|unparalleled|unrivaled|phenomenal|immense|unbelievable|sheer|raw
          |impressive|superb|outstanding|stunning|legendary|awesome|staggering|real|serious
          |transformative|healing) (?:\w+ )?(?:power|potency|punch|effectiveness|efficacy|might)\b
        (?:hard-hitting|high-powered|high-octane|turbo-?charged|super-?charged|industrial-strength
          |maximum-strength|super-strength|knockout|hard-working|game-winning|world-changing
          |result-getting|heavy-hitting|head-turning|show-stopping|all-powerful|almighty|sure-fire
          |surefire|can't-miss|never-fail|unfailing|trusty) (?:[\w-]+ ){{0,3}}?<means>\b
        (?:stellar|long|proven|excellent|strong|impressive|superb|outstanding|remarkable|solid
          |unmatched|enviable|spotless|sterling|decades-long|extraordinary|incredible|amazing
          |phenomenal|robust|great|unbeatable|flawless|perfect) (?:\w+ )?track record\b
        (?:mighty|fearsome|formidable|unstoppable|unbeatable|matchless|heroic|legendary|fabled
          |storied|wondrous|stupendous|magnificent|masterful|ingenious|genius
          |award-winning) (?:[\w-]+ ){{0,2}}?(?!(?:it|this|they|team|clinic|office|practice|doctors?
          |dentists?|surgeons?|specialists?|plans?|care|program(?:me)?s?)\b)<means>\b
        """,
        "can help with",
        unless=r"""
        (?:may|might|could|sometimes|rarely|not|less|isn't|aren't|never
          |nor) (?:\w+ ){0,4}?(?:effective|successful|powerful|potent)
        (?:how|as) (?:effective|successful)|(?:cost|most)[- ]effective (?:when|if|at|in the|before
          |within)|(?:muscles?|magnets?|lens|opioids?|painkillers?) (?:\w+ )?(?:powerful|potent)
          |(?:powerful|potent) (?:muscles?|magnets?|opioids?|narcotic|painkillers?|drugs?)
          |communicat\w+|(?:protection|defense|prevention|way) (?:against|to (?:prevent|avoid))
          |wash\w*|sunscreen|seat belts?|smoking|vaccin\w+|flu shot
        """
        + ADVICE,
        mild=True,
    ),
    Family(
        r"""
        (?:works?|worked|working|does|do|did|doing|performs?|performed
          |performing) (?:[\w-]+ ){0,2}?(?:wonders|miracles|magic|marvels)\b
        (?:works?|worked|goes|went|acts?|heals?|runs?) (?:just )?like (?:a |an )?(?:charm|dream
          |magic|nothing else|clockwork|spell|champ|miracle|no other)\b
        works? a treat\b|does the trick\b|gets? (?:it done|the job done|real results|results)(?=\W*$
          |,? (?:for|when|where|every|and|without|fast))
        (?:really|truly|always|simply|reliably|consistently|absolutely|positively|actually
          |definitely|sure|certainly|finally|still) (?:deliver|work|perform|shine|pay off|wow
          |stand out)(?:s|ed)?(?=\W*$|,? (?:for|on|when|where|every|and|its|the|what|in)\b)
        delivers?(?:ed)? (?:every time|the goods|big|in spades|on (?:its|every|the|their
          |all) promises?|what (?:it|they) promises?|where (?:it|others)|time after time|again and
          |and then some|like)
        <means> (?:that|which) (?:really |truly |actually |simply |just |finally )?(?:delivers?
          |performs?|gets? results)(?=\W*$|,? (?:for|when|where|every))
        (?:packs?|packing) (?:a|quite a|some|one|such a|real) (?:\w+ )?(?:punch|wallop|power)\b
        (?:hits?|hitting) (?:it out|the mark|the spot|the sweet spot|the bull's-eye|the jackpot)\b
          |knocks? (?:it )?out of the park
        (?:lives?|lived) up to (?:the|its|their|all the|every) (?:hype|promise|name|billing
          |reputation|buzz|legend)\b
        the real deal\b|as good as it gets\b|the stuff of (?:dreams|legend)|better than you
          |(?:too )?good to (?:believe|miss)\b|out of this world\b|off the charts\b|worth its weight
        (?:beyond|surpass\w*|exceed\w*|beat\w*|outdo\w*|outstrip\w*|top|past) (?:all |your |our |my
          |her |his |their |every |even |anyone's |wildest )*(?:expectations?|dreams?|imagination
          |belief|hopes)\b
        (?:than|beyond what|more than) (?:you|they|we|she|he|anyone|i
          |most people) (?:\w+ )?(?:ever )?(?:imagin\w+|dream\w+|dared?|thought possible|hoped?
          |believed)\b
        """,
        "some people feel better",
        unless=r"""
        (?:may|might) (?:\w+ )?(?:not )?work|how (?:it|they|this) (?:really|actually) works?
        (?:see|learn|know|ask|find out|explain\w*|tell|test\w*|whether|if) (?:\w+ ){0,4}?works?\b
        """
        + ADVICE,
        mild=True,
    ),
    Family(
        rf"""
        (?:a|an|the|our|your|its|this|one|every \w+'s
          |\w+'s) (?:{_TELLING},? ){{1,2}}{_HIT}\b(?=\W*$|,? (?:{_WHOM}|when|if|in|on|with|and|at
          |after|this|that))
        (?:is|are|was|were|be|been|as|prove[sd]?|becomes?|became|called?|call it|calls it|such
          |proven|it's|that's|they're|comes as|comes like
          |feels? like) (?:[\w-]+ ){{0,4}}?{_HIT} {_WHOM}
        (?:is|are|was|were|proves?|becomes?|it's|that's) (?:\w+ly )?(?:a|an|the|our
          |your) (?:{_TELLING} )?(?:winner|life-?saver|god-?send|blessing|marvel|dream come true
          |home run|slam dunk|powerhouse|workhorse|revelation|boon|no-brainer|sensation|phenomenon
          |superstar|rock star|tour de force|masterstroke|secret weapon|heavy hitter|show-?stopper
          |lifeline|panacea|cure-all|saving grace|superhero|game.changer|triumph|knockout|stunner
          |success story)\b
        (?:life-?saver|god-?send|blessing|marvel|revelation|boon|lifeline|panacea|game.changer
          |dream come true|secret weapon|superhero|miracle|wonder|breakthrough)s? {_WHOM}
        """,
        "some people feel better",
        mild=True,
    ),
    Family(
        r"""
        (?:proves?|proved|has proven|have proven|(?:shows?|showed)(?! itself as)|earns?|earned
          |has shown
          |demonstrated) (?:itself|themselves|its (?:worth|mettle|value|power|keep|place|stripes)
          |their (?:worth|mettle|value|power))\b
        (?:withstood|survived|passed|passes|stood up to|stands up to) (?:the )?(?:test of )?time\b
        (?:time-honou?red|battle-tested|road-tested|field-tested|doctor-tested|patient-tested
          |battle-hardened|tried, tested|(?:long-|time-|well-)?trusted) (?:[\w-]+ ){0,2}?(?!(?:it
          |this|they|team|clinic|office|practice|doctors?|dentists?|surgeons?|specialists?
          |care)\b)<means>\b
        track record (?:of|for|in|with|that|speaks|second|behind)\b(?! (?:keeping|training))
          |record of (?:success|results|relief)
        (?:success|results|relief|outcomes|effectiveness|numbers|smiles|faces|transformations?
          |photos|before-and-afters?|stories) (?:that )?(?:truly |really |simply )?speaks? (?:for
          |volumes|louder)
        (?:the )?(?:difference|change|results?|transformation|improvement|effect) (?:is|are|will be
          |was|can be) (?:<truly>)(?:plain|clear|obvious|undeniable|unmistakable|dramatic
          |visible(?! (?:after|within|by|in|for|from|until))
          |striking|like night|night and day|enormous|huge|hard to miss|impossible to miss
          |there for all|palpable|stark|profound|massive|tremendous|apparent from|one you)\b
        (?:results?|relief|effects?|outcomes?|smiles?|skin|difference|glow) (?:that|which|so|to
          |you) <truly>(?:(?:last|lasts|show|shows|count|matters?|make|makes|turns?|gets?|stops?
          |raise|raises|steals?|takes?|leaves?|keeps?|rewrites?|inspires?|sparkles?|shines?|shocks?
          |surprises?|astonish\w*|amaz\w*|impress\w*|thrills?|delights?|dazzles?|wows?
          |stuns?) <few>(?:heads|everyone|friends|neighbors|people|you|notic\w*|traffic|jaws?
          |eyebrows|the show|breath|speechless|look|stare|family|all|even|smile|compliments|talking
          |double )|believe|see to believe|be proud|envy|die for|brag|rave|smile about|love
          |write home|crave|cheer|good|dramatic|natural (?:you|that|no)|striking|impressive
          |remarkable|amazing|stunning|incredible|beautiful)\b
        (?:never (?:ceases?|fails?)|continues?|still|keeps?(?: on)?|ready|prepare|bound|sure|certain
          |going) (?:to )?(?:be )?(?:amaz|astonish|astound|wow|stun|dazzl|surpris|impress|thrill
          |delight|floor)(?:e|es|ed|s|ing)?\b
        (?:amazes?|amazed|astonish(?:es|ed)|astounds?|astounded|stuns?|stunned|wows?|wowed|dazzles?
          |dazzled|floors?|floored|blew|delights?) (?:even |all |our |us |them |me
          |every )*(?:patients?|skeptics|doctors|surgeons|us|them|me|you|everyone|clients|families
          |people|veterans|the most|away)\b
        wow factor\b|double takes?\b|(?:eye|jaw|heart)-(?:popping|dropping|stopping)\b
          |(?:rave|glowing|dazzling) results\b|(?:left|leaves?|leaving) (?:us|you|them|our \w+|me
            |everyone|even \w+) (?:speechless|breathless|in awe|awestruck|amazed)
        (?:has|have|having|with|boasts?|carries) (?:a |an )?(?:\w+ )?(?:legion|army|long line
          |cult following|thousands|hundreds|millions) of (?:fans|believers|devotees|converts|happy
          |success|admirers|grateful)\b
        """,
        "has been studied for",
        unless=ADVICE + r"|reliable? record",
        mild=True,
    ),
)
