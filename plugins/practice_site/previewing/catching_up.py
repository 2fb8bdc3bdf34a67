"""Pages that are shown before a whole build has made them: those that somebody asks for."""

from pathlib import Path

from msgspec.structs import replace

from practice_site.building.making import failure_of
from practice_site.building.page_problems import page_problems
from practice_site.building.revision import Revision
from practice_site.building.theme_documents import theme_documents
from practice_site.checks.run import judge_problems
from practice_site.model.finding import Problem, Severity
from practice_site.model.redirect import plain_address
from practice_site.pages.not_found import NOT_FOUND
from practice_site.previewing.answer import Read
from practice_site.previewing.snapshot import (
    Snapshot,
    stands_for,
    theme_digest,
    with_mistakes,
    with_page,
)
from practice_site.rendering.theme import RenderingFailed

THEME = "theme/"


def caught_up(snapshot: Snapshot, revision: Revision, url: str, read: Read) -> Snapshot | None:
    """The snapshot with what is at a URL in the newest revision of the site.

    None where only a whole build can tell: an image or a former address that
    is new, a page that fails and never was. `read` reads made files. Raises
    `SiteChanged`.
    """
    try:
        page = revision.page(url)
    except RenderingFailed as failure:
        problems = page_problems([failure_of(url, failure)], revision.prepared.request)
        return _as_it_was(snapshot, url, [*problems], read)
    if page:
        return with_page(snapshot, url, page.content)
    site = revision.prepared.site
    source = snapshot.pages[url].source.path if url in snapshot.pages else ""
    if source and any(stands_for(unread, source, url) for unread in site.placeholders):
        return _as_it_was(snapshot, url, [p for p in site.problems if p.span.path == source], read)
    if url == NOT_FOUND:
        return with_page(snapshot, url, None)
    if url[1:] in revision.plan.images or _is_former(url, revision):
        return None
    missing = caught_up(snapshot, revision, NOT_FOUND, read)
    return with_page(missing, url, None) if missing else None


def with_theme(snapshot: Snapshot, revision: Revision) -> Snapshot:
    """The snapshot with the theme's files as they are in a revision."""
    practice = revision.prepared.site.practice
    files: dict[str, Path] = dict(revision.workshop.theme.static_files())
    coloured = theme_documents(files, practice.brand.accent if practice else "")
    plain = {path: file for path, file in files.items() if path not in coloured}
    others = {path: file for path, file in snapshot.assets.items() if not path.startswith(THEME)}
    return replace(
        snapshot,
        assets={**others, **plain},
        coloured=coloured,
        styles=theme_digest(coloured, plain, css=True),
        theme=theme_digest(coloured, plain, css=False),
    )


def _as_it_was(
    snapshot: Snapshot, url: str, problems: list[Problem], read: Read
) -> Snapshot | None:
    last_good = snapshot.content(url, read)
    if last_good is None:
        return None
    errors = [f for f in judge_problems(problems) if f.severity is Severity.ERROR]
    return with_mistakes(snapshot, url, last_good, tuple(errors))


def _is_former(url: str, revision: Revision) -> bool:
    return any(plain_address(url) == redirect.old for redirect in revision.plan.redirects)
