"""Small sites as values, for tests of single rules."""

import datetime as dt

from practice_site.checks.evidence import Evidence
from practice_site.model.article import Article, ArticleFormat, Status
from practice_site.model.location import Town
from practice_site.model.positions import Positions
from practice_site.model.record import Allowance
from practice_site.model.site import Site
from practice_site.model.span import Span

AS_OF = dt.date(2026, 11, 21)


def article(slug: str = "walk", **fields: object) -> Article:
    """An article whose author nobody knows."""
    path = f"content/articles/{slug}.md"
    defaults: dict[str, object] = {
        "title": "A walk",
        "format": ArticleFormat.EXPLAINER,
        "author": "nobody",
        "published": dt.date(2026, 10, 5),
        "summary": "About a walk.",
        "status": Status.PUBLISHED,
    }
    return Article(
        slug=slug, path=path, positions=Positions(Span(path, 2)), **{**defaults, **fields}
    )


def town(slug: str, line: int, **fields: object) -> Town:
    """A town that an unknown office serves, on a line of `locations.yaml`."""
    place = Positions(Span("locations.yaml", line))
    return Town(
        slug=slug,
        path="locations.yaml",
        positions=place,
        name=slug.title(),
        state="CA",
        served_from="nowhere",
        **fields,
    )


def allowance(rule: str, until: dt.date = AS_OF) -> Allowance:
    """An exception; by default this is its last day."""
    return Allowance(rule, "Because", until, Span("x"))


def evidence(**fields: object) -> Evidence:
    """A site without pages."""
    known = {"drafts", "publishing", "problems", "plan", "as_of", "details"}
    about = {name: fields.pop(name) for name in known & set(fields)}
    site = Site(practice=None, **fields)
    return Evidence(site=site, **{"plan": None, "as_of": AS_OF, **about})
