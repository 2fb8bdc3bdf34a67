"""The educational disclaimer of a source, which pages take from the practice instead."""

import re

from msgspec.structs import replace

from practice_site.importing.blocks import Block, Paragraph
from practice_site.importing.chunks import Chunk
from practice_site.importing.lines import Removed, Why, whole_line
from practice_site.importing.parts import Disclaimer
from practice_site.model.markdown import Role
from practice_site.reading.roles import role_of

_PURPOSE = re.compile(r"(?:educational|informational?)\s+(?:and\s+\w+\s+)?purposes?", re.I)
_ADVICE = re.compile(
    r"(?:medical|professional)\s+advice|substitute\s+for|diagnos\w+|health\s*care\s+provider", re.I
)


def take_disclaimers(
    chunks: tuple[Chunk, ...],
) -> tuple[tuple[Chunk, ...], tuple[Disclaimer, ...], tuple[Removed, ...]]:
    """Take the disclaimer out of a text, with its heading where nothing else stands under that."""
    kept: list[Chunk] = []
    found: list[Disclaimer] = []
    removed: list[Removed] = []
    for chunk in chunks:
        taken = [block for block in chunk.blocks if _is_disclaimer(block)]
        found += [Disclaimer(block.text, block.line) for block in taken]
        lines = [line for block in taken if isinstance(block, Paragraph) for line in block.lines]
        left = tuple(block for block in chunk.blocks if block not in taken)
        if (
            taken
            and not left
            and chunk.heading
            and _is_heading_of_disclaimer(chunk.heading.content)
        ):
            lines.insert(0, chunk.heading)
        else:
            kept.append(replace(chunk, blocks=left))
        removed += [whole_line(line, Why.DISCLAIMER) for line in lines]
    return tuple(kept), tuple(found), tuple(removed)


def _is_heading_of_disclaimer(heading: str) -> bool:
    return role_of(heading) is Role.DISCLAIMER or "disclaimer" in heading.casefold()


def _is_disclaimer(block: Block) -> bool:
    return (
        isinstance(block, Paragraph)
        and bool(_PURPOSE.search(block.text))
        and bool(_ADVICE.search(block.text))
    )
