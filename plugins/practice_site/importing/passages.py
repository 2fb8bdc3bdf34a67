"""The running text of an outline, passage by passage, for what is looked up in it."""

from collections.abc import Iterator

from msgspec import Struct

from practice_site.importing.parts import Outline, Testimony
from practice_site.model.markdown import Role


class Passage(Struct, frozen=True):
    """A stretch of text and the line it begins on; `role` is its section's."""

    text: str
    line: int
    role: Role = Role.BODY
    heading: bool = False


def passages(outline: Outline) -> tuple[Passage, ...]:
    """Everything that the article itself says, in order, without patients' words."""
    return tuple(_passages(outline))


def _passages(outline: Outline) -> Iterator[Passage]:
    yield Passage(outline.title, outline.title_line, heading=True)
    if outline.subtitle:
        yield Passage(outline.subtitle, outline.title_line, heading=True)
    for part in outline.lead:
        if not isinstance(part, Testimony):
            yield Passage(part.text, part.line, Role.INTRODUCTION)
    for section in outline.sections:
        yield Passage(section.heading, section.line, section.role, heading=True)
        for part in section.parts:
            if not isinstance(part, Testimony):
                yield Passage(part.text, part.line, section.role)
        for pair in section.pairs:
            yield Passage(pair.question, pair.line, section.role, heading=True)
            for part in pair.answer:
                if not isinstance(part, Testimony):
                    yield Passage(part.text, part.line, section.role)
