"""WordPress exports (WXR), and Squarespace's, which are written in the same format.

WXR is RSS with elements of WordPress's own; its versions differ only in their namespace.
Source: WordPress, wp-admin/includes/export.php.
"""

import datetime as dt
import re
from collections.abc import Collection, Iterator
from html import unescape
from pathlib import Path
from urllib.parse import urlsplit

from lxml import etree

from practice_site.migrating.old_address import host_of
from practice_site.migrating.old_site import OldItem, Source, Term
from practice_site.migrating.xml_source import elements, local

_NAMES = frozenset({"item", "author", "base_site_url", "base_blog_url", "generator"})
_SQUARESPACE = "squarespace"
_NO_COMMENTS = frozenset({"pingback", "trackback"})
_TAG = re.compile(r"</?[a-z][^<>]{0,500}>", re.IGNORECASE)
_ENDING = re.compile(r"\.html?$", re.IGNORECASE)
_PATTERN = re.compile(r"%%|%\w+%|#\w+_\w+")
_ALT = "_wp_attachment_image_alt"
_SUMMARIES = ("_yoast_wpseo_metadesc", "rank_math_description", "_aioseo_description")
_KEYPHRASES = ("_yoast_wpseo_focuskw", "rank_math_focus_keyword")
_KEPT = frozenset({"_thumbnail_id", _ALT, *_SUMMARIES, *_KEYPHRASES})
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
    for number, element in enumerate(elements(path, _NAMES, notes)):
        if not number:
            hosts += _hosts_above(element)
        name = local(element)
        if name == "item":
            items.append(_item(element, str(path), len(items) + 1, authors))
        elif name == "author" and len(element):
            authors[_text(element, "author_login")] = _text(element, "author_display_name")
        elif name == "generator":
            generator = element.text or ""
        elif element.text:
            hosts.append(host_of(_netloc(element.text.strip())))
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


def _hosts_above(element: etree._Element) -> Iterator[str]:
    """The domain in the site's own link, which stands before all items."""
    for before in element.itersiblings(preceding=True):
        if local(before) == "link" and before.text:
            yield host_of(_netloc(before.text.strip()))


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
        title=_shown(_text(element, "title")),
        link=_text(element, "link"),
        slug=_ENDING.sub("", _text(element, "post_name").rstrip("/").rpartition("/")[2]),
        published=published,
        updated=updated if updated and published and updated > published else None,
        author=authors.get(login) or login,
        terms=tuple(_terms(element)),
        picture=meta.get("_thumbnail_id", ""),
        attachment=_text(element, "attachment_url"),
        alt=_shown(meta.get(_ALT, "")),
        summary=_said_in(meta, _SUMMARIES),
        keyphrase=_said_in(meta, _KEYPHRASES).partition(",")[0],
        protected=bool(_text(element, "post_password")),
        comments=sum(map(_is_comment, element)),
        letters=len(_encoded(element, "content")),
    )


def _terms(element: etree._Element) -> Iterator[Term]:
    for child in element:
        domain = child.get("domain") or ""
        if local(child) == "category" and domain in ("category", "post_tag"):
            yield Term(_shown(child.text or ""), child.get("nicename") or "", domain == "post_tag")


def _meta(element: etree._Element) -> dict[str, str]:
    """What plug-ins and the system keep beside an item, as far as it is used here."""
    pairs = (child for child in element if local(child) == "postmeta")
    named = ((_text(pair, "meta_key"), pair) for pair in pairs)
    return {name: _text(pair, "meta_value") for name, pair in named if name in _KEPT}


def _said_in(meta: dict[str, str], names: tuple[str, ...]) -> str:
    """The first of several values that somebody wrote: patterns such as %%title%% are none."""
    values = (_shown(meta.get(name, "")) for name in names)
    return next((value for value in values if value and not _PATTERN.search(value)), "")


def _is_comment(element: etree._Element) -> bool:
    return local(element) == "comment" and _text(element, "comment_type") not in _NO_COMMENTS


def _shown(written: str) -> str:
    """A title or a name as readers saw it: what is kept is HTML."""
    return " ".join(unescape(_TAG.sub("", written)).split())


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
