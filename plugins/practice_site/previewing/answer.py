"""What stands at an address of the site as it is shown now."""

import mimetypes
from collections.abc import Callable, Mapping
from http import HTTPStatus
from pathlib import Path
from typing import Any
from urllib.parse import quote

from msgspec import Struct

from practice_site.model.planned_image import PlannedImage
from practice_site.pages.not_found import NOT_FOUND
from practice_site.previewing.plain_pages import (
    FINDINGS,
    findings_page,
    not_found_page,
    not_made_page,
)
from practice_site.previewing.snapshot import Snapshot

HTML = "text/html; charset=utf-8"

Read = Callable[[str], bytes]
"""Gives the bytes of a file that was made, by its path in the output; raises OSError."""

_TYPES = {
    ".js": "text/javascript; charset=utf-8",
    ".mjs": "text/javascript; charset=utf-8",
    ".css": "text/css; charset=utf-8",
    ".html": HTML,
    ".txt": "text/plain; charset=utf-8",
    ".xml": "application/xml; charset=utf-8",
    ".avif": "image/avif",
    ".webp": "image/webp",
    ".svg": "image/svg+xml",
    ".ico": "image/x-icon",
    ".woff2": "font/woff2",
    ".wasm": "application/wasm",
    ".webmanifest": "application/manifest+json",
}


class Answer(Struct, frozen=True, kw_only=True):
    """One answer: `content`, or a `file` of the theme's, or an image that may be still to be made.

    `is_page` says that people read it, so that findings are shown on it;
    `location` is where else the visitor is sent, `state` what the page is told of
    itself (`panel.state_of`).
    """

    status: HTTPStatus = HTTPStatus.OK
    media_type: str = HTML
    content: bytes = b""
    file: Path | None = None
    rendition: PlannedImage | None = None
    location: str = ""
    is_page: bool = False
    state: Mapping[str, Any] | None = None


def plain_url(path: str) -> str:
    """A path as pages are named by: `/a/index.html` is `/a/`."""
    return path[: -len("index.html")] if path.endswith("/index.html") else path


def answer_from(snapshot: Snapshot, path: str, read: Read) -> Answer:
    """The answer of a common static host to a plain URL, decoded, that begins with a slash.

    What the build did not name is not there, whatever lies on the disk. Raises
    OSError where a file that it made has gone.
    """
    if path == FINDINGS:
        return Answer(content=findings_page(snapshot), is_page=True)
    if (content := snapshot.content(path, read)) is not None:
        return Answer(content=content, is_page=True)
    if found := _file(snapshot, path, read):
        return found
    if snapshot.has_page(f"{path}/") or f"{path[1:]}/index.html" in snapshot.documents:
        # 307, because a browser remembers a permanent one for longer than the page may live.
        return Answer(status=HTTPStatus.TEMPORARY_REDIRECT, location=quote(f"{path}/"))
    if path in snapshot.missed or not snapshot.pages:
        return lost_answer(snapshot)
    content = snapshot.content(NOT_FOUND, read) or not_found_page(snapshot)
    return Answer(status=HTTPStatus.NOT_FOUND, content=content, is_page=True)


def lost_answer(snapshot: Snapshot) -> Answer:
    """Stands for what could not be made, or has gone from the preview's folder since."""
    content = not_made_page(snapshot)
    return Answer(status=HTTPStatus.SERVICE_UNAVAILABLE, content=content, is_page=True)


def media_type_of(name: str) -> str:
    """The type that a file of this name is served as, the same on every system."""
    ending = Path(name).suffix.lower()
    return _TYPES.get(ending) or mimetypes.guess_type(name)[0] or "application/octet-stream"


def _file(snapshot: Snapshot, path: str, read: Read) -> Answer | None:
    name = path[1:] + ("index.html" if path.endswith("/") else "")
    kind = media_type_of(name)
    if name in snapshot.coloured:
        return Answer(content=snapshot.coloured[name], media_type=kind)
    if name in snapshot.documents:
        return Answer(content=read(name), media_type=kind)
    if name in snapshot.assets:
        rendition = snapshot.renditions.get(name)
        return Answer(file=snapshot.assets[name], rendition=rendition, media_type=kind)
    return None
