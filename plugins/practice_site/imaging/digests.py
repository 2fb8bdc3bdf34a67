"""The digests of made images, kept so that a build need not read thousands of them again."""

from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path

import msgspec

from practice_site.imaging.store import keep
from practice_site.model.image import STORE

_FILE = "digests.json"


def kept_digests(root: Path) -> Mapping[str, str]:
    """The SHA-256 (hex) of files in the store by their names, which say what they show.

    Nothing where none are kept, or what is kept is damaged.
    """
    try:
        return msgspec.json.decode((root / STORE / _FILE).read_bytes(), type=dict[str, str])
    except (OSError, msgspec.DecodeError, ValueError):
        return {}


def keep_digests(root: Path, digests: Mapping[str, str], before: Mapping[str, str]) -> None:
    """Keep digests for the next build, in the place of those `before`; a failure does no harm."""
    if digests != before:
        with suppress(OSError):
            keep(root / STORE / _FILE, msgspec.json.encode(digests, order="sorted"))
