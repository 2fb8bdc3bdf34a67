"""The recognised parts as Markdown that reads back as the same words."""

import re
from collections.abc import Iterable, Iterator, Mapping

from practice_site.importing.blocks import Item, Listing, Paragraph
from practice_site.importing.parts import ImportedSection, Part, Subheading, Testimony

_INLINE = re.compile(
    r"""
      [\\`*\[\]]
    | (?<![^\W_])_ | _(?![^\W_])        # not within a word, where it means nothing
    | <(?=[A-Za-z/!?])
    | &(?=\#?\w+;)
    | \{(?=\s*testimonial)              # would show a record
    | (?<=\S)~                           # what could end a deletion
    """,
    re.VERBOSE,
)
_AT_START = re.compile(
    r"""
      (?P<mark>\#{1,6}(?=\s|$) | > | [-+](?=\s|$) | -(?=[-\s]*$) | \{(?=testimonial))
    | (?P<number>\d{1,9})(?P<dot>[.)])(?=\s|$)
    """,
    re.VERBOSE,
)
_CLOSING_HASHES = re.compile(r"(?<=\s)#+$")


def body_text(
    lead: Iterable[Part],
    sections: Iterable[ImportedSection],
    ids: Mapping[Testimony, str],
    *,
    markdown: bool = False,
) -> str:
    """The body of an article: the lead, then each section under its author's heading.

    `ids` are the records' ids of the testimonies. With `markdown` the text is
    Markdown already and stays as it is.
    """
    writer = _Writer(ids, markdown=markdown)
    pieces = list(writer.parts(lead))
    for section in sections:
        pieces.append(f"## {writer.heading(section.heading)}")
        pieces += writer.parts(section.parts)
        for pair in section.pairs:
            pieces.append(f"### {writer.heading(pair.question)}")
            pieces += writer.parts(pair.answer)
    return "\n\n".join(pieces) + "\n" if pieces else ""


def escape(text: str) -> str:
    """Text as Markdown that shows exactly it, wherever in a line it stands."""
    return _INLINE.sub(lambda found: "\\" + found[0], text)


def escape_start(text: str) -> str:
    """Text as Markdown that shows exactly it at the beginning of a line."""
    found = _AT_START.match(text)
    if found and found["number"]:
        return f"{found['number']}\\{found['dot']}{escape(text[found.end() :])}"
    escaped = escape(text)
    return f"\\{escaped}" if found and not escaped.startswith("\\") else escaped


class _Writer:
    """Writes parts as Markdown."""

    def __init__(self, ids: Mapping[Testimony, str], *, markdown: bool) -> None:
        self.ids = ids
        self.markdown = markdown

    def heading(self, text: str) -> str:
        if self.markdown:
            return text
        return _CLOSING_HASHES.sub(lambda found: f"\\{found[0]}", escape(text))

    def parts(self, parts: Iterable[Part]) -> Iterator[str]:
        before: Listing | None = None
        other = False
        for part in parts:
            if isinstance(part, Listing):
                # Two lists that follow each other stay two only with other marks.
                adjacent = before is not None and before.numbered == part.numbered
                other = adjacent and not other
                yield self.listing(part, other=other)
                before = part
            else:
                before, other = None, False
                yield self.text(part)

    def text(self, part: Paragraph | Subheading | Testimony) -> str:
        if isinstance(part, Testimony):
            return f"{{testimonial: {self.ids[part]}}}"
        if isinstance(part, Subheading):
            return f"{'#' * part.level} {self.heading(part.text)}"
        if self.markdown:
            return "\n".join(line.text.rstrip() for line in part.lines)
        return escape_start(part.text)

    def listing(self, listing: Listing, *, other: bool) -> str:
        bullet = "*" if other else "-"
        dot = ")" if other else "."
        return "\n".join(
            f"{bullet if item.number is None else f'{item.number}{dot}'} {self.item(item)}"
            for item in listing.items
        )

    def item(self, item: Item) -> str:
        if self.markdown:
            return item.text
        if item.label and not item.glued:
            rest = item.text[len(item.label) + 1 :].strip()
            return f"**{escape(item.label)}:** {escape(rest)}"
        return escape_start(item.text)
