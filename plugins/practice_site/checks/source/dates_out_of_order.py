"""PS207: dates that cannot all be true."""

import datetime as dt
from collections.abc import Iterator

from practice_site.checks.evidence import Evidence
from practice_site.checks.example import Example
from practice_site.checks.rule import Rule
from practice_site.model.article import Article, Page, Service, Status
from practice_site.model.finding import Citation, Finding, Severity
from practice_site.model.span import Span


class DatesOutOfOrder(Rule):
    """A change before publication, or a review or change that has not happened yet."""

    code = "PS207"
    name = "dates-out-of-order"
    severity = Severity.ERROR
    rows = ("MAP-02",)
    source = Citation(
        "Google, Publication dates",
        "https://developers.google.com/search/docs/appearance/publication-dates",
    )
    summary = "Two dates contradict each other, or a date of the past lies in the future."
    why = "Readers judge by the dates how far to trust a text; one of them is wrong."
    remedy = "Correct the date."
    bad = (
        Example(
            path="content/articles/minimal.md",
            text="published: 2026-10-05\nupdated: 2026-09-05",
            instead_of="published: 2026-10-05",
            line=2,
        ),
        Example(
            path="content/articles/minimal.md",
            text="published: 2026-10-05\nreviewed: {by: alex-sample, date: 2062-10-02}",
            instead_of="published: 2026-10-05",
            line=2,
        ),
    )
    good = (
        Example(
            path="content/articles/minimal.md",
            text="published: 2026-10-05\nupdated: 2026-11-05",
            instead_of="published: 2026-10-05",
        ),
    )

    def check(self, evidence: Evidence) -> Iterator[Finding]:
        """Compare dates with each other and with the clock."""
        site = evidence.site
        for text in evidence.dated:
            if text.updated and text.updated < text.published:
                yield self.finding(
                    text.at("updated"),
                    f"The last change, {text.updated}, is earlier than the publication on "
                    f"{text.published}.",
                )
        for record in evidence.written:
            for place, message in _future(record, evidence.as_of):
                yield self.finding(place, message)
        for person in site.physicians:
            if person.joined and person.left and person.left < person.joined:
                yield self.finding(
                    person.at("left"), f"{person.name} left on {person.left}, before joining."
                )
        for number, closure in enumerate(site.practice.closures if site.practice else ()):
            if site.practice and closure.end < closure.start:
                place = site.practice.at("closures", number, "to")
                yield self.finding(place, f"The closure ends on {closure.end}, before it begins.")


def _future(record: Article | Service | Page, as_of: dt.date) -> Iterator[tuple[Span, str]]:
    """Events that are said to have happened on a day that has not come."""
    if record.updated and record.updated > as_of and record.status is Status.PUBLISHED:
        yield record.at("updated"), f"The last change, {record.updated}, is later than {as_of}."
    review = None if isinstance(record, Page) else record.reviewed
    if review and review.date and review.date > as_of:
        yield (
            record.at("reviewed", "date"),
            f"The review of {review.date} cannot have happened: today is {as_of}.",
        )
