"""The wordings that lure by what is soon over."""

from practice_site.checks.claims.families import Family
from practice_site.checks.claims.offers import COST, DAY, DEAL, MONEY, MONTH, OTHERS, UNTIL, WORDS

LURES = (
    Family(
        rf"""
        {DEAL} (?:[\w'-]+ ){{0,4}}?{UNTIL}
        (?:this|for this|just this|through this|during this|today|tonight|{DAY}) (?:week|month
          |weekend|season|year|summer|winter|spring|fall|afternoon|morning)? ?(?:alone
          |only),? [^.;]{{0,60}}?\b(?:{COST}|{DEAL}|free|half|off|waived?|save|\$\d+)\b
        {DEAL} (?:[\w'-]+ ){{0,3}}?(?:ends?|ending|expires?|expiring|closes?|runs? out|won't last
          |disappears?|vanish(?:es)?|goes away|go away|last|are going|while|before|only)\b
        (?:half off|half price|\d+ ?(?:%|percent)(?: off)?|{MONEY}|(?<!-)free|complimentary
          |discounted|reduced|lower|special) (?:[\w'-]+ ){{0,6}}?(?:until|till|through|ends?|before
          |this|today|only|all (?:this |of )?|now through
          |while) (?:the )?(?:end of )?(?:the )?(?:next |this|all )?(?:{DAY}|{MONTH}|week|month
          |weekend|season|only|midnight|tomorrow|they last|supplies|spots|\w+ week|\w+ month|we last
          |stocks?)\b
        (?:{DAY}|{MONTH}|today|tonight|this (?:week|month|weekend|season)) (?:special|deal|sale
          |bargain|promo|savings|markdown|flash|blowout|steal)s?\b(?!,? (?:by appointment|for|with))
        (?:limited|limited-time|one-day|two-day|three-day|24-hour|48-hour|week-long|weekend|one-week
          |flash|pop-up|doorbuster|last-minute|end-of-year|year-end|once-a-year|pre-holiday
          |anniversary|opening|grand-opening|launch|pre-season|seasonal|spring|summer|fall|winter
          |holiday|cyber|black friday|cyber monday|{MONTH}|{DAY})(?:[- ](?:time
          |only))?,? (?:[\w'-]+ ){{0,3}}?{DEAL}\b
        (?:only|just) (?:a few|\d+|{WORDS}|a handful of|a couple of|so many
          |a dozen) (?:[\w'-]+ ){{0,3}}?(?:spots|slots|seats|openings|places|left|remain\w*
          |appointments|spaces|available at)\b(?= |\W*$)
        (?:spots|slots|seats|openings|spaces|appointments|places) (?:are |at this price
          |at this rate |is )?(?:limited|going|going fast|filling|filling up|filling fast
          |almost gone|nearly gone|disappearing|vanishing|selling|won't last
          |running out)\b(?=.{{0,80}}(?:price|\$|offer|deal|special|save|rate|fast|soon|now))
        (?:first|next) (?:\d+|{WORDS}|few|couple) (?:[\w'-]+ ){{0,2}}?(?:patients?|callers?|people
          |families|clients?|customers?|bookings?|guests|dogs|pets|women|men|who|to (?:call|book
          |sign)|visitors|new \w+|sign-ups|couples|kids|members) (?:[\w'-]+ ){{0,6}}?(?:free|save
          |pay|get|receive|half|off|discount\w*|price|rate|only|bonus|gift|\$\d+|complimentary)\b
        (?:free|half|save|get|receive|discount\w*|\$\d+|\d+%|off|price|rate|bonus
          |complimentary) [^.;]{{0,40}}?\b(?:for|to) (?:the |our |your )?(?:first|next) (?:\d+
          |{WORDS}|few|couple) (?:[\w'-]+ ){{0,2}}?(?:patients?|callers?|people|families|clients?
          |customers?|bookings?|guests|dogs|pets|women|men|who|visitors|sign-ups|couples|kids
          |members|visits?|treatments?|sessions?|months?)\b
        (?<!the )(?<!a )(?<!of )(?<!this )(?<!each )(?<!every )(?:book|call|schedule|sign up|reserve
          |order|buy|start|enroll|join|act|hurry|register|pay|come in|prepay|commit|purchase|text
          |click|respond|visit)\b(?! (?:can|of|is|are|size)) [^.;!?]{{0,60}}?\b(?:save
          |lock in|lock|pay (?:half|less|only|just)|half price|half off|half-price|waive|waived
          |discount\w*|\d+ ?(?:%|percent)|bonus|we'll (?:waive|throw|take|knock|cut|drop|cover|pay
          |include|add|double)|we will (?:waive|throw|take|knock|cut|drop|cover)|free (?:whitening
          |exam|consult\w*|x-?rays?|gift|upgrade|month|session)|before (?:prices?|rates?|fees?
          |the (?:price|fee|rate|sale|offer|deal))|(?:old|current|lower|same|today's|last year's
          |introductory|early) (?:price|rate|fee)|lose (?:the|your|this) (?:price|discount|rate|spot
          |deal))\b
        (?:before|until|when|because|as|since|,) (?:our |the |these |this )?(?:{COST}|{DEAL}
          |offer) (?:goes|go|rises?|jumps?|climbs?|increases?|ends?|expires?|changes?|runs? out
          |is gone|are gone|disappears?|closes?|goes away|double|doubles|change)\b
        (?:hurry|act fast|act now|act today|don't delay|don't miss|last chance|final (?:days|hours
          |week|call)|clock is ticking|countdown|going fast|going, going|selling out
          |while (?:supplies|spots|slots|they|stocks?|quantities|it) lasts?|before (?:it's|they're
          |they are|it is) gone|before time runs|won't be back|once they're gone|time is running
          |never (?:be )?(?:this low|again this))\b(?=.{{0,100}}(?:\$|%|price|offer|deal|special
          |save|sale|discount|half|free|rate|book|spots?|slots?|package))
        (?:skip|skips|drop|drops|forgive|forgives|cancel|erase|waive|waives|waived|waiving|knock off
          |eat|cover) (?:the|your|our|any|all|every
          |half) (?:[\w'-]+ ){{0,3}}?(?:{COST})\b(?= (?:[\w'-]+ ){{0,6}}?(?:when|if|for|until
          |through|this|with|before|on|by|in|today|all|and)\b|\W*$)
        (?:{COST}) (?:is|are|gets?|will be|being) (?:waived|halved|slashed|dropped|cut|on us
          |rolled back|reduced|forgiven|cut in half|frozen
          |refunded toward)\b(?= (?:[\w'-]+ ){{0,5}}?(?:when|if|for|until|through|this|with|before
          |on|by|in|today|all|and)\b|\W*$)
        (?:introductory|intro|teaser|founding-member|founder's|charter|preview|pre-opening|opening
          |trial|early-bird|early bird|off-season|off-peak|midweek|insider|friends-and-family
          |web-only|online-only|app-only|one-time-only|special low) (?:[\w-]+ )?(?:{COST}
          |{DEAL})\b
        """,
        "the exact price and what it includes",
        unless=OTHERS,
        denies=True,
    ),
)
