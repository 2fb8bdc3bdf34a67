"""Addresses on a page, as paths of the site."""

from urllib.parse import unquote, urljoin, urlsplit


def own_path(address: str, page: str, home: str) -> str | None:
    """Where an address on the page at the path `page` leads on the site itself, from `/` on.

    `home` is the site's address without a slash at its end. Without query and
    anchor; None where the address leads off the site or cannot be read.
    """
    try:
        whole = urljoin(f"{home}{page}", address.strip())
        if not whole.startswith(f"{home}/"):
            return None
        return unquote(urlsplit(whole.removeprefix(home)).path)
    except ValueError:
        return None


def place_on_page(target: str) -> str | None:
    """The id that a link leads to on its own page; None where it leads to another page."""
    written = target.strip()
    return unquote(written[1:]) if written.startswith("#") else None
