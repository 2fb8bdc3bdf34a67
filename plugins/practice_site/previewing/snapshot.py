"""Everything that can be shown at one moment, and how it follows from the moment before."""

import hashlib
from collections.abc import Callable, Iterable, Mapping, Set
from pathlib import Path

from msgspec import Struct, field
from msgspec.structs import replace

from practice_site.building.outcome import Outcome
from practice_site.model.finding import BaselineLeft, Finding, Severity, Suppressed
from practice_site.model.image import Rendition
from practice_site.model.site import Placeholder
from practice_site.previewing.shown import ShownPage, shown
from practice_site.previewing.stamps import stamp_of

FAILED = "page-failed"
"""The name of the rule that reports templates that fail."""


class Trouble(Struct, frozen=True):
    """Why nothing could be made at all; `place` is a file with its line, if it is known."""

    message: str
    remedy: str
    place: str = ""


class Snapshot(Struct, frozen=True, kw_only=True):
    """What is served until the next one takes its place; nothing in it ever changes.

    `pages` are by URL. `kept` are those that are as they were before a change
    that broke them, with what is wrong now. `missed` are planned pages that
    could not be made and never were. `left_out` says why a page is not shown
    (`draft`, `scheduled`). `documents` are the other files that were made, which
    lie in the preview's folder as pages do; `assets` and `renditions` are by
    their paths in the output. `styles` and `theme` change with the stylesheets and
    with the theme's other files.
    """

    pages: Mapping[str, ShownPage] = field(default_factory=dict)
    kept: Mapping[str, tuple[Finding, ...]] = field(default_factory=dict)
    missed: frozenset[str] = frozenset()
    left_out: Mapping[str, str] = field(default_factory=dict)
    documents: frozenset[str] = frozenset()
    assets: Mapping[str, Path] = field(default_factory=dict)
    renditions: Mapping[str, Rendition] = field(default_factory=dict)
    findings: tuple[Finding, ...] = ()
    suppressed: tuple[Suppressed, ...] = ()
    baseline: BaselineLeft | None = None
    troubles: tuple[Trouble, ...] = ()
    lang: str = ""
    styles: str = ""
    theme: str = ""


def troubled(before: Snapshot, trouble: Trouble) -> Snapshot:
    """The same pages, all as they were, where nothing could be made."""
    return replace(before, troubles=(trouble,))


def with_pages(before: Snapshot, outcome: Outcome, urls: Iterable[str]) -> Snapshot:
    """The same moment with some pages as they are in a later outcome; their mistakes are over."""
    planned, made = outcome.evidence.pages, outcome.kept.pages
    newer = {url: shown(planned[url], made[url]) for url in urls}
    return replace(
        before,
        pages={**before.pages, **newer},
        kept={url: why for url, why in before.kept.items() if url not in newer},
        missed=before.missed - newer.keys(),
    )


def following(before: Snapshot, outcome: Outcome) -> Snapshot:
    """What is shown after a build: its pages, and the last good ones of those that it broke."""
    judgement = outcome.judgement
    plan = outcome.evidence.plan
    if plan is None:
        errors = tuple(f for f in judgement.findings if f.severity is Severity.ERROR)
        return replace(
            before,
            kept=dict.fromkeys(before.pages, errors),
            findings=judgement.findings,
            suppressed=judgement.suppressed,
            baseline=judgement.baseline,
            troubles=(),
        )
    planned = outcome.evidence.pages
    made = outcome.kept.pages
    pages = {url: shown(page, made[url]) for url, page in planned.items() if url in made}
    kept = _kept(before, outcome, pages.keys(), planned.keys())
    pages |= {url: before.pages[url] for url in kept}
    images = {path: plan.images[path] for path in outcome.assets if path in plan.images}
    assets = outcome.assets
    return Snapshot(
        pages=pages,
        kept=kept,
        missed=frozenset(planned.keys() - pages.keys()),
        left_out={page.url: page.why for page in plan.left_out},
        documents=frozenset(outcome.documents),
        # What is kept may show images that no other page does.
        assets={**before.assets, **assets} if kept else assets,
        renditions={**before.renditions, **images} if kept else images,
        findings=judgement.findings,
        suppressed=judgement.suppressed,
        baseline=judgement.baseline,
        lang=plan.frame.lang,
        styles=_digest(outcome, css=True),
        theme=_digest(outcome, css=False),
    )


def _kept(
    before: Snapshot, outcome: Outcome, made: Set[str], planned: Set[str]
) -> dict[str, tuple[Finding, ...]]:
    """The pages that a mistake took away, each with the mistake; not those that somebody took."""
    gone = before.pages.keys() - made
    if not gone:
        return {}
    placeholders = outcome.site.placeholders
    kept: dict[str, tuple[Finding, ...]] = {}
    for url in gone:
        source = before.pages[url].source.path
        if url in planned:
            kept[url] = _errors(outcome, lambda finding: finding.name == FAILED)
        elif any(_stands_for(placeholder, source, url) for placeholder in placeholders):
            kept[url] = _errors(outcome, _in_file(source))
    return kept


def _errors(outcome: Outcome, is_about: Callable[[Finding], bool]) -> tuple[Finding, ...]:
    return tuple(
        finding
        for finding in outcome.judgement.findings
        if finding.severity is Severity.ERROR and is_about(finding)
    )


def _in_file(path: str) -> Callable[[Finding], bool]:
    return lambda finding: finding.span.path == path


def _stands_for(placeholder: Placeholder, source: str, url: str) -> bool:
    if placeholder.path != source:
        return False
    several = placeholder.kind == "locations"  # one file, many pages
    return not several or placeholder.slug in ("", url.rstrip("/").rpartition("/")[2])


def _digest(outcome: Outcome, *, css: bool) -> str:
    """Of the theme's stylesheets, or of its other files: those that no page's bytes tell of."""
    digest = hashlib.blake2b(digest_size=8)
    for path, content in outcome.documents.items():
        if path.startswith("theme/") and path.endswith(".css") is css:
            digest.update(path.encode() + b"\0" + (content or b""))
    for path, file in outcome.assets.items():
        if path.startswith("theme/") and path.endswith(".css") is css:
            digest.update(f"{path} {stamp_of(file)}".encode())
    return digest.hexdigest()
