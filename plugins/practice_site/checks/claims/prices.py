"""Prices that lure."""

import re
from collections.abc import Iterator
from functools import cache

from practice_site.checks.claims.claim import Found, Sentence
from practice_site.checks.claims.context import denied, reported
from practice_site.checks.claims.wording import any_of, words_in

WORDS = words_in("""
    $ % lowest cheap cheaper cheapest unbeatable rock affordable best lower less discount discounts
    discounted prices price fees rates save beat bargain fraction dollars pay value half off free
    special specials deal deals offer expires sale two undercut starting budget
""")
"""One of these is in whatever lures by a price."""

_MONEY = r"(?:\$[ ]?\d[\d,.]*|\d[\d,]*[ ]dollars)"
_PRICE = r"(?:prices?|fees?|rates?|costs?|pricing|deals?|value|priced?)"
_OTHERS = r"(?:any\w*|other\w*|the|those|most|our|elsewhere|what|your|you|clinics?|hospitals?|big|chain|downtown|dentists?|competitors?|local|at)"


@cache
def _luring() -> re.Pattern[str]:
    return re.compile(
        rf"""
        \bas[ ](?:low|little)[ ]as[ ]{_MONEY}
        | \b(?:from|starting[ ](?:at|from)|starts?[ ](?:at|from)|beginning[ ]at|begins?[ ]at|start(?:ing)?[ ]price:?|for[ ](?:only|just)
          |only|just|under|less[ ]than)[ ](?:just[ ]|only[ ]|of[ ]|a[ ]low[ ])?{_MONEY}
        | {_MONEY}(?:[ ](?:or|and)[ ](?:up|more|above)\b|\+|[ ]and[ ]upwards?)
        | \b(?:lowest|best|unbeatable|rock[- ]bottom|cheapest|most[ ]affordable|most[ ]competitive|low,?[ ]low|bargain)[ ]
          (?:\w+[ ])?{_PRICE}\b
        | \b(?:cheapest|most[ ]affordable)[ ](?:[\w-]+[ ]){{0,3}}?(?:in|around|near|anywhere|you)\b
        | \b(?:cheaper|lower[ ](?:prices?|fees?|costs?|rates?)|less[ ]expensive|more[ ]affordable|costs?[ ]less|pay[ ]less
          |less[ ]money|charges?[ ]less)[ ](?:[\w-]+[ ]){{0,4}}?(?:than|anywhere)\b(?:[ ]{_OTHERS})?
        | \b(?:we|we'll|we[ ]will)[ ](?:beat|match[ ]or[ ]beat|undercut)[ ](?:any|every|all|the)\b
        | \bfor[ ]a[ ]fraction[ ]of[ ]|\bat[ ]a[ ]fraction[ ]of[ ]
        | \bhalf[ ](?:the[ ](?:price|cost|fee)|of[ ]what[ ]\w+|price)\b
        | \bsaves?[ ](?:up[ ]to[ ]|over[ ]|as[ ]much[ ]as[ ])?(?:{_MONEY}|\d+[ ]?%)
        | \b\d+[ ]?%[ ](?:off|discount)\b|{_MONEY}[ ]off\b|\b\d+[ ]?percent[ ]off\b
        | \b(?:two|2|buy[ ]one)\W(?:for[ ](?:the[ ]price[ ]of[ ])?(?:one|1)|get[ ]one)\b
        | \b(?:this[ ](?:week|month)[ ]only|limited[- ]time|offer[ ](?:ends|expires)|while[ ]spots[ ]last|today[ ]only)\b
        """,
        re.IGNORECASE | re.VERBOSE,
    )


_OF_OTHERS = any_of(r"""
    bill, billed, dispute, deductible, co-?pay\w*, medicare, study, studies, penalt\w+, fine, good faith
    insurer, plan, worth, estimate[sd]?, settlement, income, raised, donat\w*, charity, fund\w*, grants?
    threshold, payments? (?:of|over|worth)?, balances?, hsa, fsa, limit, law, taxes?, financ\w+, generic
    pharmac\w+, foundation, paid monthly, installments?, medicaid, insurance pays
""")


def prices(sentence: Sentence) -> Iterator[Found]:
    """The words by which a sentence gives no exact price, or compares prices."""
    text = sentence.text
    if sentence.asks or sentence.warns or _OF_OTHERS.search(text):
        return
    for match in _luring().finditer(text):
        start, end = match.span()
        if not match[0].casefold().startswith("pay less") and denied(text, start, end):
            continue
        if not reported(text, start, end):
            yield Found(start, end, "the exact price and what it includes")
            return
