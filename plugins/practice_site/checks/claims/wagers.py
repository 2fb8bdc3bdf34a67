"""Wordings by which a result is sure, or the practice bears the loss if it does not come."""

from practice_site.checks.claims.families import Family
from practice_site.checks.claims.refunds import DIFFERS

_FREE = (
    r"(?:free(?! of (?!charge))|at no (?:\w+ )?(?:charge|cost)|without charge|on our dime"
    r"|on us|on the house|at our (?:own )?(?:expense|cost)|for nothing)"
)
_SHARP = (
    r"(?:ironclad|iron-clad|firm|full|solemn|written|personal|unconditional|rock-solid|lifetime"
    r"|sincere|standing|absolute|signed)"
)
_SURE = (
    r"(?:(?:we|i|he|she|they|our \w+|the (?:\w+ )?\w+|dr\.? \w+)(?:'d| can| do| will| \w+ly)?"
    r" (?:assure|promise|pledge|vow|swear)s?|(?:we|i)(?: are|'re| am|'m) (?:\w+ly )?(?:certain"
    r"|sure|convinced"
    r"|positive)|(?:rest|be) (?:assured|certain|confident)|you can (?:be|feel|rest) (?:sure|certain"
    r"|assured|confident)|(?:our|my|this|the|a) (?:[\w-]+ )?(?:promise|pledge|assurance|vow|word"
    r"|certainty) that)"
)
_WILL = (
    r"(?<!\bwe)(?<!\bi)(?<!staff)(?<!team)(?<!nurse)(?<!one)(?<!doctor)"
    r"(?: will| shall| won't|'ll)\b(?! (?:not |never |always |only )?(?:be (?:with|at|in|told|asked"
    r"|seen|given|shown|met|able|kept"
    r"|there|safe|rushed|pushed|kind|fair|open|back|answered|done|taken|looked|cared|explained|read"
    r"|used|sold|shared|late|ready|here|an?|some)|have(?! \w+ed\b)|know|see|hear|get|ask|need|want"
    r"|find|meet|receive|speak|talk|pay|go (?:over|through|to|on|with)|explain|answer|call"
    r"|help us|like"
    r"|fit in|understand|come by|arrive|cost|take(?! home)|tell|send|change)\b(?! (?:away|<its ill>"
    r"|<its good>|relief|results?|better|clear|straight|what you)\b))"
)
_SERVED = r"""
    (?:heard|greeted|treated (?:with|like|as)|listened|informed|welcom\w+|respect\w*|wait\w*|billed
      |charged|privacy|private|confidential\w*|call(?:ed)? (?:you|back)|questions|honest\w*|records?
      |estimate|the same|schedul\w+|cancel\w*|insur\w+|medicare|deposits?|appointments?)\b
    (?:manufactur\w+|maker\w*|factory|frames?|parts|batter\w+|hearing aids?|devices?|machines?
      |appliances?|lenses)\b
    (?:make|making|not|\w+n't|never|hard to be|cannot be) (?:\w+ )?(?:sure|certain|positive)
    (?:promise|pledge|guarantee|warrant|assur)\w* (?:nothing|no\b(?! more)|neither)
    (?:not|\w+n't|never|nobody|no one|cannot) (?:\w+ )?(?:mean|tell|say|know|prove|show|claim
      |suggest)\b
    be (?:sure|certain) (?:that )?(?:you|your child|he|she|they|the dog|the cat)\b
    (?:no|not|\w+n't|nobody|never|cannot) (?:[\w'-]+ ){0,4}?(?:promise|pledge|guarantee|warrant
      |assur)
"""

FAMILIES = (
    Family(
        rf"""
        pay (?:us )?(?:only )?(?:when|if|once) (?:you|it|your|the|we|they)\b[^.;]{{0,40}}?\b(?:see
          |sees|works?|<result>|love|feel|down|loses?|sleep|hear|<ill>)\b
        (?:don't|won't|never|do not|will not) (?:pay|owe|see a bill
          |get a bill)(?: us)?(?: [\w']+)?(?: unless| until) (?:you|it|your|the|we|he|she)\b
        (?:treat|adjust|work|redo|repeat|fix|keep|continue|remake
          |refit)\w* [^.;]{{0,50}}?\b{_FREE}(?: [\w'-]+){{0,3}}? until\b
        until (?:you|it|your|the|he|she)\b [^.;,]{{0,50}}?\b(?!free\b(?! of charge)){_FREE}\b
        (?:we|i|dr\. \w+)(?:'ll| will)? (?:\w+ )?(?:stay|stick|stand|work|keep|continue)s? (?:with
          |by|on|at|going|working|treating|adjusting|trying)\b [^.;]{{0,40}}?\buntil (?:you|your|it
          |the|he|she)\b[^.;]{{0,40}}?\b(?:<result>|<ill>|works|right|well|free)\b
        (?:or|and) you (?:walk away|leave|go home) (?:[\w'-]+ ){{0,3}}?(?:without a bill
          |owing nothing|paying nothing|with your money)\b
        (?:walk away|leave|go home) (?:without (?:a bill|paying|owing \w+)|owing nothing
          |paying nothing)(?=\W*$)
        no (?:results?|relief|cure|improvement|success|change|difference)[?!.]* no (?:bill|fee
          |charge|payment|cost|money|invoice)\b
        failure is (?:not|never|no) (?:an |our )?option\b|(?:don't|do not|never) (?:do|accept|know
          |allow|believe in|tolerate) failures?\b
        (?:the|all the|every|that) risk is (?:\w+ )?(?:ours|on us|mine|on me)\b
        (?:we|i) (?:bear|take|carry|assume|shoulder) (?:all )?(?:the|every) (?:\w+ )?risks?\b
        you (?:risk|stake|gamble) nothing\b|what (?:could|do|can|have) you (?:got )?(?:to )?lose\b
        put (?:our|my) money where\b|bet (?:our|my|the) (?:\w+ )?(?:reputation|name|license|practice
          |house|farm|clinic|office|boots)\b
        (?:we|i|our \w+|the \w+) (?:\w+ )?warrants? (?:in [\w ]{{1,20}} )?(?:that|our|your|the|every
          |each|it|all)\b
        warrant(?:ed|ied) (?:to|for|against|by)\b
        (?:carries|carry|comes? with|receives?|has|have|include|includes|under) (?:an?|our
          |the) (?:[\w-]+ ){{0,3}}?(?:warrant(?:y|ies)|assurance)\b
        (?:outcomes?|results?|satisfaction|treatment|smile|surgical|success|happiness
          |comfort) (?:warrant(?:y|ies)|pledge|assurance)\b
        {_SHARP} (?:[\w-]+ )?(?:assurance|assurances|pledge|promise|word|vow|commitment)\b
        (?:give|gives|gave|have|offers?|extends?) (?:you |each patient |every \w+ |its |our |my |her
          |his |their |the )*(?:\w+ )?assurances?\b
        covered (?:for life|for (?:ten|five|\d+|two|three|twenty) years) (?:if|against|should|no)\b
        be sure of (?:this|it|that|one thing)\b
        {_SURE}\b[^.;:]{{0,60}}?{_WILL}
        (?:in|with) (?:the )?(?:\w+ )?(?:certainty|assurance) that\b[^.;]{{0,60}}? (?:will|won't)\b
        that(?:'s| is) the (?:\w+ )?(?:assurance|promise|guarantee|pledge) (?:we|i|our \w+
          |dr\. \w+)\b
        (?:back|stand by|stand behind)s? (?:that|this|our) (?:promise|word|pledge)\b
        backs? (?:[\w'-]+ ){{1,5}}?(?:with|by) (?:a|our|my) (?:\w+ )?(?:promise|pledge)\b
        (?:is|are) (?:\w+ly )?promised (?:an? )?(?:\w+ )?<result>
        pay (?:us )?only (?:when|if|once) [^.;]{{1,40}}?\b(?:works?|<result>)\b
        (?:not|never) (?:one|a single|even one) (?:\w+ )?failure\b
        (?:count|bank|rely|bet) on (?:your |a |the )?(?!hearing from)(?:<result>|<good>
          |\w+ing [^.;]{{0,40}}?\b(?:<result>|<ill>|without|again))\b
        (?:count|rely|bank|depend) on (?:[\w'-]+ ){{1,4}}?to (?!call|answer|be|tell|keep|explain
          |listen
          |help)[a-z]+ <object>\b
        (?:my|our) word on it\b|works?,? or (?:we|i) pay\b
        no ifs(?:,| or| and)? (?:no |or |and )?buts\b
        there(?:'s| is) no way (?:that )?(?:[\w'-]+ ){{1,3}}?(?:can|could|will) (?:fail|not work
          |go wrong)\b
        (?:there(?:'s| is)(?:n't| not)|not) (?:a|one|a single) (?:\w+ )?(?:<ill>|<good>|case
          |patient) (?:that )?(?:we|i|dr\. \w+) (?:can't|cannot|couldn't|haven't)\b
        will [^.;]{{0,60}}, (?:period|full stop|no question|end of story|guaranteed)(?=\W*$)
        (?:absolute|complete|total|full|utter) certainty\b|but a certainty\b
        failures? (?:is|are) (?:out of the question|impossible|unthinkable|unknown|off the table)\b
        (?:make|give|offer) (?:you |each \w+ |every \w+ |our \w+ )?(?:this|a|one|our
          |the following) (?:\w+ )?(?:pledge|promise|vow)\b
        <result> or (?:your|the|their|his|her) (?:\w+ )?(?:back|money|fee|payment|retainer)\b
        or (?:their|his|her) money(?: back)?(?=\W*$)
        (?:vouch|answer)(?:es|s)? for (?:the|your|every|each|our) (?:\w+ )?(?:<result>|work)\b
        (?:second|next|repeat) (?:time|try|round|attempt) is (?:on us|free|on the house)\b
        if we (?:can't|cannot|don't|fail to|do not) [^.;]{{0,40}}?\b(?:nobody pays|no one pays
          |you pay nothing|no charge|owe)\b
        (?:not|never) (?:a single|one|even one) (?:patient|person|client|couple|child
          |dog) [^.;]{{0,30}}?\b(?:without|unhappy|disappointed|unsatisfied)\b
        (?:tear|rip) up (?:the|your) (?:invoice|bill|check)\b|sign (?:my|our) names? to (?:it|that
          |this)\b
        no (?:maybes|buts|ifs|excuses)(?=\W*$)|(?:on|upon) (?:my|our) honor\b
        (?:zero|no|not a) chance (?:that )?(?:the|your|it|of) [^.;]{{0,30}}?\b(?:comes? back
          |returns?|recur\w*|fails?|failure)\b
        underwrites? (?:each|every|the|your|all) (?:\w+ )?<result>
        or (?:we|i) (?:do not|don't|won't|never) (?:collect|charge|bill|get paid)\b
        if (?:ever )?(?:the|your|it|an?) [^.;]{{0,30}}?\b(?:breaks?|fails?|comes? (?:loose|off|back)
          |chips?|cracks?|falls? out|fades?|returns?|relapses?)\b[^.;]{{0,40}}?\b{_FREE}\b
        we(?:'ll| will) get you (?:pregnant|walking|running|smiling|sleeping|there|well|better
          |hearing|seeing)\b
        (?:we|i|they|our \w+|dr\. \w+) (?:\w+ )?(?:won't|don't|will not|do not|never
          |refuse to) (?:rest|quit|give up|let up
          |stop) (?:for you |trying |working |looking |there )?(?:until|till)\b
        (?:you|he|she|your \w+)(?:'ll| will) (?!hear|receive|know|see|need|have|get
          |be)\w+ (?:\w+ ){{0,4}}?by (?:christmas|the holidays|spring|summer|winter|graduation|prom
          |your wedding|the wedding|easter|thanksgiving)\b
        if (?:we|it|you|the \w+|your \w+) [^.;]{{0,40}}, you (?:don't|won't|do not|never) (?:pay
          |owe)\b
        never pay for (?:an?|any|what|something) [^.;]{{0,30}}?\b(?:nothing|not|\w+n't)\b
        (?:not|never|\w+n't) a (?:question|matter) of whether\b
        (?:haven't|have not|have yet to|never) (?:yet )?(?:met|meet|seen|see|found|find) (?:an?
          |one) (?:\w+ )?<ill> (?:that )?(?:we|i|he|she) (?:couldn't|can't|could not)\b
        ^(?:promise|promised)(?=\W*$)|certainty, not\b|stands? surety for\b|eat (?:our|my) (?:hat
          |word)s?\b
        mark (?:my|our) words?\b
        sees? to it that (?:you|your|every|each|all|no)\b
        (?:nobody|no one|no patient|none of our \w+) (?:[\w'-]+ ){{0,4}}?(?:leaves?|goes home
          |walks out|stays) [^.;]{{0,30}}?\bwithout\b
        (?:this|it|our [\w-]+|the [\w-]+) (?:will|is going to|is sure to
          |is bound to) work(?: for (?:you|your \w+))?(?=\W*$|, )
        (?:works? for (?:you|your \w+)|works?|sleeps?|walks?),? without fail\b|^without fail\b
          |yes, without fail\b
        (?:can't|cannot) (?:help but|but) (?:lose|see|feel|look|sleep|get|improve|love|smile|heal)\b
        (?:has|have) yet to (?:fail|let|disappoint)\b
        assures? (?:you|each|every|all|our|patients|parents)\b [^.;]{{0,30}}?\b(?:<result>|<good>)\b
        ensures? (?:that )?<its ill> (?:never|will not|won't|will never|is gone|stays? away)\b
        (?:is|was) a promise\b(?=\W*$|,? (?:and|not|we)\b)
        (?:promise|pledge|assurance)\w* in (?:writing|black and white|ink|the contract)\b
        hold (?:us|me|him|her|them) to (?:it|that|this)\b
        (?:you have|with|on|gives?|giving|you've got) (?:our|my|his|her|the
          |its) (?:[\w-]+'s )?(?:solemn |full |own |personal )?word\b
        (?:satisfied|happy|delighted|thrilled|straight|clear|gone|better|success|cured
          |smiling) or (?:refunded|free|it's free|your money|we pay|you don't pay|no charge)\b
        (?!rest )(?:<good>|<result>|nights) assured\b
        (?:money|fees?|payment|every (?:cent|dollar|penny|dime))(?: is| are)? (?:back|returned
          |refunded) if (?:you|your|it|the|we)\b
        (?:full|complete|total) refund if\b|owe (?:us )?nothing\b(?=\W*$)
        <result> is (?:\w+ )?(?:a given|a certainty|a sure thing|automatic|never in question)\b
          |it's a given that\b|it is a given that\b
        """,
        DIFFERS,
        unless=_SERVED,
        denies=True,
    ),
)
