"""What a file from somewhere else says, as every kind of file is brought to it."""

from msgspec import Struct

from practice_site.importing.lines import Why
from practice_site.importing.parts import Remark

MAX_BYTES = 1_000_000
"""The longest text that is taken for an article; a long one has 50,000 bytes."""


MOST_PARAGRAPHS = 3_000
"""A long article has 200."""


class SourceUnreadable(Exception):
    """The file cannot be imported; the message says why and what to do."""


def too_long(name: str, paragraphs: int) -> SourceUnreadable:
    """The refusal of what is longer than any article."""
    return SourceUnreadable(
        f"{name} has {paragraphs:,} paragraphs, which no article has ({MOST_PARAGRAPHS:,} of "
        f"together {MAX_BYTES // 1_000_000} MB are taken). Nothing was imported. If it is a "
        "collection, save each article as a file of its own."
    )


class LeftOut(Struct, frozen=True):
    """Words of a document that are no part of its text, and why not."""

    why: Why
    text: str


class Picture(Struct, frozen=True, kw_only=True):
    """A picture of a document.

    `mark` stands for its address in the text. `data` is empty where it is not
    taken; `refused` then says why and what to do.
    """

    mark: str
    alt: str = ""
    name: str = ""
    data: bytes = b""
    refused: str = ""


class Document(Struct, frozen=True, kw_only=True):
    """What a document (Word, a web page) holds beside the Markdown made of it.

    `paragraphs` are its words as they were read from the file by another way
    than the Markdown was made: with them the accounting is done. `left_out` are
    counted too. `subtitle` is what the document itself marks as that. `unread` are
    words that never came out of the file's markup.
    """

    kind: str
    paragraphs: tuple[str, ...]
    subtitle: str = ""
    left_out: tuple[LeftOut, ...] = ()
    unread: tuple[str, ...] = ()
    pictures: tuple[Picture, ...] = ()
    remarks: tuple[Remark, ...] = ()


class SourceText(Struct, frozen=True):
    """The text of a source file and what had to be assumed to read it.

    `lines` are its lines as they are, without line ends; of a `document` they
    are the Markdown that was made of it. `pictures` are those that a Markdown file shows.
    """

    name: str
    lines: tuple[str, ...]
    markdown: bool = False
    notes: tuple[str, ...] = ()
    document: Document | None = None
    pictures: tuple[Picture, ...] = ()

    def where(self, line: int) -> str:
        """The place of a line as a person finds it: its number, or of a document its words."""
        if self.document is None:
            return f"line {line}"
        return near(self.lines[line - 1]) if line else ""


def near(text: str) -> str:
    """A place in a document, by the words that one can search for there."""
    words = text.strip('#>*-_ |"“”').replace("\\", "").split()
    return f"near “{' '.join(words[:6])}{' …' if len(words) > 6 else ''}”"
