"""Keeping what is published, with the sources that it was made from."""

from pathlib import Path

from practice_site.building.outcome import Outcome
from practice_site.release.releases import make_release


def keep_release(root: Path, tree: Path, outcome: Outcome) -> Path:
    """Keep a finished tree as a release; returns its folder. Raises `ReleaseRefused`."""
    images = {f"content/{image}": root / "content" / image for image in outcome.site.images}
    texts = {path: text.encode() for path, text in outcome.site.sources.items()}
    return make_release(
        root,
        tree,
        as_of=outcome.as_of,
        urls=outcome.urls,
        sources={**texts, **images},
    )
