"""The wordings that lure by a rate that stays, a fee that goes, and what one gets for coming."""

from practice_site.checks.claims.families import Family
from practice_site.checks.claims.offers import COST, DAY, DEAL, MONEY, MONTH, OTHERS, WORDS

_FRIEND = (
    r"(?:friends?|neighbors?|coworkers?|relatives?|sisters?|brothers?|spouse|partner|buddy|colleagues?"
    r"|referrals?|family members?|teammates?|mom|mother|dad)"
)
_GAIN = (
    rf"(?:gifts?|credits?|rewards?|thank-you|bonus|off|free|discount\w*|save|saves|for less|cash"
    rf"|half|on us|our treat|points|costs? (?:\w+ )?nothing|{MONEY})"
)
_OURS = r"(?:our treat|our gift|on the house|on us|on me|our thank-you)"
_NEW = (
    r"(?:enrollment|joining|registration|sign-?up|initiation|set-?up|activation|membership|start-?up"
    r"|consultation|exam|application|administrati\w+|first-visit|new-patient)"
)

LURES = (
    Family(
        rf"""
        (?:rates?|prices?|fees?|dues|membership|premium) (?:[\w'-]+ ){{0,2}}?(?:never|won't
          |will never|will not|can't|cannot) (?:ever )?(?:go(?:es)? up|rises?|increases?|climbs?
          |changes?|creeps? up)\b
        (?:freezes?|locks?|holds?|guarantees?|keeps?|secures?|lock in|locks in
          |locking in) (?:in )?(?:your|that|this|today's|their|last year's|the current|the same
          |the old|this year's|the introductory|the founding) (?:[\w'-]+ ){{0,3}}?(?:rates?|prices?
          |fees?|dues|pricing)\b(?= (?:[\w'-]+ ){{0,3}}?(?:for|until|as long|through|forever|by
          |before|when)\b)
        (?:rates?|prices?|fees?|dues|pricing) (?:is|are|stays?|remains?|will be
          |gets?) (?:\w+ )?(?:locked|frozen|grandfathered|guaranteed)(?: in)? (?:for|until|through
          |as long|forever|at)\b
        (?:no|zero|forget the|without the|free|waived) (?:[\w-]+ )?{_NEW} (?:fees?|charges?
          |dues)\b(?= (?:[\w'-]+ ){{0,6}}?(?:if|when|this|until|through|before|during|today|by
          |for (?:new|the first)|in {MONTH})\b)
        (?:send|refer|bring|tell|introduce
          |invite) (?:us )?(?:[\w'-]+ ){{0,4}}?{_FRIEND}\b[^.;]{{0,80}}?\b{_GAIN}(?!\w)
        for (?:each|every|any) (?:[\w-]+ ){{0,2}}?(?:{_FRIEND}|person|famil(?:y|ies)|patient) (?:you
          |who|that)\b[^.;]{{0,50}}?\b{_GAIN}(?!\w)
        (?:thrown|tossed) in (?:with|free|for|when|at|on)\b
        (?:is|are|comes?|goes) (?:\w+ )?{_OURS}(?=\W*$| (?:with|when|if|for|until|through|this|on
          |all|in)\b)
        (?:take|takes|taking) home (?:an?|your|two|one|the|some) (?:[\w-]+ )?(?:free|complimentary
          |gift|bonus)\b
        (?:book|schedule|buy|enroll|sign up|register|join|order|come in
          |start)\b [^.;!?]{{0,70}}?\b(?:takes? home|gets?|receives?|enjoys?|leave with|pick up
          |and (?:we'll
          |we will) (?:add|include|throw in)) (?:an?|your|two|one|the|another) (?:[\w'-]+ )?(?:free
          |complimentary|gift|bonus|half-price|discount\w*)\b
        (?:second|third|fourth|next|first|extra) (?:[\w'-]+ ){{1,3}}?(?:costs?(?: you)? nothing
          |is yours|is half (?:price|off|the|as much|what)|comes free|goes free)\b
        (?:mention|show|clip|print|present|scan) (?:this|that|our|the|your
          |a) (?:[\w'-]+ ){{1,3}}?(?:for|and|to|at|when|you'll|we'll
          |gets?)\b [^.;!?]{{0,40}}?\b(?:free|off|half|discount\w*|save|gift|complimentary|coupon
          |deal)\b
        (?:joins?|comes?|goes|gets? in|is seen|are seen|stays?) free(?= (?:when|if|with|all|until
          |through|this|for)\b|\W*$)
        (?:get|receive|enjoy|have|gets|receives) (?:(?!it\b|copies
          |records)[\w'-]+ ){{1,5}}?for free\b
        (?:before|by) (?:the )?(?:end of )?(?:{MONTH}|{DAY})\b[^.;!?]{{0,20}}? and (?:get|receive
          |have|save|pay|take)\b
        (?:book|call|schedule|sign up|enroll|join|come)\b [^.;!?]{{0,40}}?\b(?:by|before|until|today
          |this week|now)\b [^.;!?]{{0,50}}?\b(?:is|are|comes?) (?:free|half off|half price)\b
        (?:courtesy|compliments) of (?:the house|our|us)\b|with our compliments\b
        (?:won't|will not|doesn't|does not|never|wouldn't) (?:cost|run|set)(?: you)?(?: back)? (?:a
          |one|a single) (?:red )?(?:dime|cent|penny|nickel|thing)\b
        (?:offer|deal|promotion|promo|special|sale|discount|this price|introductory \w+) (?:stands
          |holds|lasts|is good|is open|continues|applies|is valid|runs) (?:only )?(?:until|through
          |till|while|for)\b
        (?:smile|sign|book|start|treat|see|buy|come in|begin|straighten|fix it) (?:now|today
          |this \w+),? (?:and )?pay (?:later|next \w+)\b
        same as cash\b|at wholesale\b|at a (?:steep |deep |big |nice |great )?discount\b
        (?:our|with|more|special|secret|generous) (?:[\w-]+ ){{0,3}}?discounts\b
        (?:buy|spend|prepay) {MONEY},? (?:and )?(?:get|receive)\b
        (?:won't|will not|never) see (?:these|this|such|those) (?:\w+ )?{COST} again\b
        roll(?:s|ed|ing)? (?:\w+ )?(?:prices|fees|rates|costs) back\b
        costs? (?:zero dollars|nothing|\$0|zero) (?:all|this|until|through|during|with|when|if)\b
        no (?:charge|cost|fee) (?:when|if|once) you (?:\w+ )?(?:commit|book|buy|sign|prepay|order
          |enroll|join|complete)\b
        (?:through|until|this|during) [^.;]{{0,60}}?\bfor free\b
        on the house\b(?! (?:side|call))
        interest-free (?:installments?|payments?|financing|plans?|credit|months)\b
        no (?:fees?|charges?|payments?|costs?|dues) for (?:the |your )?first\b(?! (?:copy|page))
        (?:only|just) (?:until|through|till) (?:{DAY}|{MONTH}|the end of|tonight
          |midnight)\b[^.;]{{0,40}}?(?:{MONEY}|\bfree\b|\boff\b)
        (?:patients|members|families|couples|students|seniors|clients
          |siblings) (?:all )?save(?=\W*$| on\b| when\b)
        (?:family|sibling|couples?|group|cash|military|veterans?'?|teachers?'?|students?'?|loyalty
          |prepay\w*) discounts?\b|ask (?:us )?about (?:our )?discounts?\b
        enter (?:now )?to win\b|win (?:an?|your|one) free\b|gift with (?:purchase|every|any)\b
        ^(?:ends|expires) (?:this )?(?:{DAY}|{MONTH}|may|soon|tonight|today|at midnight)\b
        (?:{MONEY}|free|complimentary)(?: [\w'-]+){{0,3}}? with (?:this|our|the) (?:ad|coupon|code
          |flyer|card
          |mailer)\b
        (?:free|complimentary)(?: [\w'-]+){{0,3}}? with your (?:\w+ )?(?:exam|visit|cleaning
          |consult\w*
          |treatment|purchase|package|session|surgery|implants?|braces)\b
        first (?:(?!that\b|which\b|is\b|are\b|one\b)[\w'-]+ ){{1,3}}?free(?=\W*$)|free (?:first
          |initial|next) (?:visit|exam|session|consult\w*|treatment|class|month|scan)\b
        ^save on\b|save (?:now|today)(?=\W*$)|costs? (?:far |much |a lot )?less (?:here|with us)\b
        courtesy (?:reduction|discount|rate)s?\b|(?:price|fee) reductions?\b
        for (?:every|each) [^.;]{{0,40}}?\b(?:bought|purchased|booked|ordered|you (?:buy|book
          |order))\b[^.;]{{0,50}}?\b(?:free|without (?:cost|charge)|on us|at no|half|discount\w*)\b
        (?:usually|normally|regularly|formerly) {WORDS}(?: {WORDS})?, (?:now|goes|only|just|yours
          |today)\b
        \w+'s (?:on us|on the house|half off|half price)\b
        not a (?:single )?(?:cent|penny|dime) (?:of interest|more|extra)\b
        (?:receive|get|earn|pocket) (?:an? )?{MONEY} (?:\w+ ){{0,2}}?(?:card|voucher|credit)\b
        trials? for (?:just |only )?{MONEY}
        bundled with (?:an?|the|your|free|complimentary)\b
        (?:zero|0%|no|0 percent|zero-percent)[- ]interest (?:financing|payments?|plans?|loans?|for
          |until|and|when|if|on)\b
        (?:no money|nothing|zero|\$0|no dollars) down\b|no (?:money )?down payment\b(?=[,.;!]
          | (?:and|for|until|if|when|with)\b)
        (?:when|once|after) (?:the|these|those|all|they) [^.;]{{0,40}}?\b(?:gone|taken|filled|booked
          |sold|run out)\b[^.;]{{0,20}}?\b(?:offer|price|deal|rate|discount|special|sale
          |it's over)s?\b
        (?:last|final) (?:day|days|chance|week|call|hours|weekend) (?:to|for
          |of) [^.;]{{0,40}}?\b(?:rates?|prices?|offers?|save|deals?|discount\w*|fees?|specials?
          |sale|free|half)\b
        (?:rate|price|fee|cost)s? (?:go|goes|returns?|will go|will return|jumps?|springs?|reverts?
          |snaps?|climbs?|rises?) (?:back|up|to (?:normal|full|regular|the usual|its|our)) ?(?:to|on
          |in|after|by|at|next|soon)?\b
        (?:black friday|cyber monday|flash sale|doorbuster|{DAY}s?)\b[^.;]{{0,30}}?: {MONEY}
        (?:we|i|our \w+|the (?:office|practice|clinic)) (?:\w+ )?(?:offers?|gives?|extends?
          |honors?) (?:you |an? )?(?:[\w%-]+ ){{0,4}}?(?:discounts?|{DEAL} pricing)\b
        (?:spots?|seats?|places?|slots?|openings?|appointments?) (?:[\w'-]+ )?(?:left|remain\w*
          |open) at (?:the|this|our|that) (?:[\w'-]+ )?{COST}\b
        """,
        "the exact price and what it includes",
        unless=OTHERS,
        denies=True,
    ),
)
