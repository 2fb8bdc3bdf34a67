"""Files that somebody has still to finish: what is known, and a question where anything is not."""

import re
import unicodedata
from collections.abc import Iterable
from pathlib import Path
from typing import TypeAlias

from msgspec import Struct
from ruamel.yaml.scalarstring import DoubleQuotedScalarString
from slugify import slugify

from practice_site.authoring.new_files import NewFile
from practice_site.authoring.yaml_text import yaml_text
from practice_site.model.finding import Problem
from practice_site.reading.files import SourceFile
from practice_site.reading.open_questions import marked
from practice_site.reading.record_file import read_record

_LONGEST_SLUG = 100
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

    `line` is an example of that line; without one the next line is meant.
    """

    question: str
    line: str = ""
    who: str = ""


class Said(Struct, frozen=True):
    """A remark that asks nothing."""

    words: str


class Group(Struct, frozen=True):
    """A key with keys of its own, each on a line."""

    name: str
    parts: "tuple[Part, ...]"


Part: TypeAlias = Key | Remark | Said | Group


def keys_text(parts: Iterable[Part]) -> str:
    """The lines of a YAML file, or of front matter."""
    return "".join(_lines(part) for part in parts)


def text_file(parts: Iterable[Part], body: str) -> str:
    """A Markdown file with its front matter."""
    return f"---\n{keys_text(parts)}---\n{body}"


def one_line(text: str) -> str:
    """What somebody typed as one line of text that any file can hold."""
    whole = text.encode("utf-8", "replace").decode("utf-8")
    shown = "".join(" " if unicodedata.category(c) in ("Cc", "Zl", "Zp") else c for c in whole)
    return _BLANK.sub(" ", shown).strip()


def slug_for(title: str, kind: str) -> str:
    """The short name for a new file of that title; the kind's where no letter of it can stand."""
    return slugify(title, max_length=_LONGEST_SLUG) or kind


def problems_of(kind: str, file: NewFile) -> tuple[Problem, ...]:
    """What the site's own reader would object to in a file of that kind."""
    return read_record(SourceFile(kind, file.path, Path(file.path)), file.text).problems


def _lines(part: Part) -> str:
    match part:
        case Said(words):
            return f"# {words}\n"
        case Remark(question, line, who):
            write = f" Write: {line}" if line else ""
            return f"# {marked(question, who)}{write}\n"
        case Group(name, parts):
            return f"{name}:\n" + "".join(f"  {line}\n" for line in keys_text(parts).splitlines())
        case Key(name, value, question, literal):
            if value in ("", None, [], {}, ()):
                # In quotes, so that a colon in the answer does no harm.
                asked = DoubleQuotedScalarString(marked(question))
                return yaml_text({name: asked}) if question else ""
            if isinstance(value, tuple):
                value = list(value)
            return yaml_text({name: value}, literal=(name,) if literal else ())
