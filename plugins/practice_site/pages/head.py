"""What a page says of itself to machines."""

from practice_site.model.image_view import Image
from practice_site.model.surroundings import SiteIdentity
from practice_site.model.view import Head
from practice_site.model.view_parts import Alternate, Link
from practice_site.pages.social_card import card_of
from practice_site.pages.title_width import TITLE_WIDTH, title_width

HOME = Link(text="Home", url="/")
INDEXED = "index, follow, max-image-preview:large"
HIDDEN = "noindex, nofollow"
UNLISTED = "noindex, follow"


def head_of(
    identity: SiteIdentity,
    url: str,
    *,
    title: str,
    description: str,
    image: Image | None = None,
    line: str | None = None,
    og_type: str = "website",
    listed: bool = True,
    alternates: tuple[Alternate, ...] = (),
) -> Head:
    """The head of a page at the path `url`, which is its own canonical address (CAN-01).

    A sample site, and one that shows drafts, asks not to be indexed; so does a
    page that is not to be `listed` by search engines, but for the links on it.
    `line` is what stands below the title on the page's social card; None for a
    page that has no card.
    """
    return Head(
        title=_title_tag(title, identity.name),
        description=" ".join(description.split()),
        canonical=canonical_of(identity, url),
        robots=robots_of(identity, listed=listed),
        og_type=og_type,
        image=image,
        card=None if line is None else card_of(identity, url, title, line),
        alternates=alternates,
    )


def canonical_of(identity: SiteIdentity, url: str) -> str:
    """The canonical address of the page at a path; empty where the site has no address yet."""
    return f"{identity.url.rstrip('/')}{url}" if identity.url else ""


def robots_of(identity: SiteIdentity, *, listed: bool = True) -> str:
    """What search engines are asked to do with a page."""
    return HIDDEN if identity.hidden else INDEXED if listed else UNLISTED


def not_found_head(identity: SiteIdentity, title: str, description: str) -> Head:
    """The head of a page that stands for no address and must not be indexed."""
    return Head(
        title=_title_tag(title, identity.name),
        description=description,
        canonical="",
        robots=HIDDEN,
    )


def _title_tag(title: str, practice: str) -> str:
    """The title with the practice's name behind it, where search engines have room for both.

    They show the name of the site in a line of its own anyway (search.md TTL-01).
    """
    whole = " | ".join(dict.fromkeys(part for part in (title, practice) if part))
    return whole if not title or title_width(whole) <= TITLE_WIDTH else title
