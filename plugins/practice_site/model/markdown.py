"""The body of an article, service, page or biography, cut into blocks."""

from enum import StrEnum

from msgspec import Struct

from practice_site.model.html import Html
from practice_site.model.span import Span


class Role(StrEnum):
    """What a section is for, whatever its author called it."""

    QUICK_INSIGHTS = "quick-insights"
    KEY_TAKEAWAYS = "key-takeaways"
    WHY_IT_MATTERS = "why-it-matters"
    INTRODUCTION = "introduction"
    WHAT_IS = "what-is"
    PROCEDURE = "procedure"
    CANDIDACY = "candidacy"
    PREPARATION = "preparation"
    RECOVERY = "recovery"
    BENEFITS = "benefits"
    RISKS = "risks"
    COMPARISON = "comparison"
    COST = "cost"
    BODY = "body"
    WHY_US = "why-us"
    SERVING_AREA = "serving-area"
    DIRECTIONS = "directions"
    TESTIMONIAL = "testimonial"
    CONCLUSION = "conclusion"
    CALL_TO_ACTION = "call-to-action"
    DISCLAIMER = "disclaimer"
    FAQ = "faq"
    REFERENCES = "references"


OPENING_ROLES = frozenset(
    {Role.QUICK_INSIGHTS, Role.KEY_TAKEAWAYS, Role.WHY_IT_MATTERS, Role.INTRODUCTION}
)
BODY_ROLES = frozenset(
    {
        Role.WHAT_IS,
        Role.PROCEDURE,
        Role.CANDIDACY,
        Role.PREPARATION,
        Role.RECOVERY,
        Role.BENEFITS,
        Role.RISKS,
        Role.COMPARISON,
        Role.COST,
        Role.BODY,
        Role.WHY_US,
        Role.DIRECTIONS,
    }
)
"""Roles that count as an article's body sections."""


class BlockKind(StrEnum):
    """The form of a block."""

    PARAGRAPH = "paragraph"
    BULLETS = "bullets"
    STEPS = "steps"
    TABLE = "table"
    QUOTE = "quote"
    HEADING = "heading"
    CODE = "code"
    HTML = "html"
    RULE = "rule"
    TESTIMONIAL = "testimonial"


class LinkUse(Struct, frozen=True, array_like=True):
    """A link as its author wrote it; `target` is the URL, unresolved."""

    target: str
    text: str
    span: Span


class ImageUse(Struct, frozen=True, array_like=True):
    """An image in running text; `source` is relative to `content/`.

    `width` is how wide its author wants it, in CSS pixels; 0 where they do not say.
    """

    source: str
    alt: str
    span: Span
    width: int = 0


class Block(Struct, frozen=True, array_like=True):
    """One block of Markdown with its place.

    `html` is sanitised, `text` is what a reader sees of it. `level` is the
    heading level of a heading block, else 0. `testimonial` is the record's id
    where the block is a line `{testimonial: <id>}`; such a block has no html.
    """

    kind: BlockKind
    html: Html
    text: str
    span: Span
    level: int = 0
    anchor: str = ""
    testimonial: str = ""
    links: tuple[LinkUse, ...] = ()
    images: tuple[ImageUse, ...] = ()


class FaqItem(Struct, frozen=True):
    """A question under the FAQ heading and its answer, which may be empty.

    `span` is the question's place.
    """

    question: str
    answer: tuple[Block, ...]
    span: Span
    anchor: str = ""


class Section(Struct, frozen=True):
    """A second-level heading and what stands under it until the next one.

    `faq` is filled only in the FAQ section, whose `blocks` then hold what
    stands before its first question. `span` is the heading's place.
    """

    role: Role
    heading: str
    anchor: str
    span: Span
    blocks: tuple[Block, ...] = ()
    faq: tuple[FaqItem, ...] = ()


class Footnote(Struct, frozen=True):
    """A reference: the note that a `[^label]` in the text points to.

    `number` counts from 1 in the order of first use; a note that nothing
    points to has the number 0.
    """

    label: str
    number: int
    html: Html
    text: str
    span: Span
    links: tuple[LinkUse, ...] = ()


class Body(Struct, frozen=True):
    """A whole Markdown text: what stands before the first H2, sections, references."""

    span: Span
    lead: tuple[Block, ...] = ()
    sections: tuple[Section, ...] = ()
    footnotes: tuple[Footnote, ...] = ()
