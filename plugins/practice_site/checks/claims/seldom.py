"""The phrases that tell how seldom a treatment fails or must be done again."""

from practice_site.checks.claims.phrases import phrases

SELDOM = phrases(r"""
    you(?: won't| will not| would not| wouldn't|'ll rarely|'ll hardly) find (?:many|an?|any)
    rarely, seldom, hardly ever, almost never, very rarely, scarcely ever, barely ever, only rarely
    ever so rarely
    (?:i|we) (?:rarely|seldom|hardly ever|almost never|scarcely ever) (?:see|meet|have|get|
      hear from|find)
    (?:it is|it's) (?:very |extremely |quite )?(?:rare|unusual|uncommon|unheard of|
      the exception)(?: for| that)?
    (?<!some )(?<!a )(?:very )?few(?: of| people| patients)?
    it(?:'s| is) an? (?:rare|odd|unusual) (?:[\w-]+ ){1,3}?(?:of ours )?who
    hardly any(?:one|body)?(?: of)?
    only a (?:few|handful|fraction|small fraction|minority|tiny fraction)(?: of)?
    almost no(?: one|body)?
    (?:a mere|just a|only a|a) (?:handful|few) of
    next to no, virtually no(?: one)?, practically no(?: one)?, almost none, scarcely any
    nearly no(?: one)?, barely any, not many, hardly a, scarcely a, rarely a, seldom a
    hardly a (?:day|week|month) (?:goes by|passes) without, hard pressed to (?:find|name|meet)
    hard-pressed to (?:find|name|meet|recall), hard to find, you'll be hard[- ]pressed
    rarely does any(?:one|body), seldom does any(?:one|body), only (?:the )?(?:rare|odd|
      occasional)(?: \w+)?, once in a blue moon, precious few(?: of)?, vanishingly few(?: of)?
    a tiny (?:few|fraction|minority|number)(?: of)?
    (?<!in )(?<!about )(?:only |just |barely |scarcely |hardly )?(?:one|two|three) (?:in|
      out of) (?:a |every |one )?(?:twenty|thirty|fifty|hundred|thousand), the rare, only the rare
    almost no one
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
    lose(?:s)? (?:their|her|his|any|a|more|so much), shed(?:s)? (?:a|any) tear, faint(?:s)?
    flinch(?:es)?, wince(?:s)?, cr(?:y|ies), bleed(?:s)?, bruis(?:e|es), scar(?:s)?, swell(?:s)?
    throw(?:s)? up, vomit(?:s)?, need(?:s)? more than, take(?:s)? more than
    fail(?:s|ed)? to \w+, still (?:\w+ly )?(?:unable|in pain|sore|\w+ing|
      need\w*|wear\w*|struggl\w*|has|have|wakes?|complain\w*), unable to, struggl\w*
    suffers?, flares?, recurs?, recurred, recurrences?, reappears?
    leave(?:s)? (?:\w+ ){0}(?:still|unable|in pain|with pain|worse|empty-handed|unsure|frowning)
    walks? (?:out|away) (?:still|unhappy|without|disappointed|frowning), go(?:es)? home (?:still|
      unhappy|disappointed|without|frowning), ask(?:s)? for (?:their|his|her) money
    have to (?:come back|return|repeat|redo|go back|wear|take|cancel|miss), has to (?:come back|
      return|repeat|redo|go back|wear|take|cancel|miss), quits?, abandons?, wishes (?:they|he|
      she) hadn't, wish they hadn't, switch(?:es)? (?:back|doctors|clinics), see us (?:again|twice)
    sees us (?:again|twice)
    (?:needs?|requires?|ha(?:ve|s)|books?|asks? for) (?:[\w'.-]+ ){1,4}(?:twice|again|a second time
      |more than once)
    needs? (?:stronger|anything|rescue|pain|their|opioids|narcotics|surgery|fusion|hospital\w*)
    uses? (?:the|their|a) (?:\w+ )?(?:inhaler|cane|walker|pills?|glasses|crutch\w*), takes? (?:a|
      any|more than) (?:\w+ )?(?:pill|painkiller|aspirin|day off)\w*, wakes? (?:up )?(?:at night|
      in pain)
    feel(?:s)? (?:\w+ ){0}(?:a thing|sore|worse|let down), tell(?:s)? (?:it|they|that), can tell
    could tell, guess(?:es)?, spots? (?:it|the|them), limps?, snores?
    wet(?:s)? the bed, itch(?:es)?, fails?, breaks?, fractures?, loosen(?:s)?, wears? out
    has to be
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
    (?:whose|who|that) ... (?:hasn't|haven't|didn't|don't|doesn't|isn't|aren't|wasn't)
    ever (?:goes|go|comes?|needs?|looks?|asks?|regrets?|complains?|relapses?|returns?)
""".replace("{0}", "?")
)
