"""Claims of how many patients a treatment helps, in words."""

import re
from collections.abc import Iterator
from functools import cache

from practice_site.checks.claims.claim import Found, Sentence
from practice_site.checks.claims.context import conditional, denied, reported
from practice_site.checks.claims.outcomes import RESULT
from practice_site.checks.claims.phrases import finder, wordings
from practice_site.checks.claims.shares import (
    AGAIN,
    FEW,
    MOST,
    MOSTLY,
    NO_RESULT,
    OFTEN,
    SELDOM,
    VERB,
    WHO,
)
from practice_site.checks.claims.wordings import Wordings


@cache
def how_many() -> Wordings:
    """How many there are."""
    return wordings(
        "frequency.how_many",
        r"""
        {most} of (?:our|my) [a-z-]+
        {few} (?:out of|in|of) (?:every )?(?:ten|four|five|three|twenty|six|a hundred|twelve|
          nine)(?: of)?(?: our| my| the)? [a-z-]+
        {most}(?: of)?(?: our| my| the| these| his| her| their| us| your|
           dr\. \w+)? … {who}(?: we (?:treat|see|operate on|work with|fit|help|serve)| i (?:treat|
          see))?
        many an? \w+ (?:now|has|have|is|finds?|returns?|walks?|sleeps?)
        {most}(?: of)? (?:those|them|whom|us|who|that|of you)\b
        (?:nearly|almost|virtually|just about|practically) (?:everyone|everybody|anyone|all)
        (?:everyone|everybody) (?:who|we(?:'ve)?|on|that|in our|from)
        (?:our|my) {who} (?:all |are constantly |constantly |keep |are forever |never stop )(?:tell|
          telling|say|saying|report|reporting)
        (?:people|patients|families|owners|parents|clients|they) (?:are )?(?:constantly|always|
          forever|continually|regularly|keep|never stop) (?:tell|telling|say|saying|remark|
          remarking|report|reporting)
        (?P<one>[a-z]+) after (?P=one)
        one (?:patient|client|family|owner|runner|person) after another
        (?:nearly|almost|virtually|just about|practically) every(?:one|body)? (?:we|i|of our|of my|
          who|that)
        {most} (?:also |soon |now |will |can |even |quickly |then |do |have |
          of them )?(?P<verb>{verb})
        """,
        most=MOST,
        few=FEW,
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
def _results() -> re.Pattern[str]:
    return finder("{result}", result=RESULT)


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
def _no_results() -> re.Pattern[str]:
    return finder(NO_RESULT)


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
            result = _results().search(after)
            if not result or _no_results().search(after):
                continue
            if denied(text, start, start + 1) or conditional(text, start):
                continue
            if lower.startswith("our ", start) and not _tells(f"{match[0]}{after}", after):
                continue
            return start, max(end, begin + result.end())
    for match in result_first().finditer(sentence):
        if not _no_results().search(lower) and not denied(text, match.start(), match.end()):
            return match.span()
    return None


def _tells(told: str, after: str) -> bool:
    """Whether "our patients" tell of a result, or often get one."""
    return bool(re.search(rf"\b{OFTEN}\b", told) or _SAYING.match(after))
