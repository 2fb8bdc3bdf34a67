"""The sentence that stands at a place of a passage."""

import html
import re

from practice_site.checks.prose import Passage
from practice_site.model.markdown import Block, BlockKind
from practice_site.reading.sentences import sentences

_ITEMS = frozenset({BlockKind.BULLETS, BlockKind.STEPS, BlockKind.TABLE})
_ITEM_ENDS = re.compile(r"</?(?:li|ul|ol|td|th|tr|p)\b[^>]*>")
_TAG = re.compile(r"<[^>]*>")


def sentence_at(passage: Passage, offset: int) -> str:
    """The sentence that begins or goes on at an offset; points of a list and cells end one."""
    text, at = passage.text, 0
    if passage.block is not None and passage.block.kind in _ITEMS:
        text, offset = _item_at(passage.block, offset)
    for sentence in sentences(text):
        at = text.index(sentence, at) + len(sentence)
        if offset < at:
            return " ".join(sentence.split())
    return " ".join(text.split())


def _item_at(block: Block, offset: int) -> tuple[str, int]:
    """The point or cell at an offset of a block's text, and the offset in it.

    A line's end in the text may be one in a point: only the HTML tells.
    """
    at = 0
    for written in _ITEM_ENDS.split(block.html):
        item = html.unescape(_TAG.sub("", written)).strip()
        begin = block.text.find(item, at) if item else -1
        if begin < 0:
            continue
        at = begin + len(item)
        if offset < at:
            return item, max(0, offset - begin)
    return block.text, offset
