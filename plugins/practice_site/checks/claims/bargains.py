"""The wordings that lure by what is cheap, or thrown in."""

from practice_site.checks.claims.families import Family
from practice_site.checks.claims.offers import COST, DEAL, MONEY, MONTH, OTHERS, SHARE, THING, UNTIL

_NEXT = r"(?:second|third|fourth|fifth|sixth|seventh|eighth|tenth|next|other)"

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
          |too-good-to-miss) (?:[\w-]+ ){{0,3}}?(?:{COST}|{THING}|{DEAL}|care|dentistry|surgery
          |implants?|braces|aligners|veneers|packages?|plans?|procedures?)\b
        half (?:of )?what\b(?=[^.;]{{0,40}}?\b(?:pa(?:y|ys|id)|charged?|costs?|price|asks?|quoted?
          |spend|bills?
          |want)\b)|locks? in (?:[\w'-]+ ){{0,4}}?{COST}\b
        (?:takes?|knocks?|get|gets|earn|earns|save|saves|shave) (?:a|an|one|two|three|half|\d+
          |another) (?:\w+ )?(?:months?|weeks?|years?|visits?|payments?|thirds?|half|quarter|percent
          |hundred|thousand|fifth|tenth) off (?:your|the|their|any|every|all|next)\b
        (?:beats?|undercuts?|tops?|trounces?|betters?) (?:[\w'-]+ ){{1,4}}?(?:prices?|fees?|pricing
          |quotes?|rates)\b
        (?:unbeatable|hard-to-beat|unmatched|unrivaled|incredible|amazing|rock-bottom) (?:prices?
          |value|rates|fees|pricing|deals?|savings|costs?)\b
        (?:to suit|to fit|fits?|suits?|{COST} for) (?:any|every|all|your) (?:purse|budget|pocket
          |wallet
          |pocketbook)s?\b
        dirt[- ]cheap\b|on the cheap\b|for (?:mere )?(?:pennies|peanuts|a song|next to nothing
          |pocket change|chump change|small change)\b|pennies (?:on the dollar|a day|per day)
          |at cost\b|rock-bottom\b
        (?:won't|doesn't|don't|without|never|not|no need to|instead of) (?:\w+ )?(?:break|breaking
          |bust|busting|blow|blowing|strain|straining|drain|draining|empty|emptying|hurt|hurting|rob
          |robbing|cost|costing|dent|max|maxing) (?:out )?(?:the |your |you |an )?(?:bank|wallet
          |budget|savings|pocketbook|piggy bank|purse|fortune|arm and|a fortune|credit cards?
          |paycheck|college fund)\b
        {COST} (?:[\w'-]+ ){{0,4}}?(?:(?:can't|cannot|won't|never|can never
          |will never) be (?:beat\w*|matched|topped|undercut|rivaled)|that beats?|beats?|to beat
          |undercuts?|you'll love|you will love|you can love|you won't believe|won't last
          |everyone can|anyone can|so low|too low|too good|that fits? (?:any|every|your)
          |to fit (?:any|every|your)|even your|nobody|no one|others can't|others won't|as gentle
          |slashed|cut|dropped|have dropped|just dropped|rolled back|reduced|lowered|come down
          |lower than|(?:well |far )?below (?:the|what|market|average|others?|most|any|list|retail
          |cost)|less than half|under what|a fraction|are a fraction
          |hard to beat|second to none|unmatched|you'd expect|you can afford|drop|fall|plunge|tumble
          |frozen|before (?:they|it) (?:go|goes|rise))\b
        (?:lowest|cheapest|thriftiest|fairest|friendliest|keenest|most reasonable
          |most competitive) (?:[\w'-]+ ){{0,4}}?(?:{COST}|{DEAL}|rates)\b
        (?:cheapest|lowest-cost|lowest-priced|least expensive|most affordable|best-priced|best-value
          |best value|most economical|most inexpensive|best buy|best bargain
          |best deal) (?:[\w'-]+ ){{0,4}}?(?:{COST}|{DEAL}|in|of
          |around|for miles|anywhere|near|you'll find|this side|of any|available|option|way)\b
        (?:better|bigger|lower|greater|deeper) (?:deals?|bargains?|prices?|discounts?|savings
          |value)\b(?= (?:than|anywhere|in town|you|around|for))
          |(?:unbeatable|unmatched|unrivaled|incredible|amazing|exceptional|outstanding|best|great
            |tremendous|unbelievable|real|more) (?:value|bang) for (?:your|the|every) (?:money
            |dollar|buck)\b|more for (?:your|the) money\b|bang for (?:your|the) buck
        (?:cheaper|less expensive|more affordable|less costly|costs? (?:\w+ )?less|priced lower
          |priced below|easier on (?:your|the) (?:wallet|budget|pocketbook)|kinder to (?:your
          |the) (?:wallet|budget|purse)|for less|charges? (?:\w+ )?less|less money
          |lower {COST}) (?:[\w'-]+ ){{0,5}}?(?:than|compared)(?! (?:(?:an?|one|two|three|\d+)
          |you think|ever|the generic|brand))\b
        (?:less|no more|cheaper|more) (?:\w+ )?than (?:the (?:price|cost) of )?(?:you (?:spend|pay)
          |your (?:\w+ )?(?:coffee|latte|phone|cable|gym|car|streaming|morning|daily|monthly
          |grocery)|a (?:\w+ )?(?:cup of|coffee|latte|dinner|night out|tank of|pizza|haircut
          |car payment|phone bill|movie|meal|gym|pair of sneakers|week of|month of|day at))\b
        (?:for|at|is|are|just|only|about|nearly|almost|roughly|under|to) (?:a fraction|half|a third
          |a quarter|two-thirds|less than half) (?:of )?(?:the |our |its |what |that |their |your
          |usual |regular )+(?:[\w'-]+ )?(?:{COST}|hospitals?|others?|clinics|dentists|doctors
          |practices|cities|you'd|you would|you pay|competitors?|chains?|specialists|offices
          |everyone|most|surgeons|charge|bill)\b
        half(?: the|-| that)? (?:price|cost|off|fee|rate|priced)\b(?! (?:of|to|for) (?:treat\w+
          |the disease))|half-off\b
        (?<!we )(?<!office )(?:keep|pocket|get back|knock|take|slash|chop|shave|trim|slice
          |cut) (?:(?:up to|over
          |as much as|at least|an extra|a full|more than|nearly|almost|another
          |an additional) )*(?:{SHARE}|{MONEY}) (?:[\w'-]+ ){{0,3}}?(?:off|out of|{COST}|{DEAL})\b
        (?<!we )(?<!office )(?:keep|pocket|get back|knock) (?:(?:up to|over|an extra
          |a cool) )?{MONEY}\b
        (?:save|saves|saved|saving|savings of) (?:(?:you|yourself|your family|up to|over
          |as much as|at least|an extra|a full|more than|nearly|almost|a cool|a whopping|another
          |an additional|a further) )*(?:{SHARE}
          |{MONEY})(?! (?:of (?:your|the) (?:bone|tooth|hearing
          |vision)|time|worry|lives))\b
        (?:{SHARE}|{MONEY}) (?:\w+ )?(?:off|discount|price cut|markdown|savings?|rebate|less than
          |cheaper|below (?:market|retail|what|list|the|our|hospital)|credit|cash back
          |gift card|voucher|coupon)\b(?! (?:pain|likely|track|balance))
        (?:{MONEY}|\d+ ?(?:%|percent)) (?:(?!are|is|were|was|get|got|go|went|came?
          |come)\w+ )?back\b(?! (?:pain|to|from|on|within))
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
        unless=OTHERS,
        denies=True,
    ),
    Family(
        rf"""
        (?<!-)(?:free|complimentary|bonus|gratis|no-cost|no-charge|half-price|half-off|discounted
          |two-for-one|zero-cost) (?:[\w'-]+ ){{0,4}}?{THING}\b(?= (?:[\w'-]+ ){{0,2}}?(?:with|when
          |if|for|to|after|until|through|this|on|at|in|before|included|per|valued|worth|while
          |throughout|during|just|today|only|all)\b)(?! (?:for (?:children|anyone|everyone|veterans
          |all (?:students|children))|in (?:spanish|english|the lobby)|at the|on the (?:second
          |first) floor))
        {THING} (?:(?:is|are|comes?|goes|go|we'll throw in|at|will be|'s) )(?:\w+ )?(?:free
          |half price|half-price|half off|half-off|complimentary|on us|on the house|gratis|no charge
          |no extra charge|no cost|without charge|no additional charge|on special|on sale|discounted
          |marked down|buy one|two-for-one|two for one)\b
        {THING} (?:free|half price|half off|on us|on the house|gratis|for nothing|at no (?:extra
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
          |\d+|half)\b(?= (?:[\w'-]+ ){{0,3}}?(?:and|get|receive|bring)\b|\W*$|[,;!])
        (?:buy|purchase|order|prepay|book|reserve|pay (?:\w+ ){{0,2}}?for
          |take)\b [^.;!?]{{0,60}}?\b(?:pocket
          |get|receive|enjoy|keep|gift of|present of|give you|throw in|add) (?:the|your) {_NEXT}\b
        (?:buy|purchase|order|prepay|book|reserve
          |pay (?:\w+ ){{0,2}}?for)\b [^.;!?]{{0,60}}?\bthe {_NEXT} (?:[\w'-]+ ){{0,2}}?(?:is
          |are|comes?|goes) (?:our (?:gift|treat|present)|an? (?:gift|present)|yours|on us|on me
          |free
          |half|without)\b
        for (?:those|anyone|everyone|all|patients|families) who (?:book|reserve|sign|enroll
          |schedule|order
          |buy|prepay|pay|commit)\b[^.;]{{0,80}}?\b(?:free|without charge|no charge|half
          |discount\w*|off|gift
          |complimentary|waived)\b
        {COST}\b[^.;]{{0,60}}?\b(?:reduced|cut|lowered|slashed|dropped|discounted
          |marked down) by (?:{SHARE}
          |{MONEY}|an? (?:third|quarter|fifth|tenth|half))
        [a-z]+s pay (?:only |just )?half(?: price)?(?=\W*$|,| (?:on|until|through|this|in)\b)
        ^cheap(?:er|est)? (?:[\w'-]+ ){{0,3}}?<means>(?=\W*$| (?:in|for|near)\b)
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
          |reserved|scheduled|you (?:book|buy)|purchase|package|this|in (?:{MONTH})|through|until
          |by|before)\b
        (?:loyalty|rewards?|referral|punch card|frequent|birthday|vip|membership|member
          |refer-a-friend|early-bird|early bird|first-timer|new-patient|newcomer|welcome
          |back-to-school|student|senior|bridal|prom|wedding|holiday) (?:[\w-]+ )?(?:points?
          |bonus(?:es)?|rewards?|credits?|{DEAL}|pricing|prices?|rates?|club)\b(?= |\W*$)
        (?:gift cards?|gift certificates?|cash back|store credit|bonus cash|account credit
          |bonus points|reward points|free gift|welcome gift
          |goody bag)\b(?= (?:[\w'-]+ ){{0,3}}?(?:with|when|for|if|to|just|on|at|after|through|half)
          |\W*$)
        (?:no|zero|\$0|0%|0 percent|zero-percent|zero percent|no-interest|interest-free
          |nothing) (?:money )?(?:interest|down|financing|apr|payments?|due|up front
          |out of pocket) ?(?:for|until|till|when|and|with|on|today|now|if|financing|plans?
          |{UNTIL})
        (?:financing|payments?|plans?|membership|packages?|treatment|braces|aligners|implants?
          |smiles?|care|botox|visits?|{COST}) (?:[\w'-]+ ){{0,3}}?(?:from|starts? at
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
        unless=OTHERS
        + r"""
        (?:free|complimentary) (?:parking|wi-?fi|shuttle|coffee|water|interpreter|language|rides?)
          |smoke-free|pain-free|fluoride-free|latex-free|stress-free|worry-free
        (?:to|and|or|until|than) (?:\$|€)\d+\W*$
        """,
        denies=True,
    ),
)
