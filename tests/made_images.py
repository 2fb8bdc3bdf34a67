"""The sizes of the sample's images, made once for all tests: making them is most of a build."""

import functools
import os
import shutil
from pathlib import Path

from filelock import FileLock

from practice_site.building.configuration import read_configuration
from practice_site.building.flow import build_site
from practice_site.building.request import request_from
from practice_site.imaging.making import make, missing
from practice_site.model.image import STORE

REPOSITORY = Path(__file__).resolve().parent.parent
KEPT = REPOSITORY / ".pytest_cache" / "made-images"


def give_images(root: Path) -> None:
    """Put what is made of the sample's images into the store of a copy of the sample.

    Hard links: a store's files are never written into (imaging/store.py).
    """
    shutil.copytree(_store(), root / STORE, copy_function=_linked)


def _linked(source: str, target: str) -> None:
    try:
        os.link(source, target)
    except OSError:  # the tests' folder is on another disk
        shutil.copy(source, target)


@functools.cache
def _store() -> Path:
    """The store of a copy of the sample, completed if need be; one process at a time."""
    KEPT.mkdir(parents=True, exist_ok=True)
    with FileLock(KEPT / ".lock"):
        for folder in ("content", "theme"):
            shutil.rmtree(KEPT / folder, ignore_errors=True)
            shutil.copytree(REPOSITORY / folder, KEPT / folder)
        for file in ("locations.yaml", "pelicanconf.py"):
            shutil.copy(REPOSITORY / file, KEPT)
        outcome = build_site(request_from(read_configuration(KEPT / "pelicanconf.py")))
        make(KEPT, missing(KEPT, outcome.images), lambda made: None)
    return KEPT / STORE
