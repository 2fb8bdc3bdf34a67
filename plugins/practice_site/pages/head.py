"""What a page says of itself to machines."""

from practice_site.model.image_view import Image
from practice_site.model.view import Head
from practice_site.model.view_parts import (
    Link,
)
from practice_site.pages.directory import Directory

HOME = Link(text="Home", url="/")
INDEXED = "index, follow, max-image-preview:large"
HIDDEN = "noindex, nofollow"
UNLISTED = "noindex, follow"


def head_of(
    directory: Directory,
    url: str,
    *,
    title: str,
    description: str,
    image: Image | None = None,
    og_type: str = "website",
    listed: bool = True,
) -> Head:
    """The head of a page at the path `url`, which is its own canonical address (CAN-01).

    A sample site, and one that shows drafts, asks not to be indexed; so does a
    page that is not to be `listed` by search engines, but for the links on it.
    """
    practice = directory.practice
    hidden = practice.sample or directory.options.shows_drafts
    return Head(
        title=_title_tag(title, practice.name),
        description=" ".join(description.split()),
        canonical=f"{practice.url.rstrip('/')}{url}" if practice.url else "",
        robots=HIDDEN if hidden else INDEXED if listed else UNLISTED,
        og_type=og_type,
        image=image,
    )


def not_found_head(directory: Directory, title: str, description: str) -> Head:
    """The head of a page that stands for no address and must not be indexed."""
    return Head(
        title=_title_tag(title, directory.practice.name),
        description=description,
        canonical="",
        robots=HIDDEN,
    )


def _title_tag(title: str, practice: str) -> str:
    return " | ".join(dict.fromkeys(part for part in (title, practice) if part))
