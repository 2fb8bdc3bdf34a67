"""PS817: a text gives an outcome in figures."""

from practice_site.checks.claims.claim import ClaimKind
from practice_site.checks.claims.rule import FTC, FTC_URL, ClaimRule
from practice_site.checks.example import Example
from practice_site.model.finding import Citation, Severity

_ARTICLE = "content/articles/minimal.md"
_SENTENCE = "The muscles of the back warm up and let go."


class ClaimNumber(ClaimRule):
    """The practice's own words give a rate of success, a time to relief or a count of stars."""

    code = "PS817"
    name = "claim-number"
    severity = Severity.WARNING
    kind = ClaimKind.NUMBER
    says = '"{}" is a figure without a source.'
    requirements = ("CA651-FALSE",)
    source = Citation(FTC, FTC_URL)
    summary = (
        "A text gives a rate of success, a time to relief, or a count of reviews, without a source."
    )
    why = (
        "A figure is believed more than any word. It is true of the people who were counted, and "
        "nobody says who they were."
    )
    remedy = "Name the study that found the figure, and whom it studied; or leave the figure out."
    bad = (
        Example(path=_ARTICLE, text="It has a 95% success rate.", instead_of=_SENTENCE),
        Example(
            path=_ARTICLE,
            text="Muscles let go.\nRelief comes within 48 hours.",
            instead_of=_SENTENCE,
            line=2,
        ),
    )
    good = (
        Example(
            path=_ARTICLE,
            text="Less than 1% of people get an infection. Avoid lifting for two weeks.",
            instead_of=_SENTENCE,
        ),
        Example(path=_ARTICLE, text="A lesson takes 45 minutes.", instead_of=_SENTENCE),
    )
