"""The phrases that measure an outcome: how well, how soon, how long, how much."""

from practice_site.checks.claims.phrases import phrases

SMALL = phrases("""
    one, two, three, four, five, six, seven, eight, nine, ten, eleven, twelve, thirteen, fourteen
    fifteen, sixteen, seventeen, eighteen, nineteen, twenty
    thirty, forty, fifty, sixty, seventy, eighty, ninety, a hundred, a dozen
""")
TENS = (
    r"(?:(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)"
    r"(?:[- ](?:one|two|three|four|five|six|seven|eight|nine|plus|odd))?"
    r"|a hundred|one hundred|ten|five)"
)
N = rf"(?:\d[\d,.]*|{SMALL}|a few|just a few|a couple of|a couple|a single|a handful of|mere|an?)"
UNIT = phrases("""
    hours?, days?, weeks?, minutes?, months?, seconds, sessions?, visits?, treatments?
    appointments?, hrs?, mins?, fortnights?, injections?, procedures?, weekends?
    afternoons?, lunch hours?, lunch breaks?, years?, shots?, peels?
""")
SHARE = (
    r"(?:\d[\d.]*(?: ?(?:-|–|to) ?\d[\d.]*)?(?: ?%|[- ]per ?cent(?!ile))"
    rf"|{TENS}(?: (?:to|or) {TENS})?[- ]per ?cent"
    r"|(?:high|mid|low|upper) (?:nineties|eighties|90s|80s))"
)
FRACTION = phrases(r"""
    two[- ]thirds, three[- ]quarters, three[- ]fourths, four[- ]fifths, nine[- ]tenths, nine tenths
    half, a third, one third
""")
OUT_OF = (
    rf"\d+ (?:out of|in|of|from) (?:every )?"
    rf"(?:\d[\d,]*|ten|four|five|three|twenty|six|a hundred|twelve|our)"
    rf"(?! ?{UNIT}\b| (?:sections|steps|questions|pages|items|parts|fields|doses|modules)\b)"
    rf"|{TENS} (?:out of|in|of|from) (?:every |each )?(?:a |one )?hundred"
    rf"|of every (?:hundred|100) [^.;:]{{5,80}}?, {TENS}"
    r"|\d+ times (?:out of|in) (?:\d+|ten|a hundred)"
    r"|\d+ [a-z]+ out of (?:every )?(?:\d+|ten|a hundred)"
)

PATIENTS = phrases(r"""
    patients?, people, families, smiles, clients, men, women, eyes, knees, hips, dogs, cats
    pets, horses, runners, neighbors, residents, owners, lives, backs, children, kids, adults
    seniors, athletes, moms, success stories, transformations, users, veterans, wearers, faces
    patients'? lives, couples, members, brides, guests, households, californians, locals
    spines, implants?, teeth, feet, ears
""")

SOON = r"""
    (?:within|in|after|by|inside|under|inside of) (?:(?:as (?:little|few) as|no more than|less than|
      fewer than|just|only|about|under|a matter of|the same|mere|your|their|the|around|
      roughly|as short as|up to|barely|a mere|one short|well under|an average of|on average|
      as quickly as|as fast as|little more than|a little over|just over|just under|
      not much more than|the space of|
      the course of|nearly|almost|close to|approximately|a total of) )*{n}(?: (?:to|or) \w+|
      [-–]\d+)?(?: |-)(?:(?:short|quick|easy|single|brief|simple|fast|little|small|comfortable|
      gentle|outpatient|business|office|to \w+) )*{unit}
    (?:within|in|after) (?:(?:as little as|just|only|a matter of|mere|less than|under|
      about) )*(?:half an hour|half a year|half a day|hours|days|weeks|minutes|seconds|months|
      no time)(?! (?:one|two|three|\d|and|or|to))
    (?:in|within|under|by|after) (?:(?:about|just|only|under|over) )*(?:half an? \w+|an? (?:hour|
      day|week|month|year|lunch hour|lunch break|weekend|afternoon|morning) (?:and a half)?)
    (?:within|inside|in under|before) (?:the|that) (?:hour|day|week|month|fortnight|season|
      year)(?: is (?:out|up|over))?
    (?:by|before) (?:the |next )?(?:weekend|monday|tuesday|wednesday|thursday|friday|
      saturday|sunday|tomorrow|dinner|dinnertime|lunch|
      bedtime|end of the (?:week|day|month)|next (?:week|day))
    (?:the )?(?:very )?same[- ](?:day|afternoon|evening)
    (?:by|at|within|(?<!ed )(?<!en )on) (?:day|week|month|visit|session) (?:{n}|\d+)
    after (?:just one|one|a single|only one|your very first|just your first) (?:[\w-]+ )?(?:session|
      treatment|injection|adjustment|visit|massage|peel|dose|application|round|infusion)
    (?:by|before|within) (?:the |your )?(?:first|second|third|fourth|fifth|sixth|
      \d+(?:st|nd|rd|th)) (?:day|week|month|visit|session|treatment|morning|night|dose|injection)
    (?:from|on|after) (?:the |your |their )?(?:very )?first (?:day|night|morning|dose)
    (?:back|home|seeing|see|walking|dancing|
      driving) (?:\w+ )?(?:\w+ )?(?:\w+ )?the (?:very )?next (?:morning|day|afternoon)
    (?:same|next)-(?:day|visit|week|hour), overnight(?! (?:stays?|guests?|bags?|care))
    (?:one|single|1)-(?:visit|session|day|hour|treatment|appointment|week)
    (?:just|only|all it takes (?:is|are)|as few as|as little as|takes (?:just|only)|
      (?:it )?takes) {n} (?:short |quick |easy |painless |simple |little )?{unit}
    {n} (?:short |quick |easy |simple |painless |little )?{unit} (?:is|are) all (?:it|that)
    (?<!for ){n} {unit} after (?:[\w-]+ )?(?:surgery|treatment|the procedure|an? injection)
    (?<!for ){n} {unit} after (?:your|the|our|an?|one|just|starting|that|her|his|their|it|they|he|
      she|you|we)
    {n} {unit} (?:later|from now|to (?:a|your|clear\w*|smooth\w*|young\w*|better|relief|straight\w*|
      bright\w*|whit\w*|healthier))
    {n}-(?:minute|hour|day|week|visit|session|month|step) (?:relief|results?|fix|smile|cure|
      facelift|recovery|makeover|transformation|solution|miracle|lift|whitening)
"""

AMOUNTS = r"""
    {n} (?:\w+ )?{unit} to (?:an? )?(?:new you|new \w+|brand[- ]new \w+|beautiful \w+|perfect \w+|
      \w+er(?:-looking)? \w+|straight \w+|clear \w+|smooth \w+|bright \w+|pain-free \w+|great \w+)
    (?:lose|loses|lost|drop|drops|dropped|shed|sheds|melt|melts|trim|trims|take off|takes off|
      took off) (?:\w+ )?(?:\w+ )?(?:up to |an average of |as much as |about |over |more than |
      at least )?{n}(?:(?:-| (?:to|or) )\w+)? (?:pounds|lbs|inches|dress sizes|sizes|kilos|
      pant sizes|per ?cent)
    (?:lose|loses|lost|drop|drops|dropped|shed|sheds) (?:\w+ )?(?:\w+ )?\d[\d.]*(?:-\d+)? ?(?:%|
      per ?cent) of (?:their|your|his|her|its|excess) (?:\w+ )?(?:\w+ )?(?:weight|fat|mass|size)
    {n}(?:(?:-| (?:to|or) )\w+)? (?:pounds|inches|dress sizes|lbs) (?:lighter|slimmer|gone|smaller|
      down|lost|off)
    (?:look|looks|feel|feels|looking|feeling|appear) (?:\w+ )?(?:\w+ )?{n}(?: (?:to|
      or) \w+)? years younger
    (?:takes?|took|erases?|shaves?|subtracts?|turns? back) (?:\w+ )?(?:{n}(?: (?:to|or) \w+)?|
      the) (?:years|clock) (?:off|from|back)
    (?:{n}|several|many|up to \w+|\w+ (?:to|or) \w+) shades (?:whiter|lighter|brighter)
    from (?:an? )?(?:\d+|ten|nine|eight|seven|six) (?:out of (?:10|
      ten) )?(?:down )?to (?:an? )?(?:\d|zero|one|two|three|nothing)(?! \d| [ap]m)
    (?:doubles?|triples?|quadruples?|doubled|tripled|doubling|tripling|halves|halving|
      halved) (?:your |the |their |our |his |her |its |of )?(?:chances?|odds|life|recovery|success|
      strength|results?|pain|time|risk|speed|range|energy|mobility|relief|healing|lifespan|collagen|
      \w+ (?:time|rate|chances?|speed|growth|loss|life|production|score|pain))
    (?:cut|cuts|reduce|reduces|reduced|shorten|shortens|slash|slashes|drop|drops|fall|falls|lower|
      lowers|improve|improves|increase|increases|shrink|shrinks|down|less|decrease|decreases|boost|
      boosts|fell|trims?|up|grow|grows) (?:\w+ )?(?:\w+ )?(?:\w+ )?(?:by |in |up to )(?:more than |
      about |up to |almost |nearly |as much as |over |roughly )?(?:half|a third|two thirds|
      two-thirds|a quarter|three quarters|{n} per ?cent)
    (?:\d+|two|three|four|five|ten|several)(?:-fold|fold|x)(?: \w+)? (?:improvement|increase|better|
      more|faster|stronger|reduction|higher|longer|the)
    (?:drop|drops|dropped|fall|falls|fell|improve\w*|rise|rises|rose|down|
      up) (?:by )?(?:\w+ )?{n} (?:full |whole )?points
    (?:cut|cuts|down|drops?|dropped|fell|falls?|went|goes|reduced|shrank|shrinks?|
      halved) from {n} (?:\w+ )?(?:\w+ )?(?:\w+ )?to {n}
    (?:by|an average of|average of) (?:about |nearly |almost |over |more than )?{n}(?: (?:to|
      or) \w+)? (?:points|
      decibels|degrees|lines|shades|db|notches|millimeters)
    (?:median|average|typical|mean) (?:time|recovery|stay|healing)[^.;!?]{0,30} {n} {unit}
    (?:a decade|decades) younger
    {n} (?:years?|months?) without (?:reading |your |any |a single )?(?:glasses|pain|contacts|pills|
      attacks?|headaches?|migraines?|flares?|symptoms)
    half as (?:wide|deep|long|often|many|much|severe|visible|bad), average 20/\d\d
    (?:reach\w*|see|sees|seeing|hit|hits|get|gets|achieve\w*|sharpened to|corrected to) 20/\d\d
    (?:average|typical|mean|total|median) … (?:loss|gain|improvement|reduction|
      drop)[^.;!?]{0,40} {n} (?:pounds|lbs|inches|per ?cent|%|points)
    by (?:as much as|up to|an average of|nearly|almost|more than|over|about) (?:\d[\d.]* ?(?:%|
      per ?cent)|half|two-thirds|a third|\w+ per ?cent|\w+ points)
    \d[\d.]* ?(?:%|per ?cent) (?:\w+ )?(?:live births?|success|cure|clearance|survival|satisfaction|
      improvement|reduction|relief|accuracy|patency|pregnancy)
    (?:twofold|threefold|fourfold|tenfold|fivefold)
    (?:\d+|two|three|four|five|ten) times (?:more likely|as likely|likelier|less likely) to
"""

LASTS = r"""
    (?:lasts?|lasting|holds?|stays?|endures?|hold up|holds up|keeps?|good|works?|serves? you|
      persists?) (?:for )?(?:well |up to |about |at least |over |more than |beyond |a |
      past )*{n}(?:(?:-| (?:to|or) )\w+)? (?:months?|years?|decades?|weeks?)
    (?:lasts?|lasting|holds?|stays?|endures?|holds up|good|built) (?:for |you |well )*(?:a decade|
      decades|a lifetime|two decades)(?: \w+ more)?
    {n}(?:(?:-| (?:to|or) )\w+)? (?:months?|years?) of (?:relief|results|freedom|comfort|smooth\w*|
      clear|pain-free|healthy|service|better)
    keeps? (?:you|it|them|your \w+) [\w-]+ for (?:at least |up to |about |over )?{n} (?:months?|
      years?)
    (?:stays?|remains?|keeps?) \w+ for (?:at least |up to |about |over |more than )?{n} (?:months?|
      years?|decades?)
    {n} years is what
    free (?:of|from) (?:[\w-]+ ){1,3}for (?:up to |about |at least )?{n} (?:months?|years?)
    ^lasts? (?:for )?(?:up to |about |at least |over |more than )?{n} (?:months?|years?|decades?)
    (?:a decade|decades|years|months|a lifetime|a year) of (?:relief|comfort|freedom|clear vision|
      smooth\w*|pain-free)
"""

PRAISE = r"""
    (?:rates?|rated|scores?|scored|gives?|gave) (?:us|our \w+(?: \w+)?|me|this \w+|
      it) (?:an? )?(?:\w+ )?\d(?:\.\d)?
    \d\.\d (?:out of|on a scale|on the \w+ scale|average|star)
    a perfect (?:5|10|five|ten)(?:\.0)?
    (?:(?<![\w.])(?:4\.\d|5(?:\.0)?|five|4))[- ]?(?:stars?(?! (?:mark|mean|stand|is|are))|
      out of (?:5|five)|star (?:rating|reviews?|care|service|experience)|/ ?5)
    five[- ]stars?(?! (?:mark|mean|stand|is|are|(?:\w+ )?(?:staff|team|hotel|resort)))
    (?:rated|rating of|score of|average of|scored?|rate us) (?:an? )?(?:average )?(?:4\.\d|5\.0|
      9\.\d|a perfect|perfect)
    \d[\d,]*\+? (?:\w+ )?(?:five-star|5-star|positive|happy|glowing|satisfied|successful|google|
      verified|great|smiling|delighted|rave|pain-free|thriving|healthy|grateful|excellent|loyal|
      yelp|thrilled|healthier) \w+
    \d[\d,]+\+? (?:\w+ )?reviews
    (?:thousands|hundreds|dozens|tens of thousands) of (?:happy|satisfied|successful|smiles|
      five-star|positive|glowing|delighted|grateful|reviews|loyal|thrilled|5-star|smiling|great)
    {n} thousand (?:\w+ )?(?:{patients})
    (?:over|more than|nearly|almost) (?:\d[\d,]*|a thousand|\w+ thousand|a million|
      \w+ hundred) (?:\w+ )?(?:reviews|smiles|success stories|happy \w+|satisfied \w+)
    \d[\d,]*\+? smiles
    \d[\d,]*\+? babies (?:born|conceived)
    (?:helped|freed|relieved|transformed|changed|healed|cured|restored|saved|spared|given|gave|made|
      improved|straightened|brightened|trusted by|chosen by|
      loved by) (?:\w+ )?(?:\w+ )?(?:over |more than |
      nearly |almost |about |some |the lives of |than |lives of )*(?:\d[\d,]+|a thousand|
      \w+ thousand|tens of thousands of|a million)\+? (?:of )?(?:\w+ )?{patients}
    (?:\d[\d,]+|thousands|\w+ thousand)\+? {patients} (?:replaced|corrected|restored|fixed|
      straightened|saved|walking|smiling|helped|and counting|served and|freed|treated successfully|
      can't be wrong|agree|trust|later)
"""

LOW_RATES = r"""
    (?:we|our|ours|we've|boasts?|maintain\w*|achieve\w*|proud|enjoy\w*|has|have) ... (?:infection|
      complication|revision|failure|recurrence|readmission|leak|re-?operation|repeat|retreatment|
      rejection|relapse|dry socket|side effect|redo|enhancement|error)s?(?:-|
       )?(?:free )?rates? (?:of |is |at |below |under |that is |near |close to |stands at |
      less than |well |just |only |remains? )*(?:\d|zero|one|two|half|a fraction|less|below|under|
      nil|virtually)
    (?:infection|complication|revision|failure|recurrence|readmission|leak|re-?operation|repeat|
      retreatment|relapse|enhancement) rates? (?:is |are |of |at |stands at |remains? )*(?:well |
      far |just |only |less than |under |below |a mere |mere )+(?:\d|zero|one|two|half)
    (?:infections?|complications?|revisions?|failures?|recurrences?|readmissions?|leaks?|
      re-?operations?|relapses?|rejections?|enhancements?|retreatments?|tears?|regret|
      errors?) (?:\w+ )?(?:under|below|less than|fewer than|at|to|of|in|down to|
      beneath)(?: just| only| under| below| about| less than| fewer than| barely)* (?:{n}|
      half an?)(?: (?:in|out of|of|per) (?:every |a |one )?(?:\d[\d,]*|hundred|thousand|ten|twenty|
      fifty|five)| per ?cent| ?%)(?=.*\b(?:proud|we|our|us|beat|best|lowest)\b)
    (?:our|we) [\w' -]{0,40}(?:keeps?|holds?|kept|held|run|runs|have|has) (?:\w+ )?(?:infections?|
      complications?|revisions?|failures?|recurrences?|readmissions?|leaks?|re-?operations?|
      relapses?|rejections?)(?: rates?)? (?:under|below|at|to|near|close to|beneath|
      down) (?:\w+ )?(?:{n}|zero|nil)
    (?:only|just|a mere|mere) {n} (?:of|in|out of) (?:the |our |my |all )*(?:last |past |first |
      over |more than |nearly )?\d[\d,]* (?:\w+ )?(?:patients|people|knees|hips|eyes|implants|
      operations|surgeries|cases|procedures)
    \d[\d.]*(?: ?%| per ?cent) (?:infection|complication|revision|failure|recurrence|readmission|
      retreatment) rate ... (?:lowest|best|anywhere|below|average)
    (?:only|just|a mere|barely|not even|under|below) \d[\d.]* ?(?:%|per ?cent) of (?:the|our|
      my) (?:[\w-]+ ){0,3}?(?:here|we \w+|treated|operated)
    (?:fewer|less|under) than (?:\d|one|two|half|a)[\w.%]* (?:per ?cent |in |out of |%|
      of )?(?:\d[\d,]* |a hundred |a thousand |one hundred |ten |per ?cent )?(?:of )?our
    (?:only|just|a mere|mere|not even|barely) (?:\d[\d.]*|one|two|three|a handful)(?: in| out of|%|
       per ?cent)(?: \d[\d,]*| a hundred| a thousand)? (?:of )?(?:our|my|dr)
    (?:zero|no|not a single|not one|without a single|without one|nil) (?:\w+ )?(?:infections?|
      complications?|failures?|revisions?|problems|relapses|rejections?|re-?operations?|
      recurrences?|readmissions?|case|cases) (?:in|since|among|over|out of|across|for|of) (?:our |
      the |more than |over |the last |my |his |her |all |\w+ )*(?:\d[\d,]*|thousand|hundred|years|
      \w+ (?:years|patients|operations))
"""

GOOD = phrases(r"""
    success\w*, effective\w*, satisf\w*, rates?, accura\w*, patients say, lower, less, retention
    surviv\w*, longer, reduc\w*, decreas\w*, faster, running, driving, eliminat\w*, loss, lose
    pleased, last\w*, restor\w*, vision, falls?, drops?, fewer, in place, reach\w*, keep\w*, pain
    no pain, free, clear\w*, hear\w*, cut, cuts, wrinkles, refer (?:their|a|us), return to us
    trust us, sharper, higher, up(?! to), boosts?, increas\w*, density, fat, still, would
    come back to us
    sleep\w*, walk\w*(?! (?:through|in|into|by)), chance\w*, odds, saved?, symptoms?, kept, stays?
    collagen, hair, choose us
    approval, stable, success, remission, perfectly, better, off their
""")
