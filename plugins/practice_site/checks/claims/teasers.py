"""The wordings that name a first price, and what one has to do for it."""

from practice_site.checks.claims.families import Family
from practice_site.checks.claims.offers import THING

MONEY = (
    r"(?:\$ ?\d[\d,.]*\d|\$ ?\d|\d[\d,]* dollars"
    r"|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred)(?:-[a-z]+)? dollars)"
)

LURES = Family(
    rf"""
    (?:from|starting (?:at|from)|starts? (?:at|from)|as low as|as little as|only|just|now
      |under) (?:just |only )?{MONEY}[^.;!?]{{0,60}}?\b(?:through|until
      |till|this (?:week|month|year)|today|only|coupon|app|code|mention|with (?:our|this
      |the) (?:\w+ )?(?:coupon|code|ad|app
      |offer)|financing|interest-free|no interest|new patients?|per (?:month|unit|visit|session)
      |a month|limited)\b
    (?:starts?|begins?|starting|beginning) (?:at|from) (?:just |only )?{MONEY}
    (?:sign up|book|enroll|join|call|schedule|register|order|reserve|pay
      |buy)\b[^.;!?]{{0,40}}?\b(?:by|before) [^.;!?]{{1,25}}?\b(?:and|to|for|you'll) (?:pay|save|get
      |lock|keep|receive)
      (?: \w+)?\b
    (?:free|complimentary) [^.;!?]{{0,50}}?\b(?:before|until|while) (?:spots?|slots?|seats?|supplies
      |they|we|the)\b
    (?:fees?|charges?) (?:disappears?|vanish(?:es)?|drops? away|goes away)\b|(?:week|month|day
      |weekend|today) only:? [^.;]{{0,40}}?(?:free|on the house|on us|half)\b
    (?:pay|owe) (?:nothing|zero|\$0) (?:until|till|down|for|today|now)\b|(?:zero|no
      |\$0) (?:money )?(?:down|interest) (?:and|if|until|for|when|with)\b
    (?:first|next|second|initial) (?:(?!not\b|that\b|which\b)[\w-]+ ){{1,4}}(?:on the house|on us
      |half off|half price)\b
    (?:first|next|second|initial) (?:[\w-]+ ){{0,3}}?{THING}(?: is| are)? free(?! of charge)\b
    (?:claim|grab|snag|score|unlock|redeem|reserve) (?:your|a|this|the) (?:[\w-]+ )?(?:free
      |complimentary|discount\w*|half-price|special|coupon|voucher
      |offer|deal|gift)\b
    \d+ ?(?:%|percent) off\b
    (?:for )?(?:a )?limited time\b[^.;]{{0,30}}?{MONEY}
    """.replace(")\n      (?:", ")(?:"),
    "the exact price and what it includes",
    unless=r"""
    (?:estimate|law|dispute|deductible|medicare|penalt\w+|donat\w+|charity|foundation|scholarship
      |sliding scale)\b
    """,
)
