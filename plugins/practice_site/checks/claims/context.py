"""What stands around words and decides whether they are a claim.

A denial, a question, a warning of others' promises, a condition and a hedge each end with
their clause: "No surgery is without risk, but we guarantee relief" is a claim.
"""

import re

NEAR = 400
"""How many letters before and after words may change their meaning; no sentence needs more."""

_ASKS = re.compile(
    r"\W*(?:(?:and|but|so) )?(?:do|does|did|is|are|was|were|can|could|will|would|should|may|might|"
    r"has|have|what|when|where|which|who|why|how)(?:n['’]t)?\b",
    re.IGNORECASE,
)
_NEW_SUBJECT = (
    r"(?:[;:–—]|\b(?:but|yet|however|although|though|because)\b|"
    r",\s*(?:and |so )?(?:we|i|it|they|you|he|she|this|that|our|dr)\b)"
)
"""What ends the reach of a denial: a comma only where a new subject follows it."""

_DENIED_BEFORE = re.compile(
    r"(?:\b(?:not|never|cannot|nobody|nothing|refuses? to|unable to|unlikely to|wary of"
    r"|instead of|rather than)\b(?! only\b| just\b)|n['’]t\b(?! only\b| just\b))"
    rf"(?!.*{_NEW_SUBJECT})"
    r"|\b(?:no|neither|nor|without|hardly|rarely|seldom|far from|none|few|little)\b"
    r"(?! other\b| doubt\b| more\b| longer\b)(?!\s+(?:surgery|anesthesia|needles|drugs)\b)"
    r"[^,;:–—]*$",
    re.IGNORECASE | re.DOTALL,
)
_DENIED_AFTER = re.compile(
    r"^(?:\W+\w+){0,5}?(?:\W+(?:not|never|cannot|impossible|unlikely|unknown|unrealistic|nothing"
    r"|misleading|untrue|a myth|nonsense)\b(?!\W+(?:only|just)\b)|\W+\w*n['’]t\b)",
    re.IGNORECASE,
)
_CLAUSE_END = re.compile(
    r"[,;:–—]|\b(?:but|yet|however|although|though|because)\b", re.IGNORECASE
)
_HEDGE = re.compile(
    r"\b(?:may|might|can|could|would|should|sometimes|occasionally|potentially|possibly|perhaps|"
    r"helps?|helped|helping|aims?|aimed|aiming|intended|designed|meant|hopes?|hoping|goals?|"
    r"tr(?:y|ies|ied|ying)|attempts?|attempted|seeks?|seeking|works? to|working to|expected|"
    r"in (?:some|certain|selected|select|many|most)\b|for (?:some|certain|selected|select)|"
    r"some (?:people|patients|of)|to)\b[^.;:!?]*$",
    re.IGNORECASE,
)
_CONDITION = re.compile(
    r"\b(?:if|whether|unless|until|till|once|before|when|whenever|as long as|in case|hope|hopes"
    r"|hoped|wish|wishes|want|wants|wanted)\b[^,;:–—]*$",
    re.IGNORECASE,
)
_WARNS = re.compile(
    r"\b(?:beware|be (?:wary|careful|cautious|skeptical|suspicious)|watch out|avoid (?:any|anyone"
    r"|clinics?|providers?|products?)|red flags?|myths?|misconceptions?|too good to be true"
    r"|(?:anyone|anybody|someone|somebody|any (?:clinic|practice|doctor|website|provider|ad|product)"
    r"|a (?:clinic|website|provider|product|doctor)) (?:who|that|which)|walk away|so-called"
    r"|(?:some|many|those|these|online|television|tv|internet) (?:ads?|advertisements?|websites?"
    r"|clinics?|products?|sellers?|companies|videos?|influencers?|sites|people|sources)"
    r" (?:\w+ )?(?:promis|claim|advertis|market|call|say|sell|tout|offer)\w*"
    r"|(?:ads?|advertisements?|websites?|marketers?) (?:that|which|often|may|will)? ?(?:promis|claim"
    r"|tout)\w*|(?:we|i) (?:avoid|don['’]t use|do not use|never use) (?:the )?(?:words?|terms?"
    r"|phrases?)|the (?:word|term|phrase)s?|is there (?:a|any)|ask (?:whether|if|for|your|how|what)"
    r"|no one|nobody|no (?:honest|responsible|ethical|good|reputable))\b",
    re.IGNORECASE,
)
_QUOTE = re.compile(r"[\"“][^\"”“]{1,200}[\"”]")


def asks(sentence: str) -> bool:
    """Whether a sentence is an open question; "Ready for a painless visit?" is none."""
    return sentence.rstrip().endswith("?") and _ASKS.match(sentence) is not None


def warns(sentence: str) -> bool:
    """Whether a sentence is about what others promise, or about a word, and claims nothing."""
    return _WARNS.search(sentence) is not None


def denied(sentence: str, start: int, end: int) -> bool:
    """Whether what stands from `start` to `end` is denied."""
    before = sentence[max(0, start - NEAR) : start]
    clause = _CLAUSE_END.split(sentence[end : end + NEAR], maxsplit=1)[0]
    return bool(_DENIED_BEFORE.search(before) or _DENIED_AFTER.match(clause))


def hedged(sentence: str, start: int) -> bool:
    """Whether what begins at `start` may be, is hoped for, or is only the purpose."""
    return _HEDGE.search(clause_before(sentence, start)) is not None


def conditional(sentence: str, start: int) -> bool:
    """Whether what begins at `start` is a condition, or wished for."""
    return _CONDITION.search(sentence[max(0, start - NEAR) : start]) is not None


def clause_before(sentence: str, start: int) -> str:
    """What stands before a place in its own clause; commas of lists end none."""
    before = sentence[max(0, start - NEAR) : start]
    return re.split(rf"{_NEW_SUBJECT}", before, flags=re.IGNORECASE)[-1]


def in_quotes(sentence: str, start: int, end: int) -> bool:
    """Whether words stand between quotation marks."""
    quotes = _QUOTE.finditer(sentence)
    return any(quote.start() < start and end < quote.end() for quote in quotes)
