"""The views of a text: sections, questions, references."""

from collections.abc import Iterable
from itertools import groupby

from msgspec import Struct

from practice_site.model.html import Html
from practice_site.model.markdown import Block, Body, FaqItem, Footnote, Role, Section
from practice_site.model.plan import Origin
from practice_site.model.surroundings import Quotes
from practice_site.model.view_parts import (
    FaqListView,
    FaqView,
    Form,
    Link,
    Piece,
    Reference,
    SectionView,
)
from practice_site.pages.forms import form_of
from practice_site.pages.origins import body_origins
from practice_site.pages.visible_text import visible_text
from practice_site.pages.withholding import shown_part


class ShownText(Struct, frozen=True, kw_only=True):
    """A text as a page shows it.

    `lead` stands before the first heading, `before` and `after` are the
    sections on either side of the questions. `body` is what it was made from:
    the author's text without what is withheld.
    """

    body: Body
    lead: tuple[Piece, ...]
    before: tuple[SectionView, ...]
    faq: FaqListView | None
    after: tuple[SectionView, ...]
    references: tuple[Reference, ...]
    origins: tuple[Origin, ...]

    @property
    def sections(self) -> tuple[SectionView, ...]:
        """All sections but the questions, in the author's order."""
        return (*self.before, *self.after)


def show_text(body: Body, quotes: Quotes, towns: tuple[Link, ...] = ()) -> ShownText:
    """A whole text; `towns` are the places that its serving-area section links to."""
    shown = shown_part(body, quotes)
    faq = [section for section in shown.sections if section.role is Role.FAQ]
    first = shown.sections.index(faq[0]) if faq else len(shown.sections)
    views = [
        (place, section_view(section, quotes, towns))
        for place, section in enumerate(shown.sections)
        if section.role is not Role.FAQ
    ]
    return ShownText(
        body=shown,
        lead=pieces_of(shown.lead, quotes),
        before=tuple(view for place, view in views if place < first),
        faq=_questions(faq, quotes),
        after=tuple(view for place, view in views if place > first),
        references=tuple(reference(note) for note in shown.footnotes if note.number),
        origins=tuple(body_origins(shown)),
    )


def pieces_of(blocks: Iterable[Block], quotes: Quotes) -> tuple[Piece, ...]:
    """Blocks as stretches of HTML, one for each form, with quotes between them."""
    pieces: list[Piece] = []
    for form, run in groupby(blocks, key=form_of):
        if form is Form.QUOTE:
            pieces += [Piece(quote=quotes.by_id[block.testimonial], form=form) for block in run]
        else:
            pieces.append(Piece(html=_joined(run), form=form))
    return tuple(pieces)


def section_view(section: Section, quotes: Quotes, towns: tuple[Link, ...] = ()) -> SectionView:
    """A section under its author's own heading."""
    return SectionView(
        role=section.role,
        heading=section.heading,
        anchor=section.anchor,
        pieces=pieces_of(section.blocks, quotes),
        towns=towns if section.role is Role.SERVING_AREA else (),
    )


def faq_views(items: Iterable[FaqItem]) -> tuple[FaqView, ...]:
    """Questions with their answers, and the answers' visible text (FAQ-03)."""
    return tuple(_question(number, item) for number, item in enumerate(items, start=1))


def reference(note: Footnote) -> Reference:
    """An entry of the list of references."""
    return Reference(number=note.number, anchor=f"ref-{note.number}", html=note.html)


def _question(number: int, item: FaqItem) -> FaqView:
    answer = _joined(item.answer)
    return FaqView(
        question=item.question,
        anchor=item.anchor or f"question-{number}",
        answer=answer,
        text=visible_text(answer),
    )


def _questions(sections: list[Section], quotes: Quotes) -> FaqListView | None:
    """One list under the first heading: a page has one FAQPage (FAQ-02)."""
    if not sections:
        return None
    return FaqListView(
        heading=sections[0].heading,
        anchor=sections[0].anchor,
        pieces=tuple(piece for s in sections for piece in pieces_of(s.blocks, quotes)),
        items=faq_views(item for section in sections for item in section.faq),
    )


def _joined(blocks: Iterable[Block]) -> Html:
    return Html("\n".join([block.html.strip("\n") for block in blocks]))
