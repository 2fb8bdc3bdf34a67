"""Reading the files of a site: those that have changed, each process its share."""

from collections.abc import Iterable, Mapping, Sequence

from msgspec import Struct
from msgspec.structs import replace

from practice_site.building.crew import Crew
from practice_site.building.site_changed import SiteChanged
from practice_site.checks.likeness import sketch_of
from practice_site.checks.mentions.extraction import mentions_of
from practice_site.checks.run import judge_text
from practice_site.checks.texts import text_of
from practice_site.incremental.fingerprints import bytes_digest
from practice_site.incremental.kept import (
    FileReading,
    KeptReading,
    decode_kept_readings,
    decode_reading,
    encode_reading,
    encoded,
    head_of,
)
from practice_site.model.article import Article
from practice_site.model.finding import Finding
from practice_site.model.markdown import Body
from practice_site.model.mention import Mention
from practice_site.model.record import Record
from practice_site.reading.files import SourceFile
from practice_site.reading.image_cache import Stamp, is_settled, stamp_of
from practice_site.reading.outcome import Outcome
from practice_site.reading.site_loader import outcome_of, text_of_source

UNSETTLED: Stamp = (-1, -1, -1, -1)
"""Stands for a file that may change once more without a new stamp: it is read again."""


class Readings(Struct, frozen=True):
    """The readings of all sources by their paths, and what is to be kept of them.

    `heads` are the digests of what planning may use, `bodies` the texts of the
    articles that this process has read. Not kept is what is unusual: files that
    cannot be decoded, or lie elsewhere.
    """

    outcomes: Mapping[str, FileReading]
    kept: Mapping[str, KeptReading]
    heads: Mapping[str, str]
    bodies: dict[str, Body]


def changed_sources(
    sources: Sequence[SourceFile], kept: Mapping[str, KeptReading]
) -> list[SourceFile]:
    """The files that are new, or have been written since they were read."""
    return [source for source in sources if not _is_unchanged(source, kept.get(source.path))]


def read_sources(
    sources: Sequence[SourceFile],
    changed: Sequence[SourceFile],
    kept: Mapping[str, KeptReading],
    crew: Crew,
) -> Readings:
    """Read the changed sources, and take all others from what is kept."""
    bodies: dict[str, Body] = {}
    own: dict[str, FileReading] = {}
    new: list[KeptReading] = []
    for source in crew.share(changed):
        reading, keep = read_one(source, kept.get(source.path), bodies)
        own[source.path] = reading
        new.append(keep)
    if crew.size > 1:
        parts = crew.exchange(encoded(new))
        new = [reading for part in parts for reading in decode_kept_readings(part)]
    fresh = {reading.path: reading for reading in new}
    now = {s.path: fresh.get(s.path) or kept[s.path] for s in sources}
    outcomes = {
        path: own[path] if path in own else decode_reading(reading.encoded, reading.kind)
        for path, reading in now.items()
    }
    return Readings(
        outcomes=outcomes,
        kept={path: reading for path, reading in now.items() if reading.digest},
        heads={path: reading.head for path, reading in now.items()},
        bodies=bodies,
    )


class Texts:
    """The texts of articles: those that have been read, and others when they are asked for."""

    def __init__(
        self,
        bodies: Mapping[str, Body],
        sources: Iterable[SourceFile],
        readings: Mapping[str, KeptReading],
    ) -> None:
        """`readings` say which text is meant: a file may be written while the site is built."""
        self._bodies = bodies
        self._readings = readings
        self._sources = {source.path: source for source in sources}

    def of(self, article: Article) -> Body:
        """The text of one article; raises `SiteChanged` where its file has another one by now."""
        body = self._bodies.get(article.path)
        if body is not None:
            return body
        source = self._sources[article.path]
        text = text_of_source(source)
        if not isinstance(text, str) or bytes_digest(text.encode()) != self._digest(article.path):
            raise SiteChanged(article.path)
        for record in outcome_of(source, text).records:
            if isinstance(record, Article) and record.body is not None:
                return record.body
        raise SiteChanged(article.path)

    def _digest(self, path: str) -> str:
        kept = self._readings.get(path)
        return kept.digest if kept else ""


def _is_unchanged(source: SourceFile, kept: KeptReading | None) -> bool:
    if kept is None or source.outside or kept.stamp == UNSETTLED:
        return False
    try:
        return stamp_of(source.file) == kept.stamp
    except OSError:
        return False


def read_one(
    source: SourceFile, kept: KeptReading | None, bodies: dict[str, Body]
) -> tuple[FileReading, KeptReading]:
    """Read one file; where only its stamp is new, what it said before still holds."""
    stamp = _stamp(source)
    text = text_of_source(source)
    digest = bytes_digest(text.encode()) if isinstance(text, str) else ""
    if kept and digest and digest == kept.digest:
        return decode_reading(kept.encoded, kept.kind), replace(kept, stamp=stamp)
    reading = _reading(outcome_of(source, text), bodies)
    keep = KeptReading(
        path=source.path,
        kind=source.kind,
        stamp=stamp,
        digest=digest,
        head=head_of(reading),
        encoded=encode_reading(reading, source.kind),
        sketch=sketch_of(bodies[source.path]) if source.path in bodies else b"",
    )
    return reading, keep


def _reading(outcome: Outcome, bodies: dict[str, Body]) -> FileReading:
    """What a file says, with what is found on its words; texts of articles are put aside."""
    findings: list[Finding] = []
    mentions: list[Mention] = []
    records: list[Record] = []
    for record in outcome.records:
        sources = {record.path: outcome.text or ""}
        text = text_of(record, sources)
        findings.extend(judge_text(text))
        mentions.extend(mentions_of(text))
        if isinstance(record, Article) and record.body is not None:
            bodies[record.path] = record.body
            record = replace(record, body=None)
        records.append(record)
    return FileReading(
        tuple(records), outcome.placeholders, outcome.problems, tuple(findings), tuple(mentions)
    )


def _stamp(source: SourceFile) -> Stamp:
    """The stamp of a file before it is read: a change while it is read gives a new one."""
    try:
        stamp = stamp_of(source.file)
    except OSError:
        return UNSETTLED
    return stamp if is_settled(stamp) else UNSETTLED
