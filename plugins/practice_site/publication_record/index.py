"""The index for counsel: what was up when, in plain words."""

import datetime as dt
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from practice_site.pages.wording import counted, day_in_words
from practice_site.publication_record.copies import NO_COPY, Copies
from practice_site.publication_record.gathered import Gathered, GatheredRelease
from practice_site.publication_record.index_view import (
    IndexView,
    PageView,
    ShownView,
    TestimonialView,
    UpView,
    VersionView,
)
from practice_site.publication_record.law_view import (
    excepted_view,
    noticed_view,
    rule_set_view,
    web_address,
)
from practice_site.publication_record.release_record import (
    PageRecord,
    ReviewRecord,
    RuleRecord,
    TestimonialRecord,
)
from practice_site.publication_record.tables import RuleSet
from practice_site.publication_record.timeline import (
    PageHistory,
    PutUp,
    Stretch,
    TestimonialHistory,
    put_up,
)
from practice_site.publication_record.wording import in_releases


def index_view(
    gathered: Gathered,
    histories: Sequence[PageHistory],
    testimonials: Iterable[TestimonialHistory],
    sets: Sequence[RuleSet],
    copies: Copies,
    only: int | None = None,
) -> IndexView:
    """What the index shows: of all releases, or of `only` one."""
    rules = {rule.code: rule for each in sets for rule in each.rules}
    pages = [history for history in histories if history.stretches]
    site = [history for history in histories if not history.stretches]
    return IndexView(
        practice=gathered.practice.name or "A practice",
        legal_name=gathered.practice.legal_name,
        url=web_address(gathered.practice.url),
        as_of=day_in_words(gathered.as_of),
        about=_about(gathered, only),
        problems=gathered.problems,
        ups=tuple(_ups(gathered)),
        pages=tuple(
            _page(number, page, gathered, rules, copies)
            for number, page in enumerate(pages, start=1)
        ),
        testimonials=tuple(_testimonial(each, gathered.as_of) for each in testimonials),
        rule_sets=tuple(rule_set_view(each) for each in sets),
        site_noticed=tuple(noticed_view(each, rules) for h in site for each in h.findings),
        site_excepted=tuple(excepted_view(each, rules) for h in site for each in h.set_aside),
    )


def _about(gathered: Gathered, only: int | None) -> str:
    if only:
        return f"What release {only} showed, and for how long that was up."
    first, last = gathered.releases[0], gathered.releases[-1]
    number = counted(len(gathered.releases), "release", "releases")
    return (
        f"All of {number} that this practice kept, from {day_in_words(first.as_of)} to "
        f"{day_in_words(last.as_of)}."
    )


def _ups(gathered: Gathered) -> Iterator[UpView]:
    releases = {release.number: release for release in gathered.releases}
    seen: set[int] = set()
    for up in put_up(gathered):
        first = up.release not in seen
        seen.add(up.release)
        yield UpView(
            day=day_in_words(up.as_of),
            iso=up.as_of.isoformat(),
            time=_time(up.at),
            what=f"Release {up.release}: {up.how}",
            facts=tuple(_facts_of_release(releases[up.release])) if first else (),
        )
    for out in gathered.taken_out:
        yield UpView(
            day=day_in_words(out.as_of),
            iso=out.as_of.isoformat(),
            time=_time(out.at),
            what=f"Testimonial {out.testimonial}: taken out of all releases",
        )


def _facts_of_release(release: GatheredRelease) -> Iterator[str]:
    yield f"{counted(len(release.pages), 'page', 'pages')}."
    record = release.record
    if record is None:
        yield (
            "Made before records were kept: what is said of it here was read from its own "
            "sources, and what rules it was held against is not recorded."
        )
    else:
        yield (
            f"Made by practice-site {record.program.version or '(version not recorded)'}, "
            f"code SHA-256 {record.program.code}."
        )
    if release.withheld:
        yield f"Taken out of it since: {', '.join(release.withheld)}."
    yield f"manifest.json SHA-256 {release.manifest_sha256}."
    if release.evidence_sha256:
        yield f"evidence.json SHA-256 {release.evidence_sha256}."


def _time(at: dt.datetime | None) -> str:
    return f"{at.astimezone(dt.UTC):%Y-%m-%d %H:%M:%S} UTC" if at else "time not recorded"


def _from(up: PutUp) -> str:
    how = "" if up.how == "published" else f", {up.how}"
    return f"{day_in_words(up.as_of)} (release {up.release}{how})"


def _until(up: PutUp | None) -> str:
    return f"until {_from(up)}" if up else "still up at the end of this record"


def _page(
    number: int,
    history: PageHistory,
    gathered: Gathered,
    rules: Mapping[str, RuleRecord],
    copies: Copies,
) -> PageView:
    versions: list[VersionView] = []
    before: Stretch[PageRecord] | None = None
    for stretch in history.stretches:
        copy = copies.get((stretch.what.file, stretch.what.sha256), NO_COPY)
        versions.append(
            VersionView(
                begins=_from(stretch.begins),
                ends=_until(stretch.ends),
                changed=_change(before, stretch),
                facts=tuple(_facts_of_page(stretch.what)),
                sums=tuple(_sums(stretch.what)),
                copy=copy.name,
                no_copy=copy.why,
            )
        )
        before = stretch
    return PageView(
        number=number,
        title=history.title,
        url=history.url,
        versions=tuple(versions),
        held=tuple(_held(history, gathered)),
        noticed=tuple(noticed_view(each, rules) for each in history.findings),
        excepted=tuple(excepted_view(each, rules) for each in history.set_aside),
    )


def _change(before: Stretch[PageRecord] | None, after: Stretch[PageRecord]) -> str:
    if before is None:
        return "First published"
    if before.ends != after.begins:
        return "Published again"
    was, now = before.what, after.what
    if was.sha256 == now.sha256:
        return "The page is the same; what is recorded of it changed"
    if was.source_sha256 == now.source_sha256 and now.source_sha256:
        return "Its own file is the same; what else the page shows changed"
    return "Changed"


def _facts_of_page(page: PageRecord) -> Iterator[str]:
    if page.author:
        yield f"Author: {page.author}."
    if page.reviewed:
        yield _review(page.reviewed)
    elif page.published:
        yield "No medical review is recorded."
    if page.published:
        changed = f", last changed {day_in_words(page.updated)}" if page.updated else ""
        yield f"The text says of itself: published {day_in_words(page.published)}{changed}."


def _review(review: ReviewRecord) -> str:
    on = f" on {day_in_words(review.date)}" if review.date else ", on a day that is not recorded"
    code = f" Code of the review: {review.code}." if review.code else ""
    reference = f" Proof: {review.reference}." if review.reference else ""
    return f"Medically reviewed by {review.name}{on}.{code}{reference}"


def _sums(page: PageRecord) -> Iterator[str]:
    yield f"{page.file} SHA-256 {page.sha256 or 'not kept any more'}"
    if page.source_sha256:
        yield f"{page.source} SHA-256 {page.source_sha256}"


def _held(history: PageHistory, gathered: Gathered) -> Iterator[str]:
    numbers = {number for stretch in history.stretches for number in stretch.releases}
    recorded = [r.number for r in gathered.releases if r.number in numbers and r.record]
    unknown = [r.number for r in gathered.releases if r.number in numbers and not r.record]
    if recorded:
        save = ", save those below" if history.findings or history.set_aside else ""
        yield f"{in_releases(recorded)}: every rule held{save}."
    if unknown:
        yield f"{in_releases(unknown)}: not recorded."


def _testimonial(history: TestimonialHistory, as_of: dt.date) -> TestimonialView:
    on = day_in_words(as_of)
    taken_out = [
        f"Taken out of all releases on {day_in_words(out.as_of)} ({_time(out.at)})."
        for out in history.taken_out
    ]
    if history.taken_out_of and not taken_out:
        numbers = in_releases(history.taken_out_of)
        taken_out.append(f"{numbers}: it was taken out, on a day that is not recorded.")
    return TestimonialView(
        id=history.id,
        state=f"It may not be shown on {on}: {history.hidden}."
        if history.hidden
        else f"It may be shown on {on}.",
        shown=tuple(_shown(stretch) for stretch in history.stretches),
        taken_out=tuple(taken_out),
    )


def _shown(stretch: Stretch[Any]) -> ShownView:
    return ShownView(
        begins=_from(stretch.begins),
        ends=_until(stretch.ends),
        facts=tuple(_facts_of_testimonial(stretch.what)),
        urls=stretch.what.urls,
        disclosures=stretch.what.disclosures,
    )


def _facts_of_testimonial(record: TestimonialRecord) -> Iterator[str]:
    if record.withheld:
        yield "Attribution and disclosures are left out: it is withheld."
    elif record.attribution:
        yield f"Shown under the words: {record.attribution}."
    if record.signed is None:
        yield "No signed authorization is recorded."
        return
    ends = "ends with an event that it names" if record.ends_with_event else "no end is recorded"
    if record.expires:
        ends = f"ends {day_in_words(record.expires)}"
    yield f"Authorization: signed {day_in_words(record.signed)}, {ends}."
    yield f"It covers: {', '.join(record.scope) or 'nothing that is recorded'}."
    yield f"The signed paper is kept at: {record.kept_at or 'not recorded'}."
    if record.source_sha256:
        yield f"Its record SHA-256 {record.source_sha256}."
