"""Where the words stand that a page's title and description are made of."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping

from practice_site.checks.drafts import draft_files
from practice_site.checks.evidence import Evidence
from practice_site.model.plan import PlannedPage
from practice_site.model.record import Record
from practice_site.model.span import Span


def repeated(
    evidence: Evidence, said: Callable[[PlannedPage], str]
) -> Iterator[tuple[PlannedPage, PlannedPage]]:
    """Each page that says what an earlier one in the same language says, with that one.

    Of equal pages the one that the program makes by itself comes first, and drafts
    come last. A page without an address of its own (404) says nothing.
    """
    words = {
        page.url: (page.lang, " ".join(said(page).split()).casefold())
        for page in evidence.pages.values()
        if page.canonical
    }
    often = {each for each, count in Counter(words.values()).items() if count > 1 and each[1]}
    if not often:
        return
    drafts = draft_files(evidence)
    ordered = sorted(
        (page for page in evidence.pages.values() if words.get(page.url) in often),
        key=lambda page: (not page.generated, page.source.path in drafts, page.source.order),
    )
    first: dict[tuple[str, str], PlannedPage] = {}
    for page in ordered:
        earlier = first.setdefault(words[page.url], page)
        if earlier is not page:
            yield page, earlier


def title_places(evidence: Evidence) -> Mapping[Span, Span]:
    """Where the title of each record's page stands, by the place that answers for the page."""
    site = evidence.site
    named: tuple[Record, ...] = (*site.physicians, *evidence.places)
    return {**_places(evidence.written, "title"), **_places(named, "name")}


def description_places(evidence: Evidence) -> Mapping[Span, Span]:
    """Where the description of each record's page stands, by the place that answers for it."""
    towns = [town for town in evidence.site.towns if town.summary]
    return _places((*evidence.written, *towns), "summary")


def _places(records: Iterable[Record], key: str) -> dict[Span, Span]:
    return {record.positions.whole: record.at(key) for record in records}
