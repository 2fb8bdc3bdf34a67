"""The sentences that stand at some places of a passage."""

import html
import re
from collections.abc import Iterator, Sequence

from practice_site.checks.prose import Passage
from practice_site.model.markdown import BlockKind
from practice_site.words.sentences import sentences

_ITEMS = frozenset({BlockKind.BULLETS, BlockKind.STEPS, BlockKind.TABLE})
_ITEM_ENDS = re.compile(r"</?(?:li|ul|ol|td|th|tr|p)\b[^>]*>")
_TAG = re.compile(r"<[^>]*>")


def sentences_at(passage: Passage, offsets: Sequence[int]) -> Iterator[str]:
    """Each sentence that holds one of the offsets (ascending), once, on one line.

    The points of a list and the cells of a table end a sentence.
    """
    passed = 0
    for begin, text in _parts(passage):
        at = 0
        for sentence in sentences(text):
            at = text.index(sentence, at) + len(sentence)
            before = passed
            while passed < len(offsets) and offsets[passed] < begin + at:
                passed += 1
            if passed > before:
                yield " ".join(sentence.split())


def _parts(passage: Passage) -> Iterator[tuple[int, str]]:
    """The passage's text, or its points or cells, with their places in the text.

    A line's end in the text of a list may be one in a point: only the HTML tells.
    """
    text, at = passage.text, 0
    if passage.block is not None and passage.block.kind in _ITEMS:
        for written in _ITEM_ENDS.split(passage.block.html):
            item = html.unescape(_TAG.sub("", written)).strip()
            begin = text.find(item, at)
            if begin < 0:
                break
            if item:
                yield begin, item
                at = begin + len(item)
    if text[at:].strip():
        yield at, text[at:]
