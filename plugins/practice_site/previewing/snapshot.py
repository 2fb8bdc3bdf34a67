"""Everything that can be shown at one moment, and how it follows from the moment before."""

import hashlib
from collections.abc import Callable, Mapping, Set
from pathlib import Path

from msgspec import Struct, field
from msgspec.structs import replace

from practice_site.building.outcome import Outcome
from practice_site.model.finding import BaselineLeft, Finding, Severity, Suppressed
from practice_site.model.planned_image import PlannedImage
from practice_site.model.site import Placeholder
from practice_site.previewing.shown import ShownPage, shown
from practice_site.previewing.stamps import stamp_of

OWN = "/_practice/"
"""Where the preview's own pages and files are."""

FAILED = "page-failed"
"""The name of the rule that reports templates that fail."""


class Trouble(Struct, frozen=True):
    """Why nothing could be made at all; `place` is a file with its line, if it is known."""

    message: str
    remedy: str
    place: str = ""


class Ahead(Struct, frozen=True):
    """A page of a revision, made before the whole build of it; None where it has no such page."""

    content: bytes | None
    revision: int


class Snapshot(Struct, frozen=True, kw_only=True):
    """What is served until the next one takes its place; nothing in it ever changes.

    `pages` are by URL. `kept` are those that are as they were before a change
    that broke them, with what is wrong now. `missed` are planned pages that
    could not be made and never were. `left_out` says why a page is not shown
    (`draft`, `scheduled`). `documents` are the other files that were made, which
    lie in the preview's folder as pages do; `assets` and `renditions` are by
    their paths in the output. `styles` and `theme` change with the stylesheets and
    with the theme's other files.

    Until a whole build has taken in what changed last, `is_looking` is True, and
    `ahead` holds the pages that have been asked for since the last build, each
    with the number of its `revision`: an older one is the last good page still.
    `coloured` are files of the theme that are newer than those in the folder.
    """

    pages: Mapping[str, ShownPage] = field(default_factory=dict)
    kept: Mapping[str, tuple[Finding, ...]] = field(default_factory=dict)
    missed: frozenset[str] = frozenset()
    left_out: Mapping[str, str] = field(default_factory=dict)
    documents: frozenset[str] = frozenset()
    assets: Mapping[str, Path] = field(default_factory=dict)
    renditions: Mapping[str, PlannedImage] = field(default_factory=dict)
    findings: tuple[Finding, ...] = ()
    suppressed: tuple[Suppressed, ...] = ()
    baseline: BaselineLeft | None = None
    troubles: tuple[Trouble, ...] = ()
    lang: str = ""
    styles: str = ""
    theme: str = ""
    ahead: Mapping[str, Ahead] = field(default_factory=dict)
    revision: int = 0
    is_looking: bool = False
    coloured: Mapping[str, bytes] = field(default_factory=dict)

    def is_current(self, url: str) -> bool:
        """Whether what is shown at a URL is all that can be shown there now."""
        if not self.is_looking or url.startswith(OWN):
            return True
        known = self.ahead.get(url)
        if known:
            return known.revision == self.revision
        name = url[1:]
        return name in self.documents or name in self.assets

    def has_page(self, url: str) -> bool:
        """Whether there is a page at a URL."""
        newer = self.ahead.get(url)
        return newer.content is not None if newer else url in self.pages

    def content(self, url: str, read: Callable[[str], bytes]) -> bytes | None:
        """The bytes of the page at a URL, None where there is none; `read` reads made files."""
        if newer := self.ahead.get(url):
            return newer.content
        page = self.pages.get(url)
        return read(page.file) if page else None


def troubled(before: Snapshot, trouble: Trouble) -> Snapshot:
    """The same pages, all as they were, where nothing could be made."""
    return replace(before, troubles=(trouble,), is_looking=False)


def with_page(before: Snapshot, url: str, content: bytes | None) -> Snapshot:
    """The same moment with a page as it is in the newest revision; its mistakes are over."""
    return replace(
        before,
        ahead={**before.ahead, url: Ahead(content, before.revision)},
        kept={other: why for other, why in before.kept.items() if other != url},
    )


def with_mistakes(
    before: Snapshot, url: str, last_good: bytes, mistakes: tuple[Finding, ...]
) -> Snapshot:
    """The same moment with a page that mistakes keep as it was."""
    shown = with_page(before, url, last_good)
    return replace(shown, kept={**shown.kept, url: mistakes})


def looking_on(after: Snapshot, before: Snapshot) -> Snapshot:
    """What a build leaves that has been overtaken: whatever is newer stays as it was shown."""
    newer = {url for url, page in before.ahead.items() if page.revision == before.revision}
    kept = {url: why for url, why in after.kept.items() if url not in newer}
    still = {url: why for url, why in before.kept.items() if url in newer}
    return replace(
        after,
        kept={**kept, **still},
        ahead=before.ahead,
        is_looking=True,
        coloured=before.coloured,
        assets={**after.assets, **before.assets},
        styles=before.styles,
        theme=before.theme,
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
            is_looking=False,
        )
    planned = outcome.evidence.pages
    made = outcome.kept.pages
    pages = {url: shown(page, made[url]) for url, page in planned.items() if url in made}
    kept = _kept(before, outcome, pages.keys(), planned.keys())
    pages |= {url: before.pages[url] for url in kept}
    last_good = {url: page for url, page in before.ahead.items() if url in kept and page.content}
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
        styles=theme_digest(outcome.documents, outcome.assets, css=True),
        theme=theme_digest(outcome.documents, outcome.assets, css=False),
        ahead=last_good,
        revision=before.revision,
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
        elif any(stands_for(placeholder, source, url) for placeholder in placeholders):
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


def stands_for(placeholder: Placeholder, source: str, url: str) -> bool:
    """Whether a page, once made from a file, is gone only because that cannot be read now."""
    if placeholder.path != source:
        return False
    several = placeholder.kind == "locations"  # one file, many pages
    return not several or placeholder.slug in ("", url.rstrip("/").rpartition("/")[2])


def theme_digest(
    documents: Mapping[str, bytes | None], assets: Mapping[str, Path], *, css: bool
) -> str:
    """Of the theme's stylesheets, or of its other files: those that no page's bytes tell of."""
    digest = hashlib.blake2b(digest_size=8)
    for path, content in documents.items():
        if path.startswith("theme/") and path.endswith(".css") is css:
            digest.update(path.encode() + b"\0" + (content or b""))
    for path, file in assets.items():
        if path.startswith("theme/") and path.endswith(".css") is css:
            digest.update(f"{path} {stamp_of(file)}".encode())
    return digest.hexdigest()
