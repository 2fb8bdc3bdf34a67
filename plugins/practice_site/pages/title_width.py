"""How wide a title is in a list of search results."""

from practice_site.pages.arial import arial_width

TITLE_WIDTH = 600
"""The pixels that Google leaves for a title on a wide screen, before it cuts it off."""

TITLE_SIZE = 20
"""The size of the type in pixels, in Arial."""


def title_width(title: str) -> int:
    """The width of a title in pixels, rounded."""
    return round(arial_width(title, TITLE_SIZE))
