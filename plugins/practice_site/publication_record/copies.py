"""Copies of published pages, and why there is none of some."""

from collections.abc import Mapping
from pathlib import Path
from typing import TypeAlias

from msgspec import Struct


class Copy(Struct, frozen=True):
    """The file of a page: its `name` in the archive and where it lies, or `why` it is left out."""

    name: str = ""
    source: Path | None = None
    why: str = ""


Version: TypeAlias = tuple[str, str]
"""A page's file and its SHA-256 (hex)."""

Copies: TypeAlias = Mapping[Version, Copy]

NO_COPY = Copy(why="not kept any more")
