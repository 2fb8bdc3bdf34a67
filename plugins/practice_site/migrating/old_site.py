"""What is known of an old site: its items, its addresses, how often they are visited."""

import datetime as dt

from msgspec import Struct

from practice_site.migrating.old_address import OldAddress


class Term(Struct, frozen=True):
    """A category or a tag of an item: its name, and its name in addresses."""

    name: str
    slug: str
    tag: bool = False


class OldItem(Struct, frozen=True, kw_only=True):
    """A post, a page or another item of an export, without its text.

    `file` is its file's path, `place` counts the items in it from 1. `type` and `status` are
    WordPress's words. `author` is the name that readers saw, `picture` the id of the featured
    image, `attachment` the address of the file that the item is about and `alt` what that shows.
    `summary` and `keyphrase` were written for search engines. `letters` is how long its text is.
    """

    file: str
    place: int
    id: str
    type: str
    status: str
    title: str
    link: str
    slug: str
    published: dt.date | None = None
    updated: dt.date | None = None
    author: str = ""
    terms: tuple[Term, ...] = ()
    picture: str = ""
    attachment: str = ""
    alt: str = ""
    summary: str = ""
    keyphrase: str = ""
    protected: bool = False
    comments: int = 0
    letters: int = 0

    @property
    def public(self) -> bool:
        """Whether visitors of the old site could read it."""
        return self.status in ("publish", "inherit", "") and not self.protected


class Listed(Struct, frozen=True):
    """An address as a sitemap or a list names it."""

    written: str
    file: str


class Traffic(Struct, frozen=True):
    """What Search Console tells of an address over the time that was exported."""

    clicks: int = 0
    impressions: int = 0
    position: float = 0.0

    def plus(self, other: "Traffic") -> "Traffic":
        """Both spellings of one address together; the position is that of the better one."""
        places = [each.position for each in (self, other) if each.position]
        return Traffic(
            self.clicks + other.clicks,
            self.impressions + other.impressions,
            min(places, default=0.0),
        )


class Visited(Struct, frozen=True):
    """A page as Search Console writes it, with its traffic."""

    written: str
    traffic: Traffic


class Source(Struct, frozen=True):
    """One file, read: what it is, and what it holds.

    `hosts` are the domains that it says the site is at.
    """

    name: str
    what: str
    hosts: tuple[str, ...] = ()
    items: tuple[OldItem, ...] = ()
    listed: tuple[Listed, ...] = ()
    visited: tuple[Visited, ...] = ()
    notes: tuple[str, ...] = ()


class OldPage(Struct, frozen=True):
    """An address of the old site with all that is known of it.

    `spellings` are its other spellings (capitals).
    """

    address: OldAddress
    item: OldItem | None = None
    traffic: Traffic = Traffic()
    spellings: tuple[str, ...] = ()
