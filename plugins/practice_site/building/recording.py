"""What is recorded of a release when it is made, for `practice evidence`."""

import os
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from msgspec.structs import replace

from practice_site.building.clock import now
from practice_site.building.outcome import Outcome
from practice_site.building.recorded_law import requirements_in, rules_under
from practice_site.building.still_live import known_records, still_live
from practice_site.checks.drafts import waiting_files
from practice_site.checks.evidence import Evidence
from practice_site.checks.shown_testimonials import shown_records
from practice_site.incremental.fingerprints import code_digest
from practice_site.model.article import Article, Page, Service
from practice_site.model.finding import Finding, Suppressed
from practice_site.model.physician import Physician
from practice_site.model.plan import PlannedPage
from practice_site.model.practice import Practice
from practice_site.model.record import Review
from practice_site.model.testimonial import Testimonial
from practice_site.pages.testimonial import quote_view
from practice_site.publication_record.release_record import (
    FindingRecord,
    MadeBy,
    Named,
    PageRecord,
    Program,
    ReleaseRecord,
    ReviewRecord,
    SetAsideRecord,
    TestimonialRecord,
)

RECORDS = "content/testimonials/"


def record_of(
    outcome: Outcome,
    tree: Path,
    site: Mapping[str, str],
    sources: Mapping[str, str],
    made_by: MadeBy,
) -> ReleaseRecord:
    """The record of a finished tree; `site` and `sources` are the digests of its files.

    It names no draft, and no testimonial that was not shown.
    """
    evidence = outcome.evidence
    hidden = _hidden(evidence)
    pages = _page_of_source(evidence)
    judgement = outcome.judgement
    practice = evidence.site.practice
    return ReleaseRecord(
        as_of=evidence.as_of,
        made_at=now(os.environ),
        made_by=made_by,
        program=Program(_version(), code_digest()),
        practice=named(practice),
        pages=tuple(_pages(evidence, site, sources)),
        testimonials=tuple(_testimonials(evidence, tree, sources)),
        rules=tuple(rules_under(evidence.law)),
        requirements=tuple(requirements_in(evidence.law)),
        findings=tuple(
            _finding(each, pages) for each in judgement.findings if each.span.path not in hidden
        ),
        set_aside=tuple(
            _set_aside(each, pages)
            for each in judgement.suppressed
            if each.finding.span.path not in hidden
        ),
    )


def named(practice: Practice | None) -> Named:
    """The practice's names."""
    return Named(practice.name, practice.legal_name, practice.url) if practice else Named("")


def page_of_text(
    page: PageRecord, text: Article | Service | Page, people: Mapping[str, str], practice: str
) -> PageRecord:
    """The page with what its text says of itself; `people` are the physicians' names by slug."""
    author, reviewed, published = "", None, None
    if isinstance(text, Article):
        author = practice if text.author == "practice" else people.get(text.author, text.author)
    if isinstance(text, Article | Service):
        reviewed, published = text.reviewed, text.published
    return replace(
        page,
        title=page.title or text.title,
        author=author,
        reviewed=_review(reviewed, people) if reviewed else None,
        published=published,
        updated=text.updated,
    )


def names_of(physicians: Iterable[Physician]) -> dict[str, str]:
    """The physicians' names by their slugs."""
    return {physician.slug: physician.name for physician in physicians}


def reference_to(
    record: Testimonial, urls: tuple[str, ...], digest: str, attribution: str
) -> TestimonialRecord:
    """What is recorded of a testimonial on some pages; of the patient the `attribution` alone."""
    authorization = record.authorization
    return TestimonialRecord(
        id=record.slug,
        urls=urls,
        source_sha256=digest,
        attribution=attribution,
        signed=authorization.signed if authorization else None,
        expires=authorization.expires if authorization else None,
        ends_with_event=bool(authorization and authorization.expires_event),
        scope=authorization.scope if authorization else (),
        kept_at=authorization.kept_at if authorization else "",
    )


def _review(review: Review, people: Mapping[str, str]) -> ReviewRecord:
    name = people.get(review.by, review.by)
    return ReviewRecord(review.by, name, review.date, review.code, review.reference)


def _pages(
    evidence: Evidence, site: Mapping[str, str], sources: Mapping[str, str]
) -> Iterator[PageRecord]:
    people = names_of(evidence.site.physicians)
    texts = {text.path: text for text in evidence.written}
    practice = evidence.site.practice
    for summary in evidence.made:
        planned = evidence.pages.get(summary.url)
        if planned is None:
            continue
        page = _page(planned, site, sources)
        text = texts.get(planned.source.path)
        yield page_of_text(page, text, people, practice.name if practice else "") if text else page


def _page(page: PlannedPage, site: Mapping[str, str], sources: Mapping[str, str]) -> PageRecord:
    return PageRecord(
        url=page.url,
        title=page.title,
        file=page.file,
        sha256=site.get(page.file, ""),
        source=page.source.path,
        source_sha256=sources.get(page.source.path, ""),
    )


def _testimonials(
    evidence: Evidence, tree: Path, sources: Mapping[str, str]
) -> Iterator[TestimonialRecord]:
    """Those whose words are in the finished files, wherever these came from."""
    shown = {record.slug: record for record in shown_records(evidence)}
    found = still_live(shown.values(), tree, known_records(evidence.site))
    for slug, urls in sorted(found.items()):
        record, view = shown[slug], quote_view(shown[slug])
        reference = reference_to(record, urls, sources.get(record.path, ""), view.attribution)
        yield replace(reference, disclosures=view.disclosures)


def _hidden(evidence: Evidence) -> frozenset[str]:
    """The files of which a record must not even say that they are there."""
    shown = {record.path for record in shown_records(evidence)}
    records = {record.path for record in evidence.site.testimonials}
    unread = {each.path for each in evidence.site.placeholders}
    published = {page.source.path for page in evidence.pages.values()}
    left_out = {each.span.path for each in evidence.plan.left_out} if evidence.plan else set()
    return waiting_files(evidence) | (records - shown) | unread | (left_out - published)


def _page_of_source(evidence: Evidence) -> dict[str, str]:
    """The addresses of the files that one page alone is made from."""
    found: dict[str, list[str]] = {}
    for page in evidence.pages.values():
        found.setdefault(page.source.path, []).append(page.url)
    return {path: urls[0] for path, urls in found.items() if len(urls) == 1}


def _finding(finding: Finding, pages: Mapping[str, str]) -> FindingRecord:
    return FindingRecord(
        rule=finding.rule,
        severity=finding.severity.value,
        path=finding.span.path,
        line=finding.span.line,
        page=finding.page or pages.get(finding.span.path, ""),
        also=finding.also,
    )


def _set_aside(suppressed: Suppressed, pages: Mapping[str, str]) -> SetAsideRecord:
    """The reason stays in a testimonial's record: what stands there stays in the practice."""
    private = suppressed.finding.span.path.startswith(RECORDS)
    return SetAsideRecord(
        finding=_finding(suppressed.finding, pages),
        by=suppressed.by.value,
        reason="" if private else suppressed.reason,
        until=suppressed.until,
    )


def _version() -> str:
    # Imported here: only what is published is recorded.
    from importlib.metadata import PackageNotFoundError, version

    try:
        return version("practice-site")
    except PackageNotFoundError:  # run from its sources, without being installed
        return ""
