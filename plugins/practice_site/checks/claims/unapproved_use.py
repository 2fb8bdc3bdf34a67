"""Uses of a drug or a device that the FDA has not approved, where a text speaks for them."""

import re
from collections.abc import Iterator

from practice_site.checks.claims.claim import Sentence
from practice_site.checks.claims.context import conditional, denied
from practice_site.checks.claims.wording import words_in
from practice_site.words.expressions import ready
from practice_site.words.sentences import sentences

WORDS = words_in("label unapproved approved")
"""One of these is in whatever text makes such a claim."""

SIGNS = ("off-label", "off‑label", "off label", "unapproved", "not approved")
"""In small letters, one of these is in whatever passage names such a use."""

_NAMED = re.compile(
    r"\boff[- ]label\b|\bunapproved (?:uses?|indications?)\b|\bnot approved for (?:this|that|it)\b",
    re.IGNORECASE,
)
_SPEAKS_FOR = ready(
    r"\b(?:we|i|our|dr\.?) (?:[\w-]+ ){0,3}?(?:use|offer|recommend|prescribe|suggest|give|provide"
    r"|inject)s?\b|\b(?:helps?|helped|works?|worked|effective\w*|reliev\w+|improv\w+|eases?"
    r"|reduc\w+|safe|benefits?|successful\w*)\b",
    re.IGNORECASE,
)


def unapproved_uses(text: str) -> Iterator[str]:
    """The words by which a passage names an unapproved use, in sentences that speak for it."""
    for written in sentences(" ".join(text.split())):
        whole = Sentence(written, 0)
        sentence = whole.text
        named = _NAMED.search(sentence)
        if named is None or whole.asks or whole.warns:
            continue
        spoken = _SPEAKS_FOR.search(sentence)
        if spoken is None or denied(sentence, *spoken.span()):
            continue
        if conditional(sentence, spoken.start()):
            continue
        if named[0].casefold().startswith("not") or not denied(sentence, *named.span()):
            yield written[named.start() : named.end()]
