"""PS806: a price that lures."""

import re
from collections.abc import Iterator

from practice_site.checks.evidence import TextEvidence
from practice_site.checks.example import Example
from practice_site.checks.places import within
from practice_site.checks.prose import has_any
from practice_site.checks.rule import Rule
from practice_site.model.finding import Citation, Finding, Severity

_ARTICLE = "content/articles/minimal.md"
_SENTENCE = "The muscles of the back warm up and let go."
_LURING = re.compile(
    r"\bas (?:low|little) as \$ ?\d[\d,.]*"
    r"|\b(?:from|starting (?:at|from)|starts at|for (?:only|just)|only|just) \$ ?\d[\d,.]*"
    r"|\$ ?\d[\d,.]*(?: (?:or|and) (?:up|more|above)\b|\+)"
    r"|\b(?:lowest|best|unbeatable|rock[- ]bottom|cheapest|most affordable) (?:prices?|fees?|rates?"
    r"|cost)\b"
    r"|\b(?:cheaper|lower (?:prices?|fees?|costs?)|less expensive) than (?:at |in )?(?:any\w*|other"
    r"|the|most|our)\b",
    re.IGNORECASE,
)
_SIGNS = (
    *("$", "lowest", "cheap", "unbeatable", "rock bottom", "rock-bottom", "most affordable"),
    *("best pri", "best fee", "best rate", "best cost", "lower pri", "lower fee", "lower cost"),
    "less expensive",
)
"""Some of these are in whatever lures."""
_OF_OTHERS = re.compile(
    r"\b(?:bill|estimate|payments?|dispute|deductible|co-?pay\w*|medicare|study|studies|penalt\w+"
    r"|insurer|plan|worth)\b",
    re.IGNORECASE,
)


class ClaimPrice(Rule):
    """A price is not exact, or is compared with others' without data."""

    code = "PS806"
    name = "claim-price"
    severity = Severity.ERROR
    by_law = True
    requirements = ("CA651-PRICE", "IL-FEES")
    source = Citation(
        "Cal. Bus. & Prof. Code 651(b)(4), (c); 225 ILCS 60/26",
        "https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml"
        "?lawCode=BPC&sectionNum=651",
    )
    summary = 'A price is "from", "as low as" or "lowest", and not what somebody will pay.'
    why = "Whoever comes for the low price pays another one."
    remedy = "Write the exact price and what it includes; or say where to ask for an estimate."
    bad = (
        Example(path=_ARTICLE, text="A visit costs as low as $99.", instead_of=_SENTENCE),
        Example(path=_ARTICLE, text="We have the lowest prices in town.", instead_of=_SENTENCE),
        Example(path=_ARTICLE, text="Walking lessons, $50 and up.", instead_of=_SENTENCE),
    )
    good = (
        Example(
            path=_ARTICLE,
            text="A lesson costs $50. You may dispute a bill that is $400 or more above the "
            "estimate. Walking is cheaper than a car.",
            instead_of=_SENTENCE,
        ),
    )

    def check_text(self, text: TextEvidence) -> Iterator[Finding]:
        """Look for prices that begin somewhere, and for comparisons."""
        if not has_any(text.small, _SIGNS):
            return
        for passage in text.passages:
            for match in _LURING.finditer(passage.text):
                if not _OF_OTHERS.search(_sentence_around(passage.text, match.start())):
                    place = within(text.sources, passage.span, match[0])
                    yield self.finding(place, f'"{match[0]}" is no exact price.')


def _sentence_around(text: str, position: int) -> str:
    begin = max(text.rfind(mark, 0, position) for mark in ".!?\n") + 1
    ends = [end for mark in ".!?\n" if (end := text.find(mark, position + 8)) >= 0]
    return text[begin : min(ends, default=len(text))]
