"""What must be known of the last release before a site is judged."""

from collections.abc import Mapping
from functools import partial
from itertools import chain
from pathlib import Path

from msgspec import Struct

from practice_site.checks.published_before import NEVER_PUBLISHED, PublishedBefore
from practice_site.incremental.kept import KeptReading
from practice_site.model.finding import Problem
from practice_site.model.image import ImageFile
from practice_site.model.span import Span
from practice_site.release.refusals import ReleaseRefused
from practice_site.release.releases import Release, ReleaseDamaged, kept_sources, last_release
from practice_site.release.trees import PRIVATE


class LastPublished(Struct, frozen=True):
    """Every address of the last release, sorted, and what its files said.

    `problems` has what keeps it from being read.
    """

    addresses: tuple[str, ...] = ()
    texts: PublishedBefore = NEVER_PUBLISHED
    problems: tuple[Problem, ...] = ()


def last_published(
    root: Path, readings: Mapping[str, KeptReading], images: Mapping[str, ImageFile]
) -> LastPublished:
    """What the site in the folder `root` was when it was last published, if it ever was.

    `readings` and `images` are what its files are now.
    """
    try:
        release = last_release(root)
    except ReleaseRefused as refusal:
        return LastPublished(problems=(_unreadable(refusal, root),))
    if release is None:
        return LastPublished()
    return LastPublished(
        tuple(sorted(set(release.urls))),
        PublishedBefore(_changed(release, readings, images), partial(kept_sources, root)),
    )


def _changed(
    release: Release, readings: Mapping[str, KeptReading], images: Mapping[str, ImageFile]
) -> frozenset[str]:
    texts = ((path, reading.digest) for path, reading in readings.items())
    pictures = ((f"content/{path}", image.digest) for path, image in images.items())
    was = release.sources
    return frozenset(p for p, now in chain(texts, pictures) if was.get(p, now) != now)


def _unreadable(refusal: ReleaseRefused, root: Path) -> Problem:
    folder = Path(PRIVATE, "releases")
    if isinstance(refusal, ReleaseDamaged):
        folder = folder / refusal.folder / "manifest.json"
    return Problem(
        kind="release-unreadable",
        span=Span(folder.as_posix()),
        message=refusal.message.replace(f"{root}/", ""),
        remedy=refusal.remedy,
    )
