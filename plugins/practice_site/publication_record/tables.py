"""The record for programs and spreadsheets: JSON and CSV."""

import csv
import io
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from msgspec import Struct, to_builtins

from practice_site.publication_record.copies import NO_COPY, Copies
from practice_site.publication_record.gathered import Gathered, GatheredRelease
from practice_site.publication_record.release_record import (
    PageRecord,
    RequirementRecord,
    RuleRecord,
    as_json,
)
from practice_site.publication_record.timeline import (
    PageHistory,
    PutUp,
    Stretch,
    TestimonialHistory,
)

COLUMNS = (
    *("address", "title", "from", "from release", "until", "until release", "author"),
    *("reviewed by", "reviewed on", "review code", "review reference"),
    *("source", "source sha256", "file", "sha256", "copy"),
)
"""Of index.csv; a row is a page as it was from one day until another."""


class RuleSet(Struct, frozen=True):
    """The rules and the law that some releases were held against, by the numbers of these."""

    id: str
    releases: tuple[int, ...]
    rules: tuple[RuleRecord, ...]
    requirements: tuple[RequirementRecord, ...]


def rule_sets(releases: Iterable[GatheredRelease]) -> tuple[RuleSet, ...]:
    """Each set once, in the order of the releases; those without a record have none."""
    found: dict[tuple[Any, ...], list[int]] = {}
    for release in releases:
        if release.record:
            key = (release.record.rules, release.record.requirements)
            found.setdefault(key, []).append(release.number)
    return tuple(
        RuleSet(f"rules-{number}", tuple(numbers), rules, requirements)
        for number, ((rules, requirements), numbers) in enumerate(found.items(), start=1)
    )


def releases_json(gathered: Gathered, releases: Iterable[GatheredRelease]) -> bytes:
    """The releases with the digests of their files, and what was done to them later."""
    return as_json(
        {
            "version": 1,
            "as_of": gathered.as_of,
            "practice": gathered.practice,
            "problems": gathered.problems,
            "releases": [_release(release) for release in releases],
            "rolled_back": gathered.rolled_back,
            "taken_out": gathered.taken_out,
        }
    )


def _release(release: GatheredRelease) -> dict[str, Any]:
    record = release.record
    return {
        "number": release.number,
        "as_of": release.as_of,
        "recorded": record is not None,
        "made_at": record.made_at if record else None,
        "made_by": record.made_by if record else None,
        "program": record.program if record else None,
        "pages": len(release.pages),
        "withheld_since": release.withheld,
        "damage": release.damage,
        "manifest_sha256": release.manifest_sha256,
        "evidence_sha256": release.evidence_sha256,
        "files": dict(sorted(release.files.items())),
    }


def rules_json(sets: Sequence[RuleSet]) -> bytes:
    """The rules and the requirements of the law, with their sources."""
    return as_json({"version": 1, "rule_sets": sets})


def pages_json(histories: Iterable[PageHistory], copies: Copies) -> bytes:
    """The pages through all releases; findings on none stand under an empty address."""
    pages = [
        {
            "url": history.url,
            "title": history.title,
            "versions": [
                {**_stretch(stretch), **_copy(stretch.what, copies)}
                for stretch in history.stretches
            ],
            "findings": history.findings,
            "set_aside": history.set_aside,
        }
        for history in histories
    ]
    return as_json({"version": 1, "pages": pages})


def testimonials_json(histories: Iterable[TestimonialHistory]) -> bytes:
    """The testimonials through all releases, without their words."""
    testimonials = [
        {
            "id": history.id,
            "may_not_be_shown": history.hidden,
            "shown": [_stretch(stretch) for stretch in history.stretches],
            "taken_out_of_releases": history.taken_out_of,
            "taken_out": history.taken_out,
        }
        for history in histories
    ]
    return as_json({"version": 1, "testimonials": testimonials})


def _stretch(stretch: Stretch[Any]) -> dict[str, Any]:
    return {
        "from": stretch.begins,
        "until": stretch.ends,
        "releases": stretch.releases,
        **to_builtins(stretch.what),
    }


def _copy(page: PageRecord, copies: Copies) -> Mapping[str, str]:
    copy = copies.get((page.file, page.sha256), NO_COPY)
    return {"copy": copy.name} if copy.name else {"copy": "", "no_copy": copy.why}


def index_csv(histories: Iterable[PageHistory], copies: Copies) -> bytes:
    """A table of the pages' versions, for spreadsheets (a mark at its start says UTF-8)."""
    text = io.StringIO(newline="")
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerow(COLUMNS)
    for history in histories:
        for stretch in history.stretches:
            row = _row(stretch, copies)
            writer.writerow([_harmless(value) for value in row])
    return text.getvalue().encode("utf-8-sig", "replace")


def _row(stretch: Stretch[PageRecord], copies: Copies) -> Iterator[str]:
    page, reviewed = stretch.what, stretch.what.reviewed
    yield from (page.url, page.title)
    yield from (*_up(stretch.begins), *_up(stretch.ends), page.author)
    if reviewed:
        yield from (reviewed.name, str(reviewed.date or ""), reviewed.code, reviewed.reference)
    else:
        yield from ("", "", "", "")
    yield from (page.source, page.source_sha256, page.file, page.sha256)
    yield copies.get((page.file, page.sha256), NO_COPY).name


def _up(up: PutUp | None) -> tuple[str, str]:
    return (up.as_of.isoformat(), str(up.release)) if up else ("", "")


def _harmless(value: str) -> str:
    """A value that no spreadsheet takes for a formula (owasp.org, CSV Injection)."""
    return f"'{value}" if value.startswith(("=", "+", "-", "@", "\t", "\r")) else value
