"""The running text of a record: the paragraphs by which it is judged how hard it reads.

Not among them are headings, lists, tables, quotes of others, and sections that hold names and
addresses or the law's own words: they are not read as sentences, or not ours to shorten.
"""

from collections.abc import Iterator
from functools import cached_property

from practice_site.model.markdown import Block, BlockKind, Body, Role
from practice_site.words.sentences import cut

_NOT_READ_ON = frozenset({Role.SERVING_AREA, Role.DIRECTIONS, Role.DISCLAIMER, Role.REFERENCES})


class RunningText:
    """The paragraphs of a text and their sentences, each made once for all rules that ask."""

    def __init__(self, body: Body) -> None:
        self._body = body

    @cached_property
    def paragraphs(self) -> tuple[Block, ...]:
        """The paragraphs in their order, those of answers included; pictures have no words."""
        return tuple([block for block in _paragraphs(self._body) if block.text])

    @cached_property
    def sentences(self) -> tuple[list[str], ...]:
        """The sentences of each paragraph, all but its last without the mark that ends them."""
        return tuple([cut(block.text) for block in self.paragraphs])


def _paragraphs(body: Body) -> Iterator[Block]:
    paragraph = BlockKind.PARAGRAPH
    for block in body.lead:
        if block.kind is paragraph:
            yield block
    for section in body.sections:
        if section.role in _NOT_READ_ON:
            continue
        for block in section.blocks:
            if block.kind is paragraph:
                yield block
        for item in section.faq:
            for block in item.answer:
                if block.kind is paragraph:
                    yield block
