"""What a fingerprint is made of: where it is the same, so is what was made."""

import hashlib
import os
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import msgspec
from msgspec import Struct

from practice_site.model.html import Html

PACKAGE = Path(__file__).resolve().parents[1]

READING = ("model", "words", "reading", "schemas")
"""The folders whose code decides what a file says."""

MAKING = ("model", "words", "pages", "structured_data", "rendering", "inspecting")
"""The folders whose code decides what a page is, and what is seen of it."""

JUDGING = ("model", "words", "checks")
"""The folders whose code decides what is found on words and pages."""


def plain(value: object) -> str:
    """A value that MessagePack does not know in one that it knows: HTML is text."""
    if isinstance(value, Html):
        return str(value)
    raise TypeError(f"{type(value).__name__} has no fingerprint")


_encoder = msgspec.msgpack.Encoder(enc_hook=plain)


class Versions(Struct, frozen=True):
    """The digests (SHA-256, hex) of all that works on a site beside its own files.

    Each covers the code of its stage, the installed packages with their
    versions, and Python's. `making` covers the theme's templates and the
    settings too.
    """

    reading: str
    making: str
    judging: str


def versions(templates: Path, settings: Iterable[str]) -> Versions:
    """The versions of this program, of a theme, and of the settings that pages depend on."""
    around = digest([sys.version, sys.platform, *_packages()])
    code = {name: _files(PACKAGE / name) for name in {*READING, *MAKING, *JUDGING}}
    theme = _files(templates)
    return Versions(
        reading=digest([around, *(code[name] for name in READING)]),
        making=digest([around, *(code[name] for name in MAKING), theme, *settings]),
        judging=digest([around, *(code[name] for name in JUDGING)]),
    )


def code_digest() -> str:
    """The SHA-256 (hex) of this program's own files: the same on every machine."""
    return digest(_files(PACKAGE))


def digest(value: Any) -> str:
    """The SHA-256 (hex) of a value: of strings, numbers, dates, structs, and their containers.

    Equal values have equal digests, whatever they were made of. The order of a
    mapping counts; sets have none, and must not be in it.
    """
    return hashlib.sha256(_encoder.encode(value)).hexdigest()


def bytes_digest(content: bytes) -> str:
    """The SHA-256 (hex) of some bytes."""
    return hashlib.sha256(content).hexdigest()


def _files(folder: Path) -> list[str]:
    """The names of a folder's files, each with the digest of its bytes; not what was compiled."""
    found: list[str] = []
    waiting = [("", str(folder))] if folder.is_dir() else []
    while waiting:
        above, here = waiting.pop()
        with os.scandir(here) as entries:
            for entry in entries:
                name = above + entry.name
                if entry.is_dir():
                    if entry.name != "__pycache__":
                        waiting.append((f"{name}/", entry.path))
                elif entry.is_file() and not name.endswith(".pyc"):
                    found.append(f"{name} {bytes_digest(Path(entry.path).read_bytes())}")
    return sorted(found)


def _packages() -> list[str]:
    """The packages beside this program's own: pip names each one's folder for its version."""
    site = Path(msgspec.__file__).resolve().parents[1]
    return sorted(entry.name for entry in site.iterdir() if entry.name.endswith("-info"))
