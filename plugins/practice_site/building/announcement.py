"""What is to be told of the last release to search engines that have not been told yet."""

from pathlib import Path

from msgspec import Struct

from practice_site.building.changed_pages import ChangedPages, changed_pages
from practice_site.external.announced import Announced, read_announced, write_announced
from practice_site.release.refusals import refusing
from practice_site.release.releases import kept_releases, number_of, read_release
from practice_site.release.trees import PRIVATE

FILE = "announced.json"


class Announcement(Struct, frozen=True):
    """The pages of the release `release` that changed after the release `since` (0: all are new).

    `told` are the addresses that have been told of already, `key_is_published`
    says whether the release has the file of the key.
    """

    release: int
    since: int
    pages: ChangedPages
    told: frozenset[str]
    key_is_published: bool


def announcement_for(root: Path, site: str, key: str) -> Announcement | None:
    """What is to be told; None where nothing has been published. Raises `ReleaseRefused`.

    The last release is compared with the one that was announced last, and where
    none was or it is not kept any more, with the release before.
    """
    kept = {number_of(folder): folder for folder in kept_releases(root)}
    if not kept:
        return None
    last, earlier = max(kept), sorted(kept)[:-1]
    known = read_announced(_file(root))
    told: frozenset[str] = frozenset()
    if known.release == last:
        since = last if known.complete else known.since
        told = frozenset(known.told)
    else:
        # What was begun and never finished is made up for: not all of its pages are known.
        since = known.release if known.complete else known.since
        if since not in earlier and (since or known.complete):
            since = max(earlier, default=0)
    now = read_release(kept[last])
    before = read_release(kept[since]) if since in kept else None
    return Announcement(
        release=now.number,
        since=since,
        pages=changed_pages(now, before, site),
        told=told,
        key_is_published=f"{key}.txt" in now.site,
    )


def note_told(
    root: Path, announcement: Announcement, told: frozenset[str], *, complete: bool
) -> None:
    """Keep which addresses have been told of. Raises `ReleaseRefused`."""
    with refusing("What was told could not be written down"):
        write_announced(
            _file(root),
            Announced(
                release=announcement.release,
                since=announcement.since,
                complete=complete,
                told=() if complete else tuple(sorted(told)),
            ),
        )


def _file(root: Path) -> Path:
    return root / PRIVATE / FILE
