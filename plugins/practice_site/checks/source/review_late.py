"""PS221: a text whose review is long overdue."""

from collections.abc import Iterator

from practice_site.checks.evidence import Evidence
from practice_site.checks.example import Example
from practice_site.checks.reviews import unread_for
from practice_site.checks.rule import Rule
from practice_site.model.finding import Citation, Finding, Fixer, Severity

_ARTICLE = "content/articles/minimal.md"
_DAY = "published: 2026-10-05"


class ReviewLate(Rule):
    """Nobody has looked at the text for as long as the practice calls late."""

    code = "PS221"
    name = "review-late"
    severity = Severity.WARNING
    fixed_by = Fixer.PHYSICIAN
    source = Citation(
        "House rule (24 months, practice.yaml: review), after Google's guidance on helpful content",
        "https://developers.google.com/search/docs/fundamentals/creating-helpful-content",
    )
    summary = "The last medical review of a text is so long ago that the practice calls it late."
    why = (
        "Medicine moves on; patients may act on what is no longer so. It stays a warning: a text "
        "does not get worse on one day, and the rest of the site must not wait for it."
    )
    remedy = (
        "Have a physician read it now (`practice review request` makes the page for that), or take "
        "it off the site until then: `status: draft`."
    )
    rows = ("EAT-05",)
    bad = (
        Example(
            path=_ARTICLE,
            text="reviewed: {by: alex-sample, date: 2024-11-21}\npublished: 2024-09-05",
            instead_of=_DAY,
            also=("PS206",),
        ),
    )
    good = (
        Example(
            path=_ARTICLE,
            text="reviewed: {by: alex-sample, date: 2026-10-04}\npublished: 2024-09-05",
            instead_of=_DAY,
        ),
    )

    def check(self, evidence: Evidence) -> Iterator[Finding]:
        """Compare the last review, or else the last change, with the practice's policy."""
        practice = evidence.site.practice
        if practice is None:
            return
        months = practice.review.late_months
        for day, place, what in unread_for(evidence.dated, months, evidence.as_of):
            yield self.finding(
                place,
                f"{what} {day}, {months} months ago or more: no physician stands behind it "
                "any more.",
            )
