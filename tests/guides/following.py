"""A guide followed to the letter, in a copy of the site of its own."""

import os
import re
import shlex
import shutil
from collections.abc import Iterator
from pathlib import Path

from cli.terminal import typed
from conftest import copy_site
from guides.guide import FOLDER, PICTURES, Command, Edit, Item
from previewing.served import NOON

READY = "(Ctrl-C ends it)"
_NOBODY = {"GIT_CONFIG_NOSYSTEM": "1", "GIT_CONFIG_GLOBAL": os.devnull}
_WHERE = {"COLUMNS": "80", "SOURCE_DATE_EPOCH": NOON, "BROWSER": "true", **_NOBODY}


def newcomers_site(root: Path) -> Path:
    """The sample site as somebody has it who has just downloaded it."""
    copy_site("sample", root)
    ours = root / FOLDER.relative_to(FOLDER.parents[1])
    shutil.copytree(FOLDER, ours, ignore=shutil.ignore_patterns("*.md", PICTURES.name))
    return root


def follow(items: list[Item], root: Path) -> Iterator[tuple[Item, str]]:
    """Do what a guide says, item by item; each with what the last command has shown.

    Raises AssertionError where a command fails that should not, or the other way round.
    """
    shown = ""
    for item in items:
        if isinstance(item, Command):
            code, shown = _run(item, root)
            assert bool(code) is item.fails, f"{item.line}: {shown}"
        elif isinstance(item, Edit):
            _edit(item, root)
        yield item, shown


def _run(command: Command, root: Path) -> tuple[int, str]:
    program, *arguments = shlex.split(command.line)
    assert program == "practice", command.line
    answers = [answer for _, answer in command.answers]
    if arguments[0] == "preview":
        arguments += ["--port", "0"]
    code, shown = typed(root, arguments, answers, end=READY, **_WHERE)
    return code, _steady(shown, root)


def _steady(shown: str, root: Path) -> str:
    """What is shown, without what differs from machine to machine."""
    shown = shown.replace("\r\n", "\n").replace(str(root), "/home/you/practice-site")
    return re.sub(r"127\.0\.0\.1:\d+", "127.0.0.1:8000", shown)


def _edit(edit: Edit, root: Path) -> None:
    file = root / edit.path
    text = file.read_text(encoding="utf-8")
    find = edit.find
    if find.endswith("…"):
        begin = find.removesuffix("…").rstrip()
        (find,) = [line for line in text.splitlines() if line.startswith(begin)]
    assert text.count(find) == 1, f"{edit.path} has {text.count(find)} times: {find}"
    whole = find if edit.write else f"{find}\n"
    file.write_text(text.replace(whole, edit.write), encoding="utf-8")
