"""A page as a list of search results shows it, if it takes what the page says of itself."""

from msgspec import Struct

from practice_site.appearance.cutting import Cut, cut_to
from practice_site.appearance.on_page import TITLE_KEYS, domain_of, site_name, written
from practice_site.checks.evidence import PageEvidence
from practice_site.checks.json_ld import texts_of
from practice_site.model.record import Record
from practice_site.pages.title_width import TITLE_SIZE, TITLE_WIDTH

WIDE, NARROW = 920, 680
"""The pixels that are left for a description on a wide screen and on a phone.

House rule: no search engine publishes them. These widths are commonly measured,
in type of 13 pixels. In English they are some 160 and 120 letters, so that 121 to
156 letters (search.md TTL-01) are whole on a wide screen and fill their place on a phone.
"""

DESCRIPTION_SIZE = 13
TRAIL_SIZE = 12


class SearchResult(Struct, frozen=True, kw_only=True):
    """What results show of a page: the name of its site, its address, title and description.

    `trail` is the address with the page's breadcrumbs, as wide screens have it;
    phones show `domain` alone. `wide` and `narrow` are the description as a wide
    screen and a phone have it. `hidden` says that search engines are asked to
    leave the page out. The places are `path:line`, empty where nobody wrote the words.
    """

    site: str
    domain: str
    trail: Cut
    title: Cut
    title_place: str
    wide: Cut
    narrow: Cut
    description_place: str
    hidden: bool


def search_result(page: PageEvidence, record: Record | None = None) -> SearchResult:
    """What results show of a page, made from `record`; what the page does not say is empty."""
    head = page.facts.head
    domain = domain_of(page)
    trail = " › ".join(filter(None, (domain, *_crumbs(page))))
    return SearchResult(
        site=site_name(page),
        domain=domain,
        trail=cut_to(trail, TITLE_WIDTH, TRAIL_SIZE),
        title=cut_to(head.title, TITLE_WIDTH, TITLE_SIZE),
        title_place=written(page, record, TITLE_KEYS, head.title),
        wide=cut_to(head.description, WIDE, DESCRIPTION_SIZE),
        narrow=cut_to(head.description, NARROW, DESCRIPTION_SIZE),
        description_place=written(page, record, ("summary",), head.description),
        hidden="noindex" in head.robots.lower(),
    )


def _crumbs(page: PageEvidence) -> list[str]:
    """The steps to the page by its BreadcrumbList, without the first: that is the domain."""
    lists = page.said.of_kind("BreadcrumbList")
    steps = page.said.meant(lists[0].get("itemListElement", ())) if lists else []
    return [name for step in steps for name in texts_of(step.get("name"))][1:]
