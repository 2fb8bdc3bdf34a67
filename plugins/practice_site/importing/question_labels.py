"""The "Q:" and "A:" that some texts put before questions and answers."""

import re

from practice_site.importing.blocks import Block, Paragraph
from practice_site.importing.lines import Line, Removed, Why

_QUESTION = re.compile(r"\s*(?P<label>(?:Q|Question)\s?\d{0,2}\s?[:.)])\s+(?=\S)")
_ANSWER = re.compile(r"\s*(?P<label>(?:\*\*)?(?:A|Answer)\s?\d{0,2}\s?[:.)](?:\*\*)?)\s+(?=\S)")


def is_labelled(text: str) -> bool:
    """Whether a line begins with the label of a question."""
    return bool(_QUESTION.match(text))


def without_labels(
    question: Line, answer: tuple[Block, ...]
) -> tuple[Line, tuple[Block, ...], tuple[Removed, ...]]:
    """A question and its answer without their labels, and what was taken off.

    An answer's "A:" is only a label under a question with "Q:".
    """
    asked = _QUESTION.match(question.text)
    if not asked:
        return question, answer, ()
    removed = [Removed(question.number, asked.start("label"), asked["label"], Why.LABEL)]
    question = Line(question.number, question.text[asked.end() :])
    if answer and isinstance(answer[0], Paragraph) and not answer[0].level:
        line = answer[0].lines[0]
        if told := _ANSWER.match(line.text):
            removed.append(Removed(line.number, told.start("label"), told["label"], Why.LABEL))
            begin = Line(line.number, line.text[told.end() :])
            answer = (Paragraph((begin, *answer[0].lines[1:])), *answer[1:])
    return question, answer, tuple(removed)
