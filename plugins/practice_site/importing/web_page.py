"""Web pages as they were saved, and Google Docs' export, which is one."""

import warnings
from collections import Counter
from collections.abc import Callable

from bs4 import BeautifulSoup, Tag
from bs4.dammit import EncodingDetector

from practice_site.importing.clean_html import clean_html
from practice_site.importing.google_page import (
    is_google,
    mark_notes,
    read_classes,
    take_comments,
)
from practice_site.importing.html_blocks import flat
from practice_site.importing.html_inline import tidy_inline
from practice_site.importing.html_markdown import as_markdown
from practice_site.importing.html_pictures import data_picture, is_remote
from practice_site.importing.html_text import block_texts, page_texts
from practice_site.importing.lines import Why
from practice_site.importing.page_parts import take_parts
from practice_site.importing.parts import Remark
from practice_site.importing.plain_text import decoded
from practice_site.importing.source_text import (
    MAX_BYTES,
    MOST_PARAGRAPHS,
    Document,
    LeftOut,
    Picture,
    SourceText,
    SourceUnreadable,
    too_long,
)
from practice_site.importing.words import words_of

LARGEST = 15_000_000
"""Bytes of a page; most of a large one are its pictures and programs."""

_DEEPEST = 150
_MOST_TAGS = 50_000

Beside = Callable[[str], Picture]
"""Looks up a file beside the page by the address that it has there."""


def read_page(data: bytes, name: str, beside: Beside, *, text_alone: bool = False) -> SourceText:
    """Read a web page: the text of its main part as Markdown, and what else stands on it.

    Nothing is fetched: pictures come from its own addresses (`data:`) and from
    files beside it. A page of `text_alone` has no menus, sidebars and the like, whatever its
    elements are called.

    Raises:
        SourceUnreadable: it cannot be told what it says, or it is too large.
    """
    html, notes = _text_of(data, name)
    if html.count("<") > _MOST_TAGS:
        raise SourceUnreadable(
            f"{name} has more than {_MOST_TAGS:,} elements, which no article has. Nothing was "
            "imported."
        )
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # XHTML is read as HTML, which is meant
        soup = BeautifulSoup(html, "lxml")
    _require_shallow(soup, name)
    unread = _unread(html, soup)
    left_out: list[LeftOut] = []
    footnotes: list[tuple[str, Tag]] = []
    root: Tag = soup.body or soup
    google = is_google(html) and not text_alone
    if google:
        left_out += take_comments(soup)
        footnotes = mark_notes(soup)
        read_classes(soup)
    elif not text_alone:
        root, left_out = take_parts(soup)
    films = _films(root)
    paragraphs = block_texts(root) + [t for _, note in footnotes for t in block_texts(note)]
    if len(paragraphs) > MOST_PARAGRAPHS or sum(map(len, paragraphs)) > MAX_BYTES:
        raise too_long(name, len(paragraphs))
    cleaned = clean_html(
        soup,
        root,
        lambda source: _picture(source, beside),
        name=name,
        footnotes=[_note(label, note) for label, note in footnotes],
    )
    return SourceText(
        name,
        cleaned.lines,
        True,
        (*notes, *_said(left_out), *cleaned.changed),
        Document(
            kind="Google Docs" if google else "web page",
            paragraphs=tuple(paragraphs),
            left_out=tuple(left_out),
            unread=unread,
            subtitle=cleaned.subtitle,
            pictures=cleaned.pictures,
            remarks=(*films, *cleaned.remarks),
        ),
    )


def _text_of(data: bytes, name: str) -> tuple[str, tuple[str, ...]]:
    if len(data) > LARGEST:
        raise SourceUnreadable(
            f"{name} is larger than {LARGEST // 1_000_000} MB, which no article is. Nothing was "
            "imported."
        )
    try:
        return data.decode("utf-8-sig"), ()
    except UnicodeDecodeError:
        declared = EncodingDetector.find_declared_encoding(data, is_html=True)
    if declared and declared.lower() not in ("utf-8", "utf8"):
        try:
            return data.decode(declared), (f"The page is in {declared}, as it says itself.",)
        except (LookupError, UnicodeDecodeError):
            pass
    return decoded(data, name)


def _require_shallow(soup: BeautifulSoup, name: str) -> None:
    level: list[Tag] = [soup]
    for _ in range(_DEEPEST):
        level = [child for tag in level for child in tag.contents if isinstance(child, Tag)]
        if not level:
            return
    raise SourceUnreadable(
        f"{name} has elements within elements more than {_DEEPEST} deep, as no page has that is "
        "meant to be read. Nothing was imported."
    )


def _unread(html: str, soup: BeautifulSoup) -> tuple[str, ...]:
    """Words of the page that are not in the tree made of it."""
    left = Counter(words_of(" ".join(page_texts(html))))
    left.subtract(words_of(" ".join(block_texts(soup.body or soup))))
    return tuple((+left).elements())


def _picture(source: str, beside: Beside) -> Picture:
    if source.lower().startswith("data:"):
        return data_picture(source)
    if is_remote(source):
        return Picture(
            mark="",
            name=source,
            refused=f"it lies on another computer ({source[:120]}), from which nothing is fetched",
        )
    return beside(source)


def _films(root: Tag) -> list[Remark]:
    """What a page shows of elsewhere, or plays, and a text cannot."""
    films: list[Remark] = []
    for frame in root.find_all(["iframe", "video", "audio", "embed"]):
        inner = frame.find("source")
        source = str(frame.get("src") or (inner.get("src") if inner else "") or "")
        if source and not source.startswith("about:"):
            films.append(
                Remark(
                    0,
                    f"the page shows something of {source[:120]} (a video, a map), which was not "
                    "taken",
                    "If readers need it, write a link to it where it stood.",
                )
            )
    return films


def _note(label: str, note: Tag) -> str:
    own = BeautifulSoup(str(note), "lxml")
    tidy_inline(own)
    text = " ".join(as_markdown(flat(own, own.body or own)).split())
    return f"[^{label}]: {text}"


def _said(left_out: list[LeftOut]) -> list[str]:
    comments = sum(piece.why is Why.COMMENT for piece in left_out)
    what = "1 comment" if comments == 1 else f"{comments} comments"
    return [f"{what} by reviewers left out, as listed below"] if comments else []
