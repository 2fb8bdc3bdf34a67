"""A physician's file, from what somebody answered."""

import datetime as dt
import re

from msgspec import Struct

from practice_site.authoring.draft_text import Key, Part, Remark, slug_for, text_file
from practice_site.authoring.new_files import NewFile
from practice_site.reading.open_questions import marked

BIOGRAPHY = (
    "Where did you train, whom do you treat, and how do you like to work with patients? "
    "A few paragraphs, without praise."
)
_BOARDS = Remark(
    "Which boards certify you, by their full names?",
    "certifications: [{specialty: …, board: American Board of …}]",
    "Physician",
)
_BIOGRAPHY = f"{marked(BIOGRAPHY, 'Physician')}\n"
_INITIAL = re.compile(r"[A-Z]\.?")
_PREFIX = re.compile(r"(?:Dr|Prof)\b\.?\s+", re.IGNORECASE)


class Answers(Struct, frozen=True, kw_only=True):
    """What is known of a new physician; what is empty or None nobody has said.

    `state` and `board` are those of the license to practise, `certifications` pairs of
    specialty and board.
    """

    name: str
    given_name: str = ""
    family_name: str = ""
    prefix: str = ""
    degree: str = ""
    title: str = ""
    specialties: tuple[str, ...] = ()
    certifications: tuple[tuple[str, str], ...] = ()
    fellowship: str = ""
    state: str = ""
    board: str = ""
    license_number: str = ""
    license_expires: dt.date | None = None
    npi: str = ""
    hospitals: tuple[str, ...] = ()
    offices: tuple[str, ...] = ()
    languages: tuple[str, ...] = ()
    new_patients: bool | None = None
    photo: str = ""
    photo_alt: str = ""
    profiles: tuple[str, ...] = ()
    joined: dt.date | None = None
    left: dt.date | None = None


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


def physician_path(name: str) -> str:
    """Where the file of a physician of that name lies."""
    return f"content/physicians/{slug_for(name, 'physician')}.md"


def physician_file(answers: Answers) -> NewFile:
    """The file: what was answered, and a question wherever something is still to be said."""
    licence = {
        "state": answers.state,
        "board": answers.board,
        "number": answers.license_number,
        "expires": answers.license_expires,
    }
    boards = [{"specialty": special, "board": board} for special, board in answers.certifications]
    parts: list[Part] = [
        Key("name", answers.name),
        Key("given_name", answers.given_name),
        Key("family_name", answers.family_name),
        Key("prefix", answers.prefix),
        Key("degree", answers.degree),
        Key("title", answers.title),
        Key("specialties", answers.specialties),
        Key("certifications", boards) if boards else _BOARDS,
        Key("fellowship", answers.fellowship),
        Key("licences", [{key: value for key, value in licence.items() if value}]),
        Key("npi", answers.npi),
        Key("affiliations", [{"hospital": name} for name in answers.hospitals]),
        Key("offices", [{"office": name} for name in answers.offices]),
        Key("languages", answers.languages),
        *(() if answers.new_patients is None else (Key("new_patients", answers.new_patients),)),
        Key("photo", answers.photo),
        Key("photo_alt", answers.photo_alt),
        Key("profiles", answers.profiles),
        Key("joined", answers.joined),
        Key("left", answers.left),
    ]
    return NewFile(physician_path(answers.name), text_file(parts, _BIOGRAPHY))
