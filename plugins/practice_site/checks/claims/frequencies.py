"""Claims of how many patients a treatment helps, in words."""

import re
from collections.abc import Iterator
from functools import cache

from practice_site.checks.claims import effects
from practice_site.checks.claims.asides import Aside, aside
from practice_site.checks.claims.claim import Found, Sentence
from practice_site.checks.claims.context import conditional, denied, reported
from practice_site.checks.claims.gains import left, result_of
from practice_site.checks.claims.phrases import wordings
from practice_site.checks.claims.seldom import AGAIN, SELDOM
from practice_site.checks.claims.shares import MOST, MOSTLY, OFTEN, PLENTY, SHARES, VERB, WHO
from practice_site.checks.claims.unrelated import COME_AND_GO, NATURAL, NO_RESULT
from practice_site.checks.claims.wordings import Wordings


@cache
def how_many() -> Wordings:
    """How many there are."""
    return wordings(
        "frequency.how_many",
        r"""
        {most} of (?:our|my) [a-z-]+
        (?:on average|the average|the typical|a typical|the usual),? (?:our |
          of our )?(?:[a-z-]+ ){0,2}?{who}
        (?:join|be one of|be among|become one of) (?:the )?(?:many|majority|thousands|hundreds|
          countless|growing|long|legions|ranks|dozens|scores)(?: [a-z-]+){0,2}
        (?:you'd|you would|you'll|you will|we'd|we would|we) (?:\w+ )?(?:struggle|
          be hard[- ]pressed|have trouble|have a hard time|have to look (?:hard|long)|
          search (?:long|hard)) (?:and \w+ )?(?:to|for) (?:find |name |meet |recall )?(?:an? |
          any )?[a-z-]+
        {shares}
        {plenty} [a-z'-]+
        {most}(?: of)?(?: our| my| the| these| his| her| their| us| your|
           dr\. \w+)? … {who}(?: we (?:treat|see|operate on|work with|fit|help|serve)| i (?:treat|
          see))?
        (?:each|every) (?:single |one of (?:our|my|the) |and every )?{who}(?!')
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
def result_first() -> Wordings:
    """A result, and then how many have it."""
    return wordings(
        "frequency.result_first",
        r"""
        (?:relief|improvement|results?|benefits?|recovery|outcomes?|success|freedom|comfort|
          difference) (?:that |which |is |for |in |as )?(?:the (?:rule|norm)|{most}(?: of)?(?: our|
           the)? … {who})
        (?:works?|helps?|succeeds?|relieves?|effective|successful|worked|helped|relief|improves?|
          improvement) … (?:for|in|to|nearly|almost|virtually)? ?(?:most|many|nearly all|
          almost all|virtually all|the (?:vast |great |large )?majority|nearly everyone|
          almost everyone|countless|almost every\w*|nearly every\w*|thousands of|hundreds of|
          nine times)
        (?:has|have|we've|we have|helped|help|freed|relieved|given|returned|got|gotten) (?:helped|
          freed|relieved|given|returned|gotten|restored|brought|put|gave|let|
          allowed) … (?:countless|thousands of|hundreds of|dozens of|scores of|many|most|so many|
          generations of)
        helped … (?:countless|thousands|hundreds|dozens|scores|many|most|so many)
        """,
        most=MOST,
        who=WHO,
    )


@cache
def at_end() -> Wordings:
    """For how many a result is, which stands before it."""
    return wordings(
        "frequency.at_end",
        r"""
        (?:for|in|among|by|to|with|on|from) (?:nearly |almost |virtually )?(?:{plenty}|{shares}|
          most|many|most of|many of|all but \w+ of)(?: our| my| the| those| these| us|
           them)? (?:[a-z'-]+ ){0,2}?(?:{who}|cases|they|we|us|whom)
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


@cache
def _no_results() -> Aside:
    return aside(NO_RESULT)


@cache
def _natural() -> Aside:
    return aside(NATURAL)


@cache
def _passing() -> re.Pattern[str]:
    return re.compile(
        rf"\b(?:most|many|nearly all|almost all)(?: of)?(?: the)?\s+(?:\w+ )?{COME_AND_GO}\b"
    )


_OURS = re.compile(r"our (?!typical|average|usual|standard)")
_SAYING = re.compile(r"\W*(?:love|rave|report|tell us|say|enjoy|see|feel|notice)")


def frequencies(sentence: Sentence) -> Iterator[Found]:
    """The words by which a sentence says that most, or many, patients are helped."""
    text = sentence.text
    lower = sentence.small
    place = _first(sentence, lower)
    if place and not reported(text, *place):
        yield Found(*place, "some people feel better; how many differs")


def _first(sentence: Sentence, lower: str) -> tuple[int, int] | None:
    text = sentence.text
    again = seldom().search(sentence)
    if again and not conditional(text, again.start()):
        return again.span()
    for group in (how_many(), adverbs()):
        for match in group.finditer(sentence):
            start, end = match.span()
            begin = match.start("verb") if match.groupdict().get("verb") else end
            after = re.split(
                r"[;!?]|\.(?!\d)|, (?:but|so|and (?:we|you|it))\b", lower[begin : begin + 140]
            )[0]
            result = result_of(after)
            gained = result.end() if result else _effect(sentence, begin, begin + len(after))
            if not gained or _is_none(match[0], after, gained):
                continue
            if denied(text, start, start + 1) or conditional(text, start):
                continue
            if _OURS.match(lower, start) and not _tells(f"{match[0]}{after}", after):
                continue
            return start, max(end, begin + gained)
    for match in result_first().finditer(sentence):
        if not _no_results().search(lower) and not denied(text, match.start(), match.end()):
            return match.span()
    return _behind(sentence, lower)


def _behind(sentence: Sentence, lower: str) -> tuple[int, int] | None:
    """A result with those who have it behind it."""
    for match in at_end().finditer(sentence):
        start, end = match.span()
        before = re.split(r"[;:!?]", lower[:start])[-1][-140:]
        result = result_of(before)
        if not result or denied(sentence.text, start, end):
            continue
        begin = start - len(before) + result.start()
        told = left(lower[begin:])
        if not _no_results().search(told) and not _natural().search(lower, begin, end + 40):
            return begin, end
    return None


def _effect(sentence: Sentence, begin: int, end: int) -> int:
    """Where what a treatment does ends, counted from `begin`; 0 if nothing is said of it."""
    found = (each for each in effects.FAMILIES.said(sentence) if begin <= each.start < begin + 70)
    return max((each.end - begin for each in found), default=0)


def _is_none(who: str, after: str, end: int) -> bool:
    """Whether what is told, up to `end`, is no result, or needs no treatment."""
    return bool(
        _no_results().search(left(after[: end + 20]))
        or _natural().search(after)
        or _natural().search(who)
        or _passing().search(f"{who} {after[:12]}")
    )


def _tells(told: str, after: str) -> bool:
    """Whether "our patients" tell of a result, or often get one."""
    return bool(re.search(rf"\b{OFTEN}\b", told) or _SAYING.match(after))


def asides() -> tuple[Aside, ...]:
    """What stands beside such words and decides what they mean."""
    return _no_results(), _natural()
