"""What was up from when until when: pages and testimonials over all releases."""

import datetime as dt
from collections.abc import Iterable, Iterator, Mapping, Sequence
from enum import StrEnum
from typing import Generic, TypeVar

from msgspec import Struct
from msgspec.structs import replace

from practice_site.publication_record.gathered import Gathered, GatheredRelease, TakenOut
from practice_site.publication_record.release_record import (
    FindingRecord,
    MadeBy,
    PageRecord,
    SetAsideRecord,
    TestimonialRecord,
)

_R = TypeVar("_R", PageRecord, TestimonialRecord)


class How(StrEnum):
    """How a release came to be up."""

    PUBLISHED = "published"
    WITHHELD = "made anew without a testimonial"
    ROLLED_BACK = "put up again"


class PutUp(Struct, frozen=True):
    """A release came up: on the day `as_of`, at a second (UTC) if that was recorded."""

    release: int
    as_of: dt.date
    at: dt.datetime | None
    how: How


class Stretch(Struct, Generic[_R], frozen=True):
    """Something was up unchanged from `begins` until `ends`; None for as far as is known.

    `releases` are the numbers of those that had it.
    """

    what: _R
    begins: PutUp
    ends: PutUp | None
    releases: tuple[int, ...]


class Noticed(Struct, frozen=True):
    """A finding on a page that stopped nothing, and in which releases it was there."""

    finding: FindingRecord
    releases: tuple[int, ...]


class Excepted(Struct, frozen=True):
    """A finding on a page that was set aside, and in which releases."""

    set_aside: SetAsideRecord
    releases: tuple[int, ...]


class PageHistory(Struct, frozen=True, kw_only=True):
    """One address through all releases; `title` is its last one."""

    url: str
    title: str
    stretches: tuple[Stretch[PageRecord], ...]
    findings: tuple[Noticed, ...]
    set_aside: tuple[Excepted, ...]


class TestimonialHistory(Struct, frozen=True, kw_only=True):
    """One testimonial through all releases.

    `hidden` says why it may not be shown today, empty where it may. `taken_out_of` are the
    releases that it was taken out of, `taken_out` when.
    """

    __test__ = False  # pytest collects by the name otherwise

    id: str
    hidden: str
    stretches: tuple[Stretch[TestimonialRecord], ...]
    taken_out_of: tuple[int, ...]
    taken_out: tuple[TakenOut, ...]


def put_up(gathered: Gathered) -> tuple[PutUp, ...]:
    """What came up, in that order; releases that nobody can read are not among it."""
    found: list[PutUp] = []
    readable = {release.number for release in gathered.releases}
    for number in sorted({*readable, *(back.after for back in gathered.rolled_back)}):
        for release in gathered.releases:
            if release.number == number:
                found.append(_first_time(release))
        for back in gathered.rolled_back:
            if back.after == number and back.release in readable:
                found.append(PutUp(back.release, back.as_of, back.at, How.ROLLED_BACK))
    return tuple(found)


def _first_time(release: GatheredRelease) -> PutUp:
    record = release.record
    anew = record is not None and record.made_by is MadeBy.WITHHOLD
    how = How.WITHHELD if anew else How.PUBLISHED
    return PutUp(release.number, release.as_of, record.made_at if record else None, how)


def histories_of_pages(gathered: Gathered) -> tuple[PageHistory, ...]:
    """The histories of all addresses, sorted; what is about no page stands under an empty one."""
    ups = put_up(gathered)
    states = {r.number: {page.url: page for page in r.pages} for r in gathered.releases}
    findings, set_aside = _findings(gathered), _set_aside(gathered)
    urls = sorted({*(url for pages in states.values() for url in pages), *findings, *set_aside})
    histories = []
    for url in urls:
        stretches = tuple(_stretches(ups, states, url))
        titles = [stretch.what.title for stretch in stretches if stretch.what.title]
        histories.append(
            PageHistory(
                url=url,
                title=titles[-1] if titles else url,
                stretches=stretches,
                findings=tuple(findings.get(url, ())),
                set_aside=tuple(set_aside.get(url, ())),
            )
        )
    return tuple(histories)


def histories_of_testimonials(gathered: Gathered) -> tuple[TestimonialHistory, ...]:
    """The histories of all testimonials that were ever shown, sorted."""
    ups = put_up(gathered)
    states = {r.number: {t.id: t for t in r.testimonials} for r in gathered.releases}
    stripped = {name for release in gathered.releases for name in release.withheld}
    known = {name for shown in states.values() for name in shown}
    return tuple(
        TestimonialHistory(
            id=name,
            hidden=gathered.hidden.get(name, ""),
            stretches=tuple(_stretches(ups, states, name)),
            taken_out_of=tuple(r.number for r in gathered.releases if name in r.withheld),
            taken_out=tuple(out for out in gathered.taken_out if out.testimonial == name),
        )
        for name in sorted(known | stripped)
    )


def _stretches(
    ups: Sequence[PutUp], states: Mapping[int, Mapping[str, _R]], name: str
) -> Iterator[Stretch[_R]]:
    """The times for which one thing was up as it was."""
    begun: PutUp | None = None
    what: _R | None = None
    releases: list[int] = []
    for up in ups:
        now = states[up.release].get(name)
        if now == what:
            releases.append(up.release)
            continue
        if what is not None and begun is not None:
            yield Stretch(what, begun, up, _distinct(releases))
        begun, what, releases = up, now, [up.release]
    if what is not None and begun is not None:
        yield Stretch(what, begun, None, _distinct(releases))


def _distinct(numbers: Iterable[int]) -> tuple[int, ...]:
    return tuple(dict.fromkeys(numbers))


def _findings(gathered: Gathered) -> dict[str, list[Noticed]]:
    found: dict[FindingRecord, list[int]] = {}
    for release in gathered.releases:
        for finding in release.record.findings if release.record else ():
            found.setdefault(finding, []).append(release.number)
    by_page: dict[str, list[Noticed]] = {}
    for finding, numbers in found.items():
        by_page.setdefault(finding.page, []).append(Noticed(finding, _distinct(numbers)))
    return by_page


def _set_aside(gathered: Gathered) -> dict[str, list[Excepted]]:
    found: dict[SetAsideRecord, list[int]] = {}
    for release in gathered.releases:
        for each in release.record.set_aside if release.record else ():
            found.setdefault(each, []).append(release.number)
    by_page: dict[str, list[Excepted]] = {}
    for each, numbers in found.items():
        by_page.setdefault(each.finding.page, []).append(Excepted(each, _distinct(numbers)))
    return by_page


def pages_in_release(histories: Iterable[PageHistory], number: int) -> tuple[PageHistory, ...]:
    """What one release had of the pages' histories."""
    cut = (
        replace(
            history,
            stretches=tuple(s for s in history.stretches if number in s.releases),
            findings=tuple(
                Noticed(f.finding, (number,)) for f in history.findings if number in f.releases
            ),
            set_aside=tuple(
                Excepted(s.set_aside, (number,)) for s in history.set_aside if number in s.releases
            ),
        )
        for history in histories
    )
    return tuple(each for each in cut if each.stretches or each.findings or each.set_aside)


def shown_in_release(
    histories: Iterable[TestimonialHistory], number: int
) -> tuple[TestimonialHistory, ...]:
    """What one release had of the testimonials' histories."""
    cut = (
        replace(h, stretches=tuple(s for s in h.stretches if number in s.releases))
        for h in histories
    )
    return tuple(each for each in cut if each.stretches or number in each.taken_out_of)
