"""The store of made images: each is made once and kept by what it was made from, and how."""

import os
from collections.abc import Set
from contextlib import suppress
from pathlib import Path, PurePosixPath

from practice_site.model.image import STORE, Rendition
from practice_site.model.planned_image import PlannedImage

SETTINGS = 1
"""The version of how images are made: raise it with every change that changes bytes."""

_MADE = "made"
_DRAWN = "drawn"


def path_of(root: Path, image: PlannedImage) -> Path:
    """Where an image's file is kept, whether it is there yet or not.

    The name says what its bytes depend on: the original's content, the size
    and the format, or all that is drawn; our settings; and the encoders, which
    come with Pillow.
    """
    from PIL import __version__  # the version alone, which costs nothing

    so = f"{SETTINGS}-{__version__}"
    if isinstance(image, Rendition):
        name = f"{image.original.digest}-{image.width}-{so}{image.format.endings[0]}"
        return root / STORE / _MADE / name
    return root / STORE / _DRAWN / f"{image.digest}-{so}{PurePosixPath(image.path).suffix}"


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


def prune(root: Path, originals: Set[str], drawings: Set[str]) -> None:
    """Remove what was made of originals that the site no longer has, or in another way.

    Originals and drawings are known by their digests. What drafts or other
    pages may still want of the present originals stays. The build's lock must
    be held. A file that cannot be removed does no harm.
    """
    from PIL import __version__

    made_so = f"-{SETTINGS}-{__version__}."
    for folder, digests in ((_MADE, originals), (_DRAWN, drawings)):
        with suppress(OSError), os.scandir(root / STORE / folder) as entries:
            for entry in list(entries):
                what, is_so, _ = entry.name.partition(made_so)
                digest = what if folder == _DRAWN else what.partition("-")[0]
                if not is_so or digest not in digests or entry.name.endswith(".unfinished"):
                    with suppress(OSError):
                        Path(entry).unlink()
