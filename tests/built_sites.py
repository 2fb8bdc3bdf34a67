"""Whole sites, built in memory: the sample, the smallest one, and one that has everything."""

import datetime as dt
import shutil
from pathlib import Path

from conftest import copy_site
from full_site import write_full_site
from practice_site.building.configuration import PARTS
from practice_site.building.flow import BuildRequest, Outcome, build_site

SITES = ("sample", "minimal", "full")


def built_site(name: str, root: Path) -> Outcome:
    """A site that was copied or written to `root`, which is not there yet, and its pages."""
    copy_site("minimal" if name == "full" else name, root)
    if name == "full":
        shutil.rmtree(root / "content")
        write_full_site(root)
    return built(root)


def built(root: Path) -> Outcome:
    """The site in a folder with all its pages."""
    request = BuildRequest(
        root=root,
        theme=root / "theme",
        parts=frozenset(PARTS),
        as_of=dt.date(2026, 11, 21),
        jobs=1,
        whole=True,
    )
    return build_site(request)
