import datetime as dt
from pathlib import Path

import click
import pytest
from msgspec.structs import replace

from practice_site.checks.evidence import Evidence
from practice_site.cli.selection import selection
from practice_site.model.finding import Finding, Severity
from practice_site.model.site import Site
from practice_site.model.span import Span

SITE = Evidence(site=Site(practice=None), plan=None, as_of=dt.date(2026, 11, 21))
FINDING = Finding(
    Span("content/articles/a.md", 3), "PS206", "review-due", Severity.WARNING, "Due.", "Ask."
)


def wanted(root: Path, finding: Finding = FINDING, **options: object) -> bool:
    return selection(root, **options)(SITE)(finding)  # type: ignore[arg-type]


def test_without_a_choice_everything_is_wanted(tmp_path: Path) -> None:
    assert wanted(tmp_path)


def test_rules_by_code_by_name_and_by_what_a_stronger_one_speaks_for(tmp_path: Path) -> None:
    assert wanted(tmp_path, only=["ps206"])
    assert wanted(tmp_path, only=["link-broken", "review-due"])
    assert not wanted(tmp_path, only=["PS602"])
    assert wanted(tmp_path, replace(FINDING, also=("PS602",)), only=["PS602"])
    with pytest.raises(click.BadParameter, match="there is no rule"):
        wanted(tmp_path, only=["PS000"])


def test_severities(tmp_path: Path) -> None:
    assert wanted(tmp_path, severity="warning")
    assert not wanted(tmp_path, severity="error")


def test_files_and_folders(tmp_path: Path) -> None:
    folder = tmp_path / "content/articles"
    folder.mkdir(parents=True)
    (folder / "a.md").touch()
    (tmp_path / "content/art").mkdir()
    root = tmp_path.resolve()
    assert wanted(root, paths=[folder])
    assert wanted(root, paths=[folder / "a.md", tmp_path / "content/art"])
    assert not wanted(root, paths=[tmp_path / "content/art"])
    with pytest.raises(click.BadParameter, match="does not exist"):
        wanted(root, paths=[folder / "b.md"])
    with pytest.raises(click.BadParameter, match="is not in the site"):
        wanted(root, paths=[tmp_path.parent])
