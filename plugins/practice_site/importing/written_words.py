"""The words of a draft as the site reads them back from its files."""

from collections.abc import Iterable, Iterator, Mapping

from practice_site.importing.words import words_of, words_of_html
from practice_site.model.article import Article
from practice_site.model.markdown import Block, BlockKind, Body
from practice_site.model.testimonial import Testimonial


def written_words(article: Article, testimonials: Mapping[str, Testimonial]) -> tuple[str, ...]:
    """The words of an article and of the records its quotes come from, in reading order.

    The summary is not among them: it repeats words of the text.
    """
    return (
        *words_of(article.title),
        *words_of(article.subtitle),
        *(body_words(article.body, testimonials) if article.body else ()),
    )


def body_words(body: Body, testimonials: Mapping[str, Testimonial]) -> tuple[str, ...]:
    """The words of a Markdown text, in reading order."""
    return tuple(word for _, words in body_passages(body, testimonials) for word in words)


def body_passages(
    body: Body, testimonials: Mapping[str, Testimonial]
) -> Iterator[tuple[int, tuple[str, ...]]]:
    """The words of each block of a Markdown text, with the line it begins on."""
    yield from _passages(body.lead, testimonials)
    for section in body.sections:
        yield section.span.line, words_of(section.heading)
        yield from _passages(section.blocks, testimonials)
        for item in section.faq:
            yield item.span.line, words_of(item.question)
            yield from _passages(item.answer, testimonials)
    for note in body.footnotes:
        yield note.span.line, words_of_html(note.html)


def _passages(
    blocks: Iterable[Block], testimonials: Mapping[str, Testimonial]
) -> Iterator[tuple[int, tuple[str, ...]]]:
    for block in blocks:
        if block.kind is BlockKind.TESTIMONIAL:
            record = testimonials.get(block.testimonial)
            parts = (record.quote, record.attribution, record.disclaimer) if record else ()
            yield block.span.line, tuple(word for part in parts for word in words_of(part))
        elif block.html:
            yield block.span.line, words_of_html(block.html)
        else:
            yield block.span.line, words_of(block.text)
