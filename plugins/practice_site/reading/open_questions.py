"""Questions that somebody has still to answer, marked in the files where the answer belongs."""

import re
from collections.abc import Iterator

from msgspec import Struct

from practice_site.model.finding import Problem
from practice_site.model.span import Span
from practice_site.reading.wording import brief

MARK = "???"
"""What such a question begins with, on the line where its answer belongs."""

PEOPLE = ("Owner", "Physician", "Counsel", "Site")
"""Who may be asked by name, before a colon; a question without a name is for whoever writes."""

_AT_START = r"(?:[ \t>#*+-]|\d+[.)])*(?:[\w-]+:[ \t]+)?[\"'“]?"
_LINE = re.compile(
    rf"^(?P<before>{_AT_START})\?\?\?(?![?])[ \t]*(?P<words>[^\s?].*?)?[\"'”]?[ \t]*\r?$",
    re.MULTILINE,
)
_ANYWHERE = re.compile(
    r"(?P<before>(?:^|(?<=[\s\"'“(\[])))\?\?\?(?![?])(?P<words>[^\r\n]*)\r?$", re.MULTILINE
)
_OF_A_KEY = re.compile("[#:]")
_NAMED = re.compile(rf"(?P<who>{'|'.join(PEOPLE)}):\s+", re.IGNORECASE)
_ANSWER_IT = (
    "Write the answer in the place of the question, or take the line out if there is nothing to say"
)


class OpenQuestion(Struct, frozen=True):
    """A question in a file: `who` is one of `PEOPLE`, or empty for whoever writes."""

    span: Span
    words: str
    who: str = ""


def open_questions(text: str, path: str) -> Iterator[OpenQuestion]:
    """The marked questions of a file, in their order.

    In YAML a question stands where a value or a remark begins; in a text it may stand
    anywhere as a word of its own. A patient's own question marks are none.
    """
    if MARK not in text:
        return
    pattern = _LINE if path.endswith(".yaml") else _ANYWHERE
    verbatim = path.startswith("content/testimonials/")
    for found in pattern.finditer(text):
        if verbatim and not _OF_A_KEY.search(found["before"]):
            continue
        begin = found.start() + len(found["before"])
        line = text.count("\n", 0, begin) + 1
        column = begin - (text.rfind("\n", 0, begin) + 1) + 1
        words = (found["words"] or "").strip().strip("\"'”").strip()
        named = _NAMED.match(words)
        end = column + len(text[begin : found.end()].rstrip())
        yield OpenQuestion(
            Span(path, line, column, line, end),
            words[named.end() :] if named else words,
            named["who"].capitalize() if named else "",
        )


def question_problems(text: str, path: str) -> tuple[Problem, ...]:
    """The open questions of a file, as what is still wrong with it."""
    return tuple(
        Problem("open-question", question.span, _message(question), f"{_ANSWER_IT}.")
        for question in open_questions(text, path)
    )


def marked(question: str, who: str = "") -> str:
    """A question as it stands in a file."""
    return f"{MARK} {who}: {question}" if who else f"{MARK} {question}"


def _message(question: OpenQuestion) -> str:
    if not question.words:
        return "Something is still to be written here."
    asked = f"{question.who}: {question.words}" if question.who else question.words
    return f'Still to be answered: "{brief(asked)}".'
