"""Promises of a result, told from denials, questions and words that only look alike."""

import re
from collections.abc import Iterator

from practice_site.checks.claims import pledges, refunds, wagers
from practice_site.checks.claims.claim import Found, Sentence
from practice_site.checks.claims.families import Families, Family
from practice_site.checks.claims.refunds import DIFFERS

_EASES = "may relieve the symptoms of"

_OF_GOODS = r"""
    (?:manufactur\w+|maker\w*|warrant\w*|factory|laws?|act|amendment|constitution|statute
      |deposits?)[^.;]{0,50}guarantee
    (?:insur\w+|price match|frames?|parts|devices?|employers?|banks?) [^.;]{0,30}guarantee
    (?<!satisfaction )guarantee\w* [^.;]{0,40}\b(?:appointments?|slots?|spots?|seats?|place|loans?
      |payments?|coverage
      |access)\b
    (?:price|written) guarantee|guarantee of (?:privacy|confidentiality|admission|payment|service)
    guarantee\w* [^.;]{0,40}\b(?:rights?|privacy|confidential\w*|records?|availability|approval
      |schedule)\b
    guarantee\w* [^.;]{0,40}\b(?:on (?:the |all )?(?:frames?|parts|devices?|batter\w+|lenses
      |repairs?)|delivery|rate)\b
"""
_SERVICE = r"""
    (?:to|we|we'll|someone|staff|nurse|team|doctor)(?: will)? (?:\w+ )?(?:call|tell|explain|answer
      |listen|discuss)\b
    (?:to|we|we'll|someone|staff|nurse|team|doctor)(?: will)? (?:\w+ )?(?:show|send|inform|review
      |go over)\b
    (?:to|we|we'll) (?:\w+ )?(?:let you know|treat you|be (?:honest|on time|here|there)|respect
      |protect|keep)\b
    (?:private|privacy|honest\w*|confidential\w*|records?|results? of|test results?|lab|biopsy
      |data)\b
"""
_MATERIALS = (
    r"(?:cements?|resins?|polymer|composites?|adhesives?|acrylic|epoxy|bond(?:ing)?|lights?|concrete"
    r"|meats?|ham|bacon|fish|glue|varnish|sealants?|fillings?|gel|paste|impressions?|silicone|lamps?|uv)"
)
_MATERIAL = rf"""
    {_MATERIALS}\b [^.;]{{0,50}}?\bcur(?:es?|ed|ing)\b(?! (?:\w+ ){{0,3}}?<ill>)
    (?:cur(?:es?|ed|ing)|-cured) (?:\w+ ){{0,2}}?{_MATERIALS}\b
    to cure\W*$|cured? (?:with a|under|for \d+|in about) (?:\w+ )?(?:lamp|light|seconds|\w+ minutes)
"""
_NOT_OURS = r"""
    (?:search\w*|look\w*|hop\w+|hope|race|quest|waiting|research|closer) (?:\w+ )?(?:for
      |to) an? cure
    cure (?:is|was|has been|remains) (?:\w+ )?(?:seldom|rarely|only|not|sometimes|often|possible
      |less)
    (?:until|if|once|after|before|when|whether|toward|towards|find) [^,;:]{0,60}\bcur(?:e|es|ed)\b
    (?:may|might|could|sometimes|occasionally|often|known|usually|rarely
      |seldom) [^,;:]{0,60}\bcur(?:e|es|ed)\b
    (?:disease|infection|cancer|condition|patients?) (?:is|was|are|were|has been|had been) cured
    (?:considered|declared|called) cured
    cur(?:es|e|ed)? (?:many|some|most|certain|rates?)\b
    (?:antibiotics?|vaccines?|medicines?|pills?|dewormers?) can\b
    can be cured (?:with|by) |curing the (?:underlying|cause)
    (?:may|often|sometimes|usually|if|when|not|rarely|never|many|some|most) [^,;:]{0,50}curable
      |curable (?:if|when|in)
    (?:fear\w*|afraid|worr\w+|suspect\w*|wary) [^.;]{0,60}\bcure
    some \w+ (?:is|are|can be|were) cured|cured (?:by|with) [^,;]{0,30}\b(?:alone|often|usually
      |in most|in many|if)
    infections? [^,;:]{0,30}\bcan\b [^,;:]{0,20}\bcured
    (?:intent|aim|goal|attempt|hope|chance|odds|given|meant) (?:to|of|at|for) (?:a )?cur(?:e|ing)
    (?:said|says|claims?|claimed|believed|thought|swears?|swore) (?:that )?(?:\w+ ){1,4}?cure[sd]?\b
      |; it (?:does not|doesn't)\b
    cancer cures|(?:sell|sells|selling|sold|ads? for|market\w*) [^.;]{0,40}\bcures?\b
      |once said to cure
    (?:remission|not the same|different from|rather than|instead of|short of) [^.;]{0,30}\bcure
"""

FAMILIES = Families(
    "guarantee",
    (
        *refunds.FAMILIES,
        Family(
            r"guarantee(?:s|d|ing)?\b",
            DIFFERS,
            unless=_OF_GOODS
            + r"""
        wish (?:we|i|that we) could guarantee
        (?:mislead\w*|lying|dishonest|wrong|fool\w*|untrue) [^.;]{0,30}\bif\b
        only thing (?:that )?(?:we|i) (?:can |could )?(?:\w+ )?guarantee
        """,
        ),
        Family(
            r"cur(?:es?|ed|ing)\b(?! rates?\b)|(?:is|are) (?:\w+ly )?curable\b",
            _EASES,
            unless=_MATERIAL + _NOT_OURS,
        ),
        Family(
            r"""
        (?:100 ?%|(?:100|one hundred|a hundred|hundred) percent)[- ]?(?=[^.!?;]{0,30}?\b(?:<result>
          |effective\w*|safe\w*|painless|guarantee\w*|certain\w*|risk[- ]?free
          |of (?:our |all )?patients|confiden\w+|sure|accura\w*|of the time))
        success rates? (?:[\w'-]+ ){0,5}?(?:is|of|at) (?:100 ?%|(?:100|one hundred
          |a hundred) percent)
        (?:success|cure|recovery|satisfaction)(?: rates?)?(?: (?:is|of|are|at))? (?:100 ?%|(?:100
          |one hundred|a hundred) percent)
        """,
            DIFFERS,
            unless=r"(?:cotton|of the (?:fee|charge|cost|bill)|predictable)\b",
        ),
        Family(
            r"""
        (?:we|i|he|she|it|our \w+|dr\.? \w+) (?:can |do |will |<truly>)?(?:promise|pledge|vow)(?:s
          |d)?\b(?=<on><result>)
        (?:we|i|he|she|it|our \w+|dr\.? \w+) (?:can |do |will |<truly>)?(?:promise|pledge|vow)(?:s
          |d)?\b(?=<on><ill>)
        (?:promises?|pledge) of <few>(?:results?|relief|success|recovery|cure|comfort)\b
        promises <few>(?:results?|relief|success|recovery|cure)\b
        (?:we )?(?:make|give) you (?:a|this|our|one) <word>(?:promise|pledge|vow)
        (?:the|our|one|a) promise (?:we|that we) (?:keep|make|can make)\b(?=[:,]? <on>(?:<result>
          |<good>|<ill>))
        (?:our|my|the \w+|a|lifetime) <word>(?:promise|pledge
          |vow)(?: to you)?(?: is)?(?=[:,]? <on>(?:<result>|<good>|<ill>))
        (?:backed|covered|protected) by (?:our|a|my) <word>(?:promise|pledge|commitment)
        (?:that's|that is|it's|it is) (?:a|our|my) <word>promise
        as promised(?=<on><result>)|promised results
        """,
            DIFFERS,
            unless=_SERVICE,
        ),
        Family(
            r"""
        (?:<means>|we|i|dr\.? \w+|that|which|our [\w-]+(?: [\w-]+)?) <truly>(?:ensures?|warrants?
          |secures?) <few>(?:relief|success|results?|recovery|cure|satisfaction|perfect\w*|smiles?
          |straight|pain-free|beautiful|lasting|healing)\b
        ensuring <few>(?:lasting|perfect|complete|successful|relief|results|success|beautiful
          |full)\b
        (?:we|i|dr\.? \w+) swears? (?:that|you|to you|it)\b|(?:we|i) swear\b(?! by)
        (?:no|without|without a|beyond|beyond a|beyond any|never in) doubt\b(?=<on>(?:<result>|work
          |will))
        (?:for sure|for certain)(?=\W*$|[,.;:!]| (?:that|and|by|in|when|with|this)\b)(?<=[\w ]{10})
        """,
            DIFFERS,
            beside=r"(?:<result>|<ill>|<good>|work)",
            unless=_SERVICE
            + r"""
        accurate
        to ensure
        if you(?:'ve| have) (?:read|heard|been told|seen)
        helps? (?:to )?ensure
        (?:no one|nobody|not|\w+n't|never|cannot|hard to|to) (?:\w+ ){0,3}?(?:know|say|tell|sure
          |certain)
        """,
        ),
        Family(
            r"(?:ours|we|this one|our [\w-]+(?: [\w-]+)?) (?:does|do|can|will|is here)(?=\W*$|:)",
            DIFFERS,
            beside=r"(?:guarantees?|guaranteed|promises?|promised|cures?|cured|assure)\b",
            denies=True,
        ),
        Family(
            r"""
        (?:you have|we give you|take|on|you've got) (?:our|my) word\b
        take (?:it|that) to the bank
        """,
            DIFFERS,
            unless=_SERVICE,
        ),
        Family(
            r"""
        (?:we|i|our \w+|dr\.? \w+) (?:\w+ )?(?:stands? (?:behind|by)|back|stake our (?:name
          |reputation) on) <few>(?:work|results?|implants?|treatments?|smiles?|crowns?|restorations?
          |veneers?|surger\w+|dentistry|outcomes?|procedures?|repairs?|lenses|care|packages?
          |sessions?|visits?)\b
        """,
            DIFFERS,
        ),
        Family(
            r"""
        (?:<result>|relief)(?: \w+| (?:of|with|from|in) [^.;,]{1,40}?)? (?:is
          |are) (?:<truly>)(?:assured|ensured|certain|sure
          |inevitable|never in doubt)\b
        <result> (?:is|are|becomes) (?:\w+ )?a (?:certainty|sure thing|given|sure bet|done deal)\b
        (?:assured|certain|sure)(?: of)? <word>(?:results?|relief|success|outcomes?|recovery)\b
        (?<!be )(?<!make )(?:assured|certain|sure|destined) (?:of|to) (?:work|succeed|help|relieve
          |get|see|feel|love|notice|look|enjoy|leave|walk|improve|heal|please)\b
        (?:is|are|'s) (?:\w+ly )?(?:sure|certain|bound|destined) to (?!cause|hurt|damage|worsen|have
          |develop|get|bring|leave|need|lose|bother|affect|be|increase)[a-z]+ <object>\b
        bound to (?:work|succeed|help|relieve|love|improve|please)\b
        sure-?fire|fool-?proof|fail-?(?:safe|proof)|infallibl[ey]|unfailing(?:ly)?
        (?:it|this|that|<means>|you) <truly>(?:can't|cannot|can not) <truly>(?:fail|go wrong|lose
          |miss)\b
        nothing to lose\b|no way (?:that )?(?:this|it|\w+) (?:can|could|will) (?:fail|go wrong
          |not work)
        (?:outcomes?|results?|success|relief|satisfaction|recovery):? (?:certain|assured|ensured)\b
        (?:is|are|becomes) (?:<truly>)a (?:certainty|sure thing|sure bet|done deal)\b
        will (?:not|never) fail you\b|results? (?:that )?you can (?:bank|count|rely|depend) on\b
        so (?:sure|confident|certain) (?:of|in|about|that|we)\b
        (?:won't|don't|will not|do not|never|aren't|are not|not) (?:rest|stop|quit|finished|done
          |satisfied|happy) until\b(?=<on>(?:<result>|<ill>|you|your))
        (?:nobody|no one|no patient|no one ever|nobody ever) (?:\w+ )?(?:leaves?|goes home|walks out
          |left) [^.;]{0,30}?\b(?:without|unhappy|disappointed|in pain|unsatisfied|hurting)
        hold us to (?:it|that|this)
        """,
            DIFFERS,
            unless=r"""
        (?:is not|isn't|are not|aren't|not yet|never|no (?:test|method|plan)) (?:\w+ )?(?:certain
          |assured|sure|foolproof)
        foolproof reminder
        ^(?:please )?(?:do not|don't|never) (?:stop|rest|quit)
        """,
            denies=True,
        ),
        Family(
            r"""
        (?:we (?:can )?assure you|rest (?:assured|easy(?! ?:))|you can (?:be (?:sure|certain
          |confident)|bet
          |count on|rely on|depend on|bank on))\b
        ^(?:count|bank|rely|bet) on\b
        """,
            DIFFERS,
            beside=r"(?:<result>|<good>)\b",
            unless=_SERVICE
            + r"""
        (?:you|be) (?:\w+ )?(?:know|taken|told|asked|answered|handled|kept|rushed)\b
        (?:assured|certain|sure)[:,]? if\b|hearing from|cancel\w*|the same
        """,
        ),
        *pledges.FAMILIES,
        *wagers.FAMILIES,
    ),
)


_OUR_OWN = re.compile(r"\b(?:we|our|us)\b[^.]{0,30}$", re.IGNORECASE)


def guarantees(sentence: Sentence) -> Iterator[Found]:
    """The words of a sentence that promise a result.

    Not among them: what is denied ("does not cure"), asked ("Is relief
    guaranteed?"), said of a material ("the cement cures") or of the law ("the
    law guarantees"), a rate that a study found ("cure rate"), and what may or
    could be. A denial ends with its clause: "No surgery is without risk, but
    we guarantee relief" is a promise.
    """
    if sentence.asks:
        return
    for found in FAMILIES.said(sentence):
        if not sentence.warns or _OUR_OWN.search(sentence.text[: found.start]):
            yield found
