"""The order in which a long text is read: what opens it, its contents, its body."""

from collections.abc import Iterable, Iterator
from itertools import takewhile

from msgspec import Struct

from practice_site.model.markdown import OPENING_ROLES, Block, BlockKind, Body, Role
from practice_site.model.surroundings import Quotes
from practice_site.model.view_parts import FaqListView, Link, SectionView
from practice_site.pages.sections import ShownText

WORDS_A_MINUTE = 220


class Layout(Struct, frozen=True, kw_only=True):
    """A long text in the order of its page: opening sections, contents, main sections."""

    opening: tuple[SectionView, ...]
    contents: tuple[Link, ...]
    main: tuple[SectionView, ...]


def laid_out(text: ShownText) -> Layout:
    """The sections before the questions: those that open the text, and the rest."""
    opening = tuple(takewhile(lambda section: section.role in OPENING_ROLES, text.before))
    main = text.before[len(opening) :]
    if text.lead:
        opening = (_lead(text), *opening)
    return Layout(opening=opening, contents=tuple(_contents(main, text.faq)), main=main)


def words_in(shown: Body, quotes: Quotes) -> int:
    """How many words a reader reads, headings and quotes included."""
    texts = _texts_of(shown.lead, quotes)
    for section in shown.sections:
        texts.append(section.heading)
        texts += _texts_of(section.blocks, quotes)
        for item in section.faq:
            texts.append(item.question)
            texts += _texts_of(item.answer, quotes)
    return len(" ".join(texts).split())


def minutes_to_read(words: int) -> int:
    """Reading time in minutes, at least 1."""
    return max(1, -(-words // WORDS_A_MINUTE))


def _lead(text: ShownText) -> SectionView:
    """The text before the first heading is the introduction, unless another section is."""
    introduced = any(section.role is Role.INTRODUCTION for section in text.sections)
    return SectionView(
        role=Role.BODY if introduced else Role.INTRODUCTION,
        heading="",
        anchor="",
        pieces=text.lead,
    )


def _contents(main: Iterable[SectionView], faq: FaqListView | None) -> Iterator[Link]:
    for part in (*main, *((faq,) if faq else ())):
        if part.heading:
            yield Link(text=part.heading, url=f"#{part.anchor}")


def _texts_of(blocks: Iterable[Block], quotes: Quotes) -> list[str]:
    texts: list[str] = []
    for block in blocks:
        if block.kind is BlockKind.TESTIMONIAL:
            texts += quotes.by_id[block.testimonial].paragraphs
        else:
            texts.append(block.text)
    return texts
