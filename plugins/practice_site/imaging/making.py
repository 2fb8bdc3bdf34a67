"""Making the images that a site names, those that are not in the store yet."""

import os
import warnings
from collections.abc import Callable, Iterable
from concurrent.futures import ThreadPoolExecutor, as_completed
from pathlib import Path

from practice_site.imaging.store import is_kept, keep, path_of
from practice_site.model.image import ImageFile, Rendition
from practice_site.model.planned_image import Drawing, PlannedImage

MOST_WORKERS = 4
"""Each thread may hold an original of several hundred megabytes."""

Report = Callable[[int], None]
"""Is told how many files have been made since it was last told."""


class ImagesNotMade(Exception):
    """A file could not be made; the message says which, why, and what to do."""


def missing(root: Path, images: Iterable[PlannedImage]) -> tuple[PlannedImage, ...]:
    """The images that are not in the store of the site in the folder `root`.

    Of those that share a file of the store (copies of one original) the first.
    """
    files: dict[Path, PlannedImage] = {}
    for image in images:
        files.setdefault(path_of(root, image), image)
    return tuple(image for file, image in files.items() if not is_kept(file))


def make(
    root: Path, images: Iterable[PlannedImage], report: Report, workers: int | None = None
) -> None:
    """Make files of the originals in `content/`, and drawings, and put them into the store.

    Each original is decoded once, by one of several threads; the bytes depend
    neither on their number nor on what else is made.

    Raises:
        ImagesNotMade: an original changed since it was read, or the store
            cannot be written. What was made until then is kept.
    """
    wanted: dict[ImageFile, list[Rendition]] = {}
    drawings: list[Drawing] = []
    for image in images:
        if isinstance(image, Rendition):
            wanted.setdefault(image.original, []).append(image)
        else:
            drawings.append(image)
    _draw_all(root, drawings, report)
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


def _draw_all(root: Path, drawings: list[Drawing], report: Report) -> None:
    if not drawings:
        return
    # For Pillow, as in `_make_all`.
    from practice_site.imaging.drawing import draw
    from practice_site.imaging.originals import OriginalChanged

    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            for _ in draw(root, drawings):
                report(1)
    except OriginalChanged as error:
        raise ImagesNotMade(str(error)) from error
    except (OSError, ValueError, MemoryError) as error:
        why = (isinstance(error, OSError) and error.strerror) or str(error)
        raise ImagesNotMade(
            f"The cards and icons could not be drawn: {why}. Build again; if it stays so, "
            "save the practice's mark anew."
        ) from error


def _make_all(root: Path, original: ImageFile, renditions: list[Rendition], report: Report) -> None:
    # Pillow takes 25 ms to import: a build that makes no image must not pay for it.
    from practice_site.imaging.encoding import encode
    from practice_site.imaging.originals import OriginalChanged, pixels_of

    path = f"content/{original.path}"
    try:
        pixels = pixels_of(root, original, alpha=original.alpha)
        for rendition in renditions:
            content = encode(pixels, rendition.format, rendition.width, rendition.height)
            keep(path_of(root, rendition), content)
            report(1)
    except OriginalChanged as error:
        raise ImagesNotMade(str(error)) from error
    except OSError as error:
        why = error.strerror or str(error)
        raise ImagesNotMade(f"The sizes of {path} could not be made: {why}.") from error
    except (ValueError, MemoryError) as error:
        raise ImagesNotMade(
            f"The sizes of {path} could not be made: {error}. Save the image anew, smaller."
        ) from error
