"""Making the images that the pages of a site name, those that are not in the store yet."""

import hashlib
import os
import warnings
from collections.abc import Callable, Iterable
from concurrent.futures import ThreadPoolExecutor, as_completed
from io import BytesIO
from pathlib import Path

from practice_site.imaging.store import is_kept, keep, path_of
from practice_site.model.image import ImageFile, Rendition

MOST_WORKERS = 4
"""Each thread may hold an original of several hundred megabytes."""

Report = Callable[[int], None]
"""Is told how many files have been made since it was last told."""


class ImagesNotMade(Exception):
    """A file could not be made; the message says which, why, and what to do."""


def missing(root: Path, renditions: Iterable[Rendition]) -> tuple[Rendition, ...]:
    """The renditions that are not in the store of the site in the folder `root`."""
    return tuple(r for r in dict.fromkeys(renditions) if not is_kept(path_of(root, r)))


def make(
    root: Path, renditions: Iterable[Rendition], report: Report, workers: int | None = None
) -> None:
    """Make files of the originals in `content/` and put them into the store.

    Each original is decoded once, by one of several threads; the bytes depend
    neither on their number nor on what else is made.

    Raises:
        ImagesNotMade: an original changed since it was read, or the store
            cannot be written. What was made until then is kept.
    """
    wanted: dict[ImageFile, list[Rendition]] = {}
    for rendition in renditions:
        wanted.setdefault(rendition.original, []).append(rendition)
    if not wanted:
        return
    threads = workers or min(MOST_WORKERS, os.cpu_count() or 1)
    with warnings.catch_warnings(), ThreadPoolExecutor(min(threads, len(wanted))) as pool:
        warnings.simplefilter("ignore")  # for all threads: reading has said what is wrong
        tasks = [pool.submit(_make_all, root, *each, report) for each in wanted.items()]
        try:
            for task in as_completed(tasks):
                task.result()
        except BaseException:
            pool.shutdown(cancel_futures=True)
            raise


def _make_all(root: Path, original: ImageFile, renditions: list[Rendition], report: Report) -> None:
    # Pillow takes 25 ms to import: a build that makes no image must not pay for it.
    from PIL import Image

    from practice_site.imaging.colours import plain_pixels
    from practice_site.imaging.encoding import encode

    path = f"content/{original.path}"
    try:
        data = (root / path).read_bytes()
        if hashlib.sha256(data).hexdigest() != original.digest:
            raise ImagesNotMade(f"{path} changed while the site was being built. Build again.")
        with Image.open(BytesIO(data)) as image:
            pixels = plain_pixels(image, alpha=original.alpha)
        del data
        for rendition in renditions:
            content = encode(pixels, rendition.format, rendition.width, rendition.height)
            keep(path_of(root, rendition), content)
            report(1)
    except OSError as error:
        why = error.strerror or str(error)
        raise ImagesNotMade(f"The sizes of {path} could not be made: {why}.") from error
    except (ValueError, MemoryError) as error:
        raise ImagesNotMade(
            f"The sizes of {path} could not be made: {error}. Save the image anew, smaller."
        ) from error
