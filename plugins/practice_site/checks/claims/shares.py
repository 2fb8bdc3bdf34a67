"""The phrases that tell how many are helped, and who they are."""

from practice_site.checks.claims.phrases import phrases

WHO = phrases(
    r"""
    patients?, people, persons?, women, men, woman, man, clients?, adults?, athletes?, families
    family, individuals, parents?, dogs?, cats?, pets?, folks, members?, kids?, children, child
    teens?, seniors?, eyes?, knees?, horses?, puppies, hips?, backs, smiles, ears, teeth, shoulders
    feet, graduates?, guests, neighbors?, residents?, cases, others?, moms?, dads?, couples
    students?, cyclists?, of those, of them, veterans?, sufferers?, of whom, those, faces, infants?
    babies, toddlers?, ones, visitors?, animals?, guys?, gals?, ladies, gentlemen, participants?
    mothers?, fathers?, spouses?, husbands, wives, everyone, nurses, folk, callers, joints?
    (?!provid|plan|paper|fill|fev|canc|numb|fib|ulc|blist|insur|cent|oth|afters|answ|carri|comput|
      manufact|cov|lay|foll|dis|hom|doct|mak|pay|ov|und|aft|nev|ev|riv|wat|pow|pap|matt|mem|rememb|
      tum|fact|err|moth|hunt|wint|summ|should|fing|bett|high|low|long|short|old|young|great|larg|
      small|strong|clear|whit|smooth|great|cust|hea|off|sh|empl|act|sup|remind|ord)[a-z]+(?:ers|ors|
      ists)
""".replace("\n      |", "|")
)
"""Whose outcome is told; runners, wearers, snorers and cyclists are known by their end."""

_WORD = (
    r"(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|"
    r"sixteen|seventeen|eighteen|nineteen|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|"
    r"ninety)(?:[- ]\w+)?|a hundred|one hundred|a dozen|a thousand)"
)
_WHOLE = (
    r"(?:three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|fifty|"
    r"a hundred|hundred|one hundred|a dozen|dozen|a thousand|thousand|score|10|100)"
)
_OF = r"(?:out of|in|of|from|among) (?:every |each |all |any )?"
FEW = r"(?:two|three|four|five|six|seven|eight|nine|nineteen|eighteen|ninety-\w+)"
SHARES = phrases(
    r"""
    {word} {of}{whole}(?: of)?(?: our| my| the| these| those| his| her| us| them)?
    {word} (?:of )?(?:our |my |the )?(?:[\w'-]+ ){1,4}?(?:in (?:every |each )?|out of (?:every |each )?|of (?:every |each )){whole}(?! \w+s\b)
    {word} (?:out of|in) (?:every|each) {whole}
    """,
    word=_WORD,
    of=_OF,
    whole=_WHOLE,
)
"""Shares in words: nine of every ten, three runners in four."""
PLENTY = phrases(r"""
    nearly all, almost all, virtually all, practically all, just about all, close to all, well-nigh all, all but (?:a few|a handful|one|two|three|a tiny few)(?: of)?
    nearly every, almost every, virtually every, just about every, practically every, close to every, pretty much every, pretty much all, pretty well every
    more than half, over half, well over half, better than half, far more than half, upwards of half, at least half, fully half, (?:about |nearly |almost |roughly |around |close to |some |easily )half of(?! (?:an?|the))
    (?:nearly |almost |about |over |more than |roughly |some |well over |upwards of |close to |around |fully |a full )?(?:two[- ]thirds|three[- ]quarters|three[- ]fourths|four[- ]fifths|nine[- ]tenths|seven[- ]eighths|five[- ]sixths)(?: of)?
    (?:the|a|an) (?:\w+ )?(?:vast |great |large |overwhelming |clear |solid |huge |big |strong |good |sizable |substantial |comfortable |decisive |commanding |healthy |lopsided |resounding )*majority(?: of)?
    (?:the|a) (?:vast |great |large |overwhelming |good |lion's |high |huge |substantial |significant |surprising |big |impressive |growing |fair |remarkable |sizable |striking |healthy |considerable |notable )+(?:bulk|share|percentage|proportion|number|part|many|deal|portion|fraction|slice|chunk|segment)(?: of)?
    (?:the|a) (?:bulk|better part|greater part|greater number|lion's share|preponderance|mass) of, a great many, a good many, quite a few(?: of)?, no end of, a host of, a long line of, an army of, a legion of, legions of, droves of, a parade of, a steady stream of
    an? (?:impressive|overwhelming|astonishing|amazing|incredible|enormous|unusually \w+|remarkably \w+) (?:number|percentage|proportion|majority|share)(?: of)?
    (?:countless|numerous|untold|innumerable|scores of|dozens of|hundreds of|thousands of|tens of thousands of|legions of|generations of|hundreds upon hundreds of|thousands upon thousands of|millions of|lots of|loads of|plenty of|heaps of|masses of|multitudes of), many an?, many a
    more and more, ever more, an increasing number of, increasing numbers of, large numbers of, great numbers of, vast numbers of, (?<!the )(?<!our )(?<!at )(?<!your )(?<!a )most(?= (?:[\w'-]+ ){0,2}[\w'-]+[^su\W]s\b), most of, most every, many of, the rest of
    (?:[\w-]+ )?(?:nine|eight|seven)[- ]tenths of, (?:rare|unusual|uncommon) is the \w+ who (?:doesn't|does not|isn't|is not|fails to), the (?:rare|odd|occasional) (?:\w+ )?\w+ (?:who )?(?:doesn't|does not|isn't|is not|fails to)
    by far the (?:most|greater|larger)(?: part| number)?(?: of)?, just about everyone, nearly everyone, almost everyone, virtually everyone, practically everyone, pretty much everyone, nearly everybody, almost everybody, one and all
    (?:nearly |almost |virtually |practically |just about )?(?:everyone|everybody|anyone) (?:who|we|whom|i|that|under our|in our|on our|at our|from our)
""")
"""How many, of whatever follows."""
MOST = phrases(r"""
    most(?: all)?, many(?: more)?, so many, nearly all, almost all, virtually all, practically all
    just about all, all, all but a (?:few|handful), countless, thousands, hundreds, dozens, scores
    lots, plenty, numerous, a lot, nearly every, almost every, virtually every, just about every
    practically every, every, each, more than half, over half, well over half, better than half
    (?:about |nearly |almost |over )?half
    (?:nearly |almost |about |over |more than |roughly |some )?(?:two[- ]thirds|three[- ]quarters|
      three[- ]fourths|four[- ]fifths|nine[- ]tenths)
    (?:the|a) (?:vast |great |large |overwhelming |clear |solid |huge |big |strong |good |sizable |
      substantial )*majority
    (?:the|a) (?:vast |great |large |overwhelming |good |lion's |large |high |huge |substantial |
      significant |surprising |big |impressive |growing |fair |remarkable )+(?:bulk|share|
      percentage|proportion|number|part|many|deal|portion|fraction)
    the (?:bulk|rest|whole|better part|greater part)
    a great many, a good many
    an? (?:impressive|overwhelming|astonishing|amazing|incredible|enormous) (?:number|percentage|
      proportion|majority|share)
    many an?, more and more, ever more, an increasing number, increasing numbers, large numbers
    great numbers, vast numbers, most, our, the (?:typical|average|usual), a typical
    our (?:typical|average|usual), generations
""")
OFTEN = phrases(r"""
    often, frequently, usually, typically, commonly, regularly, consistently, routinely, generally
    almost always, always, overwhelmingly, tends? to, nearly always, invariably, mostly, normally
    virtually always, almost without exception, as a rule, more often than not, very often
    quite often, almost universally, universally, for the most part, in most cases
    nine times out of ten, time and again, almost invariably, generally speaking, just about always
    practically always
""")
MOSTLY = phrases(r"""
    (?:nine|eight|99|ninety-nine|95|9) times out of (?:ten|10|a hundred|100)
    more often than not, very often, as a rule(?: of thumb)?
    in (?:most|many|nearly all|almost all|virtually all|almost every|nearly every|all but a few|
      countless|the majority of|a majority of|a great many|the bulk of|
      just about every) (?:\w+ )?(?:cases?|patients?|people|eyes|instances|knees)
    in (?:the|a) (?:vast |great |large |overwhelming |clear |huge )?majority of (?:our |these |
      all )?(?:cases|patients|people|eyes)
    (?:almost |virtually |nearly )?without (?:exception|fail)
    time and (?:time )?again, again and again, over and over
    it(?:'s| is) (?:common|typical|usual|normal|not unusual|not uncommon|routine) for (?:our |
      these |\w+ )?(?:patients|people|clients|owners|families|runners|dogs|cats|knees|athletes|
      wearers) to
    ask (?:any of |any one of )?our (?:past |former |happy )?(?:patients|clients|families|graduates)
    (?:with|save for) (?:few|rare) exceptions
    for (?:the|a) (?:vast |great |large |overwhelming |clear )*majority
    by and large
    for (?:most|many|nearly all|almost all|the majority of|almost everyone|nearly everyone|
      the vast majority of|virtually all|countless|a great many)(?: of)?(?: our)?(?: \w+)?
    almost always, nearly always, invariably, almost invariably, virtually always, most of the time
    for the most part, the norm, the rule, with few exceptions, with rare exceptions
    day (?:in and day out|after day), chances are, the odds are, odds are, almost everyone
    on the whole, (?<!. )usually, (?<!. )typically
""")
SELDOM = phrases(r"""
    rarely, seldom, hardly ever, almost never, very rarely, scarcely ever, barely ever, only rarely
    ever so rarely
    (?:i|we) (?:rarely|seldom|hardly ever|almost never|scarcely ever) (?:see|meet|have|get|
      hear from|find)
    (?:it is|it's) (?:very |extremely |quite )?(?:rare|unusual|uncommon|unheard of|
      the exception)(?: for| that)?
    (?:very )?few(?: of| people| patients)?, hardly any(?:one|body)?(?: of)?
    only a (?:few|handful|fraction|small fraction|minority|tiny fraction)(?: of)?
    almost no(?: one|body)?
    (?:a mere|just a|only a|a) (?:handful|few) of
    next to no, virtually no(?: one)?, practically no(?: one)?, almost none, scarcely any
    nearly no(?: one)?, barely any, not many, hardly a, scarcely a, rarely a, seldom a
    hardly a (?:day|week|month) (?:goes by|passes) without, hard pressed to (?:find|name|meet)
    hard-pressed to (?:find|name|meet|recall), hard to find, you'll be hard[- ]pressed, rarely does any(?:one|body), seldom does any(?:one|body), only (?:the )?(?:rare|odd|occasional)(?: \w+)?, once in a blue moon, precious few(?: of)?, vanishingly few(?: of)?, a tiny (?:few|fraction|minority|number)(?: of)?
    (?:only |just |barely |scarcely |hardly )?(?:one|two|three) (?:in|out of) (?:a |every |one )?(?:twenty|thirty|fifty|hundred|thousand), the rare, only the rare, almost no one
    (?:virtually|practically|almost) nobody, rare is the, none of our, not one of our
""")
AGAIN = phrases(
    r"""
    need(?:s|ed)? (?:\w+ ){0}(?:second|another|third|further|more|touch-?ups?|repeat|revision|
      surgery|an operation|to come back|to return|glasses|pain (?:pills|medicine)|opioids?|readers|
      anything|adjustments?|redo|retreatment|follow-up treatments?)
    requires? (?:\w+ ){0}(?:second|another|third|further|more|touch-?ups?|repeat|revision|surgery|
      retreatment|glasses|pain (?:pills|medicine)|opioids?)
    come back for, comes back for
    second (?:round|procedure|operation|surgery|treatment|injection|session)
    touch-?ups?
    returns? (?:with|of) (?:the )?(?:same )?(?:pain|symptoms?|problem|complaint)
    regrets?, complains?, go(?:es)? on to (?:need |have )?surgery
    ask for (?:more|another|pain|a second)
    pain (?:pills|medicine|medication) (?:after|afterwards|beyond)
    reach(?:es)? for (?:pain|a pill|opioids), miss(?:es)? (?:a day|work|more than)
    have (?:any )?(?:pain|problems|discomfort|trouble|complaints) (?:afterwards?|after|later)?
    report (?:any )?(?:pain|problems|discomfort|complaints)
    notices? any(?:thing)?
    feels? (?:any )?(?:more than|pain|discomfort|anything)
    end(?:s)? up (?:needing|in surgery|having|with)
    leave(?:s)? (?:disappointed|unhappy|dissatisfied|without)
    lose(?:s)? (?:their|her|his|any|a|more|so much), shed(?:s)? (?:a|any) tear, faint(?:s)?, flinch(?:es)?, wince(?:s)?, cr(?:y|ies), bleed(?:s)?, bruis(?:e|es), scar(?:s)?, swell(?:s)?, throw(?:s)? up, vomit(?:s)?, need(?:s)? more than, take(?:s)? more than
    fail(?:s|ed)? to \w+, still (?:\w+ly )?(?:unable|in pain|hurting|limping|snoring|sore|suffering|need\w*|wear\w*|struggl\w*|has|have|wakes?|complain\w*), unable to, struggl\w*, suffers?, flares?, recurs?, recurred, recurrences?, reappears?
    leave(?:s)? (?:\w+ ){0}(?:still|unable|in pain|with pain|worse|empty-handed|unsure|frowning), walks? (?:out|away) (?:still|unhappy|without|disappointed|frowning), goes home (?:still|unhappy|disappointed|without|frowning), ask(?:s)? for (?:their|his|her) money
    have to (?:come back|return|repeat|redo|go back|wear|take|cancel|miss), has to (?:come back|return|repeat|redo|go back|wear|take|cancel|miss), quits?, abandons?, wishes (?:they|he|she) hadn't, wish they hadn't, switch(?:es)? (?:back|doctors|clinics), see us (?:again|twice), sees us (?:again|twice)
    needs? (?:stronger|anything|rescue|pain|the|their|opioids|narcotics|surgery|fusion|hospital\w*), uses? (?:the|their|a) (?:\w+ )?(?:inhaler|cane|walker|pills?|glasses|crutch\w*), takes? (?:a|any|more than) (?:\w+ )?(?:pill|painkiller|aspirin|day off)\w*, wakes? (?:up )?(?:at night|in pain)
    feel(?:s)? (?:\w+ ){0}(?:a thing|sore|worse|let down), tell(?:s)? (?:it|they|that), can tell, could tell, guess(?:es)?, spots? (?:it|the|them), remembers?, limps?, snores?, wet(?:s)? the bed, itch(?:es)?, fails?, breaks?, fractures?, loosen(?:s)?, wears? out, has to be
    unhappy, disappointed, dissatisfied, (?:is|are) not (?:helped|satisfied), relapses?
    look(?:s)? back, turn(?:s)? out badly, goes wrong, comes? back
    (?:go(?:es)?|going|turn(?:s)?|went) back to (?:\w+ )?(?:\w+ )?(?:glasses|pills|patches|braces|
      creams?|shots|injections|contacts|razors?)
    needed (?:fusion|an operation|more|another|further)
    ha(?:s|ve|d) (?:ever )?needed (?:\w+ )?(?:fusion|surgery|another|more|second|revision)
    leave(?:s)? without (?:\w+ )?(?:relief|improvement|a smile)
    regains?, slips? back, falls? back, backslides?, gives? up, drops? out
    wants? (?:their|his|her) money
    need(?:s|ed)? a (?:second|third|repeat|follow-up|redo), asks? for (?:more|a refund)
    without (?:some |any )?(?:relief|improvement)
    patient, thrilled, happy, isn't, hug(?:s|ging)?, thank(?:s|ing)?
    (?:miss|miss(?:es)?) (?:a|another|their|more), looks? for another
    go(?:es)? back to (?:glasses|pills|cpap|their old|[\w-]+ing)
    (?:whose|who) ... (?:hasn't|haven't|didn't|don't|doesn't|isn't|aren't|wasn't)
    ever (?:goes|go|comes?|needs?|looks?|asks?|regrets?|complains?|relapses?|returns?)
""".replace("{0}", "?")
)

VERB = phrases(r"""
    report, notice, feel, experience, say, see, enjoy, describe, find, regain, tell us, return, are
    love, walk, recover, sleep, no longer, get, go back, resume, improve, leave, need no, keep
    hear, lose, wear, stop, throw, avoid, benefit, respond, wish, come away, end up, reach, achieve
    gain, swear, rave, choose, would, start, begin, credit, heal, do, work, finish, cancel, become
    wake, wake up, shed, drop, welcome, hold, credit, report, ditch, toss, trade, rejoin, skip
    play, run, move, were, give up, rate, call, look, smile, breathe, eat, chew, drive, read, live
""")
NO_RESULT = r"""
    sore\w*, bruis\w*, swollen
    (?:mild|some|temporary) (?:swelling|discomfort|redness|numbness|pain)
    (?:feel|notice|experience|have|see) (?:a |some |the |only |mild |slight |a little |a bit of |
      more |swelling|nothing|tired|anxious|nervous|pressure|sick|cold|drowsy|groggy)(?!difference|
      renewed|lasting|calm|deep|profound|lighter|
      huge|great|change|big|improvement|immediate|relief|results?|dramatic|boost|real|weight|new|
      sense|fresh|restful|energy|confiden|benefit)
    numb, side effects?, tired, nausea\w*, infections?, complications?, bleeding, questions?, asks?
    nervous, anxious, worr\w+, home the same day, drivers?, go home, goes home, wait, delay
    have tried, tried, insurance, appointments?, consult\w*, prefers?, wonder, unaware, to learn
    think, believe, assume, crutches, tests?, follow-?up, scheduled?, develop, diagnos\w+, risks?
    symptoms? (?:such|like|of), expect, hope, looking for, seek, scared, afraid, awake, delivered
    snore at, grind, suffer\w* (?:from|with), struggl\w*, live with, come back (?:for|to us)
    without (?:any )?(?:treatment|surgery|an operation|procedure|intervention|medicine)
    (?:on|of) (?:their|its|his|her) own, with time, over time
    weeks? of (?:bracing|rest|medication)
    stop(?:ping)? (?:taking|smoking) (?:aspirin|blood|their blood)
    gain weight, put off
    feel (?:some|the(?! difference| change| improvement| results| effect)|only|mild|nothing|tired|
      sick)
    look for, local an\w+, never need (?:an|any) operation
    (?:need|needs|take|use|wear|have) (?:an?|the|one|two|to|several|more|some|about|at least|\d+|
      only|seven|eight|six) (?!good |great |full |quick |better |bright|beautiful|healthier|no )
    bring, arrive, travel (?:from|to us|far), come from
    recover from an? (?!surgery|procedure|operation|session|treatment)
    strain\w*, sprain\w*, forget
    notice (?:symptoms|pain|it|the first|a (?:lump|change))
    fractures? (?:less|more|that|which|older|younger), benefits? most
    a better (?:one|choice|idea|question|way|word)
    shifts?, here (?:work|live)\w*, road, roads, route, drive (?:to|here|from|past|over|an?|in|for)
    outgrow(?! the need), cold, temporary, varies, depends, return for, same day surgery
    plans? cover, worse\w*, stitches, rest
    before (?:they|you|it|that|he|she|the (?:visit|surgery|operation|procedure|first|doctor|day))
    until, at first
    learn\w*, keep (?:their|all|every) (?:follow|appoint|visit)\w*, enough for
    avoid (?!surg|an op|the op|a rep|glasses|the knife)
    cast, brace, stop\w* .{0}growing, drive home, lose some, loses some, wear and tear, age-related
    with age, by age, puppy teeth, baby teeth, naturally, by itself, read the, want, would like
    wish to, hide more
    tells? us (?:they|he|she|it|that they|that it) (?:want|need|prefer|feel nervous|are afraid|
      found us)
    (?:return|go back|get back) to (?:desk|light|office|school|work|driving)
    trail gentler, because there
    need (?:the|an?|another) (?:\w+ )?(?:surgery|operation|procedure|treatment) again
    need (?:\w+ly )?\w+er, outgrow \w+, by the time they
    over (?:six|two|three|four|several) (?:to \w+ )?(?:weeks|months)
    benefit from (?:a|an|the|extra|more|some|regular|talking|rest)
""".replace("{0}", "?")
"""What patients do, feel or have that is no result of a treatment."""

NATURAL = r"""
    (?:on|of) (?:their|its|his|her) own, with time, over time, in time, by (?:itself|themselves)
    without (?:any |special |specific |further )*(?:treatment|surgery|an operation|procedure|intervention|
      medicine|help|disease|doing anything), depends, varies, vary, with or without, bouts?, used to, accustomed, adapt\w*
    natural course, naturally, with age, by age, before (?:they|you|it|that|he|she|the (?:visit|surgery|operation|
      procedure|first|doctor|day)), until, at first, whether or not, over (?:six|two|three|four|
      several) (?:to \w+ )?(?:weeks|months), as they (?:age|grow|get older), with rest, gradually
    (?:return|go back|get back) to (?:desk|light|office|school|work|driving)
"""
"""What tells of a course that needs no treatment, or promises none."""
COME_AND_GO = (
    r"(?:bruis\w+|swelling|colds?|coughs?|flu|fevers?|sprains?|strains?|newborns?|warts?|"
    r"soreness|redness|numbness|virus\w*|puppies|kittens|scabs?|scars?|stings?|bites?|"
    r"side effects|nosebleeds?|hiccups|infections|ear infections|tantrums|insect)"
)
"""What passes by itself."""
