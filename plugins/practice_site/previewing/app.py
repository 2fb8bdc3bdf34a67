"""The web application: the site as it is now, and what the preview adds to it."""

import asyncio
import json
from collections.abc import AsyncIterator
from http import HTTPStatus
from pathlib import Path
from urllib.parse import unquote

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import (
    FileResponse,
    JSONResponse,
    PlainTextResponse,
    Response,
    StreamingResponse,
)
from starlette.routing import Route
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from practice_site.imaging.making import ImagesNotMade
from practice_site.previewing.answer import Answer, media_type_of
from practice_site.previewing.bell import Bell
from practice_site.previewing.injection import with_preview
from practice_site.previewing.pictures import Pictures
from practice_site.previewing.rebuilding import Rebuilding
from practice_site.previewing.resident import ResidentSite
from practice_site.previewing.search import PATH as SEARCH
from practice_site.previewing.search import SearchIndex
from practice_site.previewing.snapshot import OWN
from practice_site.previewing.stamps import stamp_of
from practice_site.searching.pagefind import SearchUnavailable

OWN_FILES = ("preview.js", "appearance.js", "panel.css", "plain.css")
BROWSER = Path(__file__).parent / "browser"
HEARTBEAT_SECONDS = 15.0
"""How often a browser hears something, which is how it is noticed that it has gone."""

FRESH = {"Cache-Control": "no-store"}


class PreviewApp:
    """Answers requests; everything that takes time is waited for in other threads."""

    def __init__(
        self,
        site: ResidentSite,
        rebuilding: Rebuilding,
        pictures: Pictures,
        search: SearchIndex,
        bell: Bell,
    ) -> None:
        self._site = site
        self._rebuilding = rebuilding
        self._pictures = pictures
        self._search = search
        self._bell = bell

    def application(self, port: int) -> ASGIApp:
        """The application as a server on this port of this machine takes it."""
        routes = [
            Route(f"{OWN}events", self._events),
            Route(f"{OWN}advice", self._advice),
            Route(f"{OWN}appearance", self._appearance),
            *(Route(f"{OWN}{name}", _own_file) for name in OWN_FILES),
            Route(f"{SEARCH}{{name:path}}", self._search_file),
            Route("/{path:path}", self._page),
        ]
        handlers = {HTTPException: _refused, Exception: _failed}
        return only_own_names(Starlette(routes=routes, exception_handlers=handlers), port)

    async def _page(self, request: Request) -> Response:
        path = request.scope["path"]
        changed = self._rebuilding.outdated(path)
        if changed is None or changed:
            await asyncio.wrap_future(self._rebuilding.tell(changed))
        answer = await self._answer(path)
        if answer.rendition and not self._pictures.is_there(answer.rendition):
            try:
                await asyncio.wrap_future(self._pictures.wanted(answer.rendition))
            except ImagesNotMade as error:
                return PlainTextResponse(str(error), HTTPStatus.SERVICE_UNAVAILABLE, FRESH)
        return _response(request, answer)

    async def _answer(self, path: str) -> Answer:
        """What stands at a path now; where it is still to be made, that comes before all else."""
        if not self._site.is_current(path):
            await asyncio.wrap_future(self._rebuilding.catch_up(path))
        return self._site.answer(path)

    async def _search_file(self, request: Request) -> Response:
        if not self._site.searchable:
            return await self._page(request)
        making = self._search.wanted(self._site.snapshot)
        if not self._search.files:
            try:
                await asyncio.wrap_future(making)
            except SearchUnavailable as error:
                return PlainTextResponse(str(error), HTTPStatus.SERVICE_UNAVAILABLE, FRESH)
        content = self._search.files.get(request.scope["path"][1:])
        if content is None:
            return PlainTextResponse("Not found", HTTPStatus.NOT_FOUND, FRESH)
        return Response(content, media_type=media_type_of(request.scope["path"]), headers=FRESH)

    async def _advice(self, request: Request) -> Response:
        """What might be better on the text of a page, for those who open that part of the panel."""
        url = unquote(request.query_params.get("page", "/"))
        advice = await asyncio.to_thread(self._site.advice, url)
        status = HTTPStatus.OK if advice else HTTPStatus.NOT_FOUND
        return JSONResponse(advice, status, FRESH)

    async def _appearance(self, request: Request) -> Response:
        """How a page looks in results and when shared, for those who open that part."""
        url = unquote(request.query_params.get("page", "/"))
        appearance = await asyncio.to_thread(self._site.appearance, url)
        status = HTTPStatus.OK if appearance else HTTPStatus.NOT_FOUND
        return JSONResponse(appearance, status, FRESH)

    async def _events(self, request: Request) -> Response:
        if request.method == "HEAD":  # it would never end
            return Response(media_type="text/event-stream", headers=FRESH)
        url = unquote(request.query_params.get("page", "/"))
        return StreamingResponse(self._states(url), media_type="text/event-stream", headers=FRESH)

    async def _states(self, url: str) -> AsyncIterator[str]:
        """The state of a page, at once and whenever it is another one (HTML, 9.2)."""
        last = None
        yield "retry: 500\n\n"
        while not self._bell.ended:
            ring = self._bell.next()
            answer = await self._answer(url)
            state = json.dumps(answer.state)
            yield f"data: {state}\n\n" if state != last else ": still here\n\n"
            last = state
            try:
                await asyncio.wait_for(ring.wait(), HEARTBEAT_SECONDS)
            except TimeoutError:
                continue


def only_own_names(app: ASGIApp, port: int) -> ASGIApp:
    """Answer only to this machine's own names, and let no other site read or embed anything.

    A foreign page could otherwise have its name lead to this machine and read
    what is not published yet (DNS rebinding).
    """
    names = {f"{name}{end}" for name in ("127.0.0.1", "localhost") for end in ("", f":{port}")}

    async def guarded(scope: Scope, receive: Receive, send: Send) -> None:
        async def sending(message: Message) -> None:
            if message["type"] == "http.response.start":
                message["headers"] = [
                    *message["headers"],
                    (b"x-content-type-options", b"nosniff"),
                    (b"cross-origin-resource-policy", b"same-origin"),
                ]
            await send(message)

        host = dict(scope.get("headers", ())).get(b"host", b"").decode("latin-1").lower()
        if scope["type"] == "http" and host not in names:
            wrong = f"This preview answers only at http://127.0.0.1:{port}/."
            await PlainTextResponse(wrong, HTTPStatus.MISDIRECTED_REQUEST)(scope, receive, sending)
            return
        await app(scope, receive, sending)

    return guarded


async def _own_file(request: Request) -> Response:
    name = request.scope["path"].removeprefix(OWN)
    return FileResponse(BROWSER / name, media_type=media_type_of(name), headers=FRESH)


async def _refused(request: Request, error: Exception) -> Response:
    assert isinstance(error, HTTPException)
    return PlainTextResponse(error.detail, error.status_code, error.headers)


async def _failed(request: Request, error: Exception) -> Response:
    words = f"The preview could not answer: {type(error).__name__}: {error}"
    return PlainTextResponse(words, HTTPStatus.INTERNAL_SERVER_ERROR, FRESH)


def _response(request: Request, answer: Answer) -> Response:
    if answer.location:
        return Response(status_code=answer.status, headers={**FRESH, "Location": answer.location})
    if answer.file:
        return _file_response(request, answer.file, answer.media_type)
    content = with_preview(answer.content, answer.state) if answer.state else answer.content
    return Response(content, answer.status, FRESH, answer.media_type)


def _file_response(request: Request, file: Path, media_type: str) -> Response:
    stamp = stamp_of(file)
    if stamp is None:
        return PlainTextResponse("Not found", HTTPStatus.NOT_FOUND, FRESH)
    tag = f'"{stamp.mtime_ns:x}-{stamp.size:x}"'
    headers = {"Cache-Control": "no-cache", "ETag": tag}
    if request.headers.get("if-none-match") == tag:
        return Response(status_code=HTTPStatus.NOT_MODIFIED, headers=headers)
    return FileResponse(file, media_type=media_type, headers=headers)
