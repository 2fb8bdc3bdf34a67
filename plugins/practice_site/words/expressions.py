"""Long expressions made ready once, and kept beside Python's own compiled files.

Python takes ten milliseconds to make an expression of some thousand words ready, and a process
that judges a single text needs fifty. It keeps what it compiles of modules, but not of expressions.
What is kept is for the very same Python, and no more than a quicker way: without it, where it is
broken, or in a Python of another kind, expressions are made ready as ever.
"""

import os
import re
import sys
from array import array
from hashlib import blake2b
from importlib.util import cache_from_source
from pathlib import Path
from typing import Any

import msgspec
from msgspec import Struct

LONG = 100
"""From so many letters on, reading what is kept is quicker than making it anew."""

FOLDER = Path(cache_from_source(__file__)).with_suffix("")
"""Where they are kept: in Python's own folder for what it compiles."""


class _Made(Struct, frozen=True, array_like=True):
    """What Python makes of an expression, as the last step of that takes it."""

    expression: str
    flags: int
    code: bytes
    groups: int
    names: dict[str, int]
    by_number: tuple[str | None, ...]


def ready(expression: str, flags: int = 0) -> re.Pattern[str]:
    """An expression, as `re.compile` makes it; for a long one nobody waits twice.

    Raises `re.error` as that does.
    """
    if len(expression) < LONG or sys.implementation.name != "cpython":
        return re.compile(expression, flags)
    written = f"{sys.version} {sys.byteorder} {flags} {expression}"
    name = blake2b(written.encode(errors="surrogatepass"), digest_size=16).hexdigest()
    try:
        return _kept(FOLDER / name, expression)
    except (OSError, ValueError, TypeError, RuntimeError):
        made = re.compile(expression, flags)
    if not sys.dont_write_bytecode:
        _keep(FOLDER / name, expression, flags)
    return made


def _kept(file: Path, expression: str) -> re.Pattern[str]:
    """What a file has of an expression; an error of many kinds if it has none, or is broken."""
    kept = msgspec.msgpack.decode(file.read_bytes(), type=_Made)
    if kept.expression != expression:
        raise ValueError("it is of another expression")
    code = array("I", kept.code).tolist()
    last_step: Any = sys.modules["_sre"]
    pattern: re.Pattern[str] = last_step.compile(
        expression, kept.flags, code, kept.groups, kept.names, kept.by_number
    )
    return pattern


def _keep(file: Path, expression: str, flags: int) -> None:
    """Write what is made of an expression; where that cannot be, nothing is kept."""
    try:
        FOLDER.mkdir(parents=True, exist_ok=True)
        begun = file.with_suffix(f".{os.getpid()}")
        begun.write_bytes(msgspec.msgpack.encode(_made(expression, flags)))
        begun.replace(file)
    except (OSError, ValueError, AttributeError):
        return


def _made(expression: str, flags: int) -> _Made:
    steps: Any = sys.modules["re._compiler"]
    tree = steps._parser.parse(expression, flags)
    names = tree.state.groupdict
    numbers = {number: name for name, number in names.items()}
    return _Made(
        expression,
        flags | tree.state.flags,
        array("I", steps._code(tree, flags)).tobytes(),
        tree.state.groups - 1,
        names,
        tuple(numbers.get(number) for number in range(tree.state.groups)),
    )
