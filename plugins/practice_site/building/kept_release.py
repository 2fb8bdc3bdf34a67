"""Keeping what is published, with the sources that it was made from."""

from pathlib import Path

from practice_site.building.outcome import Outcome
from practice_site.building.recording import record_of
from practice_site.publication_record.release_record import MadeBy, encoded
from practice_site.release.releases import make_release
from practice_site.release.walk import entries

THEME = "theme"
"""Where a release keeps the theme among its sources."""


def keep_release(
    root: Path,
    theme: Path,
    tree: Path,
    outcome: Outcome,
    *,
    made_by: MadeBy = MadeBy.PUBLISH,
    sources: Path | None = None,
) -> Path:
    """Keep a finished tree as a release; returns its folder. Raises `ReleaseRefused`.

    The theme is kept with the texts: the release can be made anew when today's
    content, or today's theme, is broken. What is known of it is recorded for
    `practice evidence`. `sources` is where the content lies, if
    that is not the site itself.
    """
    images = {
        f"content/{image}": (sources or root) / "content" / image for image in outcome.site.images
    }
    texts = {path: text.encode() for path, text in outcome.site.sources.items()}
    look = {
        f"{THEME}/{name}": Path(entry.path)
        for name, entry in entries(theme)
        if entry.is_file(follow_symlinks=False)
    }
    return make_release(
        root,
        tree,
        as_of=outcome.as_of,
        urls=outcome.urls,
        sources={**look, **texts, **images},
        record=lambda site, kept: encoded(record_of(outcome, tree, site, kept, made_by)),
    )
