"""Pages load what is theirs and nothing else, keep nothing in the browser, complain of nothing."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

import pytest
from playwright.sync_api import Browser, Page, Request, Response

from .server import serving
from .window import window

KEPT = """async () => [
  ...Object.keys(localStorage).map(k => `localStorage ${k}`),
  ...Object.keys(sessionStorage).map(k => `sessionStorage ${k}`),
  ...(await indexedDB.databases()).map(d => `indexedDB ${d.name}`),
  ...(await caches.keys()).map(k => `cache ${k}`),
  ...(await navigator.serviceWorker.getRegistrations()).map(r => `service worker ${r.scope}`),
]"""
"""The browser's stores; all of them need a secure origin, which 127.0.0.1 is."""

SHOW_IMAGES = """async () => {
  for (const image of document.images) image.loading = 'eager';
  await Promise.all([...document.images].map(i => i.complete || new Promise(done => {
    i.addEventListener('load', done); i.addEventListener('error', done);
  })));
  return [...document.images].filter(i => !i.naturalWidth).map(i => i.outerHTML);
}"""


@dataclass
class Heard:
    """What was noticed of pages while they were loaded."""

    origin: str
    requests: int = 0
    complaints: list[str] = field(default_factory=list)

    def listen(self, page: Page) -> None:
        page.on("request", self._request)
        page.on("response", self._response)
        page.on("requestfailed", self._failed)
        page.on("console", lambda m: self.complaints.append(f"console: {page.url}: {m.text}"))
        page.on("pageerror", lambda e: self.complaints.append(f"error: {page.url}: {e}"))

    def _request(self, request: Request) -> None:
        self.requests += 1
        if not request.url.startswith((self.origin + "/", "data:")):
            self.complaints.append(f"elsewhere: {request.frame.url} asked for {request.url}")

    def _failed(self, request: Request) -> None:
        """What the browser gives up because the visitor goes on is no failure of the site's."""
        if request.failure != "net::ERR_ABORTED":
            self.complaints.append(f"failed: {request.url} {request.failure}")

    def _response(self, response: Response) -> None:
        if response.status >= 400 and not response.request.is_navigation_request():
            self.complaints.append(f"{response.status}: {response.frame.url}: {response.url}")


@contextmanager
def listening(
    browser: Browser, origin: str, width: int, scale: int
) -> Iterator[tuple[Page, Heard]]:
    heard = Heard(origin)
    with window(browser, width, device_scale_factor=scale) as page:
        heard.listen(page)
        yield page, heard


def visit(page: Page, heard: Heard, url: str) -> None:
    """Load a page whole, and hear of it."""
    page.goto(heard.origin + url, wait_until="load")
    heard.complaints += [f"no image: {url}: {image}" for image in page.evaluate(SHOW_IMAGES)]
    heard.complaints += [f"kept: {url}: {kept}" for kept in page.evaluate(KEPT)]
    heard.complaints += [f"cookie: {url}: {c}" for c in page.context.cookies()]


@pytest.mark.browser
@pytest.mark.parametrize(("width", "scale"), [(360, 3), (1280, 1)])
def test_nothing_from_elsewhere_nothing_kept_nothing_missing(
    browser: Browser, served_sample: str, sample_urls: list[str], width: int, scale: int
) -> None:
    with listening(browser, served_sample, width, scale) as (page, heard):
        for url in sample_urls:
            visit(page, heard, url)
    assert heard.requests > len(sample_urls)
    assert heard.complaints == []


BAD = """<!doctype html><html lang='en'><head><title>x</title>
<meta http-equiv='Content-Security-Policy' content="script-src 'unsafe-inline'"></head><body>
<img src='/none.png' alt=''><img src='http://127.0.0.1:9/x.png' alt='' loading='lazy'>
<script>document.cookie = 'a=b'; localStorage.setItem('c', 'd'); console.log('e')</script>
<script>throw new Error('f')</script><script src='/g.js'></script></body></html>"""


@pytest.mark.browser
def test_the_listener_is_awake(browser: Browser, tmp_path_factory: pytest.TempPathFactory) -> None:
    folder = tmp_path_factory.mktemp("loud")
    (folder / "index.html").write_text(BAD, encoding="utf-8")
    with serving(folder) as origin, listening(browser, origin, 360, 1) as (page, heard):
        visit(page, heard, "/")
    for complaint in (
        "404: ",
        "elsewhere: ",
        "failed: ",
        "no image: /",
        "kept: /: localStorage c",
        "cookie: /",
        "error: ",
    ):
        assert any(found.startswith(complaint) for found in heard.complaints), complaint
    console = "\n".join(found for found in heard.complaints if found.startswith("console: "))
    assert "/: e" in console
    assert "Content Security Policy" in console
