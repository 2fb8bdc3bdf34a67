"""A text as advice looks at it."""

from collections.abc import Iterator
from functools import cached_property

from msgspec import Struct

from practice_site.checks.advice.keyphrase import Keyphrase, words_of
from practice_site.model.article import Article, Page, Service
from practice_site.model.markdown import Block, BlockKind, Body, LinkUse
from practice_site.model.texts import blocks_of, images_of
from practice_site.words.sentences import sentences

_LINES = frozenset({BlockKind.BULLETS, BlockKind.STEPS, BlockKind.TABLE})
_QUESTION_LEVEL = 3


class AdvisedText(Struct, frozen=True, kw_only=True, dict=True):
    """A record with its text, and what only others know of it.

    `same_keyphrase` counts the other texts of the site with the same key phrase;
    `title_pixels` is how wide the title is in a list of results, and `h1s` how many headings of
    the first level the page has: a point about what is None is left out.
    """

    record: Article | Service | Page
    body: Body
    same_keyphrase: int = 0
    title_pixels: int | None = None
    h1s: int | None = None

    @cached_property
    def keyphrase(self) -> Keyphrase | None:
        """The article's key phrase, if it has one; other records have none."""
        phrase = self.record.keyphrase if isinstance(self.record, Article) else ""
        found = Keyphrase(phrase)
        return found if found.words else None

    @cached_property
    def blocks(self) -> tuple[Block, ...]:
        """All blocks but for patients' words, in their order."""
        blocks = blocks_of(self.body)
        return tuple(block for block in blocks if block.kind is not BlockKind.TESTIMONIAL)

    @cached_property
    def paragraphs(self) -> tuple[str, ...]:
        """The texts of the paragraphs."""
        return tuple(block.text for block in self.blocks if block.kind is BlockKind.PARAGRAPH)

    @cached_property
    def sentences(self) -> tuple[str, ...]:
        """The sentences of the paragraphs."""
        return tuple(s for paragraph in self.paragraphs for s in sentences(paragraph))

    @cached_property
    def everything(self) -> tuple[str, ...]:
        """Headings, questions, sentences, and the lines of lists and tables."""
        return tuple(self._everything())

    @cached_property
    def words(self) -> int:
        """The words of it all."""
        return sum(len(words_of(text)) for text in self.everything)

    @cached_property
    def subheadings(self) -> tuple[str, ...]:
        """The headings of the second and third level, questions among them."""
        return tuple(self._subheadings())

    @cached_property
    def stretches(self) -> tuple[int, ...]:
        """The words between headings of any level."""
        counts = [0]
        for block in self.body.lead:
            _count(block, counts)
        for section in self.body.sections:
            counts.append(0)
            for block in section.blocks:
                _count(block, counts)
            for pair in section.faq:
                counts.append(0)
                for block in pair.answer:
                    _count(block, counts)
        return tuple(counts)

    @cached_property
    def links(self) -> tuple[LinkUse, ...]:
        """The links of the text and of its references."""
        inner = [link for block in self.blocks for link in block.links]
        return (*inner, *(link for note in self.body.footnotes for link in note.links))

    @cached_property
    def image_words(self) -> tuple[str, ...]:
        """What is said of each image: the record's own, and those in the text."""
        own = () if isinstance(self.record, Page) or not self.record.image else (self.record,)
        return (*(r.image_alt for r in own), *(use.alt for use in images_of(self.body)))

    def _everything(self) -> Iterator[str]:
        yield from (section.heading for section in self.body.sections)
        yield from (pair.question for section in self.body.sections for pair in section.faq)
        for block in self.blocks:
            if block.kind in _LINES:
                yield from block.text.split("\n")
            else:
                yield from sentences(block.text)

    def _subheadings(self) -> Iterator[str]:
        for section in self.body.sections:
            yield section.heading
            yield from (pair.question for pair in section.faq)
        for block in self.blocks:
            if block.kind is BlockKind.HEADING and block.level <= _QUESTION_LEVEL:
                yield block.text


def _count(block: Block, counts: list[int]) -> None:
    if block.kind is BlockKind.HEADING:
        counts.append(0)
    else:
        counts[-1] += len(words_of(block.text))
