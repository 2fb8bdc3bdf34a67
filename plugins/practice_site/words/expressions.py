"""Expressions that are compiled once for an installation, as Python does it with modules.

The rules on words have some thousand expressions, many of them long: to compile those that one
text needs takes longer than all else that is done for it. What they were compiled to lies beside
Python's own compiled files, and only the very same Python uses it.
"""

import hashlib
import os
import re
import sys
import zlib
from array import array
from contextlib import suppress
from functools import cache
from importlib.util import cache_from_source
from pathlib import Path

import msgspec
from msgspec import Struct

PYTHON = f"{sys.version} {sys.byteorder}"
"""Whose codes are used: to another one they may mean something else."""

MOST = 16_000_000
"""Bytes of codes that are read; a file that has grown larger is begun anew."""


class Code(Struct, frozen=True, array_like=True):
    """What an expression was compiled to; the `numbers` are packed, with a checksum."""

    flags: int
    groups: int
    names: dict[str, int]
    numbers: bytes


class CodeFile:
    """The codes of expressions in a file, which need not exist and may be damaged."""

    def __init__(self, file: Path) -> None:
        self._file = file
        self._codes = _codes_in(file)
        self._is_kept = True

    def pattern(self, expression: str, flags: int = 0) -> re.Pattern[str]:
        """What `re.compile` gives."""
        written = f"{int(flags)} {expression}".encode(errors="surrogatepass")
        key = hashlib.blake2b(written, digest_size=16).digest()
        if known := self._codes.get(key):
            with suppress(Exception):
                return pattern_of(expression, known)
        with suppress(Exception):  # a Python that is made otherwise inside is left alone
            code = code_of(expression, flags)
            pattern = pattern_of(expression, code)
            self._codes[key], self._is_kept = code, False
            return pattern
        return re.compile(expression, flags)

    def keep(self) -> None:
        """Keep what was compiled since the last time; quietly not where nothing may be written."""
        if self._is_kept:
            return
        self._is_kept = True
        unfinished = self._file.with_name(f"{self._file.name}.{os.getpid()}")
        try:
            self._file.parent.mkdir(exist_ok=True)
            unfinished.write_bytes(msgspec.msgpack.encode((PYTHON, self._codes)))
            unfinished.replace(self._file)
        except OSError:
            with suppress(OSError):
                unfinished.unlink(missing_ok=True)


def compiled(expression: str, flags: int = 0) -> re.Pattern[str]:
    """What `re.compile` gives, in a twentieth of the time where it was kept: for long ones."""
    return _installed().pattern(expression, flags)


def keep_compiled() -> None:
    """Keep what was compiled, if Python may keep what it compiles."""
    if not sys.dont_write_bytecode:
        _installed().keep()


def code_of(expression: str, flags: int) -> Code:
    """What Python compiles an expression to; raises `re.error`, or anything in another Python."""
    from re import _compiler, _parser  # type: ignore[attr-defined]

    parsed = _parser.parse(expression, flags)
    state = parsed.state
    packed = zlib.compress(array("I", _compiler._code(parsed, flags)).tobytes(), level=1)
    return Code(flags | state.flags, state.groups - 1, state.groupdict, packed)


def pattern_of(expression: str, code: Code) -> re.Pattern[str]:
    """The pattern of an expression that was compiled; raises anything where that is damaged."""
    import _sre  # type: ignore[import-not-found]

    names: list[str | None] = [None] * (code.groups + 1)
    for name, number in code.names.items():
        names[number] = name
    numbers = array("I", zlib.decompress(code.numbers)).tolist()
    pattern: re.Pattern[str] = _sre.compile(
        expression, code.flags, numbers, code.groups, code.names, tuple(names)
    )
    return pattern


@cache
def _installed() -> CodeFile:
    return CodeFile(Path(cache_from_source(__file__)).with_suffix(".codes"))


def _codes_in(file: Path) -> dict[bytes, Code]:
    with suppress(OSError, msgspec.DecodeError):
        content = file.read_bytes()
        python, codes = msgspec.msgpack.decode(content, type=tuple[str, dict[bytes, Code]])
        if python == PYTHON and len(content) <= MOST:
            return codes
    return {}
