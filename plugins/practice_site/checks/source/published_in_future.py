"""PS204: a text is published on a day that has not come."""

from collections.abc import Iterator

from practice_site.checks.evidence import Evidence
from practice_site.checks.example import Example
from practice_site.checks.rule import Rule
from practice_site.model.article import Status
from practice_site.model.finding import Citation, Finding, Severity


class PublishedInFuture(Rule):
    """The day of publication is later than today, and the text is not scheduled."""

    code = "PS204"
    name = "published-in-future"
    severity = Severity.ERROR
    rows = ("MAP-02",)
    source = Citation(
        "Google, Publication dates (no future dates)",
        "https://developers.google.com/search/docs/appearance/publication-dates",
    )
    summary = "A text says that it was published on a day that has not come."
    why = "Readers see a date that cannot be true; or the text goes out before it should."
    remedy = "Add `status: scheduled` to keep it out until that day, or correct the date."
    bad = (
        Example(
            path="content/articles/minimal.md",
            text="published: 2027-01-05",
            instead_of="published: 2026-10-05",
        ),
    )
    good = (
        Example(
            path="content/articles/minimal.md",
            text="published: 2027-01-05\nstatus: scheduled",
            instead_of="published: 2026-10-05",
        ),
    )

    def check(self, evidence: Evidence) -> Iterator[Finding]:
        """Compare the day of publication with the clock."""
        for text in evidence.dated:
            if text.status is Status.PUBLISHED and text.published > evidence.as_of:
                yield self.finding(
                    text.at("published"),
                    f"The day of publication, {text.published}, is later than {evidence.as_of}.",
                )
