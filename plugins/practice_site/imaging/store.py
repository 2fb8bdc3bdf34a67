"""The store of made images: each is made once and kept by what it was made from, and how."""

import os
from collections.abc import Set
from contextlib import suppress
from pathlib import Path

from practice_site.model.image import STORE, Rendition

SETTINGS = 1
"""The version of how images are made: raise it with every change that changes bytes."""

_MADE = "made"


def path_of(root: Path, rendition: Rendition) -> Path:
    """Where the file of a rendition is kept, whether it is there yet or not.

    The name says what its bytes depend on: the original's content, the size,
    the format, our settings and the encoders, which come with Pillow.
    """
    from PIL import __version__  # the version alone, which costs nothing

    name = f"{rendition.original.digest}-{rendition.width}-{SETTINGS}-{__version__}"
    return root / STORE / _MADE / f"{name}{rendition.format.endings[0]}"


def is_kept(path: Path) -> bool:
    """Whether a file is in the store; an empty one was lost when the computer went down."""
    try:
        return path.stat().st_size > 0
    except OSError:
        return False


def keep(path: Path, content: bytes) -> None:
    """Put a file into the store in one step; raises OSError."""
    path.parent.mkdir(parents=True, exist_ok=True)
    unfinished = path.with_name(f"{path.name}.{os.getpid()}.unfinished")
    try:
        unfinished.write_bytes(content)
        unfinished.replace(path)
    except OSError:
        with suppress(OSError):
            unfinished.unlink(missing_ok=True)
        raise


def prune(root: Path, digests: Set[str]) -> None:
    """Remove what was made of originals that the site no longer has, or in another way.

    What drafts or other pages may still want of the present originals stays.
    The build's lock must be held. A file that cannot be removed does no harm.
    """
    from PIL import __version__

    made_so = f"-{SETTINGS}-{__version__}."
    with suppress(OSError):
        for file in sorted((root / STORE / _MADE).iterdir()):
            known = file.name.partition("-")[0] in digests and made_so in file.name
            if not known or file.name.endswith(".unfinished"):
                with suppress(OSError):
                    file.unlink()
