"""The guides for marketing staff, read as what they tell people to do, one after the other."""

import re
from dataclasses import dataclass, replace
from pathlib import Path
from textwrap import dedent
from typing import TypeAlias

from conftest import REPOSITORY

FOLDER = REPOSITORY / "docs" / "for-marketing"
PICTURES = FOLDER / "pictures"

_PIECE = re.compile(
    r"""
    ^[ ]*```(?P<info>[^`\n]*)\n (?P<text>.*?) ^[ ]*```$
    | (?P<table>(?:^[ ]*\|[^\n]*\n)+)
    | !\[(?P<alt>[^\]]*)\]\(pictures/(?P<name>[\w.-]+)(?:[ ]"(?P<of>[^"]*)")?\)
    """,
    re.MULTILINE | re.DOTALL | re.VERBOSE,
)
_ASKED = ["It asks", "You type"]
_FAILED = ["You type", "It says", "What to do"]


@dataclass(frozen=True)
class Command:
    """A command, and what is typed where it asks: the words of the question, and the answer.

    One that `fails` is there for what it says then.
    """

    line: str
    answers: tuple[tuple[str, str], ...] = ()
    fails: bool = False


@dataclass(frozen=True)
class Said:
    """What the last command says; "…" stands for any words."""

    words: str


@dataclass(frozen=True)
class Edit:
    """A line of a file that is changed by hand; taken out where nothing is to be written.

    What ends with "…" is the whole line that begins so.
    """

    path: str
    find: str
    write: str = ""


@dataclass(frozen=True)
class Picture:
    """A terminal picture (.svg) of what the last command shows, or else a page's.

    `of` is the beginning of the first line that is in it, "…" and that of the first that is not
    any more; or the page's address or file.
    """

    name: str
    alt: str
    of: str

    @property
    def is_terminal(self) -> bool:
        return self.name.endswith(".svg")


Item: TypeAlias = Command | Said | Edit | Picture


def guides() -> list[Path]:
    """All of them, without the page that leads to them."""
    return [page for page in sorted(FOLDER.glob("*.md")) if page.name != "README.md"]


def read_guide(text: str) -> list[Item]:
    """What a guide tells people to do, in order."""
    items: list[Item] = []
    for found in _PIECE.finditer(text):
        kind, _, path = (found["info"] or "").partition(" find ")
        if found["name"]:
            items.append(Picture(found["name"], " ".join(found["alt"].split()), found["of"] or ""))
        elif found["table"]:
            _take_table(items, _rows(found["table"]))
        elif kind.startswith("sh"):
            fails = kind == "sh fails"
            items += [Command(line, fails=fails) for line in dedent(found["text"]).splitlines()]
        elif kind == "text":
            items.append(Said(found["text"]))
        elif path:
            items.append(Edit(path, dedent(found["text"]).strip("\n")))
        elif kind.endswith(" write"):
            edit = items.pop()
            assert isinstance(edit, Edit), found["text"]
            items.append(replace(edit, write=dedent(found["text"]).strip("\n")))
    return items


def _take_table(items: list[Item], rows: list[list[str]]) -> None:
    """Answers belong to the last command; commands that fail are some of their own."""
    if rows[0] == _ASKED:
        at = max(place for place, item in enumerate(items) if isinstance(item, Command))
        command = items[at]
        assert isinstance(command, Command)
        answers = tuple((asked, _typed(answer)) for asked, answer in rows[1:])
        items[at] = replace(command, answers=answers)
    elif rows[0] == _FAILED:
        for command_cell, said, _ in rows[1:]:
            items += [Command(_typed(command_cell), fails=True), Said(said)]


def _rows(table: str) -> list[list[str]]:
    lines = (line.strip().strip("|").split(" | ") for line in table.splitlines())
    rows = [[cell.strip() for cell in line] for line in lines]
    return [row for row in rows if not set("".join(row)) <= set("-: |")]


def _typed(cell: str) -> str:
    """What stands in a cell as code; empty for the Enter key alone."""
    return cell.strip("`") if cell.startswith("`") else ""
