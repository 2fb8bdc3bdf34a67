"""What the report for people shows, ready to be put into its template."""

from msgspec import Struct

from practice_site.checks.coming_due import Due
from practice_site.model.advice import Advice
from practice_site.reports.appearance_view import AppearancesView
from practice_site.reports.link_graph import LinkedPage


class FindingView(Struct, frozen=True, kw_only=True):
    """A finding: its number on the page, what it says, and the line that it is about.

    The line comes in three parts, of which the second is meant; all are empty
    where the line cannot be shown. `url` is empty where the source has no address.
    """

    number: int
    severity: str
    message: str
    remedy: str
    path: str
    line: int
    before: str
    marked: str
    after: str
    rule: str
    name: str
    citation: str
    url: str
    fixer: str


class PageView(Struct, frozen=True):
    """What was found on one page, or in a file that is no page; `url` is empty for that."""

    title: str
    url: str
    findings: tuple[FindingView, ...]


class FixerView(Struct, frozen=True):
    """Who can put something right, and what."""

    name: str
    findings: tuple[FindingView, ...]


class SuppressedView(Struct, frozen=True):
    """A finding that an exception covers: until when, and why."""

    message: str
    place: str
    rule: str
    reason: str
    until: str


class DueView(Struct, frozen=True):
    """Something that comes due: its day in words, and the same for machines."""

    day: str
    iso: str
    due: Due


class TextView(Struct, frozen=True, kw_only=True):
    """A page, the years of school that its text asks for (or nothing), and the advice on it.

    `points` are those that might be better.
    """

    title: str
    url: str
    grade: str
    overall: tuple[Advice, ...]
    points: tuple[Advice, ...]


class ReportView(Struct, frozen=True, kw_only=True):
    """The whole report; `summary`, `baseline` and `unshown` are sentences, and may be empty.

    `unshown` says why it is not said how pages appear.
    """

    practice: str
    as_of: str
    summary: str
    baseline: str
    blocking: tuple[FindingView, ...]
    pages: tuple[PageView, ...]
    fixers: tuple[FixerView, ...]
    suppressed: tuple[SuppressedView, ...]
    due: tuple[DueView, ...]
    links: tuple[LinkedPage, ...]
    texts: tuple[TextView, ...]
    appearances: AppearancesView
    unshown: str

    @property
    def orphans(self) -> tuple[LinkedPage, ...]:
        """The pages that no other page links to."""
        return tuple(page for page in self.links if page.is_orphan)
