"""Every place where a record names another."""

from collections.abc import Callable, Iterable, Iterator
from functools import partial

from msgspec import Struct

from practice_site.checks.evidence import Evidence
from practice_site.model.article import Article, Page, Service
from practice_site.model.practice import Practice
from practice_site.model.record import Record
from practice_site.model.site import Site
from practice_site.model.span import Span
from practice_site.pages.quoting import Use


class References(Struct, frozen=True):
    """Names of other records in one list: their kinds (any of them will do) and the slugs.

    `place` tells of each, by its number, where it was written: most names are right, and
    nobody asks.
    """

    kinds: tuple[str, ...]
    slugs: tuple[str, ...]
    place: Callable[[int], Span]


def references(evidence: Evidence) -> Iterator[References]:
    """All references of a site, but for authors and towns' offices, which have their own rules."""
    site = evidence.site
    for article in site.articles:
        yield from _of_article(article)
    for service in site.services:
        yield from _of_service(service)
    yield from _translations(site)
    for physician in site.physicians:
        for number, at in enumerate(physician.offices):
            yield _one(physician, at.office, "office", "offices", number, "office")
    for testimonial in site.testimonials:
        yield from _list(testimonial, "about", testimonial.about, "physician", "service")
    for use in evidence.uses:
        yield References(("testimonial",), (use.testimonial,), partial(_here, use))
    for town in site.towns:
        yield from _list(town, "articles", town.articles, "article")
    if site.practice:
        yield from _of_practice(site.practice)


def _of_article(article: Article) -> Iterator[References]:
    yield from _list(article, "services", article.services, "service")
    yield from _list(article, "serves", article.serves, "locations")
    yield from _list(article, "related", article.related, "article")
    yield from _reviewer(article)


def _of_service(service: Service) -> Iterator[References]:
    yield from _list(service, "performed_by", service.performed_by, "physician")
    yield from _list(service, "treats", service.treats, "service")
    yield from _list(service, "treated_with", service.treated_with, "service")
    yield from _reviewer(service)


def _of_practice(practice: Practice) -> Iterator[References]:
    for number, closure in enumerate(practice.closures):
        for place, slug in enumerate(closure.offices):
            yield _one(practice, slug, "office", "closures", number, "offices", place)
    for notice in practice.notices:
        if notice.page:
            yield _one(practice, notice.page, "page", "notices", notice.kind, "page")
    for number, item in enumerate(practice.nav):
        if "/" not in item.to and not item.to.startswith("#"):
            yield _one(practice, item.to, "page", "nav", number, "to")


def _reviewer(record: Article | Service) -> Iterator[References]:
    if record.reviewed:
        yield _one(record, record.reviewed.by, "physician", "reviewed", "by")


def _translations(site: Site) -> Iterator[References]:
    groups: tuple[tuple[str, Iterable[Article | Service | Page]], ...] = (
        ("article", site.articles),
        ("service", site.services),
        ("page", site.pages),
    )
    for kind, records in groups:
        for record in records:
            if record.translation_of:
                yield _one(record, record.translation_of, kind, "translation_of")


def _list(record: Record, key: str, slugs: tuple[str, ...], *kinds: str) -> Iterator[References]:
    if slugs:
        yield References(kinds, slugs, partial(record.at, key))


def _one(record: Record, slug: str, kind: str, *path: str | int) -> References:
    return References((kind,), (slug,), partial(_at, record, path))


def _at(record: Record, path: tuple[str | int, ...], number: int) -> Span:
    return record.at(*path)


def _here(use: Use, number: int) -> Span:
    return use.span
