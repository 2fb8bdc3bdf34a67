"""Which text a command about reviews means."""

from collections.abc import Iterable
from pathlib import Path, PurePosixPath

import click

from practice_site.checks.nearest import did_you_mean
from practice_site.model.article import Article, Service
from practice_site.model.site import Placeholder

HINT = "ARTICLE"


def text_named(
    name: str, texts: Iterable[Article | Service], unread: Iterable[Placeholder], root: Path
) -> Article | Service:
    """The article or service with that short name, or in that file; a usage error where none is."""
    texts = tuple(texts)
    path = _path(name, root)
    found = [text for text in texts if text.path == path] or [
        text for text in texts if text.slug == name
    ]
    if len(found) == 1:
        return found[0]
    if found:
        files = " and ".join(text.path for text in found)
        raise click.BadParameter(f"there are {files}: name the file.", param_hint=HINT)
    for lost in unread:
        if lost.kind in ("article", "service") and (lost.path == path or lost.slug == name):
            raise click.BadParameter(
                f"{lost.path} has mistakes; `practice check {lost.path}` says which.",
                param_hint=HINT,
            )
    known = {text.slug for text in texts}
    remedy = did_you_mean(name, known, "Give its short name or its file.")
    raise click.BadParameter(f"there is no article or service {name}. {remedy}", param_hint=HINT)


def _path(name: str, root: Path) -> str:
    """The file that a name may mean, as the site's sources are named."""
    absolute = Path(name).resolve()
    if not absolute.is_relative_to(root):
        return ""
    return PurePosixPath(absolute.relative_to(root).as_posix()).as_posix()
