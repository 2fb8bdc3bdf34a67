"""Files that somebody has still to finish: what is known, and a question where anything is not."""

import re
import unicodedata
from collections.abc import Iterable
from pathlib import Path

from msgspec import Struct

from practice_site.authoring.new_files import NewFile
from practice_site.authoring.yaml_text import yaml_text
from practice_site.model.finding import Problem
from practice_site.reading.files import SourceFile
from practice_site.reading.open_questions import marked
from practice_site.reading.record_file import read_record

_BLANK = re.compile(r"\s+")


class Key(Struct, frozen=True):
    """A key of a file and its value; nothing is written of a value that is empty.

    `question` stands in the place of an empty one. `literal` texts are written as blocks,
    line by line.
    """

    name: str
    value: object
    question: str = ""
    literal: bool = False


class Remark(Struct, frozen=True):
    """A question above the line that would answer it, for what cannot hold a question itself.

    `line` is an example of that line; without one the next line is meant. Within a group it
    is indented as the group's lines are.
    """

    question: str
    line: str = ""
    who: str = ""
    in_group: bool = False


class Said(Struct, frozen=True):
    """A remark that asks nothing."""

    words: str


def keys_text(parts: Iterable[Key | Remark | Said]) -> str:
    """The lines of a YAML file, or of front matter."""
    return "".join(_lines(part) for part in parts)


def text_file(parts: Iterable[Key | Remark | Said], body: str) -> str:
    """A Markdown file with its front matter."""
    return f"---\n{keys_text(parts)}---\n{body}"


def one_line(text: str) -> str:
    """What somebody typed as one line of text that any file can hold."""
    whole = text.encode("utf-8", "replace").decode("utf-8")
    shown = "".join(" " if unicodedata.category(c) in ("Cc", "Zl", "Zp") else c for c in whole)
    return _BLANK.sub(" ", shown).strip()


def problems_of(kind: str, file: NewFile) -> tuple[Problem, ...]:
    """What the site's own reader would object to in a file of that kind."""
    return read_record(SourceFile(kind, file.path, Path(file.path)), file.text).problems


def _lines(part: Key | Remark | Said) -> str:
    match part:
        case Said(words):
            return f"# {words}\n"
        case Remark(question, line, who, in_group):
            write = f" Write: {line}" if line else ""
            return f"{'  ' if in_group else ''}# {marked(question, who)}{write}\n"
        case Key(name, value, question, literal):
            if value in ("", None, [], {}, ()):
                return yaml_text({name: marked(question)}) if question else ""
            if isinstance(value, tuple):
                value = list(value)
            return yaml_text({name: value}, literal=(name,) if literal else ())
