"""What offers are made of: sums, terms, and the things that are thrown in."""

DAY = r"(?:mon|tues|wednes|thurs|fri|satur|sun)day"
MONTH = (
    r"(?:january|february|march|april|june|july|august|september|october|november|december"
    r"|new year's|valentine's|mother's day|father's day|labor day|memorial day|thanksgiving"
    r"|christmas|halloween|easter|the holidays?|summer|winter|spring|fall|autumn)"
)
UNTIL = (
    rf"(?:until|till|through|thru|before|this|during|all|only|ends?|expires?|if booked by"
    rf"|now through|from now (?:until|through)) (?:the )?(?:end of )?(?:the )?(?:next |this "
    rf"|all )?(?:{DAY}|{MONTH}|may|week"
    r"|month|year|weekend|season|today|tonight|midnight|tomorrow|\d{1,2}(?:st|nd|rd|th)?"
    r"|limited time|first \w+"
    r"|closing|then)\b"
)
WORDS = (
    r"(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|eighteen|nineteen"
    r"|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand)"
)
MONEY = (
    rf"(?:(?:us)?[$€£] ?\d[\d,.]*\d|[$€£] ?\d|\d[\d,.]* (?:dollars|bucks|cents|usd)"
    rf"|(?:an? |several )?{WORDS}(?:(?:[ -]| and ){WORDS}){{0,5}} (?:dollars|bucks|cents)"
    rf"|a (?:dollar|buck|few dollars|couple (?:of )?(?:hundred )?(?:dollars|bucks)))"
)
SHARE = (
    rf"(?:\d+ ?(?:%|percent)|{WORDS}(?:-{WORDS})? percent|half|a third|one-third|a quarter|a fifth"
    rf"|two-thirds"
    r"|a tenth|one-half|thousands|hundreds|big|huge|plenty|a bundle|a fortune|a ton|loads)"
)
THING = (
    r"(?:exams?|consultations?|consults?|screenings?|x-?rays?|cleanings?|visits?|whitening"
    r"|syringes?|units"
    r"|sessions?|treatments?|months?|weeks?|trays?|kits?|retainers?|massages?|facials?|peels?"
    r"|scans?"
    r"|samples?|products?|gifts?|gift cards?|serums?|add-ons?|upgrades?|evaluations?|assessments?"
    r"|checkups?|check-ups?|appointments?|classes|lessons?|fittings?|adjustments?|nail trims?"
    r"|baths?|tests?"
    r"|guards?|boosters?|creams?|toothbrush\w*|frames|lenses|glasses|pairs?|batteries|hearing aids?"
    r"|skincare|goodies|toxin|botox|fillers?|shots?|injections?|infusions?|vitamins?|membership"
    r"|memberships|enrollment|registration|trials?|follow-ups?|touch-ups?|refills?|second opinions?"
    r"|analysis|reviews?|photos|imaging|ultrasounds?|mri|labs|blood work|areas?|zones?|limbs?|leg"
    r"|eye"
    r"|ear|tooth|teeth|arch|person|child|kid|friend|spouse|partner|sibling|puppy|kitten|pet|dose)"
)
DEAL = (
    r"(?:specials?|sales?|discounts?|deals?|offers?|savings?|promo(?:tion)?s?|rebates?|coupons?"
    r"|vouchers?|markdowns?|price (?:cuts?|breaks?|drops?|slashes)|bargains?|steals?|bundles?"
    r"|freebies|giveaways?"
    r"|perks|blowout|clearance|extravaganza|credits?)"
)
COST = (
    r"(?:prices?|pricing|fees?"
    r"|(?<!success )(?<!tion )(?<!vival )(?<!heart )(?<!birth )(?<!pregnancy )"
    r"(?<!cure )rates?|costs?|charges?|tab|bills?|price tags?|tuition|copays?)"
)
OTHERS = r"""
    (?:improv|help|matter|chang|differ|var|learn)\w* a (?:good|great) deal\b
    a (?:good|great) deal (?:of|from|more|less|to|about|in|depends|and|by|with|after|over
      |as)\b|(?:who|that) offers you\b
    free (?:t[34]|psa|testosterone|thyroxine|flaps?|grafts?|weights?|fluid|air)\b
    (?:(?:is|are|am|'re) not|isn't|aren't) the (?:cheapest|lowest)
    (?:insurers?|insurance|plans?|medicare|medicaid) (?:\w+ )?(?:pays?|paid|bills?|covers?
      |covered|will|may|requires?|sets?|charges?|companies|allows?|company)\b
    (?:deductible|co-?insurance|penalt\w+|good faith|estimate[sd]?|tax\w*|charity|donat\w+|grants?
      |scholarships?|foundation|no-show|missed (?:visits?|appointments?)|late fee|parking|pharmac\w+
      |generic|hsa|fsa|sliding scale|hardship|reimburs\w+|dispute|raffle|food bank|balances?|covered
      |collections|cancel(?:s|led|ed|ing|lations?)?|policy|interpreters?|wi-?fi|shuttle|health fair
      |vaccine clinic|library|flu shots at)\b
    (?:don't|do not|no|never|not|cannot|can't|won't) (?:\w+ )?(?:advertise|offer|give|run|have
      |promote|use|sell|do) [^.;]{0,30}(?:discount|special|deal|coupon|sale|promotion|packages?)s?\b
    no (?:discounts?|coupons?|specials?|sales)\b
    through (?:the|a|our) (?:county|state|city|school)\b
    (?:sales? tax|deal with|special (?:shoes|diet|needs|care|attention|training|test)|free of
      |half of (?:the|all|our)|save (?:the|your|a) (?:tooth|teeth|sight|eye|limb|time|receipts?|seat
      |embryos?))\b
"""
"""What gives a sum or a gift another meaning."""
BILLS = r"""
    (?:improv|help|matter|chang|differ|var|learn)\w* a (?:good|great) deal\b
    a (?:good|great) deal (?:of|from|more|less|to|about|in|depends|and|by|with|after|over
      |as)\b|plans? (?:\w+ )?pays?\b
    free (?:t[34]|psa|testosterone|thyroxine|flaps?|grafts?|weights?|fluid|air)\b|(?:who
      |that) offers you
    (?:(?:is|are|am|'re) not|isn't|aren't) the (?:cheapest|lowest)
    (?:bills?|billed|dispute|deductible|co-?pay\w*|medicare|study|studies|penalt\w+|fine
      |good faith)\b
    (?:insurers?|insurance|your plan|worth|estimate[sd]?|settlement|income|raised|donat\w*
      |charity)\b
    (?:fund\w*|grants?|threshold|payments? (?:of|over|worth)?|balances?|hsa|fsa|limit|law|taxes?)\b
    (?:generic|pharmac\w+|foundation|paid monthly|installments?|medicaid|late fee|no-show)\b
    (?:deposits?|final bill|prescription|parking|raffle|out-of-pocket|interest|reimburs\w+)\b
    cancel\w*
    (?:gift to|scholarship|free clinic|health fair|sliding scale|hardship)\b
"""
"""What makes a sum one that insurers, laws or pharmacies speak of."""
