"""What all tests share: copies of sites, and what to say of judges that are not here."""

import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from made_images import give_images

REPOSITORY = Path(__file__).resolve().parent.parent
SITES = Path(__file__).resolve().parent / "sites"
AS_OF = "2026-11-21"
"""The clock of tests that do not name another."""

SiteMaker = Callable[[str], Path]

settings.register_profile(
    "patient",
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
settings.load_profile("patient")  # no test asserts a time: a busy machine makes none fail


@pytest.fixture
def make_site(tmp_path: Path) -> SiteMaker:
    """A copy of a whole site to work on: `sample` (the repository's) or one of tests/sites."""

    def make(name: str) -> Path:
        return copy_site(name, tmp_path / name)

    return make


def copy_site(name: str, root: Path) -> Path:
    """Copy a site with the repository's theme and settings."""
    source = REPOSITORY if name == "sample" else SITES / name
    shutil.copytree(source / "content", root / "content")
    shutil.copy(source / "locations.yaml", root)
    shutil.copytree(REPOSITORY / "theme", root / "theme")
    for name_of in ("pelicanconf.py", "publishconf.py"):
        shutil.copy(REPOSITORY / name_of, root)
    if name == "sample":
        give_images(root)
    return root


def run_practice(
    root: Path, *arguments: str, as_of: str | None = AS_OF, timeout: float = 120
) -> subprocess.CompletedProcess[str]:
    """Run the `practice` command in a site, in a process of its own."""
    environment = {k: v for k, v in os.environ.items() if k != "SOURCE_DATE_EPOCH"}
    python_path = (str(REPOSITORY / "plugins"), environment.get("PYTHONPATH", ""))
    environment["PYTHONPATH"] = os.pathsep.join(filter(None, python_path))
    clock = ("--as-of", as_of) if as_of else ()
    return subprocess.run(
        [sys.executable, "-m", "practice_site.cli", *arguments, *clock],
        cwd=root,
        env=environment,
        capture_output=True,
        text=True,
        encoding="utf-8",
        stdin=subprocess.DEVNULL,
        timeout=timeout,
        check=False,
    )


def run_pelican(root: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Run the stock `pelican` command in a site, at the tests' clock."""
    environment = dict(os.environ)
    environment["PYTHONPATH"] = str(REPOSITORY / "plugins")
    # 12:00 UTC of the tests' day.
    environment["SOURCE_DATE_EPOCH"] = "1795262400"
    return subprocess.run(
        [sys.executable, "-m", "pelican", "content", *arguments],
        cwd=root,
        env=environment,
        capture_output=True,
        text=True,
        encoding="utf-8",
        stdin=subprocess.DEVNULL,
        timeout=120,
        check=False,
    )


def with_plugin(root: Path, name: str) -> Path:
    """Switch one of the tests' foreign plugins on in a site's settings."""
    folder = REPOSITORY / "tests" / "pelican_host" / "foreign_plugins"
    with (root / "pelicanconf.py").open("a", encoding="utf-8") as settings:
        settings.write(f"PLUGIN_PATHS.append({str(folder)!r})\nPLUGINS.append({name!r})\n")
    return root


def pytest_addoption(parser: pytest.Parser) -> None:
    """Golden files are written anew on demand; the diff is then there to be read."""
    parser.addoption("--update-golden", action="store_true", help="write golden files anew")


@pytest.fixture
def matches_golden(request: pytest.FixtureRequest) -> Callable[[str, Path], bool]:
    """Whether a text is what a golden file holds; writes the file if asked to."""

    def matches(text: str, golden: Path) -> bool:
        if request.config.getoption("--update-golden"):
            golden.write_text(text, encoding="utf-8", newline="\n")
        return text == golden.read_text(encoding="utf-8")

    return matches


@pytest.fixture(scope="session")
def built_sample(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """The output folder of the sample site, built once."""
    root = copy_site("sample", tmp_path_factory.mktemp("built") / "sample")
    result = run_practice(root, "build")
    assert result.returncode == 0, result.stdout + result.stderr
    yield root / "output"


@pytest.hookimpl(trylast=True)
def pytest_terminal_summary(
    terminalreporter: pytest.TerminalReporter, config: pytest.Config
) -> None:
    """Say plainly which judges were left out."""
    for reason in sorted(_left_out(terminalreporter)):
        terminalreporter.write_line(f"Left out: {reason}")


def pytest_sessionfinish(session: pytest.Session, exitstatus: int) -> None:
    """Fail where every judge was promised (.ci/run) and one was left out."""
    reporter = session.config.pluginmanager.get_plugin("terminalreporter")
    promised = os.environ.get("PRACTICE_ALL_JUDGES") == "1"
    no_judges = ("seed", "permissions")  # what lies beside a checkout; who runs the tests
    reasons = _left_out(reporter) if reporter else set()
    left_out = [reason for reason in reasons if not any(word in reason for word in no_judges)]
    if promised and left_out and exitstatus == pytest.ExitCode.OK:
        session.exitstatus = pytest.ExitCode.TESTS_FAILED


def _left_out(reporter: pytest.TerminalReporter) -> set[str]:
    return {
        report.longrepr[2].removeprefix("Skipped: ")
        for report in reporter.stats.get("skipped", [])
        if isinstance(report.longrepr, tuple)
    }
