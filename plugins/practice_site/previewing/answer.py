"""What stands at an address of the site as it is shown now."""

import mimetypes
from collections.abc import Mapping
from dataclasses import dataclass
from http import HTTPStatus
from pathlib import Path
from typing import Any
from urllib.parse import quote

from practice_site.model.image import Rendition
from practice_site.previewing.plain_pages import (
    FINDINGS,
    findings_page,
    not_found_page,
    not_made_page,
)
from practice_site.previewing.snapshot import Snapshot

HTML = "text/html; charset=utf-8"
NOT_FOUND = "/404.html"

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
    ".woff2": "font/woff2",
    ".wasm": "application/wasm",
    ".webmanifest": "application/manifest+json",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """One answer: `content`, or a `file` of the theme's, or an image that may be still to be made.

    `is_page` says that people read it, so that findings are shown on it;
    `location` is where else the visitor is sent, `state` what the page is told of
    itself (`panel.state_of`).
    """

    status: HTTPStatus = HTTPStatus.OK
    media_type: str = HTML
    content: bytes = b""
    file: Path | None = None
    rendition: Rendition | None = None
    location: str = ""
    is_page: bool = False
    state: Mapping[str, Any] | None = None


def plain_url(path: str) -> str:
    """A path as pages are named by: `/a/index.html` is `/a/`."""
    return path[: -len("index.html")] if path.endswith("/index.html") else path


def answer_from(snapshot: Snapshot, path: str) -> Answer:
    """The answer of a common static host to a plain URL, decoded, that begins with a slash.

    Nothing is looked for on the disk: what the build did not name is not there.
    """
    if path == FINDINGS:
        return Answer(content=findings_page(snapshot), is_page=True)
    if path in snapshot.pages:
        return Answer(content=snapshot.pages[path].content, is_page=True)
    if found := _file(snapshot, path):
        return found
    if f"{path}/" in snapshot.pages or _file(snapshot, f"{path}/"):
        # 307, because a browser remembers a permanent one for longer than the page may live.
        return Answer(status=HTTPStatus.TEMPORARY_REDIRECT, location=quote(f"{path}/"))
    if path in snapshot.missed or not snapshot.pages:
        content = not_made_page(snapshot)
        return Answer(status=HTTPStatus.SERVICE_UNAVAILABLE, content=content, is_page=True)
    page = snapshot.pages.get(NOT_FOUND)
    content = page.content if page else not_found_page(snapshot)
    return Answer(status=HTTPStatus.NOT_FOUND, content=content, is_page=True)


def media_type_of(name: str) -> str:
    """The type that a file of this name is served as, the same on every system."""
    ending = Path(name).suffix.lower()
    return _TYPES.get(ending) or mimetypes.guess_type(name)[0] or "application/octet-stream"


def _file(snapshot: Snapshot, path: str) -> Answer | None:
    name = path[1:] + ("index.html" if path.endswith("/") else "")
    kind = media_type_of(name)
    if name in snapshot.documents:
        return Answer(content=snapshot.documents[name], media_type=kind)
    if name in snapshot.assets:
        rendition = snapshot.renditions.get(name)
        return Answer(file=snapshot.assets[name], rendition=rendition, media_type=kind)
    return None
