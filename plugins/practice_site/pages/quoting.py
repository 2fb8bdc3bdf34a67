"""Which texts quote which patients."""

from collections.abc import Iterator

from msgspec import Struct

from practice_site.model.article import Page, Service
from practice_site.model.physician import Physician
from practice_site.model.site import Site
from practice_site.model.span import Span
from practice_site.model.surroundings import Quotes
from practice_site.model.texts import QuoteUse, blocks_of, quotes_in


class Use(Struct, frozen=True):
    """A line `{testimonial: <id>}`, the file that it stands in, and what its page was made from."""

    testimonial: str
    span: Span
    source: Span


def uses_of(site: Site) -> Iterator[Use]:
    """Every use of a testimonial in a text."""
    for article in site.articles:
        yield from _uses(article.quotes, article.positions.whole)
    written: tuple[Service | Page | Physician, ...] = (
        *site.services,
        *site.pages,
        *site.physicians,
    )
    for record in written:
        yield from _uses(quotes_in(blocks_of(record.body)), record.positions.whole)
    for office in site.offices:
        yield from _uses(quotes_in(office.about), office.positions.whole)
    for town in site.towns:
        yield from _uses(quotes_in(town.about), town.positions.whole)
        for item in town.faq:
            yield from _uses(quotes_in(item.answer), town.positions.whole)


def withheld_names(site: Site, quotes: Quotes) -> dict[Span, tuple[str, ...]]:
    """The names of patients whose words are left out, by the place that a page was made from."""
    names: dict[Span, list[str]] = {}
    if quotes.withheld:
        for use in uses_of(site):
            if use.testimonial in quotes.withheld:
                names.setdefault(use.source, []).append(quotes.withheld[use.testimonial])
    return {source: tuple(dict.fromkeys(found)) for source, found in names.items()}


def _uses(found: Iterator[QuoteUse] | tuple[QuoteUse, ...], source: Span) -> Iterator[Use]:
    return (Use(use.testimonial, use.span, source) for use in found)
