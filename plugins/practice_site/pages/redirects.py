"""Where visitors of former addresses are sent on to."""

from collections.abc import Iterable, Iterator
from itertools import chain

from practice_site.model.article import Article, Page, Service
from practice_site.model.location import Office, Town
from practice_site.model.physician import Physician
from practice_site.model.plan import PlannedPage
from practice_site.model.redirect import Redirect, plain_address
from practice_site.model.site import Site


def redirects_of(site: Site, pages: Iterable[PlannedPage]) -> tuple[Redirect, ...]:
    """The former addresses of the planned pages, in the order of these addresses.

    Those of a town that is only listed lead to the office that serves it. Other
    records whose pages are not made (drafts) redirect nothing, and neither does
    what the practice says has moved to a page that is not made.
    """
    planned = list(pages)
    by_source = {page.source: page for page in planned if not page.generated}
    offices = {office.slug: by_source.get(office.positions.whole) for office in site.offices}
    by_source |= {
        town.positions.whole: office
        for town in site.towns
        if not town.has_page and (office := offices.get(town.served_from))
    }
    found = (
        Redirect(
            old=plain_address(written),
            new=page.url,
            title=page.title,
            lang=page.lang,
            span=record.at("redirect_from", number),
            written=written,
        )
        for record in _records(site)
        if (page := by_source.get(record.positions.whole))
        for number, written in enumerate(record.redirect_from)
    )
    everything = chain(found, _moved(site, planned))
    return tuple(sorted(everything, key=lambda redirect: (redirect.old, redirect.span.order)))


def _moved(site: Site, planned: Iterable[PlannedPage]) -> Iterator[Redirect]:
    practice = site.practice
    if practice is None or not practice.moved:
        return
    pages = {plain_address(page.url): page for page in planned}
    for number, moved in enumerate(practice.moved):
        if page := pages.get(plain_address(moved.to)):
            yield Redirect(
                old=plain_address(moved.old),
                new=page.url,
                title=page.title,
                lang=page.lang,
                span=practice.at("moved", number, "from"),
                written=moved.old,
            )


def _records(site: Site) -> Iterator[Article | Service | Page | Physician | Office | Town]:
    yield from site.articles
    yield from site.services
    yield from site.pages
    yield from site.physicians
    yield from site.offices
    yield from site.towns
