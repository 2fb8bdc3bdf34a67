"""The wordings that tell how many are helped, how often, and how seldom it fails."""

from functools import cache

from practice_site.checks.claims.phrases import phrases, wordings
from practice_site.checks.claims.seldom import AGAIN, SELDOM
from practice_site.checks.claims.shares import MOST, MOSTLY, OFTEN, PLENTY, SHARES, VERB, WHO
from practice_site.checks.claims.wordings import Wordings


@cache
def how_many() -> Wordings:
    """How many there are."""
    return wordings(
        "frequency.how_many",
        r"""
        {most} of (?:our|my) [a-z-]+
        (?:on average|the average|the typical|a typical|the usual|typical|
          (?:an|the) ordinary),? (?:our |of our )?(?:(?!in|of|for|among)[a-z-]+ ){0,2}?(?:{who}|
          guest|member|couple|graduate|participant|student|owner|runner|golfer|wearer)
        (?:join|be one of|be among|become one of) (?:the )?(?:many|majority|thousands|hundreds|
          countless|growing|long|legions|ranks|dozens|scores)(?: [a-z-]+){0,2}
        (?:you'd|you would|you'll|you will|we'd|we would|we) (?:\w+ )?(?:struggle|
          be hard[- ]pressed|have trouble|have a hard time|have to look (?:hard|long)|
          search (?:long|hard)) (?:and \w+ )?(?:to|for) (?:find |name |meet |recall )?(?:an? |
          any )?[a-z-]+
        {shares}
        {plenty} [a-z'-]+
        {most}(?: of)?(?: our| my| the| these| his| her| their| us| your|
           dr\. \w+)? (?:[^\s.!?;:,]{1,30} ){0,3}?{who}(?: we (?:treat|
          see|operate on|work with|fit|help|serve)| i (?:treat|
          see))?
        (?:each|every) (?!others?\b)(?:single |one of (?:our|my|the) |and every )?{who}(?!'|
          \sof an?\b)
        many an? \w+ (?:now|has|have|is|finds?|returns?|walks?|sleeps?)
        {most}(?: of)? (?:those|them|whom|us|who|that|of you)\b
        (?:nearly|almost|virtually|just about|practically) (?:everyone|everybody|anyone|all)
        (?:everyone|everybody) (?:who|we(?:'ve)?|on|that|in our|from)
        (?:our|my) {who} (?:all |are constantly |constantly |keep |are forever |never stop )(?:tell|
          telling|say|saying|report|reporting)
        (?:people|patients|families|owners|parents|clients|they) (?:are )?(?:constantly|always|
          forever|continually|regularly|keep|never stop) (?:tell|telling|say|saying|remark|
          remarking|report|reporting)
        (?P<one>(?!week|day|month|year|night|step|session|visit)[a-z]+) after (?P=one)
        (?P<two>[a-z]+) upon (?P=two)
        {who} (?:by the (?:hundreds?|thousands?|dozens?|score|scores|busload|truckload|carload)|
          in droves|in great numbers|in their (?:hundreds|thousands))
        one (?:patient|client|family|owner|runner|person) after another
        (?:nearly|almost|virtually|just about|practically) every(?:one|body)? (?:we|i|of our|of my|
          who|that)
        {most} (?:also |soon |now |will |can |even |quickly |then |do |have |
          of them )?(?P<verb>{verb})
        """,
        most=MOST,
        shares=SHARES,
        plenty=PLENTY,
        who=WHO,
        verb=VERB,
    )


@cache
def adverbs() -> Wordings:
    """How often something is so."""
    return wordings(
        "frequency.adverbs",
        r"""
        {who} … {often}
        {who} (?:who|with|in|undergoing|having|receiving|treated|at|on|over|under|from|of|
          after) ... {often}
        {mostly}
        """,
        who=WHO,
        often=OFTEN,
        mostly=MOSTLY,
    )


@cache
def seldom() -> Wordings:
    """How seldom it has to be done again."""
    return wordings("frequency.seldom", r"{seldom} ... {again}", seldom=SELDOM, again=AGAIN)


@cache
def hardly() -> Wordings:
    """How few ever have to do something, whatever it is."""
    few = r"""
        (?:very |precious |so )?few(?: of)?, hardly an(?:y|yone|ybody)(?: of)?, scarcely any(?: of)?
        almost (?:no|none)(?: of)?, virtually (?:no|none)(?: of)?, next to none of, not many(?: of)?
        practically (?:no|none)(?: of)?, only a (?:handful|few|fraction)(?: of)?, almost nobody
        barely any(?: of)?, nearly none(?: of)?
    """
    return wordings(
        "frequency.hardly",
        r"""
        {few} ... (?P<rarely>ever|still) [a-z]+
        {who} … (?P<rarely>rarely|seldom|hardly ever|almost never|scarcely ever|very rarely|
          barely ever|only rarely) [a-z]+
        """,
        few=phrases(few),
        who=WHO,
    )


@cache
def result_first() -> Wordings:
    """A result, and then how many have it."""
    return wordings(
        "frequency.result_first",
        r"""
        (?:relief|improvement|results?|benefits?|recovery|outcomes?|success|freedom|comfort|
          difference) (?:that |which |is |for |in |as )?(?:the (?:rule|norm)|{most}(?: of)?(?: our|
           the)? … {who})
        (?:works?|helps?|succeeds?|relieves?|effective|successful|worked|helped|relief|improves?|
          improvement) … (?:for|in|to|nearly|almost|virtually)? ?(?<!as )(?:most|many|nearly all|
          almost all|virtually all|the (?:vast |great |large )?majority|nearly everyone|
          almost everyone|countless|almost every\w*|nearly every\w*|thousands of|hundreds of|
          nine times)
        (?:has|have|we've|we have|helped|help|freed|relieved|given|returned|got|gotten) (?:helped|
          freed|relieved|given|returned|gotten|restored|brought|put|gave|let|
          allowed) … (?:countless|thousands of|hundreds of|dozens of|scores of|many|most|so many|
          generations of)
        (?:clear|remove|eliminate|erase|relieve|resolve|fade|close|cure|heal|save|free|spare)(?:s|
          d|ed)? … {shares}
        helped … (?:countless|thousands|hundreds|dozens|scores|many|most|so many)
        """,
        most=MOST,
        shares=SHARES,
        who=WHO,
    )


@cache
def at_end() -> Wordings:
    """For how many a result is, which stands before it."""
    return wordings(
        "frequency.at_end",
        r"""
        (?:for|in|among|by|to|with|on|from|like) (?:nearly |almost |virtually |
          pretty much )?(?:{plenty}|{shares}|most|many|most of|many of|
          all but \w+ of)(?: our| my| the| those| these| us|
           them)? (?:[a-z'-]+ ){0,2}?(?:{who}|cases|they|we|us|whom)
        (?:for|in|among|with) (?:most|many|(?:nearly|almost|virtually|practically) all|the (?:vast |
          great |large )?majority)(?: of)?(?: our| my| the|
           these)? (?:[a-z'-]+ ){0,1}?[a-z-]+[^su\W]s(?!')
        (?:for|in|among|with|like) (?:nearly |almost |virtually |pretty much |
          just about )(?:everyone|everybody)
        (?:is|are|was|were|becomes?|remains?) (?:\w+ )?(?:the (?:rule|norm|usual|standard|
          expectation|expected|everyday|typical|common)|commonplace|par for the course|universal|
          near-universal|routine|business as usual|the order of the day|an everyday (?:event|thing|
          sight|occurrence)|what (?:most|we see|we hear)|a given|nothing (?:new|unusual|
          out of the ordinary)|all in a day's work|a daily \w+|our daily \w+)
        {mostly}
        """.replace("|\n          ", "|"),
        plenty=PLENTY,
        shares=SHARES,
        who=WHO,
        mostly=MOSTLY,
    )
