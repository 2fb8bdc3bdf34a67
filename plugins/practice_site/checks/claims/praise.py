"""Wordings that praise what a treatment brings."""

from practice_site.checks.claims.families import Family
from practice_site.checks.claims.wording import one_of

BETTER = "some people feel better"
_PRAISE = one_of("""
    amazing, dramatic, incredible, stunning, remarkable, outstanding, exceptional, impressive
    spectacular, extraordinary, astonishing, astounding, superb, beautiful, unbelievable, phenomenal
    excellent, fantastic, flawless, perfect, breathtaking, instant, immediate, tremendous, brilliant
    incomparable, wonderful, jaw-dropping, profound, powerful, transformative, unheard-of, marvelous
    magnificent, sensational, staggering, terrific, gorgeous, striking, mind-blowing, eye-opening
    head-turning, show-stopping, awe-inspiring, fabulous, dazzling, picture-perfect, wow-worthy
    miraculous, magical, undeniable, unmistakable, unprecedented, unmatched, unbeatable, massive
    unparalleled, huge, enormous, great, total, complete, radical, exquisite, impeccable, superior
    insane, unreal, crazy-good, epic, brag-worthy, sublime, heavenly, next-level, show-worthy
    star-quality, movie-star, camera-ready, glorious, stellar, truly great, first-rate, ideal
""")
CLEARLY = one_of("""
    amazing, dramatic, incredible, stunning, remarkable, outstanding, spectacular, extraordinary
    astonishing, astounding, unbelievable, phenomenal, fantastic, breathtaking, jaw-dropping
    miraculous, magical, mind-blowing, marvelous, sensational, staggering, wonderful, superb
    a revelation, fabulous, magnificent, second to none, exceptional, impressive, terrific, insane
    unreal, sublime
""")
_RESULT = one_of(r"""
    results?, relief, improvements?, outcomes?, transformations?, recover(?:y|ies), success(?:es)?
    difference, effects?, changes?, smiles?, turnarounds?, comebacks?, function, rejuvenation
    gains?, options?, healing, effectiveness, progress, before-and-afters?, makeovers?, correction
    benefits?
""")
ADVICE = r"""
    (?:don't|do not|not|never|should not|shouldn't) (?:expect|look for|wait for|hope for|count on)
    expectations?\b|wash\w* (?:your |the )?hands?\b|no such thing|(?:lab|blood|test|biopsy
      |pressure|scan)\b [^.;]{0,20}results?
    results? of (?:the|your|a|each) (?:\w+ )?(?:test|biopsy|scan|exam|x-?ray|culture|study)
"""


FAMILIES = (
    Family(
        rf"""
        {_PRAISE}(?:,| and)? (?:[\w-]+,? ){{0,2}}?{_RESULT}\b(?! (?:of|from) (?:the|your|a) (?:test
          |scan|biopsy|pressure))
        (?:transformative|revolutionary|amazing|incredible|remarkable|extraordinary|phenomenal
          |astonishing|astounding|sensational|unbelievable|magical|mind-blowing
          |wondrous) (?:[\w-]+ )?(?:treatments?|therap(?:y|ies)|technology|procedures?|care|devices?
          |serum|cream|peel|laser|injections?|method|technique|relief|power|benefits)\b
        {_RESULT} <few>(?:are|is|was|were|can only be|have been) (?:<truly>
          |nothing short of |nothing less than )(?:{CLEARLY}|beautiful|flawless|perfect|instant
          |immediate|dramatic)\b
        (?:results?|effects?|outcomes?|improvements?|transformations?|relief) (?:of|from|on|with
          |after|in) (?:[\w'-]+ ){{1,7}}?(?:is|are|was|were)(?:,[^,;.]{{3,30}},)? <truly>{CLEARLY}\b
        {_RESULT} (?:that |which |you )?(?:<few>(?:speak for themselves|be seen to|see to believe
          |must be seen|(?:amaze|stun|wow|astound|astonish|dazzle|delight|impress|turn heads
          |exceed)s?)|<few>beyond (?:your|all|our|every|words|belief|anything))
        (?:blows?|blew|blow) (?:your mind|you away|us away)|knocks? your socks off|stops? traffic
          |turns? heads|drops? jaws|has to be seen to\b
        takes? your breath away\b|nothing less than perfection|(?:hollywood|celebrity
          |red-carpet) (?:\w+ )?results?\b
        (?:hard|impossible) to believe\b|(?:wow|show-stopping|jaw-dropping|picture-perfect
          |movie-star|hollywood|head-turning|million-dollar) smiles?\b
        """,
        BETTER,
        unless=ADVICE
        + r"""
        (?:great|total|complete|huge|powerful|striking|immediate|instant|perfect|ideal|undeniable
          |massive|superior) (?:\w+ )?(?:effects? on|differences? (?:between|in)|changes? in)
        (?:immediate|instant|complete|total|great) (?:\w+ )?(?:medical|postoperative|changes?
          |effects?|healing)\b
        (?:great|huge|total|real|enormous|immediate) relief (?:to|that|when|if)\b
        side effects?|(?:complete|full|total) (?:\w+ )?(?:recovery|healing|correction|success
          |relief) (?:takes|may|can|is not|often|usually|after|in|of|within|from (?:the
          |an?) (?:surgery|operation))
        (?:dramatic )?(?:\w+ )?(?:changes?|difference)s? (?:in|of) (?:(?:your|his|her) )?(?:weight
          |vision|appetite|mood|behavior|sight|hearing|blood)
        (?:perfect|ideal|superior|complete|total|flawless) [^.;]{0,20}(?:is not|are not|isn't|aren't
          |cannot|never|rarely|depends)
        for (?:ideal|perfect|excellent) (?:\w+ )?(?:healing|results)|change(?:s)? (?:the|your
          |of) (?:dressing|bandage|address|plan)
        (?:worse|loss|drop|decline|smoking|drinking|difference between)\b
        """,
        mild=True,
    ),
    Family(
        rf"""
        nothing (?:short of|less than) (?:an? )?(?:{CLEARLY}|miracle|marvel|life\W?changing
          |revolutionary)
        (?:(?:you|patients|clients|owners|they|friends|people|everyone|your \w+)(?:'ll| will|'re
          | are| were)? (?:\w+ )?(?:be |is |left )?)(?:amazed|astounded|astonished|stunned
          |blown away|wowed|speechless|floored|bowled over|awestruck)\b
        (?:won't|will not|can't|cannot|hard to) believe (?:your eyes|the (?:\w+ )?(?:difference
          |results?|change)|it's|how|what)
        (?:like|as different as) night and day\b|be amazed\b|prepare to be \w+ed\b
        """,
        BETTER,
        unless=r"""
        (?:may|might) be (?:amazed|astonished)
        amazed (?:by|at|how) (?:the )?(?:wait|cost|kind)
        """,
        denies=True,
    ),
    Family(
        r"""
        (?:dramatically|drastically|vastly|tremendously|radically|incredibly|remarkably|immensely
          |hugely|enormously|spectacularly|profoundly|powerfully|amazingly|astonishingly
          |phenomenally) (?:reduc|improv|reliev|lower|eas|boost|increas|decreas|enhanc|chang|better
          |lessen|cut|transform|soften|smooth|brighten|sharpen|shrink|slim|strengthen|fast|quick
          |young|smooth|natural|clear)\w*
        (?:works?|worked|responds?|performs?|heals?|heal) (?:\w+ )?(?:powerfully|beautifully
          |brilliantly
          |wonderfully|amazingly|spectacularly|superbly|perfectly|marvelously|exceptionally well
          |remarkably well|incredibly well|flawlessly|phenomenally)\b
        (?:improves?|improved|reduces?|reduced|relieves?|relieved|boosts?|boosted|changes?|changed
          |enhances?|eases?|eased|lowers?|softens?|cuts?|drops?|falls?
          |fell) (?:[\w'-]+ ){0,4}?(?:dramatically|drastically|tremendously|remarkably|immensely
          |hugely|enormously|spectacularly|radically|wonderfully|profoundly|amazingly|incredibly)\b
        """,
        "can reduce or improve",
        unless=r"""
        (?:weight|vision|appetite|mood|sight|hearing|behavior|sugar|risk|worse|suddenly|smoking
          |with age|risk of)\b
        """
        + ADVICE,
        mild=True,
    ),
)
