"""Every page is valid HTML for the W3C's Nu checker, warnings included."""

import subprocess
from pathlib import Path

import pytest

MISTAKEN = (
    r"(Resource|Inline script) violates Content Security Policy \(meta tag\): "
    r"(external (stylesheet|script) “/theme/|image “/images/|"
    r"blocked by “script-src” directive \(missing).*"
)
"""What the checker gets wrong of a policy, whose judges are test_browser.py and test_search.py.

It reads files, which have no origin, so that 'self' means nothing; and it
takes JSON-LD for a script: HTML ("prepare the script element") asks for the
type first, and a policy is not asked about data.
"""
OPTIONS = ["--also-check-css", "--skip-non-html", "--format", "gnu", "--filterpattern", MISTAKEN]


@pytest.mark.java
@pytest.mark.node
def test_every_page_is_valid(built_sample: Path, nu_checker: list[str]) -> None:
    result = subprocess.run(
        [*nu_checker, *OPTIONS, str(built_sample)],
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
        [*nu_checker, *OPTIONS, str(tmp_path)],
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )
    assert result.returncode != 0
