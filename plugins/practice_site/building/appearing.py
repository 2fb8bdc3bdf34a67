"""How pages of a site appear elsewhere: found out only when somebody asks for it."""

from collections.abc import Callable, Iterable, Mapping

from practice_site.appearance.appearance import Appearance, appearance_of
from practice_site.building.making import Workshop
from practice_site.building.outcome import Outcome
from practice_site.building.revision import Revision
from practice_site.checks.graph_sources import GraphSources
from practice_site.model.plan import PlannedPage
from practice_site.model.record import Record
from practice_site.model.site import Site
from practice_site.pages.planner import planned_page


def appearances(
    outcome: Outcome, urls: Iterable[str], told: Callable[[int], None] = lambda steps: None
) -> Mapping[str, Appearance]:
    """How some made pages appear, by their URLs; `told` hears of each page that is done.

    Each is made once more, which takes some 8 ms.
    """
    records = _Records(outcome.site)
    found: dict[str, Appearance] = {}
    for url in urls:
        page = outcome.evidence.pages[url]
        found[url] = _of(page, outcome.workshop, records)
        told(1)
    return found


def appearance_at(site: Revision, url: str) -> Appearance | None:
    """How the page at a URL appears as its files are now; None where there is no page.

    Raises `RenderingFailed`, and `SiteChanged` where an article has been
    written once more.
    """
    page = planned_page(site.prepared.grounds, url)
    if page is None:
        return None
    return _of(page, site.workshop, _Records(site.prepared.site))


class _Records:
    """The records of a site, by the places that answer for their pages, and by their nodes."""

    def __init__(self, site: Site) -> None:
        texts: tuple[Record, ...] = (*site.articles, *site.services, *site.pages)
        others: tuple[Record, ...] = (*site.physicians, *site.offices, *site.towns)
        self.sources = GraphSources(site)
        self.by_place = {record.positions.whole: record for record in (*texts, *others)}


def _of(page: PlannedPage, workshop: Workshop, records: _Records) -> Appearance:
    rendered = workshop.render(page)
    evidence = workshop.evidence(rendered)
    return appearance_of(evidence, records.sources, records.by_place.get(page.source))
