"""What becomes of a change."""

from collections.abc import Iterable

from msgspec import Struct

from practice_site.model.finding import Finding
from practice_site.previewing.snapshot import Snapshot


class Update(Struct, frozen=True, kw_only=True):
    """How many pages are other ones now, which findings are new, how long it took.

    `is_whole` is False where only the changed articles' own pages have been
    made, and a whole build is to follow.
    """

    pages: int
    new: tuple[Finding, ...]
    after: Snapshot
    milliseconds: float
    is_whole: bool = True
    is_seen: bool = True
    """Whether anybody could tell what is shown now from what was shown before."""


def update_of(before: Snapshot, after: Snapshot, milliseconds: float) -> Update:
    """What lies between two moments."""
    pages = _other_pages(before, after, after.pages)
    return Update(
        pages=pages,
        new=_new_findings(before.findings, after.findings),
        after=after,
        milliseconds=milliseconds,
        is_seen=bool(pages) or _said(before) != _said(after),
    )


def revision_of(
    before: Snapshot, after: Snapshot, urls: Iterable[str], milliseconds: float
) -> Update:
    """What lies between two moments that differ in these pages alone."""
    pages = _other_pages(before, after, urls)
    return Update(
        pages=pages,
        new=(),
        after=after,
        milliseconds=milliseconds,
        is_whole=not urls,
        is_seen=bool(pages),
    )


def _other_pages(before: Snapshot, after: Snapshot, urls: Iterable[str]) -> int:
    """How many of the pages are new or have other bytes."""
    known, now = before.pages, after.pages
    return sum(1 for url in urls if url not in known or known[url].digest != now[url].digest)


def _new_findings(before: Iterable[Finding], after: Iterable[Finding]) -> tuple[Finding, ...]:
    """What was not found before; a finding that only moved to another line is not new."""
    known = {_claim(finding) for finding in before}
    return tuple(finding for finding in after if _claim(finding) not in known)


def _claim(finding: Finding) -> tuple[str, str, str]:
    return (finding.span.path, finding.rule, finding.message)


def _said(snapshot: Snapshot) -> tuple[object, ...]:
    """All that is shown beside the pages' own bytes."""
    return (
        snapshot.pages.keys(),
        snapshot.findings,
        snapshot.troubles,
        snapshot.kept,
        snapshot.left_out,
        snapshot.styles,
        snapshot.theme,
    )
