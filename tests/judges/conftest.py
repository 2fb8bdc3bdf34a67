"""The outside judges, and the built site served for them."""

import os
import shutil
import threading
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Playwright, sync_playwright

from practice_site.cli.preview import server

NODE_MODULES = Path(__file__).parent / "node_modules"
HOW = "npm ci --prefix tests/judges"
FLAGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]


@pytest.fixture(scope="session")
def nu_checker() -> list[str]:
    """The command line of the Nu HTML checker."""
    java = shutil.which("java")
    jar = NODE_MODULES / "vnu-jar" / "build" / "dist" / "vnu.jar"
    if not java:
        pytest.skip("the Nu HTML checker (Java is not installed)")
    if not jar.is_file():
        pytest.skip(f"the Nu HTML checker (not installed: {HOW})")
    return [java, "-jar", str(jar)]


@pytest.fixture(scope="session")
def axe() -> str:
    """The source of axe-core."""
    script = NODE_MODULES / "axe-core" / "axe.min.js"
    if not script.is_file():
        pytest.skip(f"axe-core (not installed: {HOW})")
    return script.read_text(encoding="utf-8")


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """Chromium: the system's, one named by PRACTICE_CHROMIUM, or Playwright's own."""
    with sync_playwright() as playwright:
        path = _chromium(playwright)
        if path is None:
            pytest.skip(
                "Chromium (not installed: a system package, or playwright install chromium)"
            )
        browser = playwright.chromium.launch(executable_path=path, args=FLAGS)
        yield browser
        browser.close()


def _chromium(playwright: Playwright) -> str | None:
    named = os.environ.get("PRACTICE_CHROMIUM")
    system = (shutil.which(name) for name in ("chromium", "chromium-browser", "google-chrome"))
    own = playwright.chromium.executable_path
    candidates = (named, *system, own if Path(own).is_file() else None)
    return next((candidate for candidate in candidates if candidate), None)


@pytest.fixture(scope="session")
def serve() -> Iterator[Callable[[Path], str]]:
    """Serves built sites: a folder in, its address out."""
    with ExitStack() as stack:
        yield lambda folder: stack.enter_context(_served(folder))


@contextmanager
def _served(folder: Path) -> Iterator[str]:
    httpd = server(folder, 0)
    thread = threading.Thread(target=httpd.serve_forever, daemon=True)
    thread.start()
    yield f"http://127.0.0.1:{httpd.server_address[1]}"
    httpd.shutdown()
    thread.join()
    httpd.server_close()


@pytest.fixture(scope="session")
def served_sample(serve: Callable[[Path], str], built_sample: Path) -> str:
    """The address at which the built sample site is served."""
    return serve(built_sample)


@pytest.fixture(scope="session")
def sample_urls(built_sample: Path) -> list[str]:
    """The paths of all pages of the built sample site."""
    pages = sorted(p.relative_to(built_sample).as_posix() for p in built_sample.rglob("*.html"))
    assert len(pages) > 10
    return [f"/{page.removesuffix('index.html')}" for page in pages]
