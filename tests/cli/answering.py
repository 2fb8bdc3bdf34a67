"""Answering the questions that stand in the files of a new site, as its people would."""

import re
from collections.abc import Mapping
from pathlib import Path

from practice_site.authoring.open_list import questions_of

WRITE = re.compile(r" Write: .*")


def answer_all(root: Path, answers: Mapping[str, str]) -> None:
    """Answer every open question: `answers` has a line by a passage of the question.

    An answer takes the place of a question in a text; of a remark, the place of its line, or of
    the next one where the remark says so. An empty one takes the line out.
    """
    while found := questions_of(root):
        question = found[0]
        (words,) = [words for words in answers if words in question.words] or [""]
        assert words, f"nobody answers: {question.words}"
        file = root / question.span.path
        lines = file.read_text(encoding="utf-8").split("\n")
        number = question.span.line - 1
        line, answer = lines[number], answers[words]
        if line.lstrip().startswith("# ???"):
            here = line[: len(line) - len(line.lstrip())]
            if "next line" in question.words and answer:
                key, _, _ = lines[number + 1].partition(":")
                lines[number : number + 2] = [f"{key}: {answer}"]
            else:
                lines[number : number + 1] = [here + answer] if answer else []
        else:
            begin = line.index("???")
            quote = line[begin - 1] if begin and line[begin - 1] in "\"'" else ""
            lines[number] = line[:begin] + answer + quote
        file.write_text("\n".join(lines), encoding="utf-8")


def publish_all(root: Path) -> None:
    """Make no text a draft any more."""
    for file in (root / "content").rglob("*.md"):
        text = file.read_text(encoding="utf-8")
        file.write_text(text.replace("\nstatus: draft\n", "\n"), encoding="utf-8")
