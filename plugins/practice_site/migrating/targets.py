"""The pages of this site that former addresses can lead to."""

import datetime as dt
import re
from collections.abc import Iterable, Iterator, Mapping
from enum import StrEnum

from msgspec import Struct
from slugify import slugify

from practice_site.model.article import Article, Page, Service, Status
from practice_site.model.location import Town
from practice_site.model.redirect import plain_address
from practice_site.model.site import Site
from practice_site.pages.listing import article_url, page_url, service_url
from practice_site.pages.options import PlanOptions
from practice_site.pages.persons import physician_url
from practice_site.pages.places import place_url
from practice_site.pages.planner import plan_pages

_PARTS = frozenset({"articles", "locations", "structured_data", "testimonials"})
_EMPTY_WORDS = (
    "a an and at by com do for from htm html in index is md my of on or our page php the to "
    "us we with your dr doctor what"
)
_EMPTY = frozenset(_EMPTY_WORDS.split())
_WORD = re.compile(r"[a-z0-9]+")
PRACTICE = "content/practice.yaml"


class What(StrEnum):
    """What a page of this site is about."""

    ARTICLE = "article"
    SERVICE = "service"
    PAGE = "page"
    PHYSICIAN = "physician"
    OFFICE = "office"
    TOWN = "town"
    INDEX = "index"


class Target(Struct, frozen=True, kw_only=True):
    """A page, the file that speaks for it, and the names it goes by.

    `redirects` are the former addresses that the file has already. `draft` says that the page
    is not made yet.
    """

    url: str
    what: What
    path: str
    slug: str
    title: str
    names: tuple[str, ...] = ()
    redirects: tuple[str, ...] = ()
    draft: bool = False

    @property
    def wordings(self) -> frozenset[frozenset[str]]:
        """Its names as sets of words that mean something."""
        found = (words_in(name) for name in (self.slug, self.title, *self.names))
        return frozenset(words for words in found if words)


def targets_of(site: Site, as_of: dt.date) -> tuple[Target, ...]:
    """All pages of a site, drafts included; of places that are one page the office comes first."""
    return (*_records(site), *_places(site), *_indexes(site, as_of))


def words_in(text: str) -> frozenset[str]:
    """The words of a title, or of a name in addresses, that mean something."""
    if not text.isascii():
        text = slugify(text)
    return frozenset(_WORD.findall(text.replace("'", "").lower())) - _EMPTY


def by_former_address(targets: Iterable[Target], site: Site) -> Mapping[str, Target]:
    """The pages by the former addresses that lead to them already."""
    chosen = tuple(targets)
    by_url = {target.url: target for target in reversed(chosen)}
    found = {plain_address(old): target for target in chosen for old in target.redirects}
    for moved in site.practice.moved if site.practice else ():
        if target := by_url.get(plain_address(moved.to)):
            found.setdefault(plain_address(moved.old), target)
    return found


def _records(site: Site) -> Iterator[Target]:
    for article in site.articles:
        yield _of_text(article, What.ARTICLE, article_url(article))
    for service in site.services:
        yield _of_text(service, What.SERVICE, service_url(service), service.also_known_as)
    for page in site.pages:
        yield _of_text(page, What.PAGE, page_url(page.slug))
    for physician in site.physicians:
        yield Target(
            url=physician_url(physician),
            what=What.PHYSICIAN,
            path=physician.path,
            slug=physician.slug,
            title=physician.name,
            names=(f"{physician.given_name} {physician.family_name}",),
            redirects=physician.redirect_from,
        )


def _of_text(
    text: Article | Service | Page, what: What, url: str, names: tuple[str, ...] = ()
) -> Target:
    return Target(
        url=url,
        what=what,
        path=text.path,
        slug=text.slug,
        title=text.title,
        names=names,
        redirects=text.redirect_from,
        draft=text.status is not Status.PUBLISHED,
    )


def _places(site: Site) -> Iterator[Target]:
    for office in site.offices:
        yield Target(
            url=place_url(office.slug),
            what=What.OFFICE,
            path=office.path,
            slug=office.slug,
            title=office.name,
            names=(office.address.city, f"{office.address.city} {office.address.state}"),
            redirects=office.redirect_from,
        )
    for town in site.towns:
        yield Target(
            url=_town_url(town),
            what=What.TOWN,
            path=town.path,
            slug=town.slug,
            title=town.name,
            names=(f"{town.name} {town.state}",),
            redirects=town.redirect_from,
        )


def _town_url(town: Town) -> str:
    return place_url(town.slug if town.has_page else town.served_from)


def _indexes(site: Site, as_of: dt.date) -> Iterator[Target]:
    options = PlanOptions(as_of=as_of, drafts=False, publishing=False, parts=_PARTS)
    if site.practice is None:
        return
    for page in plan_pages(site, options).pages:
        if page.generated and page.url.endswith("/") and not re.search(r"/page/\d+/$", page.url):
            yield Target(url=page.url, what=What.INDEX, path=PRACTICE, slug="", title=page.title)
