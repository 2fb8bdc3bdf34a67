"""Reading all kept releases for `practice evidence`, without what may not be shown today."""

import datetime as dt
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from msgspec import Struct

from practice_site.building.earlier_release import pages_by_sources, testimonials_by_sources
from practice_site.building.identity import read_practice
from practice_site.building.recording import named
from practice_site.building.still_live import traces_of_record
from practice_site.model.record import Record
from practice_site.model.testimonial import Testimonial, TestimonialState
from practice_site.publication_record.gathered import (
    Gathered,
    GatheredRelease,
    PutUpAgain,
    TakenOut,
)
from practice_site.publication_record.redaction import cleared, redacted, without_words
from practice_site.publication_record.release_record import (
    Named,
    RecordUnreadable,
    ReleaseRecord,
    decoded,
)
from practice_site.reading.site_loader import load_kinds
from practice_site.release.events import What, noted_events
from practice_site.release.refusals import refusing
from practice_site.release.releases import (
    MANIFEST,
    RECORD,
    Release,
    ReleaseDamaged,
    kept_releases,
    read_release,
)
from practice_site.release.staging import digest_at
from practice_site.release.traces import Traces, joined

WHY = {
    TestimonialState.REVOKED: "its authorization was revoked",
    TestimonialState.EXPIRED: "its authorization has ended",
    TestimonialState.SAMPLE: "it is a sample",
    TestimonialState.DRAFT: "its record is a draft",
}
"""Why a testimonial may not be shown."""

NO_RECORD = "its record is gone, or cannot be read"

SHOWN = 3
"""At most so many damaged files are named."""


class Hidden(Struct, frozen=True):
    """The testimonials that may not be shown on a day, why, and what gives them away."""

    why: Mapping[str, str]
    traces: Traces


def gather(root: Path, as_of: dt.date) -> tuple[Gathered, Hidden]:
    """What the releases of a site say, of which nothing is executed or made anew.

    What is `Hidden` on the day is in none of it. The build's lock must be
    held. A release that cannot be read is a problem, not an error. Raises
    `ReleaseRefused` where the system refuses.
    """
    releases: list[Release] = []
    problems: list[str] = []
    for folder in kept_releases(root):
        try:
            releases.append(read_release(folder))
        except ReleaseDamaged as damage:
            problems.append(damage.message)
    hidden = hidden_on(root, as_of, releases)
    events, unread = noted_events(root)
    problems += [f"Line {line} of the list of events cannot be read." for line in unread]
    gathered = tuple(_release(release, hidden) for release in releases)
    problems += [sentence for release in gathered for sentence in release.damage]
    return Gathered(
        practice=_practice(root, gathered),
        as_of=as_of,
        releases=gathered,
        rolled_back=tuple(
            PutUpAgain(e.release, e.after, e.as_of, e.at)
            for e in events
            if e.what is What.ROLLED_BACK
        ),
        taken_out=tuple(
            TakenOut(e.testimonial, e.as_of, e.at, e.after)
            for e in events
            if e.what is What.WITHHELD
        ),
        hidden=hidden.why,
        problems=tuple(problems),
    ), hidden


def hidden_on(root: Path, as_of: dt.date, releases: Iterable[Release]) -> Hidden:
    """The testimonials, today's and those of releases, that may not be shown on a day.

    One whose record is gone or cannot be read is among them: nobody can say that it may.
    """
    kinds = {"testimonial", "physician"}
    today = load_kinds(root, kinds)
    may = {r.slug for r in _testimonials(today) if r.shown(as_of, sample_site=False)}
    states = {r.slug: WHY[r.state(as_of)] for r in _testimonials(today) if r.slug not in may}
    why: dict[str, str] = {}
    traces: list[Traces] = []
    for records in (today, *(load_kinds(each.folder / "sources", kinds) for each in releases)):
        for record in _testimonials(records):
            if record.slug not in may:
                why[record.slug] = states.get(record.slug, NO_RECORD)
                traces.append(traces_of_record(record, records))
    for name in (name for release in releases for name in release.withheld):
        if name not in may:
            why.setdefault(name, states.get(name, NO_RECORD))
    return Hidden(why, joined(*traces))


def _testimonials(records: Iterable[Record]) -> Iterator[Testimonial]:
    return (record for record in records if isinstance(record, Testimonial))


def _release(release: Release, hidden: Hidden) -> GatheredRelease:
    damage = list(_damage(release))
    record: ReleaseRecord | None = None
    try:
        record = _record(release, hidden)
    except RecordUnreadable:
        damage.append(f"The {RECORD} of release {release.number} cannot be read.")
    if record:
        pages, testimonials = record.pages, record.testimonials
    else:
        gives_away = hidden.traces.in_text
        pages = tuple(cleared(page, gives_away) for page in pages_by_sources(release))
        shown = testimonials_by_sources(release)
        testimonials = tuple(
            cleared(without_words(t), gives_away) if t.id in hidden.why else t for t in shown
        )
    return GatheredRelease(
        folder=release.folder.name,
        number=release.number,
        as_of=release.as_of,
        record=record,
        pages=pages,
        testimonials=testimonials,
        withheld=release.withheld,
        files=release.site,
        manifest_sha256=digest_at(str(release.folder / MANIFEST)),
        evidence_sha256=digest_at(str(release.folder / RECORD)),
        damage=tuple(damage),
    )


def _record(release: Release, hidden: Hidden) -> ReleaseRecord | None:
    """What was recorded of it, without what may not be shown; raises `RecordUnreadable`."""
    with refusing("A kept release could not be read"):
        try:
            content = (release.folder / RECORD).read_bytes()
        except FileNotFoundError:
            return None
    record = decoded(content)
    taken_out = {*hidden.why, *release.withheld}
    return redacted(record, taken_out, hidden.traces.in_text)


def _damage(release: Release) -> Iterator[str]:
    """What of a release is not as it was made, in sentences."""
    with refusing("A kept release could not be read"):
        files = _other(release.folder / "site", release.site)
        sources = _other(release.folder / "sources", release.sources)
    if files:
        more = f" and {len(files) - SHOWN} more" if len(files) > SHOWN else ""
        yield (
            f"Release {release.number} is damaged: {', '.join(files[:SHOWN])}{more} "
            f"{'is' if len(files) == 1 else 'are'} gone or not what was published."
        )
    if sources:  # their names are not said: drafts are among them
        yield (
            f"Release {release.number} is damaged: {len(sources)} of the files that it was made "
            f"from {'is' if len(sources) == 1 else 'are'} gone or not what they were."
        )


def _other(folder: Path, files: Mapping[str, str]) -> list[str]:
    """Those of a release's files that are not what they were."""
    return [name for name, was in sorted(files.items()) if digest_at(str(folder / name)) != was]


def _practice(root: Path, releases: Iterable[GatheredRelease]) -> Named:
    """The practice as the last release that says so names it, else as it is named today."""
    known = [release.record.practice for release in releases if release.record]
    return known[-1] if known else named(read_practice(root))
