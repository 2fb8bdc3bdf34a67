"""PS806: a price that lures."""

from practice_site.checks.claims.claim import ClaimKind
from practice_site.checks.claims.rule import ClaimRule
from practice_site.checks.example import Example
from practice_site.model.finding import Citation, Severity

_ARTICLE = "content/articles/minimal.md"
_SENTENCE = "The muscles of the back warm up and let go."


class ClaimPrice(ClaimRule):
    """A price is not exact, or is compared with others' without data."""

    code = "PS806"
    name = "claim-price"
    severity = Severity.ERROR
    kind = ClaimKind.PRICE
    says = '"{}" is no exact price.'
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
            "estimate.",
            instead_of=_SENTENCE,
        ),
    )
