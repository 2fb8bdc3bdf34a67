"""Which pages of the releases may be given out, each version once."""

from collections.abc import Iterable, Mapping
from hashlib import sha256
from pathlib import Path

from practice_site.building.gathering import Hidden
from practice_site.publication_record.copies import Copies, Copy, Version
from practice_site.publication_record.gathered import Gathered, GatheredRelease
from practice_site.publication_record.timeline import PageHistory
from practice_site.release.refusals import refusing

GONE = "not kept any more"
TAKEN_OUT = "its file was taken out with a testimonial that was withheld"
DAMAGED = "the kept file is not what was published"
NAMES_HIDDEN = "it shows a testimonial that may not be shown"


def copies_of(
    folder: Path, gathered: Gathered, histories: Iterable[PageHistory], hidden: Hidden
) -> Copies:
    """The copies of all versions of pages, out of the releases in a folder.

    A version that shows what is `Hidden` is left out, as is one whose file was
    removed or changed since. Raises `ReleaseRefused` where a file cannot be read.
    """
    releases = {release.number: release for release in gathered.releases}
    found: dict[Version, Copy] = {}
    for history in histories:
        for stretch in history.stretches:
            version = (stretch.what.file, stretch.what.sha256)
            if version not in found or not found[version].name:
                found[version] = _copy(folder, version, stretch.releases, releases, hidden)
    return found


def _copy(
    folder: Path,
    version: Version,
    numbers: Iterable[int],
    releases: Mapping[int, GatheredRelease],
    hidden: Hidden,
) -> Copy:
    file, digest = version
    why = GONE
    for number in numbers:
        release = releases[number]
        if release.withheld and file not in release.files:
            why = TAKEN_OUT
        path = folder / release.folder / "site" / file
        if not digest or release.files.get(file) != digest or not path.is_file():
            continue
        with refusing("A page of a kept release could not be read"):
            content = path.read_bytes()
        if sha256(content).hexdigest() != digest:
            why = DAMAGED
        elif hidden.traces.in_text(content.decode("utf-8", "ignore")):
            return Copy(why=NAMES_HIDDEN)
        else:
            return Copy(name=f"pages/{release.folder}/{file}", source=path)
    return Copy(why=why)
