"""What search engines have been told of, so that nothing is told twice."""

from pathlib import Path

import msgspec
from msgspec import Struct

_VERSION = 1
_LARGEST = 50_000_000


class Announced(Struct, frozen=True):
    """The release that was announced last, and the one that it was compared with (0: none).

    `told` are the paths that were told of where the last telling is not `complete`.
    """

    version: int = _VERSION
    release: int = 0
    since: int = 0
    complete: bool = True
    told: tuple[str, ...] = ()


def read_announced(file: Path) -> Announced:
    """What is kept; as if nothing had ever been told, where it is missing or damaged."""
    try:
        if file.stat().st_size > _LARGEST:
            return Announced()
        kept = msgspec.json.decode(file.read_bytes(), type=Announced)
    except (OSError, msgspec.MsgspecError, UnicodeError, RecursionError):
        return Announced()
    return kept if kept.version == _VERSION else Announced()


def write_announced(file: Path, announced: Announced) -> None:
    """Keep it, whole or not at all. Raises `OSError`."""
    unfinished = file.with_name(file.name + ".unfinished")
    file.parent.mkdir(parents=True, exist_ok=True)
    unfinished.write_bytes(msgspec.json.encode(announced))
    unfinished.replace(file)
