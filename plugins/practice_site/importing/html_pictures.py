"""Pictures of a tree: each becomes a mark in the text, and what is known of it is kept."""

import base64
import binascii
import re
from collections.abc import Callable
from urllib.parse import unquote_to_bytes

from bs4 import BeautifulSoup, Tag
from msgspec import Struct, field

from practice_site.importing.html_text import text_of
from practice_site.importing.parts import Remark
from practice_site.importing.source_text import Picture

MOST_PICTURES = 200
LARGEST = 40_000_000
"""Bytes of one picture."""

_MARK = ".of-the-document"
_TINY = 32
_DATA = re.compile(r"data:(?P<type>[\w/+.-]*)(?P<options>(?:;[\w=.-]+)*),", re.IGNORECASE)
_REMOTE = re.compile(r"(?:https?:)?//", re.IGNORECASE)
_MADE_BY_WORD = re.compile(
    r"description automatically generated|AI-generated content may be incorrect", re.IGNORECASE
)
_PICTURE_FILE = re.compile(r"\.(?:png|jpe?g|gif|webp|svg|avif)(?:$|[?#])", re.IGNORECASE)
_FILE_NAME = re.compile(r"\S+\.(?:png|jpe?g|gif|webp|svg|tiff?|bmp|avif|heic)", re.IGNORECASE)

Find = Callable[[str], Picture]
"""Looks a picture's address up: what is found, or why nothing is taken."""


class Pictures(Struct):
    """The pictures of a text in order, and what was dropped of them."""

    taken: list[Picture] = field(default_factory=list)
    dropped: list[str] = field(default_factory=list)
    remarks: list[Remark] = field(default_factory=list)


def settle_pictures(soup: BeautifulSoup, body: Tag, find: Find) -> Pictures:
    """Give each picture a paragraph of its own, or its place in a table's cell."""
    pictures = Pictures()
    for image in list(body.find_all("img")):
        source = _address(image)
        if _is_tiny(image):
            pictures.dropped.append(
                "a picture of a few pixels, which only counts readers, was dropped"
            )
            image.decompose()
            continue
        if len(pictures.taken) >= MOST_PICTURES:
            pictures.dropped.append(f"only the first {MOST_PICTURES} pictures were taken")
            image.decompose()
            continue
        mark = f"images/{len(pictures.taken) + 1}{_MARK}"
        found = find(source) if source else Picture(mark=mark, refused="it has no address")
        alt = alt_of(str(image.get("alt") or ""))
        pictures.taken.append(
            Picture(mark=mark, alt=alt, name=found.name, data=found.data, refused=found.refused)
        )
        if target := _set(soup, image, mark, alt):
            pictures.remarks.append(_was_a_link(alt, target))
    return pictures


def alt_of(written: str) -> str:
    """The words for a picture, if its author wrote any: not its file's name, not Word's guess."""
    words = " ".join(written.split())
    return "" if _FILE_NAME.fullmatch(words) or _MADE_BY_WORD.search(words) else words


def data_picture(source: str) -> Picture:
    """A picture that stands in its own address (`data:`).

    It has no data where that is none, and says why.
    """
    head = _DATA.match(source)
    if not head:
        return Picture(mark="", refused="its address cannot be read")
    if len(source) > LARGEST * 4 // 3:
        return Picture(mark="", refused="it is larger than 40 MB")
    body = source[head.end() :]
    try:
        data = (
            base64.b64decode(body.encode("ascii", "ignore"), validate=False)
            if ";base64" in head["options"].lower()
            else unquote_to_bytes(body)
        )
    except (binascii.Error, ValueError):
        return Picture(mark="", refused="it is damaged")
    return Picture(mark="", data=data)


def is_remote(source: str) -> bool:
    """Whether an address leads to another computer."""
    return bool(_REMOTE.match(source))


def _address(image: Tag) -> str:
    """Where a picture lies; pages that load it late keep that in another attribute."""
    written = str(image.get("src") or "").strip()
    late = str(image.get("data-src") or image.get("data-lazy-src") or "").strip()
    return late if late and (not written or written.startswith("data:")) else written


def _is_tiny(image: Tag) -> bool:
    sizes = [str(image.get(name) or "").removesuffix("px") for name in ("width", "height")]
    return any(size.isdecimal() and len(size) < 6 and int(size) < _TINY for size in sizes)


def _was_a_link(alt: str, target: str) -> Remark:
    which = f"the picture “{alt}”" if alt else "a picture"
    return Remark(
        0,
        f"{which} was a link to {target[:120]}, which it is no more",
        "If readers need it, write a link in words below the picture: [words](/address/).",
    )


def _set(soup: BeautifulSoup, image: Tag, mark: str, alt: str) -> str:
    """Put a picture in its place; the address that it was a link to, if to more than itself."""
    image.attrs = {"src": mark, "alt": alt}
    block = next(
        (p for p in image.parents if p.parent is not None and p.parent.name == "body"), None
    )
    if block is None or block.name == "table":
        return ""
    link = image.find_parent("a")
    target = ""
    if link is not None:
        link.insert_before(image.extract())
        if not text_of(link):
            address = str(link.get("href") or "")
            target = "" if _PICTURE_FILE.search(address) else address
            link.decompose()
    line = soup.new_tag("p", attrs={"class": "picture"})
    line.append(image.extract())
    if block.name == "p" and not block.get_text(strip=True):
        block.insert_before(line)
        if not block.find("img"):
            block.decompose()
        return target
    after = block
    while isinstance(after.next_sibling, Tag) and "picture" in (
        after.next_sibling.get("class") or []
    ):
        after = after.next_sibling
    after.insert_after(line)
    return target
