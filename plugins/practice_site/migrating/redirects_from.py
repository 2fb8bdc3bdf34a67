"""Writing down where former addresses lead: in the files of the pages that take their places.

Articles, services, pages and physicians have `redirect_from` in their front matter, offices and
towns in `locations.yaml`. Pages without a file, and addresses given up, stand in
`content/practice.yaml`. Everything else in these files stays as it is, byte for byte.
"""

from collections.abc import Collection, Iterable, Iterator, Mapping
from pathlib import Path

from msgspec import Struct

from practice_site.authoring.listed_values import (
    Finder,
    add_values,
    in_file,
    in_front_matter,
    in_locations,
    quoted,
)
from practice_site.authoring.locations_text import CannotEdit
from practice_site.authoring.new_files import CannotWrite, NewFile, write_files
from practice_site.migrating.old_address import site_path
from practice_site.migrating.statuses import Fate, Status
from practice_site.migrating.targets import PRACTICE, Target, What

_LISTS = {What.OFFICE: "offices", What.TOWN: "towns"}


class Entry(Struct, frozen=True):
    """One value for a list of a file: of which record, under which key."""

    path: str
    record: str
    key: str
    value: str


class Written(Struct, frozen=True):
    """What was written into a file, or why it could not be."""

    path: str
    entries: tuple[Entry, ...]
    fault: str = ""


def write_redirects(
    root: Path,
    fates: Iterable[Fate],
    former: Mapping[str, Target],
    gone: Collection[str],
    *,
    dry_run: bool,
) -> tuple[Written, ...]:
    """Write what is not written yet; each file once, and whole or not at all.

    `former` are the addresses that lead somewhere already, `gone` those that are given up.
    """
    by_file: dict[str, list[Entry]] = {}
    for entry in _entries(fates, former, gone):
        by_file.setdefault(entry.path, []).append(entry)
    return tuple(
        _write(root, path, tuple(entries), dry_run=dry_run)
        for path, entries in sorted(by_file.items())
    )


def _entries(
    fates: Iterable[Fate], former: Mapping[str, Target], gone: Collection[str]
) -> Iterator[Entry]:
    for fate in fates:
        old = fate.old.address.path
        written = quoted(site_path(old))
        if fate.status is Status.GONE and old not in gone:
            yield Entry(PRACTICE, "", "gone", written)
        elif fate.status is Status.REDIRECT and fate.target and old not in former:
            target = fate.target
            if target.path == PRACTICE:
                moved = f"{{from: {written}, to: {quoted(target.url)}}}"
                yield Entry(PRACTICE, "", "moved", moved)
            else:
                record = f"{_LISTS[target.what]}/{target.slug}" if target.what in _LISTS else ""
                yield Entry(target.path, record, "redirect_from", written)


def _write(root: Path, path: str, entries: tuple[Entry, ...], *, dry_run: bool) -> Written:
    try:
        text = (root / path).read_bytes().decode("utf-8")
        for record, key in dict.fromkeys((entry.record, entry.key) for entry in entries):
            values = [e.value for e in entries if (e.record, e.key) == (record, key)]
            text = add_values(text, _finder(path, record), key, values)
        if not dry_run:
            write_files(root, [NewFile(path, text)], replace=True)
    except (CannotEdit, CannotWrite, OSError, UnicodeDecodeError) as error:
        return Written(path, entries, str(error).rstrip("."))
    return Written(path, entries)


def _finder(path: str, record: str) -> Finder:
    if record:
        kind, _, slug = record.partition("/")
        return in_locations(kind, slug)
    return in_front_matter(path) if path.endswith(".md") else in_file(path)
