"""A tree of any document, cleaned up and written as Markdown: the one way of Word and web pages."""

from collections.abc import Iterable

from bs4 import BeautifulSoup, Tag
from msgspec import Struct

from practice_site.importing.bold_headings import bold_lines_to_headings
from practice_site.importing.heading_levels import set_levels
from practice_site.importing.html_blocks import HEADINGS, flat
from practice_site.importing.html_inline import tidy_inline
from practice_site.importing.html_links import settle_links
from practice_site.importing.html_markdown import as_markdown
from practice_site.importing.html_pictures import Find, settle_pictures
from practice_site.importing.html_quotes import plain_head, settle_quotes
from practice_site.importing.html_tables import settle_tables
from practice_site.importing.html_text import text_of
from practice_site.importing.parts import Remark
from practice_site.importing.source_text import MAX_BYTES, Picture, SourceUnreadable


class Cleaned(Struct, frozen=True):
    """The Markdown of a document, what was changed on the way, and what wants a person's eye."""

    lines: tuple[str, ...]
    changed: tuple[str, ...]
    remarks: tuple[Remark, ...]
    pictures: tuple[Picture, ...]
    subtitle: str
    """The words that the document itself marks as its subtitle."""


def clean_html(
    soup: BeautifulSoup, root: Tag, find: Find, *, name: str, footnotes: Iterable[str] = ()
) -> Cleaned:
    """Clean a tree up and write it as Markdown, with `footnotes` (HTML would not hold them) below.

    Raises:
        SourceUnreadable: it is longer than any article.
    """
    marked = root.find("p", class_="subtitle")
    subtitle = text_of(marked) if isinstance(marked, Tag) else ""
    tidy_inline(soup)
    body = flat(soup, root)
    for rule in body.find_all("hr", recursive=False):
        rule.decompose()
    tables = settle_tables(soup, body)
    links = settle_links(body)
    pictures = settle_pictures(soup, body, find)
    plain_head(body)
    bold = bold_lines_to_headings(soup, body)
    moved = set_levels(body)
    _leave_plain(body)
    settle_quotes(soup, body)
    struck = [text_of(tag) for tag in body.find_all("del")]
    text = "\n\n".join((as_markdown(body).rstrip(), *footnotes)) + "\n"
    if len(text) > MAX_BYTES:
        raise SourceUnreadable(
            f"{name} holds more text than {MAX_BYTES // 1_000_000} MB, which no article does. "
            "Nothing was imported."
        )
    changed = [
        _times(
            bold,
            "line is a heading now by its bold letters or its wording",
            "lines are headings now by their bold letters or their wording",
        ),
        "headings have other levels now: one title, sections below it" if moved else "",
        _times(
            len(links.unwrapped),
            "link went through a redirect, and leads to its end now",
            "links went through a redirect, and lead to their ends now",
        ),
        *tables.changed,
        *dict.fromkeys(pictures.dropped),
    ]
    remarks = [*tables.remarks, *links.remarks, *pictures.remarks]
    if struck:
        remarks.append(
            Remark(
                0,
                f"words that are struck through were kept so: “{'”, “'.join(struck)[:200]}”",
                "Delete them in the draft if that is what was meant.",
            )
        )
    return Cleaned(
        tuple(text.rstrip("\n").split("\n")),
        tuple(filter(None, changed)),
        tuple(remarks),
        tuple(pictures.taken),
        subtitle,
    )


def _leave_plain(body: Tag) -> None:
    """A document with a title and no other heading is read as plain text is, by its lines."""
    headings = body.find_all(HEADINGS, recursive=False)
    if len(headings) == 1 and headings[0].name == "h1":
        headings[0].name = "p"


def _times(count: int, one: str, many: str) -> str:
    return f"{count} {one if count == 1 else many}" if count else ""
