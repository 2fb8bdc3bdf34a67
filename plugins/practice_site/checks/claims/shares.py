"""The phrases that tell how many are helped, and who they are."""

from practice_site.checks.claims.phrases import phrases

WHO = phrases(
    r"""
    patients?, people, persons?, women, men, woman, man, clients?, adults?, athletes?, families
    family, individuals, parents?, dogs?, cats?, pets?, folks, members?, kids?, children, child
    teens?, seniors?, eyes?, knees?, horses?, puppies, hips?, backs, smiles, ears, teeth, shoulders
    customers?, newlyweds, grandparents, grandmas?, grandpas?, tots, youngsters, retirees?
    employees, brides?, grooms, execs, pros, firefighters, musicians, mamas?, papas?, fellas?, lads
    lasses, pooch(?:es)?, pups?, felines?, canines?, mares?, mutts, companions?, critters
    applicants, recipients, adolescents, trainees, enrollees, attendees, subscribers
    alumni, survivors?, diabetics?, asthmatics?, amputees?, migraineurs?, epileptics?, insomniacs?
    vegans, twins, tweens, regulars, newcomers, referrals, households?, crews, teams?, wrists?
    elbows?, necks?, spines?, noses?, mouths, gums, scalps?, brows, bellies, breasts?, arms, legs
    wounds?, ulcers?, veins?, implants?
    grafts?, transplants?, transfers?, cycles?, surgeries, newborns?, preemies?, schoolchildren
    pensioners?, widows, recruits, troops, soldiers, sailors, pilots, nurses, teachers?, coaches
    lawyers, farmers, chefs, commuters, bodies, lives, kiddos?, little ones, loved ones, arrivals
    starters, finishers, returnees, inpatients, outpatients
    feet, grads?, graduates?, guests, neighbors?, residents?, cases, others?, moms?, dads?, couples
    students?, cyclists?, of those, of them, veterans?, sufferers?, of whom, those, faces, infants?
    babies, toddlers?, ones, visitors?, animals?, guys?, gals?, ladies, gentlemen, participants?
    mothers?, fathers?, spouses?, husbands, wives, everyone, folk, callers, joints?
    (?!provid|plan|paper|fill|fev|canc|numb|fib|ulc|blist|insur|cent|oth|afters|answ|carri|comput|
      manufact|cov|lay|foll|dis|hom|doct|mak|pay|ov|und|aft|nev|ev|riv|wat|pow|pap|matt|mem|rememb|
      tum|fact|err|moth|hunt|wint|summ|should|fing|bett|high|low|long|short|old|young|great|larg|
      small|strong|clear|whit|smooth|quart|great|cust|hea|off|sh|empl|act|sup|remind|
      ord)[a-z]+(?:ers|ors|ists)
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
    {word} (?:of )?(?:our |my |the )?(?:[\w'-]+ ){1,4}?(?:in (?:every |each )?|out of (?:every |
      each )?|of (?:every |each )){whole}(?! \w+s\b)
    {word} (?:out of|in) (?:every|each) {whole}
    {word} (?:out )?of (?:our|my) (?:last|first|past) {whole}
    """,
    word=_WORD,
    of=_OF,
    whole=_WHOLE,
)
"""Shares in words: nine of every ten, three runners in four."""
PLENTY = phrases(r"""
    nearly all, almost all, virtually all, practically all, just about all, close to all
    well-nigh all, all but (?:a few|a handful|one|two|three|a tiny few)(?: of)?
    nearly every, almost every, virtually every, just about every, practically every
    close to every, pretty much every, pretty much all, pretty well every
    more than half, over half, well over half, better than half, far more than half
    upwards of half, at least half, fully half, (?:about |nearly |almost |roughly |around |
      close to |some |easily )half of(?! (?:an?|the))
    (?:nearly |almost |about |over |more than |roughly |some |well over |upwards of |close to |
      around |fully |a full )?(?:two[- ]thirds|three[- ]quarters|three[- ]fourths|four[- ]fifths|
      nine[- ]tenths|seven[- ]eighths|five[- ]sixths)(?: of)?
    (?:the|a|an) (?:\w+ )?(?:vast |great |large |overwhelming |clear |solid |huge |big |strong |
      good |sizable |substantial |comfortable |decisive |commanding |healthy |lopsided |
      resounding )*majority(?: of)?
    (?:the|a) (?:vast |great |large |overwhelming |good |lion's |high |huge |substantial |
      significant |surprising |big |impressive |growing |fair |remarkable |sizable |striking |
      healthy |considerable |notable )+(?:bulk|share|percentage|proportion|number|part|many|deal|
      portion|fraction|slice|chunk|segment)(?: of)?
    (?:the|a) (?:bulk|better part|greater part|greater number|lion's share|preponderance|mass) of
    a great many, a good many, quite a few(?: of)?, more than a few(?: of)?, no end of, a host of
    a long line of
    an army of, a legion of, legions of, droves of, a parade of, a steady stream of
    an? (?:impressive|overwhelming|astonishing|amazing|incredible|enormous|unusually \w+|
      remarkably \w+) (?:number|percentage|proportion|majority|share)(?: of)?
    (?:countless|numerous|untold|innumerable|scores of|dozens of|hundreds of|thousands of|
      tens of thousands of|legions of|generations of|hundreds upon hundreds of|
      thousands upon thousands of|millions of|lots of|loads of|plenty of|heaps of|masses of|
      multitudes of), many an?, many a
    more and more, ever more, an increasing number of, increasing numbers of, large numbers of
    great numbers of, vast numbers of
    (?<!the )(?<!our )(?<!at )(?<!your )most(?! \w+ly\b)(?= (?:[\w'-]+ ){0,2}[\w'-]+[^su\W]s\b)
    most of(?! (?:what|it|this|that)\b)
    most every, many of, the rest of
    (?:[\w-]+ )?(?:nine|eight|seven)[- ]tenths of, (?:rare|unusual|
      uncommon) is the \w+ who (?:doesn't|does not|isn't|is not|fails to), the (?:rare|odd|
      occasional) (?:\w+ )?\w+ (?:who )?(?:doesn't|does not|isn't|is not|fails to)
    by far the (?:most|greater|larger)(?: part| number)?(?: of)?, just about everyone
    nearly everyone, almost everyone, virtually everyone, practically everyone
    pretty much everyone, nearly everybody, almost everybody, one and all
    (?:nearly |almost |virtually |practically |just about |(?<!any)(?=every))(?:everyone|everybody|
      anyone) (?:who|we|whom|i|that|under our|in our|on our|at our|from our)
""")
"""How many, of whatever follows."""
MOST = phrases(r"""
    most(?: all)?, many(?: more)?, so many, nearly all, almost all, virtually all, practically all
    just about all, all, all but a (?:few|handful), countless, thousands, hundreds, dozens, scores
    lots, plenty, numerous, a lot, nearly every, almost every, virtually every, just about every
    practically every, more than half, over half, well over half, better than half
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
    (?<!more )often, frequently, usually, typically, commonly, regularly, consistently
    routinely, generally, almost always, always, overwhelmingly, tends? to, nearly always
    invariably, mostly, normally
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
    like clockwork, time after time, over and over again, without fail, as often as not, ordinarily
    customarily, habitually, day in, with clockwork regularity, again and yet again
    with remarkable \w+, with astonishing \w+, consistently, reliably, dependably
    the usual (?:story|pattern|outcome|result|course), the typical (?:story|pattern|outcome|result|
      course), the usual outcome, nine-plus times in ten, (?:seven|eight|nine) times in ten
    in (?:eight|nine|seven) cases (?:out of|in) ten, we (?:see|hear|watch) (?:it|
      this) (?:every (?:day|week|month)|daily|weekly|all the time|constantly|over and over|
      again and again|time and again)
    in all but (?:a few|a handful of|the rarest|rare|the most \w+|one|
      two) (?:of )?(?:our )?(?:\w+ )?(?:cases|patients|people)?, as is usual
    as happens (?:so )?(?:often|usually), most days, most nights, most mornings, nearly every time
    almost every time, virtually every time, just about every time
    for the most part, the norm, the rule, with few exceptions, with rare exceptions
    day (?:in and day out|after day), chances are, the odds are, odds are, almost everyone
    on the whole, (?<![^;:] )usually, (?<![^;:] )typically
""")
VERB = phrases(r"""
    report, notice, feel, experience, say, see, enjoy, describe, find, regain, tell us, return, are
    love, walk, recover, sleep, no longer, get, go back, resume, improve, leave, need no, keep
    hear, lose, wear, stop, throw, avoid, benefit, respond, wish, come away, end up, reach, achieve
    gain, swear, rave, choose, would, start, begin, credit, heal, do, work, finish, cancel, become
    wake, wake up, shed, drop, welcome, hold, ditch, toss, trade, rejoin, skip
    play, run, move, were, give up, rate, call, look, smile, breathe, eat, chew, drive, read, live
""")
