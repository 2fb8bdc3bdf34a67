"""What is kept of each file that was read and of each page that was made."""

from collections.abc import Mapping
from typing import Any

import msgspec
from msgspec import Struct, field
from msgspec.structs import replace

from practice_site.incremental.fingerprints import digest, plain
from practice_site.model.article import Article, Page, Service
from practice_site.model.facts import PageSummary
from practice_site.model.finding import Finding, Problem
from practice_site.model.html import Html
from practice_site.model.law import Pack
from practice_site.model.location import Office, Town
from practice_site.model.mention import Mention
from practice_site.model.physician import Physician
from practice_site.model.practice import Practice
from practice_site.model.record import Record
from practice_site.model.review import ReviewHistory
from practice_site.model.site import Placeholder
from practice_site.model.testimonial import Testimonial
from practice_site.reading.image_cache import Stamp

RECORDS: Mapping[str, tuple[type[Record], ...]] = {
    "article": (Article,),
    "locations": (Office, Town),
    "pack": (Pack,),
    "page": (Page,),
    "physician": (Physician,),
    "practice": (Practice,),
    "review": (ReviewHistory,),
    "service": (Service,),
    "testimonial": (Testimonial,),
}
"""What a file of each kind holds."""


class Unusable(Exception):
    """What was kept is damaged, or was written by another program."""


class FileReading(Struct, frozen=True):
    """What a file says: its records (an article's without its text), and what is wrong with them.

    `findings` are those of the rules about words, `mentions` what rules on the site compare
    with the practice's facts (`checks/mentions/`).
    """

    records: tuple[Record, ...]
    placeholders: tuple[Placeholder, ...]
    problems: tuple[Problem, ...]
    findings: tuple[Finding, ...]
    mentions: tuple[Mention, ...] = ()


class KeptReading(Struct, frozen=True):
    """A reading as it is kept, `encoded`.

    `digest` is that of the file's text, `head` that of what planning may use of
    it: all but the text, in an article's case. `sketch` is what an article's words
    are compared by (`checks/likeness.py`).
    """

    path: str
    kind: str
    stamp: Stamp
    digest: str
    head: str
    encoded: bytes
    sketch: bytes = b""


class MadePage(Struct, frozen=True):
    """What is kept of a page, or of another file that was made.

    `fingerprint` says what it was made of, `digest` is the SHA-256 (hex) of its
    bytes. `pointed_at` are the sources that its findings point into, with the
    digests of their texts: a record's line may move, and leave the page as it is.
    """

    url: str
    file: str
    fingerprint: str
    digest: str
    summary: PageSummary
    findings: tuple[Finding, ...] = ()
    pointed_at: Mapping[str, str] = field(default_factory=dict)


class KeptTowns(Struct, frozen=True):
    """What was found on the towns' pages beside each other; `digest` says what was looked at."""

    digest: str = ""
    findings: tuple[Finding, ...] = ()


class Kept(Struct, frozen=True):
    """Everything that is kept of a site: files by their paths, pages by their URLs.

    `planned` is the digest of all that the plan of these pages was made of.
    """

    readings: Mapping[str, KeptReading] = field(default_factory=dict)
    pages: Mapping[str, MadePage] = field(default_factory=dict)
    planned: str = ""
    towns: KeptTowns = KeptTowns()


NOTHING_KEPT = Kept()


def encoded(value: Any) -> bytes:
    """A value of the model in the form in which it is kept (MessagePack)."""
    return _encoder.encode(value)


def head_of(reading: FileReading) -> str:
    """The digest of what planning may use of a reading."""
    records = [
        replace(record, quotes=(), pictures=()) if isinstance(record, Article) else record
        for record in reading.records
    ]
    return digest((records, reading.placeholders))


def encode_reading(reading: FileReading, kind: str) -> bytes:
    """A reading in the form in which it is kept."""
    by_type = [[r for r in reading.records if isinstance(r, type_)] for type_ in RECORDS[kind]]
    return _encoder.encode(
        (
            *by_type,
            *(reading.placeholders, reading.problems, reading.findings, reading.mentions),
        )
    )


def decode_reading(content: bytes, kind: str) -> FileReading:
    """A reading that was kept; raises `Unusable`."""
    try:
        *by_type, placeholders, problems, findings, mentions = _readings[kind].decode(content)
    except (msgspec.DecodeError, KeyError, ValueError) as error:
        raise Unusable(str(error)) from error
    records = tuple(record for records in by_type for record in records)
    return FileReading(records, placeholders, problems, findings, mentions)


def decode_pages(content: bytes) -> tuple[MadePage, ...]:
    """Pages that were kept, or made by another process; raises `Unusable`."""
    try:
        pages: tuple[MadePage, ...] = _pages.decode(content)
        return pages
    except (msgspec.DecodeError, ValueError) as error:
        raise Unusable(str(error)) from error


def decode_towns(content: bytes) -> KeptTowns:
    """What was kept of the towns; raises `Unusable`."""
    try:
        towns: KeptTowns = _towns.decode(content)
        return towns
    except (msgspec.DecodeError, ValueError) as error:
        raise Unusable(str(error)) from error


def decode_kept_readings(content: bytes) -> tuple[KeptReading, ...]:
    """Readings that another process made; raises `Unusable`."""
    try:
        readings: tuple[KeptReading, ...] = _kept_readings.decode(content)
        return readings
    except (msgspec.DecodeError, ValueError) as error:
        raise Unusable(str(error)) from error


def _html(kind: type, value: Any) -> Any:
    if kind is Html:
        return Html(value)
    raise NotImplementedError(kind)


def _reading_type(records: tuple[type[Record], ...]) -> Any:
    """The type of an encoded reading: records of each type, then the rest."""
    lists: list[Any] = [tuple[record, ...] for record in records]  # type: ignore[valid-type]
    lists += [tuple[Placeholder, ...], tuple[Problem, ...], tuple[Finding, ...]]
    lists += [tuple[Mention, ...]]
    return tuple.__class_getitem__(tuple(lists))


def _decoder(type_: Any) -> Any:
    return msgspec.msgpack.Decoder(type_, dec_hook=_html)


_encoder = msgspec.msgpack.Encoder(enc_hook=plain)
_pages = _decoder(tuple[MadePage, ...])
_towns = _decoder(KeptTowns)
_kept_readings = _decoder(tuple[KeptReading, ...])
_readings = {kind: _decoder(_reading_type(types)) for kind, types in RECORDS.items()}
