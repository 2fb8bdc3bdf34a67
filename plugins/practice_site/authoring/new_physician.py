"""A physician's file, from what somebody answered."""

import re
from pathlib import Path

from msgspec import Struct

from practice_site.authoring.new_files import NewFile
from practice_site.authoring.yaml_text import markdown_text
from practice_site.model.finding import Problem
from practice_site.reading.file_names import slug_of
from practice_site.reading.files import SourceFile
from practice_site.reading.record_file import read_record

_INITIAL = re.compile(r"[A-Z]\.?")
_PREFIX = re.compile(r"(?:Dr|Prof)\b\.?\s+", re.IGNORECASE)


class Answers(Struct, frozen=True, kw_only=True):
    """What is known of a new physician; an empty text is what nobody has said.

    `state` and `board` are those of the license to practise.
    """

    name: str
    given_name: str = ""
    family_name: str = ""
    prefix: str = ""
    degree: str = ""
    title: str = ""
    state: str = ""
    board: str = ""
    license_number: str = ""


def split_name(name: str) -> tuple[str, str]:
    """Given and family name of "Jane Roe" or "Jane Q. Roe"; empty where that is unsure."""
    words = name.split()
    middle = words[1:-1]
    if len(words) < 2 or not all(_INITIAL.fullmatch(word) for word in middle):
        return "", ""
    return words[0], words[-1]


def name_problem(name: str) -> str:
    """What is wrong with a name that is to be shown; empty if nothing is."""
    if "," in name:
        return "Write the name alone; the degree goes into --degree."
    if _PREFIX.match(name):
        return "Write the name alone; “Dr.” goes into --prefix."
    if len(name.split()) < 2:
        return "Write the whole name, given name and family name."
    return ""


def problems_of(file: NewFile) -> tuple[Problem, ...]:
    """What the site's own reader would object to in a physician's file."""
    source = SourceFile("physician", file.path, Path(file.path))
    return read_record(source, file.text).problems


def physician_file(answers: Answers) -> NewFile:
    """The file of a physician: front matter with what was answered, and no biography yet."""
    licence = {"state": answers.state, "board": answers.board, "number": answers.license_number}
    front: dict[str, object] = {
        "name": answers.name,
        "given_name": answers.given_name,
        "family_name": answers.family_name,
        "prefix": answers.prefix,
        "degree": answers.degree,
        "title": answers.title,
        "licences": [{key: value for key, value in licence.items() if value}],
    }
    text = markdown_text({key: value for key, value in front.items() if value}, "")
    return NewFile(f"content/physicians/{slug_of(answers.name, 'physician')}.md", text)
