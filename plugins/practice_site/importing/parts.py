"""What a source was recognised to be: the parts of an article, as frozen values."""

from typing import TypeAlias

from msgspec import Struct

from practice_site.importing.blocks import Listing, Paragraph
from practice_site.importing.byline import Byline
from practice_site.importing.lines import Removed
from practice_site.model.markdown import Role


class Subheading(Struct, frozen=True):
    """A heading below a section's own."""

    text: str
    line: int
    level: int = 3


class Testimony(Struct, frozen=True):
    """A patient's words: paragraphs without the outer quotation marks, verbatim."""

    __test__ = False  # pytest collects by the name otherwise

    quote: tuple[str, ...]
    attribution: str
    disclaimer: str
    line: int

    @property
    def text(self) -> str:
        """The quote as its record holds it: paragraphs with an empty line between them."""
        return "\n\n".join(self.quote)


Part: TypeAlias = Paragraph | Listing | Subheading | Testimony


class Pair(Struct, frozen=True):
    """A question and the parts of its answer."""

    question: str
    line: int
    answer: tuple[Part, ...]


class ImportedSection(Struct, frozen=True):
    """A section under its author's heading; `pairs` only under the FAQ heading."""

    role: Role
    heading: str
    line: int
    parts: tuple[Part, ...]
    pairs: tuple[Pair, ...] = ()

    @property
    def all_parts(self) -> tuple[Part, ...]:
        """The parts of the section and of its answers."""
        return (*self.parts, *(part for pair in self.pairs for part in pair.answer))


class Disclaimer(Struct, frozen=True):
    """The educational disclaimer as the source words it."""

    text: str
    line: int


class Remark(Struct, frozen=True):
    """Something to tell the person who imports: where, what, and what to do."""

    line: int
    message: str
    remedy: str = ""


class Outline(Struct, frozen=True, kw_only=True):
    """A whole source, recognised.

    `title_line` is 0 where the source has no title. `changed` and `unplaced`
    say what was made of the text, and what nobody could make sense of.
    """

    title: str
    title_line: int
    subtitle: str = ""
    byline: Byline | None = None
    lead: tuple[Part, ...] = ()
    sections: tuple[ImportedSection, ...] = ()
    disclaimers: tuple[Disclaimer, ...] = ()
    removed: tuple[Removed, ...] = ()
    changed: tuple[Remark, ...] = ()
    unplaced: tuple[Remark, ...] = ()

    @property
    def testimonies(self) -> tuple[Testimony, ...]:
        """All patients' words, in order."""
        parts = (*self.lead, *(part for section in self.sections for part in section.all_parts))
        return tuple(part for part in parts if isinstance(part, Testimony))
