"""What stands around every page: the practice, navigation, footer."""

from collections.abc import Iterable, Iterator
from itertools import chain

from practice_site.model.plan import Origin
from practice_site.model.practice import Closure, NavItem
from practice_site.model.view import Frame
from practice_site.model.view_parts import Link
from practice_site.pages.directory import Directory
from practice_site.pages.feed import FEED, has_feed
from practice_site.pages.head import HOME
from practice_site.pages.icons import icon_links
from practice_site.pages.images import image_of, image_origins
from practice_site.pages.listing import page_url
from practice_site.pages.palette import shown_accent
from practice_site.pages.phone import phone_of
from practice_site.pages.physicians import PHYSICIANS
from practice_site.pages.search import SEARCH
from practice_site.pages.service import SERVICES
from practice_site.pages.wording import listed

STYLESHEET = "/theme/css/site.css"

STATEMENTS = ("privacy", "accessibility")
"""The slugs of plain pages that the footer links to wherever they exist."""


def frame_of(directory: Directory) -> Frame:
    """The frame that all pages share."""
    practice = directory.practice
    booking = practice.booking
    return Frame(
        practice=practice.name,
        legal_name=practice.legal_name,
        type=practice.type,
        url=practice.url.rstrip("/"),
        lang=directory.lang,
        phone=phone_of(practice.phone),
        email=practice.email,
        fax=phone_of(practice.fax),
        booking=Link(text="Book an appointment", url=booking.url) if booking else None,
        profiles=practice.profiles,
        mark=image_of(practice.brand.mark, practice.name, directory.site.images),
        accent=shown_accent(practice.brand.accent),
        nav=tuple(_nav(directory)),
        search=SEARCH if "search" in directory.options.parts else None,
        offices=tuple(directory.offices.values()),
        notices=tuple(dict.fromkeys(_footer_links(directory))),
        closures=tuple(_closures(practice.closures, directory)),
        emergency=practice.emergency,
        sample=practice.sample,
        stylesheet=STYLESHEET,
        feed=FEED if has_feed(directory) else "",
        specialties=tuple(
            dict.fromkeys(chain.from_iterable(p.specialties for p in directory.staff))
        ),
        icons=icon_links(directory),
    )


def frame_origins(directory: Directory) -> tuple[Origin, ...]:
    """Where `practice.yaml` asks for the links and the mark that every page carries."""
    practice = directory.practice
    origins = [
        Origin("href", nav_url(item), practice.at("nav", number, "to"))
        for number, item in enumerate(practice.nav)
    ]
    if practice.booking:
        origins.append(Origin("href", practice.booking.url, practice.at("booking", "url")))
    for kind, link in _notices(directory):
        origins.append(Origin("href", link.url, practice.at("notices", kind, "page")))
    origins.extend(image_origins(practice.brand.mark, practice.at("brand", "mark")))
    return tuple(origins)


def nav_url(item: NavItem) -> str:
    """Where an entry of the navigation leads: a page's slug, or a path as it is."""
    if "/" in item.to or item.to.startswith("#"):
        return item.to
    return page_url(item.to)


def _nav(directory: Directory) -> Iterator[Link]:
    if directory.practice.nav:
        yield from (Link(text=n.label, url=nav_url(n)) for n in directory.practice.nav)
        return
    yield HOME
    if directory.services:
        yield SERVICES
    if "articles" in directory.options.parts:
        yield Link(text="Articles", url="/articles/")
    if "locations" in directory.options.parts:
        yield Link(text="Locations", url="/locations/")
    if directory.staff:
        yield PHYSICIANS
    if "contact" in directory.pages:
        yield Link(text="Contact", url="/contact/")


def _notices(directory: Directory) -> Iterator[tuple[str, Link]]:
    for notice in directory.practice.notices:
        page = directory.pages.get(notice.page)
        if page:
            yield notice.kind, Link(text=page.title, url=page_url(page.slug))


def _footer_links(directory: Directory) -> Iterator[Link]:
    """What a visitor looks for at the foot of every page (Cal. B&P Code 22575: privacy)."""
    yield from (link for _, link in _notices(directory))
    for slug in STATEMENTS:
        page = directory.pages.get(slug)
        if page:
            yield Link(text=page.title, url=page_url(slug))


def _closures(closures: Iterable[Closure], directory: Directory) -> Iterator[str]:
    """The closures of the day, with the offices' names where not all are closed."""
    for closure in closures:
        if not closure.start <= directory.options.as_of <= closure.end:
            continue
        closed = [slug for slug in directory.offices if slug in closure.offices]
        if closed and len(closed) < len(directory.offices):
            names = listed([directory.offices[slug].name for slug in closed])
            yield f"{names}: {closure.message}"
        else:
            yield closure.message
