"""The wordings that lure by what is cheap, thrown in, or soon over."""

from practice_site.checks.claims.families import Family

_DAY = r"(?:mon|tues|wednes|thurs|fri|satur|sun)day"
_MONTH = (
    r"(?:january|february|march|april|june|july|august|september|october|november|december"
    r"|new year's|valentine's|mother's day|father's day|labor day|memorial day|thanksgiving"
    r"|christmas|halloween|easter|the holidays?|summer|winter|spring|fall|autumn)"
)
_UNTIL = (
    rf"(?:until|till|through|thru|before|this|during|all|only|ends?|expires?|if booked by"
    rf"|now through|from now (?:until|through)) (?:the )?(?:end of )?(?:the )?(?:next |this |all )?(?:{_DAY}|{_MONTH}|may|week"
    r"|month|year|weekend|season|today|tonight|midnight|tomorrow|\d{1,2}(?:st|nd|rd|th)?|limited time|first \w+"
    r"|closing|then)\b"
)
_WORDS = (
    r"(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|eighteen|nineteen"
    r"|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand)"
)
MONEY = (
    rf"(?:(?:us)?[$€£] ?\d[\d,.]*\d|[$€£] ?\d|\d[\d,.]* (?:dollars|bucks|cents|usd)"
    rf"|(?:an? |several )?{_WORDS}(?:(?:[ -]| and ){_WORDS}){{0,5}} (?:dollars|bucks|cents)"
    rf"|a (?:dollar|buck|few dollars|couple (?:of )?(?:hundred )?(?:dollars|bucks)))"
)
_SHARE = (
    rf"(?:\d+ ?(?:%|percent)|{_WORDS}(?:-{_WORDS})? percent|half|a third|one-third|a quarter|a fifth|two-thirds"
    r"|a tenth|one-half|thousands|hundreds|big|huge|plenty|a bundle|a fortune|a ton|loads)"
)
_THING = (
    r"(?:exams?|consultations?|consults?|screenings?|x-?rays?|cleanings?|visits?|whitening|syringes?|units"
    r"|sessions?|treatments?|months?|weeks?|trays?|kits?|retainers?|massages?|facials?|peels?|scans?"
    r"|samples?|products?|gifts?|gift cards?|serums?|add-ons?|upgrades?|evaluations?|assessments?"
    r"|checkups?|check-ups?|appointments?|classes|lessons?|fittings?|adjustments?|nail trims?|baths?|tests?"
    r"|guards?|boosters?|creams?|toothbrush\w*|frames|lenses|glasses|pairs?|batteries|hearing aids?"
    r"|skincare|goodies|toxin|botox|fillers?|shots?|injections?|infusions?|vitamins?|membership"
    r"|memberships|enrollment|registration|trials?|follow-ups?|touch-ups?|refills?|second opinions?"
    r"|analysis|reviews?|photos|imaging|ultrasounds?|mri|labs|blood work|areas?|zones?|limbs?|leg|eye"
    r"|ear|tooth|teeth|arch|person|child|kid|friend|spouse|partner|sibling|puppy|kitten|pet|dose)"
)
_DEAL = (
    r"(?:specials?|sales?|discounts?|deals?|offers?|savings?|promo(?:tion)?s?|rebates?|coupons?"
    r"|vouchers?|markdowns?|price (?:cuts?|breaks?|drops?|slashes)|bargains?|steals?|bundles?|freebies|giveaways?"
    r"|perks|blowout|clearance|extravaganza|credits?)"
)
_COST = r"(?:prices?|pricing|fees?|(?<!success )(?<!tion )(?<!vival )(?<!heart )(?<!birth )(?<!pregnancy )(?<!cure )rates?|costs?|charges?|tab|bills?|price tags?|tuition|copays?)"
_OTHERS = r"""
    (?:insurers?|insurance|your plan|medicare|medicaid) (?:\w+ )?(?:pays?|paid|bills?|covers?
      |covered|will|may|requires?|sets?|charges?|companies|allows?|company)\b
    (?:deductible|co-?insurance|penalt\w+|good faith|estimate[sd]?|tax\w*|charity|donat\w+|grants?
      |scholarships?|foundation|no-show|missed (?:visits?|appointments?)|late fee|parking|pharmac\w+
      |generic|hsa|fsa|sliding scale|hardship|reimburs\w+|dispute|raffle|food bank|balances?|covered
      |collections|cancel(?:s|led|ed|ing|lations?)?|policy|interpreters?|wi-?fi|shuttle|health fair
      |vaccine clinic|library|flu shots at)\b
    (?:don't|do not|no|never|not|cannot|can't|won't) (?:\w+ )?(?:advertise|offer|give|run|have
      |promote|use|sell|do) [^.;]{0,30}(?:discount|special|deal|coupon|sale|promotion|packages?)s?\b
    no (?:discounts?|coupons?|specials?|sales)\b
    (?:sales? tax|deal with|special (?:shoes|diet|needs|care|attention|training|test)|free of
      |half of (?:the|all|our)|save (?:the|your|a) (?:tooth|teeth|sight|eye|limb|time|receipts?|seat
      |embryos?))\b
"""

LURES = (
    Family(
        rf"""
        (?:bargain|budget|cut|cut-rate|rock-bottom|dirt|sale|discount|value|low|reduced|specially
          |half|wallet|rock|wholesale|sensibly|affordably|unbeatably|competitively|attractively
          |irresistibly|aggressively|insanely|ridiculously|incredibly|amazingly|surprisingly
          |unbelievably)[- ]priced\b
        (?:bargain|budget|cut-rate|cut-price|rock-bottom|bottom-dollar|wholesale|giveaway|dirt-cheap
          |wallet-friendly|pocket-friendly|budget-friendly|penny-pinching|thrifty|knockdown
          |knock-down|throwaway|sale-priced|discount(?:ed)?|marked-down|marked down|slashed
          |pre-inflation|old-fashioned|crazy|unheard-of
          |too-good-to-miss) (?:[\w-]+ ){{0,3}}?(?:{_COST}|{_THING}|{_DEAL}|care|dentistry|surgery
          |implants?|braces|aligners|veneers|packages?|plans?|procedures?)\b
        half (?:of )?what\b|locks? in (?:[\w'-]+ ){{0,4}}?{_COST}\b
        (?:takes?|knocks?|get|gets|earn|earns|save|saves|shave) (?:a|an|one|two|three|half|\d+
          |another) (?:\w+ )?(?:months?|weeks?|years?|visits?|payments?|thirds?|half|quarter|percent
          |hundred|thousand|fifth|tenth) off (?:your|the|their|any|every|all|next)\b
        (?:beats?|undercuts?|tops?|trounces?|betters?) (?:[\w'-]+ ){{1,4}}?(?:prices?|fees?|pricing
          |quotes?|rates)\b
        (?:unbeatable|hard-to-beat|unmatched|unrivaled|incredible|amazing|rock-bottom) (?:prices?
          |value|rates|fees|pricing|deals?|savings|costs?)\b
        (?:to suit|to fit|for|fits?|suits?) (?:any|every|all|your) (?:purse|budget|pocket|wallet
          |pocketbook)s?\b
        dirt[- ]cheap\b|on the cheap\b|for (?:mere )?(?:pennies|peanuts|a song|next to nothing
          |pocket change|chump change|small change)\b|pennies (?:on the dollar|a day|per day)
          |at cost\b|rock-bottom\b
        (?:won't|doesn't|don't|without|never|not|no need to|instead of) (?:\w+ )?(?:break|breaking
          |bust|busting|blow|blowing|strain|straining|drain|draining|empty|emptying|hurt|hurting|rob
          |robbing|cost|costing|dent|max|maxing) (?:out )?(?:the |your |you |an )?(?:bank|wallet
          |budget|savings|pocketbook|piggy bank|purse|fortune|arm and|a fortune|credit cards?
          |paycheck|college fund)\b
        {_COST} (?:[\w'-]+ ){{0,4}}?(?:(?:can't|cannot|won't|never|can never
          |will never) be (?:beat\w*|matched|topped|undercut|rivaled)|that beats?|beats?|to beat
          |undercuts?|you'll love|you will love|you can love|you won't believe|won't last
          |everyone can|anyone can|so low|too low|too good|that fits? (?:any|every|your)
          |to fit (?:any|every|your)|even your|nobody|no one|others can't|others won't|as gentle
          |slashed|cut|dropped|have dropped|just dropped|rolled back|reduced|lowered|come down
          |lower than|below|well below|far below|less than half|under what|a fraction|are a fraction
          |hard to beat|second to none|unmatched|you'd expect|you can afford|drop|fall|plunge|tumble
          |frozen|before (?:they|it) (?:go|goes|rise))\b
        (?:lowest|cheapest|thriftiest|fairest|friendliest|keenest|most reasonable
          |most competitive) (?:[\w'-]+ ){{0,4}}?(?:{_COST}|{_DEAL}|rates)\b
        (?:cheapest|lowest-cost|lowest-priced|least expensive|most affordable|best-priced|best-value
          |best value|best buy|best bargain|best deal) (?:[\w'-]+ ){{0,4}}?(?:{_COST}|{_DEAL}|in
          |around|for miles|anywhere|near|you'll find|this side|of any|available|option|way)\b
        (?:better|bigger|lower|greater|deeper) (?:deals?|bargains?|prices?|discounts?|savings
          |value)\b(?= (?:than|anywhere|in town|you|around|for))
          |(?:unbeatable|unmatched|unrivaled|incredible|amazing|exceptional|outstanding|best|great
            |tremendous|unbelievable|real|more) (?:value|bang) for (?:your|the|every) (?:money
            |dollar|buck)\b|more for (?:your|the) money\b|bang for (?:your|the) buck
        (?:cheaper|less expensive|more affordable|less costly|costs? (?:\w+ )?less|priced lower
          |priced below|easier on (?:your|the) (?:wallet|budget|pocketbook)|kinder to (?:your
          |the) (?:wallet|budget|purse)|for less|charges? (?:\w+ )?less|less money
          |lower {_COST}) (?:[\w'-]+ ){{0,5}}?(?:than|compared)(?! (?:(?:an?|one|two|three|\d+) 
          |you think|ever|the generic|brand))\b
        (?:less|no more|cheaper|more) (?:\w+ )?than (?:the (?:price|cost) of )?(?:you (?:spend|pay)
          |your (?:\w+ )?(?:coffee|latte|phone|cable|gym|car|streaming|morning|daily|monthly
          |grocery)|a (?:\w+ )?(?:cup of|coffee|latte|dinner|night out|tank of|pizza|haircut
          |car payment|phone bill|movie|meal|gym|pair of sneakers|week of|month of|day at))\b
        (?:for|at|is|are|just|only|about|nearly|almost|roughly|under|to) (?:a fraction|half|a third
          |a quarter|two-thirds|less than half) (?:of )?(?:the |our |its |what |that |their |your
          |usual |regular )+(?:[\w'-]+ )?(?:{_COST}|hospitals?|others?|clinics|dentists|doctors
          |practices|cities|you'd|you would|you pay|competitors?|chains?|specialists|offices
          |everyone|most|surgeons|charge|bill)\b
        half(?: the|-| that)? (?:price|cost|off|fee|rate|priced)\b(?! (?:of|to|for) (?:treat\w+
          |the disease))|half-off\b
        (?:save|saves|saved|saving|savings of|keep|pocket|get back|knock|take|slash|chop|shave|trim
          |slice|cut) (?:you |yourself |your family |up to |over |as much as |at least|an extra
          |a full |more than |nearly |almost |a cool |a whopping |another |an additional
          |a further )*(?:{_SHARE}|{MONEY})(?! (?:of (?:your|the) (?:bone|tooth|hearing|vision)|time
          |worry|lives))\b
        (?:{_SHARE}|{MONEY}) (?:\w+ )?(?:off|discount|price cut|markdown|savings?|rebate|less than
          |cheaper|below (?:market|retail|what|list|the|our|hospital)|back|credit|cash back
          |gift card|voucher|coupon)\b(?! (?:pain|likely|track|balance))
        (?:beats?|match(?:es)?|meets?|undercuts?|honors?|top) (?:or beat )?(?:any|every|all|their
          |your|a) (?:\w+ )?(?:competitor\w*|written|quoted|advertised|lower|local|other|internet
          |online|clinic'?s?|quote|price|offer|coupon|estimate|deal)\b
        (?:price[- ](?:match(?:ed|ing)?|beat)|lowest-price|best-price
          |low-price)(?: \w+)? ?(?:guarantee|promise|pledge|policy)?\b
        (?:never|don't|stop|quit|why|no need to|tired of|sick of|forget) (?:\w+ )?(?:over-?pay\w*
          |pay(?:ing)? (?:more|full|retail|top dollar|through the nose|a premium|extra|so much
          |too much|hospital|city|big-city|sticker|a penny more|list))\b
        """,
        "the exact price and what it includes",
        unless=_OTHERS,
        denies=True,
    ),
    Family(
        rf"""
        (?<!-)(?:free|complimentary|bonus|gratis|no-cost|no-charge|half-price|half-off|discounted
          |two-for-one|zero-cost) (?:[\w'-]+ ){{0,4}}?{_THING}\b(?= (?:[\w'-]+ ){{0,2}}?(?:with|when
          |if|for|to|after|until|through|this|on|at|in|before|included|per|valued|worth|while
          |throughout|during|just|today|only|all)\b)(?! (?:for (?:children|anyone|everyone|veterans
          |all (?:students|children))|in (?:spanish|english|the lobby)|at the|on the (?:second
          |first) floor))
        {_THING} (?:(?:is|are|comes?|goes|go|we'll throw in|at|will be|'s) )(?:\w+ )?(?:free
          |half price|half-price|half off|half-off|complimentary|on us|on the house|gratis|no charge
          |no extra charge|no cost|without charge|no additional charge|on special|on sale|discounted
          |marked down|buy one|two-for-one|two for one)\b
        {_THING} (?:free|half price|half off|on us|on the house|gratis|for nothing|at no (?:extra
          |additional )?(?:charge|cost)|without charge|on special
          |on sale)\b(?= (?:[\w'-]+ ){{0,3}}?(?:with|when|if|until|through|this|before|while|all|and
          |for (?:the|new|every|first))|\W*$)
        (?:on special|on sale|on offer|on promotion|on clearance|specially priced|marked down
          |on discount)\b(?! (?:diets?|request))
        (?:throw|throws|thrown|throwing|toss|tosses|include|includes|add|adds|gift
          |gifts) (?:in )?(?:\w+ )?(?:(?:a|an|your|the|one|another) )(?:[\w'-]+ ){{0,4}}?(?:free
          |at no charge|for free|for nothing|on us|gratis|at no extra (?:cost|charge))\b
        (?:throw|throws|throwing|toss|tosses) in (?:a|an|your|the|one|two|another|some|free)\b
        (?:bring|introduce|refer|tell|sign up|invite|book|come with|grab) (?:in )?(?:a|an|your|one
          |two|any|another|with a) (?:[\w'-]+ ){{0,2}}?(?:friend|spouse|partner|sister|brother|mom
          |mother|neighbor|sibling|buddy|relative|coworker|family member|loved one|pal|second \w+
          |child)s? (?:[\w',-]+ ){{0,8}}?(?:free|save|saves|pay|pays|get|gets|receive|half|earn
          |earns|off|credit|discount|reward|on us|bonus)\b
        (?:pay|pays|paying) (?:only )?for (?:just |only )?(?:one|two|three|four|five|six|nine|ten
          |\d+|half)\b(?= (?:[\w'-]+ ){{0,3}}?(?:and|get|receive|bring)\b|\W*$)
        (?:buy|purchase|get|book|order|prepay|prepay for) (?:any |just |a |the )?(?:one|two|three
          |four|five|six|\d+|pair|series|package|bundle|full set|set|second
          |first)\b [^.;]{{0,50}}?\b(?:free|half|save|off|bonus|on us|for the price|get (?:one
          |another|the|a|\w+ free)|and we'll|and we will|complimentary|discount|for nothing)\b
        (?:two|three|four|2|3|4)[- ]for[- ](?:the price|the cost|one|two|three|1|2|3)\b|bogo\b
          |twofer\b
        (?:each|every|any|all) (?:[\w'-]+ ){{1,5}}?(?:comes? with|includes?|brings|gets|earns
          |receives|gets you) (?:a|an|your|one|two|\w+) (?:[\w'-]+ )?(?:free|complimentary|bonus
          |gift|discount\w*)\b
        (?:comes?|is yours|are yours|yours|is included|thrown in|included|is free) (?:\w+ )?(?:with
          |when|for) (?:each|every|any|all|your|the) (?:[\w'-]+ ){{1,5}}?(?:booked|bought|purchased
          |reserved|scheduled|you (?:book|buy)|purchase|package|this|in (?:{_MONTH})|through|until
          |by|before)\b
        (?:loyalty|rewards?|referral|punch card|frequent|birthday|vip|membership|member
          |refer-a-friend|early-bird|early bird|first-timer|new-patient|newcomer|welcome
          |back-to-school|student|senior|bridal|prom|wedding|holiday) (?:[\w-]+ )?(?:points?
          |bonus(?:es)?|rewards?|credits?|{_DEAL}|pricing|prices?|rates?|club)\b(?= |\W*$)
        (?:gift cards?|gift certificates?|cash back|store credit|bonus cash|account credit
          |bonus points|reward points|free gift|welcome gift
          |goody bag)\b(?= (?:[\w'-]+ ){{0,3}}?(?:with|when|for|if|to|just|on|at|after|through|half)
          |\W*$)
        (?:no|zero|\$0|0%|0 percent|zero-percent|zero percent|no-interest|interest-free
          |nothing) (?:money )?(?:interest|down|financing|apr|payments?|due|up front
          |out of pocket) ?(?:for|until|till|when|and|with|on|today|now|if|financing|plans?
          |{_UNTIL})
        (?:financing|payments?|plans?|membership|packages?|treatment|braces|aligners|implants?
          |smiles?|care|botox|visits?|{_COST}) (?:[\w'-]+ ){{0,3}}?(?:from|starts? at
          |start(?:ing)? (?:at|from)|begins? at|as low as|as little as|begin(?:ning)? at
          |for as little as|under|below|for under|for just|for only|just|only|at just|at only
          |at a mere|for a mere|that start at|start from) (?:just |only |around |about |a mere
          |a low |a flat )?{MONEY}
        (?:as low as|as little as|as cheap as|from|starting at|starting from|starts? at|starts? from
          |begins? at|begin at|beginning at|for only|for just|for under|for less than|for a mere
          |only|just|a mere|a low|barely|not even|under|less than|below|now|up from|upward of
          |upwards of|prices from|today|yours for) (?:just |only |around |about |a mere |a low
          |as little as |\w+ than )?{MONEY}(?! (?:of|is covered|or less a))
        {MONEY} (?:and|or) (?:up|less|more|under|higher|below|above|change)\b|{MONEY}\+|{MONEY} (?:a
          |per|each) (?:day|week)\b|{MONEY} (?:onwards?|on up|upwards?)\b|{MONEY} (?:down|to start
          |today|gets you|buys|is all|will get)\b
        (?:was|were|formerly|originally|normally|usually|regularly|reg\.?|list|retail|valued at|a
          |value of|worth) {MONEY}(?: (?:value|worth))?,? [^.;]{{0,40}}?\b(?:now|today|yours|free
          |only|just|for|on us|sale)\b
        """,
        "the exact price and what it includes",
        unless=_OTHERS
        + r"""
        (?:free|complimentary) (?:parking|wi-?fi|shuttle|coffee|water|interpreter|language|rides?)
          |smoke-free|pain-free|fluoride-free|latex-free|stress-free|worry-free
        (?:to|and|or|until|than) (?:\$|€)\d+\W*$
        """,
        denies=True,
    ),
    Family(
        rf"""
        {_DEAL} (?:[\w'-]+ ){{0,4}}?{_UNTIL}
        (?:this|for this|just this|through this|during this|today|tonight|{_DAY}) (?:week|month
          |weekend|season|year|summer|winter|spring|fall|afternoon|morning)? ?(?:alone
          |only),? [^.;]{{0,60}}?\b(?:{_COST}|{_DEAL}|free|half|off|waived?|save|\$\d+)\b
        {_DEAL} (?:[\w'-]+ ){{0,3}}?(?:ends?|ending|expires?|expiring|closes?|runs? out|won't last
          |disappears?|vanish(?:es)?|goes away|go away|last|are going|while|before|only)\b
        (?:half off|half price|\d+ ?(?:%|percent)(?: off)?|{MONEY}|(?<!-)free|complimentary
          |discounted|reduced|lower|special) (?:[\w'-]+ ){{0,6}}?(?:until|till|through|ends?|before
          |this|today|only|all (?:this |of )?|now through
          |while) (?:the )?(?:end of )?(?:the )?(?:next |this|all )?(?:{_DAY}|{_MONTH}|week|month
          |weekend|season|only|midnight|tomorrow|they last|supplies|spots|\w+ week|\w+ month|we last
          |stocks?)\b
        (?:{_DAY}|{_MONTH}|today|tonight|this (?:week|month|weekend|season)) (?:special|deal|sale
          |bargain|promo|savings|markdown|flash|blowout|steal)s?\b(?!,? (?:by appointment|for|with))
        (?:limited|limited-time|one-day|two-day|three-day|24-hour|48-hour|week-long|weekend|one-week
          |flash|pop-up|doorbuster|last-minute|end-of-year|year-end|once-a-year|pre-holiday
          |anniversary|opening|grand-opening|launch|pre-season|seasonal|spring|summer|fall|winter
          |holiday|cyber|black friday|cyber monday|{_MONTH}|{_DAY})(?:[- ](?:time
          |only))?,? (?:[\w'-]+ ){{0,3}}?{_DEAL}\b
        (?:only|just) (?:a few|\d+|{_WORDS}|a handful of|a couple of|so many
          |a dozen) (?:[\w'-]+ ){{0,3}}?(?:spots|slots|seats|openings|places|left|remain\w*
          |appointments|spaces|available at)\b(?= |\W*$)
        (?:spots|slots|seats|openings|spaces|appointments|places) (?:are |at this price
          |at this rate |is )?(?:limited|going|going fast|filling|filling up|filling fast
          |almost gone|nearly gone|disappearing|vanishing|selling|won't last
          |running out)\b(?=.{{0,80}}(?:price|\$|offer|deal|special|save|rate|fast|soon|now))
        (?:first|next) (?:\d+|{_WORDS}|few|couple) (?:[\w'-]+ ){{0,2}}?(?:patients?|callers?|people
          |families|clients?|customers?|bookings?|guests|dogs|pets|women|men|who|to (?:call|book
          |sign)|visitors|new \w+|sign-ups|couples|kids|members) (?:[\w'-]+ ){{0,6}}?(?:free|save
          |pay|get|receive|half|off|discount\w*|price|rate|only|bonus|gift|\$\d+|complimentary)\b
        (?:free|half|save|get|receive|discount\w*|\$\d+|\d+%|off|price|rate|bonus
          |complimentary) [^.;]{{0,40}}?\b(?:for|to) (?:the |our |your )?(?:first|next) (?:\d+
          |{_WORDS}|few|couple) (?:[\w'-]+ ){{0,2}}?(?:patients?|callers?|people|families|clients?
          |customers?|bookings?|guests|dogs|pets|women|men|who|visitors|sign-ups|couples|kids
          |members|visits?|treatments?|sessions?|months?)\b
        (?:book|call|schedule|sign up|reserve|order|buy|start|enroll|join|act|hurry|register|pay
          |come in|prepay|commit|purchase|text|click|respond|visit)\b [^.;!?]{{0,60}}?\b(?:save
          |lock in|lock|pay (?:half|less|only|just)|half price|half off|half-price|waive|waived
          |discount\w*|\d+ ?(?:%|percent)|bonus|we'll (?:waive|throw|take|knock|cut|drop|cover|pay
          |include|add|double)|we will (?:waive|throw|take|knock|cut|drop|cover)|free (?:whitening
          |exam|consult\w*|x-?rays?|gift|upgrade|month|session)|before (?:prices?|rates?|fees?
          |the (?:price|fee|rate|sale|offer|deal))|(?:old|current|lower|same|today's|last year's
          |introductory|early) (?:price|rate|fee)|lose (?:the|your|this) (?:price|discount|rate|spot
          |deal))\b
        (?:before|until|when|because|as|since|,) (?:our |the |these |this )?(?:{_COST}|{_DEAL}
          |offer) (?:goes|go|rises?|jumps?|climbs?|increases?|ends?|expires?|changes?|runs? out
          |is gone|are gone|disappears?|closes?|goes away|double|doubles|change)\b
        (?:hurry|act fast|act now|act today|don't delay|don't miss|last chance|final (?:days|hours
          |week|call)|clock is ticking|countdown|going fast|going, going|selling out
          |while (?:supplies|spots|slots|they|stocks?|quantities|it) lasts?|before (?:it's|they're
          |they are|it is) gone|before time runs|won't be back|once they're gone|time is running
          |never (?:be )?(?:this low|again this))\b(?=.{{0,100}}(?:\$|%|price|offer|deal|special
          |save|sale|discount|half|free|rate|book|spots?|slots?|package)|.{{0,8}}$)
        (?:skip|skips|drop|drops|forgive|forgives|cancel|erase|waive|waives|waived|waiving|knock off
          |eat|cover) (?:the|your|our|any|all|every
          |half) (?:[\w'-]+ ){{0,3}}?(?:{_COST})\b(?= (?:[\w'-]+ ){{0,6}}?(?:when|if|for|until
          |through|this|with|before|on|by|in|today|all|and)\b|\W*$)
        (?:{_COST}) (?:is|are|gets?|will be|being) (?:waived|halved|slashed|dropped|cut|on us
          |rolled back|reduced|forgiven|cut in half|frozen
          |refunded toward)\b(?= (?:[\w'-]+ ){{0,5}}?(?:when|if|for|until|through|this|with|before
          |on|by|in|today|all|and)\b|\W*$)
        (?:introductory|intro|teaser|founding-member|founder's|charter|preview|pre-opening|opening
          |trial|early-bird|early bird|off-season|off-peak|midweek|insider|friends-and-family
          |web-only|online-only|app-only|one-time-only|special low) (?:[\w-]+ )?(?:{_COST}
          |{_DEAL})\b
        """,
        "the exact price and what it includes",
        unless=_OTHERS,
        denies=True,
    ),
)
