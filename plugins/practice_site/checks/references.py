"""Every place where a record names another."""

from collections.abc import Callable, Iterable, Iterator
from functools import partial

from msgspec import Struct

from practice_site.checks.evidence import Evidence
from practice_site.checks.usage import uses
from practice_site.model.article import Article, Page, Service
from practice_site.model.practice import Practice
from practice_site.model.record import Record
from practice_site.model.site import Site
from practice_site.model.span import Span
from practice_site.pages.quoting import Use


class Reference(Struct, frozen=True):
    """A name of another record: its kinds (any of them will do), the slug, and where to find it.

    Most names are right, and nobody asks for their places.
    """

    kinds: tuple[str, ...]
    slug: str
    place: Callable[[], Span]

    @property
    def span(self) -> Span:
        """Where the name was written."""
        return self.place()


def references(evidence: Evidence) -> Iterator[Reference]:
    """All references of a site, but for authors and towns' offices, which have their own rules."""
    site = evidence.site
    for article in site.articles:
        yield from _of_article(article)
    for service in site.services:
        yield from _of_service(service)
    yield from _translations(site)
    for physician in site.physicians:
        for number, at in enumerate(physician.offices):
            place = partial(physician.at, "offices", number, "office")
            yield Reference(("office",), at.office, place)
    for testimonial in site.testimonials:
        yield from _list(testimonial, "about", testimonial.about, "physician", "service")
    for use in uses(evidence):
        yield Reference(("testimonial",), use.testimonial, partial(_here, use))
    for town in site.towns:
        yield from _list(town, "articles", town.articles, "article")
    if site.practice:
        yield from _of_practice(site.practice)


def _of_article(article: Article) -> Iterator[Reference]:
    yield from _list(article, "services", article.services, "service")
    yield from _list(article, "serves", article.serves, "locations")
    yield from _list(article, "related", article.related, "article")
    yield from _reviewer(article)


def _of_service(service: Service) -> Iterator[Reference]:
    yield from _list(service, "performed_by", service.performed_by, "physician")
    yield from _list(service, "treats", service.treats, "service")
    yield from _list(service, "treated_with", service.treated_with, "service")
    yield from _reviewer(service)


def _of_practice(practice: Practice) -> Iterator[Reference]:
    for number, closure in enumerate(practice.closures):
        for place, slug in enumerate(closure.offices):
            where = partial(practice.at, "closures", number, "offices", place)
            yield Reference(("office",), slug, where)
    for notice in practice.notices:
        if notice.page:
            yield Reference(
                ("page",), notice.page, partial(practice.at, "notices", notice.kind, "page")
            )
    for number, item in enumerate(practice.nav):
        if "/" not in item.to and not item.to.startswith("#"):
            yield Reference(("page",), item.to, partial(practice.at, "nav", number, "to"))


def _reviewer(record: Article | Service) -> Iterator[Reference]:
    if record.reviewed:
        yield Reference(("physician",), record.reviewed.by, partial(record.at, "reviewed", "by"))


def _translations(site: Site) -> Iterator[Reference]:
    groups: tuple[tuple[str, Iterable[Article | Service | Page]], ...] = (
        ("article", site.articles),
        ("service", site.services),
        ("page", site.pages),
    )
    for kind, records in groups:
        for record in records:
            if record.translation_of:
                place = partial(record.at, "translation_of")
                yield Reference((kind,), record.translation_of, place)


def _list(record: Record, key: str, slugs: Iterable[str], *kinds: str) -> Iterator[Reference]:
    for number, slug in enumerate(slugs):
        yield Reference(kinds, slug, partial(record.at, key, number))


def _here(use: Use) -> Span:
    return use.span
