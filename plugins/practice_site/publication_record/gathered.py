"""What the kept releases say together, before it is put into files."""

import datetime as dt
from collections.abc import Mapping

from msgspec import Struct

from practice_site.publication_record.release_record import (
    Named,
    PageRecord,
    ReleaseRecord,
    TestimonialRecord,
)


class GatheredRelease(Struct, frozen=True, kw_only=True):
    """A kept release that can be read.

    `record` is None for one from before records were kept: its `pages` and
    `testimonials` then are what its own sources say. `withheld` are testimonials
    that were taken out of it since, `files` the digests (SHA-256, hex) of the
    files that are left, `manifest_sha256` and `evidence_sha256` those of what
    lies beside them. `damage` says in sentences what is wrong with it.
    """

    folder: str
    number: int
    as_of: dt.date
    record: ReleaseRecord | None
    pages: tuple[PageRecord, ...]
    testimonials: tuple[TestimonialRecord, ...]
    withheld: tuple[str, ...]
    files: Mapping[str, str]
    manifest_sha256: str
    evidence_sha256: str = ""
    damage: tuple[str, ...] = ()


class PutUpAgain(Struct, frozen=True):
    """A release that was put up again by `practice rollback`, after the last one was made."""

    release: int
    after: int
    as_of: dt.date
    at: dt.datetime


class TakenOut(Struct, frozen=True):
    """A testimonial that `practice withhold` took out of all releases."""

    testimonial: str
    as_of: dt.date
    at: dt.datetime
    after: int


class Gathered(Struct, frozen=True, kw_only=True):
    """All that is known on the day `as_of`, releases in the order of their numbers.

    `hidden` are the testimonials that may not be shown on that day, and why.
    `problems` says in sentences what could not be read.
    """

    practice: Named
    as_of: dt.date
    releases: tuple[GatheredRelease, ...]
    rolled_back: tuple[PutUpAgain, ...] = ()
    taken_out: tuple[TakenOut, ...] = ()
    hidden: Mapping[str, str]
    problems: tuple[str, ...] = ()
