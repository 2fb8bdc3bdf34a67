"""The wordings by which nobody charges less, or care costs less than one fears."""

from practice_site.checks.claims.families import Family
from practice_site.checks.claims.offers import COST, MONEY, OTHERS, SHARE

_LITTLE = (
    r"(?:pizza|latte|coffee|cup|dinner|movie|haircut|lunch|meal|sandwich|tank of gas|sneakers|phone"
    r"|cell phone|cable|gym|streaming|car payment|subscription|night out|manicure|concert)"
)

LURES = (
    Family(
        rf"""
        {COST} (?:is|are|remains?|stays?) (?:\w+ ){{0,2}}?(?:the )?(?:lowest|cheapest|friendliest
          |best|fairest|most affordable|unbeatable|unmatched|hard to beat|second to none)\b
        nowhere (?:[\w'-]+ ){{0,6}}?(?:pay|find|get|see|spend|be charged
          |charges?) (?:[\w'-]+ ){{0,3}}?(?:less|lower|cheaper|more affordable|better (?:price|deal
          |value|rate|bargain)s?)\b
        (?:won't|can't|cannot|will not|never|couldn't|try to|hard to|impossible to|challenge you to
          |dare you to|defy you to|good luck) (?:\w+ )?(?:find|finding|get|see|beat
          |come across) (?:an?|any|it|that|this|them|yourself) (?:[\w-]+ )?(?:cheaper|lower
          |less expensive|for less|more affordable|better (?:price|deal|rate|value|bargain|offer)
          |lower-priced)\b
        (?:nobody|no one|no other \w+|no (?:clinic|practice|office|dentist|doctor|surgeon|shop)
          |few) (?:[\w'-]+ ){{0,6}}?(?:charges?|asks?|costs?|is) (?:as little|so little|less|cheaper
          |as cheap|this little)\b
        (?:undercuts?|undersells?|underprices?|outprices?) (?:the|our|every|any|all|other|even|most
          |big|hospital|chain)\b
        (?:quotes?|{COST}|estimates?|offers?|bids?)\b [^.;]{{0,60}}?\b(?:we|we'll|i'll|i) (?:(?:will
          |can|gladly|always|happily) )*(?:beat|match|top|undercut|better|lower) (?:it|them|that
          |theirs)\b
        (?:without|minus|not at|never at) (?:the|a|an|those) (?:[\w'-]+ ){{1,3}}?(?:price tag
          |prices?|fees)\b(?! (?:of|list))
        at (?!(?:these|those|our|the|current|regular|list|retail|full|standard|fixed|published
          |posted|same|both|different|certain|market|average|set|clear|what|all|their|which|your
          |contracted|negotiated|agreed|varying)\b)[\w'-]+(?: [\w'-]+)? (?:prices|fees
          |pricing)\b(?! (?:of|for|as|between|that))
        (?:others|elsewhere|doctors|clinics|hospitals|competitors|they|dentists
          |chains) charge [^.;]{{0,30}}[;,:] ?(?:but )?(?:we|ours|here|not us)\b
        (?:at|for|with) (?:an? |the )?(?:prices?|fees?|rates?|payments?) (?:you(?:'ll| can| will
          | won't)|your \w+ (?:can|will)|that (?:fits?|suits?|won't|makes?|even)|everyone|anyone
            |even|nobody|no one)\b
        why [^.;?]{{0,40}}?\b(?:pay|spend) (?:double|twice|more|extra|full|hundreds|thousands)\b
        (?:under|below|less than|just|only|for) (?:a|one|two|three|half a) grand\b
        (?:pay|pays|charge|charges|costs?) (?:{SHARE}|{MONEY}) less\b(?! than (?:before|expected))
        (?:prices?|rates?|fees?|deals?) so (?:good|low|small|hot|friendly)\b
        (?:we|we'll) (?:\w+ )?(?:beat|match|undercut) the (?:\w+ )?(?:chains?|competition
          |competitors?|hospitals?|stores?)\b
        (?:two[- ]thirds|a third|a quarter|a fraction) of (?:the|a
          |any) (?:[\w'-]+ ){{0,2}}?{COST}\b(?! (?:is|are|was|due|paid|when|at|up front|before))
        the cheapest (?:[\w'-]+ ){{0,3}}?(?:on|this side|for miles|anywhere)\b
        \w+-sized? (?:prices?|fees|rates)\b
        (?:don't|do not|doesn't|won't|never) charge (?:what|as much|like|that much)\b
        ours (?:is|costs|are|runs) (?:only |just )?{MONEY}
        (?:pay|pays|paid|costs?|charges?|spend|spent) half (?:of )?what\b
        for what (?:others|they|hospitals?|most|other \w+|the \w+) (?:\w+ )?(?:charges?|asks?|bills?
          |want)\b
        (?:doesn't|don't|needn't|does not|do not|shouldn't) (?:have to )?be (?:expensive|pricey
          |costly|a luxury)\b
        if you (?:can |ever )?(?:find|see|get) (?:an?|it|them|the same \w+) (?:\w+ )?(?:lower price
          |cheaper|better price|for less|lower fee|better deal)\b
        (?:last \w+'s|yesterday's) (?:prices|fees|rates|pricing)\b|pays? for itself\b
        (?:runs?|costs?|comes? to) (?:just|only|well|a hair) (?:under|below|shy of)\b
        affordable luxury|luxury (?:that )?(?:you|everyone|anyone) can afford
        (?:needn't|need not|doesn't have to|don't have to|does not have to|do not have to|shouldn't
          |should not|need never|never has to|doesn't need to) (?:ever )?(?:cost|mean|come with
          |come at) (?:a fortune|the earth|an arm|more|a bundle|as much|that much|you|thousands
          |a lot|big|a big|a small fortune|high|a high)\b
        (?:easy|easier|gentle|gentler|kind|kinder|light) (?:to swallow|on (?:the|your|any) (?:wallet
          |purse|pocket\w*|budget|bank))\b
        {COST} (?:is|are) (?:so|that) (?:low|affordable|cheap|little|reasonable|small|modest)\b
        why (?:pay|spend|shell out|hand over|fork over) (?:[\w'-]+ ){{0,3}}?(?:more|thousands
          |hundreds|extra|twice|double|a fortune)\b
        (?:for|at) (?:one|a single|just one|a|one single) (?:flat )?(?:low|small|easy|little|modest
          |great|special|tiny) (?:[\w-]+ )?(?:price|fee|rate|payment|sum)\b
        the more [^.;,]{{3,30}},? the (?:less|lower|more) (?:[\w'-]+ ){{0,3}}?(?:pay|prices?|save
          |costs?|fees?|free)\b
        less (?:\w+ )?than (?:a|an|your|the|one|most) (?:[\w'-]+ ){{0,3}}?{_LITTLE}\b
        (?:the (?:price|cost) of|costs?(?: about| only)?|for) (?:a|an|your|one|two
          |three) (?:\w+ )?(?:pizza|latte|coffee|cup of|dinner for|movie|haircut|sandwich
          |tank of gas)\b
        (?:in the |under |below |for )(?:low |mid-?|the )?(?:two|three|four|five|six|double|triple
          |low)[- ](?:figures?|digits?)\b
        (?:rates?|prices?|fees?|plans?|packages?|pricing) (?:from|starting at|as low as
          |starting from|start at|start from|begin at) (?:just |only )?\d[\d,.]*(?=\W*$|,| (?:a|per
          |dollars)\b)
        worth (?:every (?:penny|cent|dollar)|(?:far |much )?more than (?:you pay|it costs|the price
          |we charge))\b
        dollar for dollar\b|more (?:[\w-]+ ){{1,2}}for (?:less|your money|the money|every dollar
          |your dollar|the dollar|your buck)\b(?! (?:than|time))
        {MONEY} less (?:than|at|here)\b(?! or)
        """,
        "the exact price and what it includes",
        unless=OTHERS,
        denies=True,
    ),
    Family(
        r"""
        (?:we|i|we'll|i'll)\b [^.;]{0,80}?\bat the (?:very )?lowest (?:prices?|fees?|rates?
          |costs?)\b
        """,
        "the exact price and what it includes",
        unless=r"(?:insur\w+|medicare|medicaid|estimate|find out|help you find)\b",
    ),
)
