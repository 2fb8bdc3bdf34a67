"""PS206: a text is due for another medical review."""

from collections.abc import Iterator

from practice_site.checks.evidence import Evidence
from practice_site.checks.example import Example
from practice_site.checks.reviews import unread_for
from practice_site.checks.rule import Rule
from practice_site.model.finding import Citation, Finding, Fixer, Severity


class ReviewDue(Rule):
    """Nobody has looked at the text for longer than the practice's own policy allows."""

    code = "PS206"
    name = "review-due"
    severity = Severity.WARNING
    fixed_by = Fixer.PHYSICIAN
    source = Citation(
        "House rule (12 months, practice.yaml: review), after Google's guidance on helpful content",
        "https://developers.google.com/search/docs/fundamentals/creating-helpful-content",
    )
    summary = "The last medical review of a text is longer ago than the practice allows."
    why = "Medicine moves on; patients may act on what is no longer so."
    remedy = "Have a physician read it: `practice review request` makes the page for that."
    rows = ("EAT-05",)
    weaker_than = ("PS221",)
    bad = (
        Example(
            path="content/articles/minimal.md",
            text="reviewed: {by: alex-sample, date: 2025-10-04}\npublished: 2025-09-05",
            instead_of="published: 2026-10-05",
        ),
    )
    good = (
        Example(
            path="content/articles/minimal.md",
            text="reviewed: {by: alex-sample, date: 2026-10-04}\npublished: 2025-09-05",
            instead_of="published: 2026-10-05",
        ),
    )

    def check(self, evidence: Evidence) -> Iterator[Finding]:
        """Compare the last review, or else the last change, with the practice's policy."""
        practice = evidence.site.practice
        if practice is None:
            return
        months = practice.review.warn_months
        for day, place, what in unread_for(evidence.dated, months, evidence.as_of):
            yield self.finding(
                place, f"{what} {day}: a medical review is due every {months} months."
            )
