"""What is recorded of one release when it is made (`schemas/release_record_v1.json`)."""

import datetime as dt
import json
from enum import StrEnum
from typing import Any

import msgspec
from msgspec import Struct

VERSION = 1
"""Of the format."""


class MadeBy(StrEnum):
    """The command that made a release.

    `withhold` makes the last one anew without a testimonial, and asks no gate.
    """

    PUBLISH = "publish"
    WITHHOLD = "withhold"


class Program(Struct, frozen=True):
    """What made the release: its version, and the SHA-256 (hex) of all its code."""

    version: str
    code: str


class Named(Struct, frozen=True):
    """The practice as the site names it."""

    name: str
    legal_name: str = ""
    url: str = ""


class ReviewRecord(Struct, frozen=True):
    """Who read a text (slug and name), when, and where the proof of it is kept."""

    by: str
    name: str
    date: dt.date | None
    code: str = ""
    reference: str = ""


class PageRecord(Struct, frozen=True, kw_only=True):
    """One page: its address, its file and its text's, each with its SHA-256 (hex).

    `source` is empty where it is not known; `author` is a name, empty for pages
    that have none. `published` and `updated` are what the text says of itself.
    """

    url: str
    title: str = ""
    file: str
    sha256: str
    source: str = ""
    source_sha256: str = ""
    author: str = ""
    reviewed: ReviewRecord | None = None
    published: dt.date | None = None
    updated: dt.date | None = None


class TestimonialRecord(Struct, frozen=True, kw_only=True):
    """A testimonial that was shown: where, with which words under it, by which authorization.

    The quote is no part of it, and of the patient nothing but the attribution that was public.
    `kept_at` is where the signed paper is, `ends_with_event` says that it names an event and no
    last day. `withheld`: it may not be shown any more; attribution and disclosures are gone.
    """

    __test__ = False  # pytest collects by the name otherwise

    id: str
    urls: tuple[str, ...]
    source_sha256: str = ""
    attribution: str = ""
    disclosures: tuple[str, ...] = ()
    signed: dt.date | None = None
    expires: dt.date | None = None
    ends_with_event: bool = False
    scope: tuple[str, ...] = ()
    kept_at: str = ""
    withheld: bool = False


class RuleRecord(Struct, frozen=True, kw_only=True):
    """A rule that the whole site was held against, and what it rests on.

    `requirements` are those of the law that it judges, as far as they were in force.
    """

    code: str
    name: str
    severity: str
    summary: str
    citation: str
    url: str = ""
    requirements: tuple[str, ...] = ()


class RequirementRecord(Struct, frozen=True, kw_only=True):
    """A requirement of the law that was in force, as the pack of its jurisdiction had it.

    `own`: the practice added it or changed it. `rules` are the codes of those that
    judge it; without any, `not_judged` says why a program cannot.
    """

    pack: str
    id: str
    asks: str
    severity: str
    confidence: str
    citation: str
    url: str = ""
    effective: dt.date | None = None
    own: bool = False
    rules: tuple[str, ...] = ()
    not_judged: str = ""


class FindingRecord(Struct, frozen=True, kw_only=True):
    """What a rule reported, and where; never the words, which may be a patient's.

    `page` is empty for what is about no single page; `also` are weaker rules of the same line.
    """

    rule: str
    severity: str
    path: str
    line: int
    page: str = ""
    also: tuple[str, ...] = ()


class SetAsideRecord(Struct, frozen=True, kw_only=True):
    """A finding that the practice set aside: by an exception with its reason, or its baseline."""

    finding: FindingRecord
    by: str
    reason: str = ""
    until: dt.date | None = None


class ReleaseRecord(Struct, frozen=True, kw_only=True):
    """All that is recorded of one release.

    `as_of` is the day that counted as today, `made_at` the computer's clock (UTC).
    """

    version: int = VERSION
    as_of: dt.date
    made_at: dt.datetime
    made_by: MadeBy
    program: Program
    practice: Named
    pages: tuple[PageRecord, ...]
    testimonials: tuple[TestimonialRecord, ...]
    rules: tuple[RuleRecord, ...]
    requirements: tuple[RequirementRecord, ...]
    findings: tuple[FindingRecord, ...]
    set_aside: tuple[SetAsideRecord, ...]


class RecordUnreadable(Exception):
    """What is kept beside a release is no record of it."""


def encoded(record: ReleaseRecord) -> bytes:
    """The record as it is kept: JSON in ASCII, equal for equal records."""
    return as_json(record)


def decoded(content: bytes) -> ReleaseRecord:
    """The record that was kept; raises `RecordUnreadable`."""
    try:
        record = msgspec.convert(json.loads(content), ReleaseRecord)
    except (ValueError, RecursionError) as error:
        raise RecordUnreadable from error
    if record.version != VERSION:
        raise RecordUnreadable
    return record


def as_json(value: Any) -> bytes:
    """A value of structs and their containers as JSON text that any program can read."""
    return (json.dumps(msgspec.to_builtins(value), indent=1) + "\n").encode("ascii")
