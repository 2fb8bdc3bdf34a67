"""The outside judges, and the built site served for them."""

import shutil
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from playwright.sync_api import Browser, sync_playwright

from .chromium import FLAGS, chromium
from .pages import one_of_each, pages
from .server import serving

NODE_MODULES = Path(__file__).parent / "node_modules"
HOW = "npm ci --prefix tests/judges"


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
def type_checker() -> list[str]:
    """The command line of the TypeScript compiler, where schema.org's types are there as well."""
    compiler = NODE_MODULES / "typescript" / "bin" / "tsc"
    node = shutil.which("node")
    if not node:
        pytest.skip("schema.org's vocabulary (node is not installed)")
    if not compiler.is_file() or not (NODE_MODULES / "schema-dts").is_dir():
        pytest.skip(f"schema.org's vocabulary (not installed: {HOW})")
    return [node, str(compiler)]


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """Chromium: the system's, one named by PRACTICE_CHROMIUM, or Playwright's own."""
    with sync_playwright() as playwright:
        path = chromium(playwright)
        if path is None:
            pytest.skip(
                "Chromium (not installed: a system package, or playwright install chromium)"
            )
        browser = playwright.chromium.launch(executable_path=path, args=FLAGS)
        yield browser
        browser.close()


@pytest.fixture(scope="session")
def serve() -> Iterator[Callable[[Path], str]]:
    """Serves built sites: a folder in, its address out."""
    with ExitStack() as stack:
        yield lambda folder: stack.enter_context(serving(folder))


@pytest.fixture(scope="session")
def served_sample(serve: Callable[[Path], str], built_sample: Path) -> str:
    """The address at which the built sample site is served."""
    return serve(built_sample)


@pytest.fixture(scope="session")
def sample_urls(built_sample: Path) -> list[str]:
    """The paths of all pages of the built sample site that people read."""
    urls = pages(built_sample)
    assert len(urls) > 10
    return urls


@pytest.fixture(scope="session")
def sample_types(built_sample: Path) -> dict[str, str]:
    """The path of one page of every type."""
    types = one_of_each(built_sample)
    assert len(types) > 5
    return types
