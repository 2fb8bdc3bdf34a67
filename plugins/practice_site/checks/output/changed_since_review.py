"""PS220: a text that is another one now than the physician read."""

from collections.abc import Iterator

from practice_site.checks.evidence import PageEvidence
from practice_site.checks.example import Example
from practice_site.checks.rule import Rule
from practice_site.model.finding import Citation, Finding, Fixer, Severity

_ARTICLE = "content/articles/minimal.md"
_DAY = "published: 2026-10-05"


def _reviewed(day: str, updated: str) -> Example:
    review = f"reviewed: {{by: alex-sample, date: {day}}}"
    return Example(path=_ARTICLE, text=f"{review}\n{_DAY}\nupdated: {updated}", instead_of=_DAY)


class ChangedSinceReview(Rule):
    """What of a text has changed since its medical review is of substance.

    What is of substance `words/substance.py` says: a number, a negation or any other word is,
    a corrected slip, punctuation and markup are not.
    A review without a code is judged by its day alone.
    """

    code = "PS220"
    name = "changed-since-review"
    severity = Severity.WARNING
    fixed_by = Fixer.PHYSICIAN
    source = Citation(
        "House rule, after Google's guidance on helpful content (written or reviewed by an expert)",
        "https://developers.google.com/search/docs/fundamentals/creating-helpful-content",
    )
    summary = "A text has changed in substance since the physician read it."
    why = (
        "The physician answers for other words than readers get. Until somebody has read these, "
        "the page shows no reviewer and no day of a review, and neither does its structured data."
    )
    remedy = "Have it reviewed again: `practice review request` makes the page for the physician."
    rows = ("EAT-05",)
    bad = (_reviewed("2026-10-04", "2026-11-05"),)
    good = (_reviewed("2026-11-05", "2026-11-05"), _reviewed("2026-11-06", "2026-11-05"))

    def check_page(self, page: PageEvidence) -> Iterator[Finding]:
        """Say what the page was planned without."""
        outdated = page.page.outdated_review
        if outdated:
            of = f" of {outdated.day}" if outdated.day else ""
            yield self.finding(
                outdated.span,
                f"Since the review{of} by {outdated.reviewer} the text has changed "
                f"({outdated.what}): its page shows no review.",
                f"Have it reviewed again: `practice review request {outdated.span.path}` makes the "
                "page for the physician.",
                page=page.facts.url,
            )
