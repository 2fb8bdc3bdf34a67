"""The output depends on the sources alone: not on the machine, nor on how the work was shared."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from conftest import AS_OF, REPOSITORY, copy_site
from trees import contents

COPIES = 100
"""So many articles that several processes are worth their while."""


def many_articles(root: Path, numbers: range) -> Path:
    copy_site("sample", root)
    article = root / "content/articles/bone-density-test.md"
    text = article.read_text(encoding="utf-8")
    # A review's code is of one text; a copy is another, which nobody has read.
    text = re.sub("(?m)^(reviewed: .*?), code: [^,}]+", r"\1", text)
    for number in numbers:
        copy = article.with_name(f"copy-{number:03}.md")
        own = re.sub("(?m)^title: .*", f"title: Copy {number}", text, count=1)
        # Each asks its own questions: the same pair twice would stop the build.
        copy.write_text(own.replace("### ", f"### {number}: "), "utf-8")
    settings = root / "pelicanconf.py"
    lines = settings.read_text(encoding="utf-8").splitlines(keepends=True)
    settings.write_text("".join(line for line in lines if "host.search" not in line), "utf-8")
    return root


def built(root: Path, *options: str, **environment: str) -> dict[str, bytes]:
    done = subprocess.run(
        [sys.executable, "-m", "practice_site.cli", "build", "--as-of", AS_OF, *options],
        cwd=root,
        env={**os.environ, "PYTHONPATH": str(REPOSITORY / "plugins"), **environment},
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return contents(root / "output")


@pytest.fixture(scope="module")
def expected(tmp_path_factory: pytest.TempPathFactory) -> dict[str, bytes]:
    root = many_articles(tmp_path_factory.mktemp("one") / "site", range(COPIES))
    return built(root, "--jobs", "1", TZ="UTC", LC_ALL="C.UTF-8", PYTHONHASHSEED="1")


@pytest.mark.parametrize("jobs", ["2", "5"])
def test_several_processes_make_the_same_bytes(
    tmp_path: Path, expected: dict[str, bytes], jobs: str
) -> None:
    assert built(many_articles(tmp_path / "site", range(COPIES)), "--jobs", jobs) == expected


def test_another_machine_makes_the_same_bytes(tmp_path: Path, expected: dict[str, bytes]) -> None:
    # Another order of files, another folder, another place on earth, another order of sets.
    root = many_articles(tmp_path / "else where" / "site", range(COPIES - 1, -1, -1))
    found = built(root, TZ="Pacific/Kiritimati", LC_ALL="C", LANG="tr_TR", PYTHONHASHSEED="2")
    assert found == expected
