"""Prices that lure."""

from collections.abc import Iterator
from itertools import islice

from practice_site.checks.claims import bargains, cheapness, deadlines, teasers, terms
from practice_site.checks.claims.claim import Found, Sentence
from practice_site.checks.claims.families import Families, Family
from practice_site.checks.claims.offers import BILLS
from practice_site.checks.claims.teasers import MONEY

_EXACT = "the exact price and what it includes"

_PRICE = r"(?:prices?|fees?|rates?|costs?|pricing|deals?|value|priced?|specials?|price tag|bills?)"
_WEEKDAY = r"(?:mon|tues|wednes|thurs|fri|satur|sun)day"
_MONTH = r"(?:january|february|march|april|june|july|august|september|october|november|december)"

FAMILIES = Families(
    "price",
    (
        Family(
            rf"""
        as (?:low|little|cheap|affordable) as {MONEY}
        (?:from|starting (?:at|from)|starts? (?:at|from|below|under)|beginning at|begins? at
          |begin at|start(?:ing)? price:?|starting|for (?:only|just)|only|just|under|below|less than
          |not even|a mere|up from)(?: just| only| of| a low| around| about| under)? {MONEY}
        {MONEY}(?:/\w+| (?:a|an|per|each) \w+)?(?: (?:or|and) (?:up|more|above|higher|under|less
          |below)\b|\+| and upwards?| onwards?)
        saves?(?: you| yourself
          | our \w+)? (?:up to |over |as much as |a full |an extra |more than )?{MONEY}
        {MONEY} (?:\w+ )?(?:off|discount|savings?|rebate|credit|coupon|voucher|instant rebate
          |toward|special|deal|value)\b
        (?:get|take|enjoy|receive|claim|earn) (?:up to |an extra |a )?{MONEY} (?:\w+ )?(?:off|back
          |toward|credit)
        {MONEY}[^.;!?]{{0,40}}\b(?:through|until|till|ends?|this (?:week|month|\w+day)
          |for a limited|only (?:this|until|through|in)|today
          |while (?:spots|slots|supplies|they|it)|if you (?:book|call|sign
          |schedule) (?:by|before|today|now))\b
        (?:was|reg(?:ular|ularly|\.)?|normally|usually|instead of|valued? (?:at)?
          |worth) (?:runs? |costs? |is )?{MONEY}[^.;!?]{{0,30}}\b(?:now|only|for|value)\b
        (?:coupon|voucher|special|deal|sale|promo\w*)s?\b[^.;]{{0,40}}?{MONEY}
        {MONEY} instead of\b
        (?:regularly|normally|usually|was|reg\.|elsewhere|retail|list price) {MONEY}
        prices? (?:slashed|cut|reduced|dropped)
        waives? (?:the|your|our|any|all) (?:[\w-]+ ){{0,3}}?(?:fees?|charges?
          |costs?)\b(?=[^.;]{{0,60}}?\b(?:until|before|through|when|if|this|by|for|with))
        (?:before|until|through|by) [^.;,]{{1,30}}?(?:,)? (?:and )?(?:we|i)(?:'ll)? (?:waive|knock
          |take|throw in|cut|drop)\b
        (?:is|are|comes?|stays?) (?:completely |totally )?(?:complimentary|free|half off|on us
          |on the house) (?:through|until|all|this
          |if you|when you|with every|with any|for (?:a limited|the (?:first|month|rest)))\b
        (?:knock|knocks|takes?|slice|shave|shaves|chop|cut) {MONEY} off\b
        """,
            _EXACT,
            unless=BILLS + r"cover\w* (?:only|just)|only \$\d+ (?:of|is covered)",
            denies=True,
        ),
        Family(
            rf"""
        (?:lowest|best|unbeatable|rock[- ]bottom|cheapest|most affordable|most competitive|low,? low
          |bargain|unbelievable|unheard-of|amazing|incredible|wholesale|insider|giveaway|crazy
          |friendliest|hard-to-beat|can't-beat|everyday low|super low|discount)(?: \w+)? {_PRICE}\b
        (?:cheapest|most affordable) (?:[\w-]+ ){{0,3}}?(?:in|around|near|anywhere|you)\b
        (?:cheaper|lower (?:prices?|fees?|costs?|rates?)|less expensive|more affordable
          |costs? (?:you )?less|costs? (?:you )?(?:far|much|a lot) less
          |pay (?:far |much |a lot )?less|less money|charges? less
          |better value) (?:[\w-]+ ){{0,4}}?(?:than|anywhere)\b
        (?:no|not a|never a|isn't a) (?:lower|better|cheaper) (?:price|deal|rate|fee|value)s?\b
        {_PRICE} <few>(?:can't|cannot|won't|that can't|no one can) be (?:beat|beaten|matched
          |topped)\b
        (?:we|we'll|we will|nobody|no one
          |no clinic) (?:'ll |will |can |gladly |proudly |always |even )*(?:beats?
          |match(?:es)?(?: or beat)?|undercuts?) (?:any|every|all|the|our|their|competit\w+|another
          |other|your)\b(?=[^.;]{{0,40}}?\b(?:prices?|quotes?|fees?|offers?|deals?|estimates?|rates?
          |bids?))
        (?:for|at) a (?:fraction|half|third) of\b|half (?:the (?:price|cost|fee)|(?:the )?usual
          |price|off)\b|half-?price\b
        (?:a|one)[ -](?:third|quarter|half|fifth) (?:off|less|cheaper)\b|(?:cut|slash|halve
          |trim)s? (?:your|the|our) (?:\w+ )?{_PRICE}
        (?:nobody|no one|no clinic|we) [^.;]{{0,25}}?\bcharges? less\b|slash(?:ed|es|ing)? (?:our
          |all|the) (?:\w+ )?{_PRICE}
        {_PRICE} (?:that|to) (?:will )?make (?:you|your \w+) (?:smile|happy)|for half(?=\W*$)
        (?:cut|slash)s? [^.;]{{0,30}}\b{_PRICE} in half\b
        ^(?:why )?pay (?:so much |far |a lot |even )?(?:less|more)\b|(?:won't|will not|never|don't
          |stop|why|no need to) (?:have to )?(?:over-?pay\w*|pay (?:less|more|full price|retail
          |a (?:fortune|premium)))
        (?:priced|prices?|fees?|(?<!success )(?<!tion )(?<!vival )rates?) (?:\w+ )?(?:to beat
          |that beat|you won't
          |so low|slashed|(?:below|under|lower than|less than) (?:the )?(?:competit\w+|market
          |average
          |others?|most|anyone|national|retail|what|hospital\w*|list|cost|any|{MONEY}))
        (?:won't|doesn't|without) (?:breaks?|breaking|empty(?:ing)?|hurt(?:ing)?) (?:the
          |your) (?:bank|wallet|budget)
        (?:a|an absolute|a real|real) (?:steal|bargain)\b|bargain(?:s)? (?:on|of)\b|(?:for
          |at) (?:way |far |much |a lot )?less\b(?: than| money)?(?=\W*$
          | than(?! (?:an?|one|two|three|\d+|half)\b))
        """,
            _EXACT,
            unless=BILLS
            + r"""
        (?:choosing|choose|chosen|judge) [^.;]{0,30}(?:price|alone)
        (?:not|\w+n't) (?:always )?(?:cheaper|the (?:cheapest|lowest))
        may (?:cost|pay) (?:you )?less
        half of the fee
        half price for (?:children|seniors)?$
        """,
            denies=True,
        ),
        Family(
            r"""
        saves?(?: you| yourself)? (?:up to |over |as much as |at least |an extra |a full )?\d+ ?(?:%
          |percent)
        \d+ ?(?:%|percent)[ -](?:(?!of )\w+ )?(?:off|discount|savings?|price cut|(?:less|cheaper
          |lower)(?= (?:than|for|here|at)\b|\W*$|[,;]))\b(?! (?:pain|likely|time))
        discounts? (?:of|up to|worth) (?:up to )?\d+|(?:reduced|slashed|cut) by \d+ ?(?:%
          |percent)(?=<on>price)
        """,
            _EXACT,
            unless=BILLS,
        ),
        Family(
            r"""
        (?:two|2|three|3|both|four|4)[ -]for[ -](?:one|1|two|2|three|3)\b
        for the (?:price|cost) of (?:just |only )?(?:one|two|three|four|five|six|eight|nine|ten|\d+
          |a)\b
        (?:first|second|third|next|one|extra) (?:month|visit|session|treatment|exam|syringe|week
          |cleaning|consultation)s?(?: is| are)? (?:free|half price|half off|on us)\b
        (?:is|are|exams?|consultations?|screenings?|x-rays?|cleanings?|visits?) free (?:in|until
          |through|this|all|during|for (?:new|all|the first))\b
        buy (?:one|two|three|1|2|3|any|a|\d+)\b[^.;]{0,40}?\b(?:get|receive|and the|free|half
          |save)\b|bogo\b|(?:two|2)-for-(?:one|1)\b
        (?<!-)(?:free|complimentary|bonus|gift|half-price)(?: [\w-]+){1,4} (?:with (?:every|each|any
          |your first|a (?:new|full|paid)|purchase|\w+ing|the purchase|all)|when you|if you (?:book
          |buy|sign|refer|order|start)|for (?:the first|every (?:new|friend)|new)|for each friend
          |worth|included with)\b
        (?:get|receive|enjoy|take|and|claim|win)s? (?:an?|one|the|your
          |another) (?:(?!is\b|are\b)\w+ ){1,4}?(?:free|half price|half off|on us|for nothing
          |at no charge)\b
        (?:the|your|every) (?:second|third|fourth|fifth|sixth|next
          |other) (?:(?!that\b|which\b)\w+ ){0,3}?(?:is |are |comes )?(?:free(?= (?:when|with|if|for
          |until|through|this|and|on|at)\b|\W|$)(?! \w+ of)|half price|half off|on us)\b
        (?:bring|refer) [^.;]{0,40}?\b(?:is|are|goes) free\b
        (?:bundle|package|combine|book|bring|refer) (?:[\w'-]+ ){1,6}?(?:and|to) (?:save|get|receive
          |pay less)\b
        (?:bundle|package|combo) (?:deal|price|savings?|offer|special)s?\b
        """,
            _EXACT,
            unless=BILLS
            + r"""
        tablets?|capsules?|doses?|weeks?\b[^.;]{0,10}\b(?:for|two)|(?:free|complimentary) (?:of|from
          |parking|wi-?fi|ride|shuttle|coffee|water|interpreter|language|copy|copies
          |consultation\W*$)
        toothbrush|goodie bag|(?:your|records?|form) (?:\w+ )?free of charge|range of motion
          |hands free
        (?:times|times a day|drops|pills|hours|days) for|for (?:one|two|three|1|2|3) (?:weeks?|days?
          |hours?|months?|nights?|minutes?|years?|side|eye|person)
        """,
            denies=True,
        ),
        Family(
            rf"""
        (?:new[- ]patient|introductory|limited|holiday|summer|winter|spring|fall|back-to-school
          |seasonal|monthly|this month's|exclusive|weekly|special|new-client|intro|mother's day
          |father's day|valentine's|black friday|anniversary|grand opening|opening|one-time
          |first-visit|today's|october|january|{_MONTH}|{_WEEKDAY}|web|online|email|internet|member
          |flash) (?:[\w'-]+ )?(?:specials?|sales?|discounts?|deals?|offers?|savings?
          |promo(?:tion)?s?|rebates?|clearance|prices?|rates?|pricing|event)\b
        (?:coupons?|vouchers?|promo codes?|rebates?|giveaways?|price cuts?)\b
        (?:big|huge|great|deep|steep|instant|major|extra|additional|generous|massive|serious|large
          |amazing|unbeatable|hefty) (?:savings|discounts?|sales?|deals?|rebates?)\b
        (?:discounts?|discounted|reduced|special) (?:\w+ )?(?:for (?:new|the first|cash|early
          |booking|paying|everyone|families|couples|friends|students|seniors|veterans|teachers
          |nurses|first)|on (?:all|every|your|our|a|any|botox|fillers?|whitening|packages?|the|\w+)
          |prices?|rates?|fees?|if you|when you|through|until|offers?|pricing|packages?
          |treatments?)\b
        (?<!it )(?<!she )(?<!he )(?<!they )(?<!we )(?<!you )(?<!that )(?<!which )(?<!who )(?:sale
          |deals?|specials?|discounts?|offers?|savings) (?:on|ends?|expires?|runs?|good|valid
          |available|for|of|applies|continue|won't last)\b
        (?:on sale|hot deal|sale price)\b
        (?:save|saves|saving|savings) (?:big|more(?! (?:than|\w+))|hundreds|thousands|a bundle|money
          |a lot|when you
          |on (?:your|all|every|our|any|a|braces|botox|implants|glasses|contacts))\b
        (?:ask|inquire|call) (?:us )?(?:about|for) (?:our|the|today's) (?:\w+ )?(?:specials?
          |discounts?|deals?|savings|promotions?)\b
        """,
            _EXACT,
            unless=BILLS
            + r"""
        sale of
        special (?:shoes|diet|care|needs|test|training|attention)
        deal with
        (?:don't|do not|no|never|not|cannot|can't) (?:\w+ )?(?:advertise|offer|give|run|discount
          |have|promote)[^.;]{0,30}(?:discount|special|deal|coupon|sale|promotion)
        no (?:discounts?|coupons?|specials?|sales)\b
        (?:offers?|deals?) (?:of|in|on) (?:a|advice|treatment|weekends?)\b
        special offers have
        save (?:the|your) (?:tooth|teeth|sight|eye|limb|time)
        """,
        ),
        Family(
            r"""
        (?:limited[- ]time (?:offers?|specials?|deals?|prices?|pricing|discounts?|savings|only
          |sale)|(?:offers?|sale|deal|special|price|discount|promotion)s? (?:ends?
          |expires?|good|valid|runs|lasts?|won't last)|while (?:spots|supplies|slots|they
          |appointments) last|act (?:now|fast|today)|don't (?:wait|miss out)|last chance)\b
        (?:only|just) (?:a few|\d+|three|four|five|six|ten|two|a handful of) <word>(?:spots|slots
          |appointments|seats|openings|places) (?:left|remain\w*|available|at)\b
        (?:for|to) the first (?:\d+|ten|twenty|five|fifty|hundred) (?:callers?|patients?|people
          |bookings?|clients?|who|to)\b
        (?:book|call|schedule|sign up|reserve|order|buy|start)\b [^.;]{0,40}?\b(?:by|before|until
          |now|today|this week)\b[^.;]{0,30}?\b(?:and|to|for) (?:save|get|lock|receive
          |the (?:\w+ )?price|half|\w+ (?:price|rate))
        (?:prices?|rates?|fees?) (?:go|goes|going|will go) up (?:on|in|after|soon|next)
          |lock in (?:\w+ )?(?:price|rate)s?\b
        """,
            _EXACT,
            unless=BILLS
            + r"""
        don't (?:wait|hesitate) (?:to|for|until|if)|don't wait\b(?!.*(?:save|\$|price|offer|deal))
          |(?:no need to|don't|not|never) (?:be in a )?hurry|hurry (?:to|is|if)
        limited[- ]time (?:use|off)|emergency|(?:care|test|result|vaccin\w+) only
        """,
            denies=True,
        ),
        Family(
            rf"""
        (?:this (?:week|month|weekend|summer|spring|fall|winter|{_WEEKDAY})|today|{_WEEKDAY}
          |{_MONTH}) only\b
        """,
            _EXACT,
            beside=r"""
        (?:\$|\d+ ?%|prices?|off|deals?|sales?|saves?|savings|free|half|offers?|specials?
          |discounts?)(?!\w)
        """,
            unless=BILLS,
        ),
        teasers.LURES,
        *bargains.LURES,
        *deadlines.LURES,
        *cheapness.LURES,
        *terms.LURES,
    ),
)


def prices(sentence: Sentence) -> Iterator[Found]:
    """The first words by which a sentence gives no exact price, compares prices, or sets a term."""
    yield from islice(FAMILIES.said(sentence), 1)
