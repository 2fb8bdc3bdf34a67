"""What a page is told of itself: whether it is still the newest, and what is wrong with it."""

import hashlib
from collections.abc import Iterable
from typing import Any

from practice_site.model.finding import Finding, Severity
from practice_site.model.span import Span
from practice_site.previewing.advice import is_advised
from practice_site.previewing.answer import Answer
from practice_site.previewing.plain_pages import WORDS
from practice_site.previewing.shown import ShownPage
from practice_site.previewing.snapshot import OWN, Snapshot, Trouble

HINTS = {
    "draft": "There is a draft for this address: practice preview --drafts shows it.",
    "scheduled": "This page stays out until its day of publication.",
}

Json = dict[str, Any]


def state_of(snapshot: Snapshot, url: str, answer: Answer) -> Json:
    """The state of the page at `url`, as `browser/preview.js` takes it.

    `page`, `styles` and `theme` are digests, another one of which means a
    reload or other styles. `before` is what keeps the page as it was,
    `findings` is what is wrong with it, `elsewhere` counts the site's others,
    as far as the last whole build has found them; `looking` says that another one
    is under way, `advised` that there is advice on its text for those who ask, `appears`
    that they may ask how it looks in results and when it is shared.
    """
    of_page = findings_of(snapshot, url)
    reasons = [*map(_trouble, snapshot.troubles), *map(_finding, snapshot.kept.get(url, ()))]
    told = {id(finding) for finding in snapshot.kept.get(url, ())}
    hint = HINTS.get(snapshot.left_out.get(url, ""), "")
    return {
        "page": digest_of(answer),
        "styles": snapshot.styles,
        "theme": snapshot.theme,
        "looking": snapshot.is_looking,
        "asBefore": bool(snapshot.troubles) or url in snapshot.kept,
        "before": reasons,
        "hint": hint if answer.status == 404 else "",
        "findings": [
            _finding(finding)
            for finding in sorted(of_page, key=_gravity)
            if id(finding) not in told
        ],
        "advised": answer.status == 200 and is_advised(snapshot.pages.get(url)),
        "appears": answer.status == 200 and not url.startswith(OWN),
        "elsewhere": _counted(snapshot.findings, {id(f) for f in of_page} | told),
    }


def digest_of(answer: Answer) -> str:
    """Changes with what a visitor gets."""
    digest = hashlib.blake2b(answer.content, digest_size=8)
    digest.update(bytes([answer.status // 100]))
    return digest.hexdigest()


def findings_of(snapshot: Snapshot, url: str) -> tuple[Finding, ...]:
    """What was found on the page at `url`, and in the file that it was made from."""
    page = snapshot.pages.get(url)
    if page is None:
        return ()
    span, end = page.source, _end(snapshot, page)
    return tuple(
        finding
        for finding in snapshot.findings
        if finding.page == url or _is_within(finding.span, span, end)
    )


def _is_within(span: Span, source: Span, end: int | None) -> bool:
    if span.path != source.path:
        return False
    return end is None or source.line <= span.line < end


def _end(snapshot: Snapshot, page: ShownPage) -> int | None:
    """The line at which the page's part of its file is over; None where it has all of it."""
    if page.generated:  # the practice's file answers for it, but is not about it
        return page.source.line
    path = page.source.path
    if path.startswith("content/"):
        return None
    starts = (other.source for other in snapshot.pages.values())
    later = [s.line for s in starts if s.path == path and s.line > page.source.line]
    return min(later, default=1_000_000_000)


def _gravity(finding: Finding) -> int:
    """Errors first: they keep the site from being published."""
    return list(Severity).index(finding.severity)


def _counted(findings: Iterable[Finding], without: set[int]) -> Json:
    others = [finding.severity for finding in findings if id(finding) not in without]
    return {severity.value: others.count(severity) for severity in Severity}


def _finding(finding: Finding) -> Json:
    return {
        "severity": finding.severity.value,
        "word": WORDS[finding.severity],
        "message": finding.message,
        "remedy": finding.remedy,
        "place": f"{finding.span.path}:{finding.span.line}",
        "rule": f"{finding.rule} {finding.name}",
    }


def _trouble(trouble: Trouble) -> Json:
    return {
        "severity": Severity.ERROR.value,
        "word": WORDS[Severity.ERROR],
        "message": trouble.message,
        "remedy": trouble.remedy,
        "place": trouble.place,
        "rule": "",
    }
