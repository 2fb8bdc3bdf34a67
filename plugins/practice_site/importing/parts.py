"""What a source was recognised to be: the parts of an article, as frozen values."""

from dataclasses import dataclass
from typing import TypeAlias

from practice_site.importing.blocks import Listing, Paragraph
from practice_site.importing.byline import Byline
from practice_site.importing.lines import Removed
from practice_site.model.markdown import Role


@dataclass(frozen=True, slots=True)
class Subheading:
    """A heading below a section's own."""

    text: str
    line: int
    level: int = 3


@dataclass(frozen=True, slots=True)
class Testimony:
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


@dataclass(frozen=True, slots=True)
class Pair:
    """A question and the parts of its answer."""

    question: str
    line: int
    answer: tuple[Part, ...]


@dataclass(frozen=True, slots=True)
class ImportedSection:
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


@dataclass(frozen=True, slots=True)
class Disclaimer:
    """The educational disclaimer as the source words it."""

    text: str
    line: int


@dataclass(frozen=True, slots=True)
class Remark:
    """Something to tell the person who imports: where, what, and what to do."""

    line: int
    message: str
    remedy: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Outline:
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
