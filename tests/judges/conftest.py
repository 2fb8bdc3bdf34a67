"""The outside judges, and the built site served for them."""

import datetime as dt
import shutil
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import NamedTuple

import pytest
from playwright.sync_api import Browser, sync_playwright

from conftest import REPOSITORY, SITES
from practice_site.building.configuration import PARTS
from practice_site.building.flow import BuildRequest, build_site

from .chromium import FLAGS, chromium
from .defects import Defect
from .pages import one_of_each, pages
from .server import serving

NODE_MODULES = Path(__file__).parent / "node_modules"
HOW = "npm ci --prefix tests/judges"
HEADING = "{{ page_header(page.title, page.message) -}}"
TEMPLATE = "theme/templates/404.html"
AS_OF = dt.date(2026, 11, 21)


class Judged(NamedTuple):
    """A page with a defect, and the codes of the rules that report it."""

    html: bytes
    codes: set[str]


@pytest.fixture(scope="session")
def judged(tmp_path_factory: pytest.TempPathFactory) -> Callable[[Defect], Judged]:
    """The page that is shown where nothing is, with a defect in it."""
    root = tmp_path_factory.mktemp("defects") / "site"
    shutil.copytree(SITES / "minimal", root, ignore=shutil.ignore_patterns(".practice", "output"))
    shutil.copytree(REPOSITORY / "theme", root / "theme")
    request = BuildRequest(
        root=root,
        theme=root / "theme",
        parts=frozenset(PARTS),
        as_of=AS_OF,
        jobs=1,
        whole=True,
    )

    def judge(defect: Defect) -> Judged:
        file = root / (defect.path or TEMPLATE)
        before = file.read_text(encoding="utf-8")
        instead_of = defect.instead_of or HEADING
        markup = defect.markup if defect.instead_of else f"{HEADING}\n{defect.markup}"
        assert before.count(instead_of) == 1, instead_of
        file.write_text(before.replace(instead_of, markup), encoding="utf-8")
        try:
            outcome = build_site(request)
        finally:
            file.write_text(before, encoding="utf-8")
        (html,) = (page.content for page in outcome.pages if page.page.url == "/404.html")
        return Judged(html, {finding.rule for finding in outcome.judgement.findings})

    return judge


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
def structured_data() -> str:
    """Node, where both judges of structured data are there as well."""
    packages = ("@adobe/structured-data-validator", "structured-data-testing-tool")
    node = shutil.which("node")
    if not node:
        pytest.skip("the judges of structured data (node is not installed)")
    if not all((NODE_MODULES / name).is_dir() for name in packages):
        pytest.skip(f"the judges of structured data (not installed: {HOW})")
    return node


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
