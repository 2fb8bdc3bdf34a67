"""WordPress exports (WXR), and Squarespace's, which are written in the same format.

WXR is RSS with elements of WordPress's own; its versions differ only in their namespace.
Source: WordPress, wp-admin/includes/export.php.
"""

import datetime as dt
from collections.abc import Collection, Iterator
from pathlib import Path
from urllib.parse import urlsplit

from lxml import etree

from practice_site.migrating.old_address import host_of
from practice_site.migrating.old_site import OldItem, Source, Term
from practice_site.migrating.xml_source import elements, local

_NAMES = frozenset({"item", "author", "base_site_url", "base_blog_url", "generator"})
_SQUARESPACE = "squarespace"
MOST_LETTERS = 1_000_000
"""The longest text that is taken for a post or page; a long one has 50,000 letters."""


def read_wxr(path: Path) -> Source:
    """Read what an export says of its items; their texts are read one by one later.

    Raises:
        Unreadable: the file cannot be read.
    """
    notes: list[str] = []
    authors: dict[str, str] = {}
    hosts: list[str] = []
    items: list[OldItem] = []
    generator = ""
    for element in elements(path, _NAMES, notes):
        name = local(element)
        if name == "item":
            items.append(_item(element, str(path), len(items) + 1, authors))
        elif name == "author" and len(element):
            authors[_text(element, "author_login")] = _text(element, "author_display_name")
        elif name == "generator":
            generator = element.text or ""
        elif element.text:
            hosts.append(host_of(urlsplit(element.text.strip()).netloc))
    hosts += [host_of(_netloc(item.link)) for item in items[:1]]
    what = "Squarespace" if _SQUARESPACE in generator.casefold() else "WordPress"
    return Source(
        name=path.name,
        what=f"{what} export",
        hosts=tuple(dict.fromkeys(filter(None, hosts))),
        items=tuple(items),
        notes=tuple(notes),
    )


def texts_of(path: Path, places: Collection[int]) -> Iterator[tuple[int, str]]:
    """The texts (HTML) of some items of an export, by their places, one at a time."""
    place = 0
    left = set(places)
    for element in elements(path, _NAMES, []):
        if local(element) != "item":
            continue
        place += 1
        if place in left:
            left.discard(place)
            yield place, _encoded(element, "content")
        if not left:
            return


def _item(element: etree._Element, file: str, place: int, authors: dict[str, str]) -> OldItem:
    login = _text(element, "creator")
    meta = _meta(element)
    published = _day(_text(element, "post_date")) or _day_of_rss(_text(element, "pubDate"))
    updated = _day(_text(element, "post_modified"))
    return OldItem(
        file=file,
        place=place,
        id=_text(element, "post_id"),
        type=_text(element, "post_type") or "post",
        status=_text(element, "status"),
        title=" ".join(_text(element, "title").split()),
        link=_text(element, "link"),
        slug=_text(element, "post_name"),
        published=published,
        updated=updated if updated and published and updated > published else None,
        author=authors.get(login) or login,
        terms=tuple(_terms(element)),
        picture=meta.get("_thumbnail_id", ""),
        attachment=_text(element, "attachment_url"),
        protected=bool(_text(element, "post_password")),
        comments=sum(local(child) == "comment" for child in element),
        letters=len(_encoded(element, "content")),
    )


def _terms(element: etree._Element) -> Iterator[Term]:
    for child in element:
        domain = child.get("domain") or ""
        if local(child) == "category" and domain in ("category", "post_tag"):
            name = " ".join((child.text or "").split())
            yield Term(name, child.get("nicename") or "", domain == "post_tag")


def _meta(element: etree._Element) -> dict[str, str]:
    pairs = (child for child in element if local(child) == "postmeta")
    return {_text(pair, "meta_key"): _text(pair, "meta_value") for pair in pairs}


def _text(element: etree._Element, name: str) -> str:
    child = next((child for child in element if local(child) == name), None)
    return _said(child).strip() if child is not None else ""


def _encoded(element: etree._Element, module: str) -> str:
    """`content:encoded` and `excerpt:encoded` differ in their namespaces alone."""
    for child in element:
        if local(child) == "encoded" and module in str(child.tag):
            return _said(child)
    return ""


def _said(element: etree._Element) -> str:
    return "".join(map(str, element.itertext()))


def _netloc(link: str) -> str:
    try:
        return urlsplit(link).netloc
    except ValueError:
        return ""


def _day(written: str) -> dt.date | None:
    try:
        return dt.date.fromisoformat(written[:10])
    except ValueError:  # WordPress writes 0000-00-00 for drafts
        return None


def _day_of_rss(written: str) -> dt.date | None:
    for form in ("%a, %d %b %Y", "%d %b %Y"):
        try:
            return dt.datetime.strptime(" ".join(written.split()[:4]), form).date()
        except ValueError:
            continue
    return None
