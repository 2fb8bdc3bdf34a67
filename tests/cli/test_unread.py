"""A command whose output nobody reads to its end does what it was asked for."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from conftest import AS_OF, REPOSITORY, SiteMaker


@pytest.fixture(params=["", "1"], ids=["buffered", "unbuffered"], autouse=True)
def unbuffered(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PYTHONUNBUFFERED", request.param)


def unread(root: Path, *arguments: str) -> tuple[int, str]:
    """The exit code of a command whose reader goes at once, and what it complains of."""
    reading, writing = os.pipe()
    os.close(reading)
    try:
        done = subprocess.run(
            [sys.executable, "-m", "practice_site.cli", *arguments, "--as-of", AS_OF],
            cwd=root,
            env={**os.environ, "PYTHONPATH": str(REPOSITORY / "plugins")},
            stdout=writing,
            stderr=subprocess.PIPE,
            text=True,
            timeout=120,
            check=False,
        )
    finally:
        os.close(writing)
    return done.returncode, done.stderr


@pytest.mark.skipif(os.name == "nt", reason="pipes of POSIX")
def test_a_site_is_built_though_nobody_reads_of_it(make_site: SiteMaker) -> None:
    root = make_site("minimal")
    code, complaint = unread(root, "build")
    assert (code, "failed" in complaint, "Broken" in complaint) == (0, False, False)
    assert (root / "output/index.html").is_file()


@pytest.mark.skipif(os.name == "nt", reason="pipes of POSIX")
def test_a_check_says_by_its_exit_code_what_it_found(make_site: SiteMaker) -> None:
    root = make_site("minimal")
    assert unread(root, "check") == (0, "")
    article = root / "content/articles/minimal.md"
    article.write_text(article.read_text(encoding="utf-8").replace("format:", "formart:"), "utf-8")
    assert unread(root, "check") == (1, "")
