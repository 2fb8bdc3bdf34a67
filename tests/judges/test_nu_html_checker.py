"""Every page is valid HTML for the W3C's Nu checker, warnings included."""

import subprocess
from pathlib import Path

import pytest


@pytest.mark.java
@pytest.mark.node
def test_every_page_is_valid(built_sample: Path, nu_checker: list[str]) -> None:
    result = subprocess.run(
        [*nu_checker, "--also-check-css", "--skip-non-html", "--format", "gnu", str(built_sample)],
        capture_output=True,
        text=True,
        check=False,
        timeout=300,
    )
    assert result.stderr.strip() == ""
    assert result.returncode == 0


@pytest.mark.java
@pytest.mark.node
def test_the_checker_is_awake(tmp_path: Path, nu_checker: list[str]) -> None:
    (tmp_path / "bad.html").write_text("<!doctype html><p><h1>x</p>", encoding="utf-8")
    result = subprocess.run(
        [*nu_checker, str(tmp_path)], capture_output=True, text=True, check=False, timeout=120
    )
    assert result.returncode != 0
