"""What becomes of a change."""

from collections.abc import Iterable

from msgspec import Struct

from practice_site.model.finding import Finding
from practice_site.previewing.snapshot import Snapshot


class Update(Struct, frozen=True, kw_only=True):
    """How many pages are other ones now, which findings are new, how long it took.

    `is_whole` is False where the changes have only been read, and a whole build
    is to follow.
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
    pages = _other_pages(before, after)
    return Update(
        pages=pages,
        new=_new_findings(before.findings, after.findings),
        after=after,
        milliseconds=milliseconds,
        is_seen=bool(pages) or _said(before) != _said(after),
    )


def _other_pages(before: Snapshot, after: Snapshot) -> int:
    """How many of the pages are new or have other bytes."""
    known = before.pages
    return sum(
        1
        for url, page in after.pages.items()
        if url not in known or known[url].digest != page.digest
    )


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
        snapshot.is_looking,
    )
