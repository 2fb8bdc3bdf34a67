import json
import shutil
import subprocess
from pathlib import Path

import pytest

from conftest import SiteMaker, run_practice

ARTICLE = "content/articles/minimal.md"

pytestmark = pytest.mark.skipif(not shutil.which("git"), reason="git (not installed)")


def git(folder: Path, *arguments: str) -> None:
    identity = ("-c", "user.name=Test", "-c", "user.email=test@example.org")
    subprocess.run(
        ["git", *identity, *arguments], cwd=folder, check=True, capture_output=True, text=True
    )


@pytest.fixture
def site(make_site: SiteMaker) -> Path:
    """A site below the top of a repository, with a mistake in it that is committed."""
    root = make_site("minimal")
    change(root, "content/pages/contact.md", "summary:", "old: x\nsummary:")
    git(root.parent, "init", "-q")
    (root / ".gitignore").write_text("/.practice/\n/content/pages/ignored.md\n", encoding="utf-8")
    git(root.parent, "add", "-A")
    git(root.parent, "commit", "-q", "-m", "First")
    return root


def change(root: Path, path: str, before: str, after: str) -> None:
    file = root / path
    file.write_text(file.read_text(encoding="utf-8").replace(before, after, 1), encoding="utf-8")


def places(root: Path, *options: str) -> set[tuple[str, str]]:
    result = run_practice(root, "check", "--format", "json", *options)
    assert not result.stderr
    return {(f["rule"], f["path"]) for f in json.loads(result.stdout)["findings"]}


def test_only_what_has_changed_since_is_reported(site: Path) -> None:
    assert places(site) == {("PS107", "content/pages/contact.md")}
    assert places(site, "--changed-since", "HEAD") == set()
    assert run_practice(site, "check", "--changed-since", "HEAD").returncode == 0
    change(site, ARTICLE, "summary:", "new: x\nsummary:")
    wanted = {("PS107", ARTICLE)}
    assert places(site, "--changed-since", "HEAD") == wanted
    git(site, "add", "-A")
    assert places(site, "--changed-since", "HEAD") == wanted
    git(site, "commit", "-q", "-m", "Second")
    assert places(site, "--changed-since", "HEAD") == set()
    assert places(site, "--changed-since", "HEAD~1") == wanted
    assert places(site, "--changed-since", "HEAD~1", "locations.yaml") == set()


def test_new_files_count_whether_they_are_added_or_not(site: Path) -> None:
    page = "---\ntitle: {}\nsummary: New.\nnew: x\n---\nWords.\n"
    for name in ("näw page", "ignored"):
        text = page.format(name)
        (site / f"content/pages/{name}.md").write_text(text, encoding="utf-8")
    found = places(site, "--changed-since", "HEAD", "--only", "PS107")
    assert found == {("PS107", "content/pages/näw page.md")}


def test_what_shows_on_a_page_of_a_changed_file_is_reported_where_it_stands(site: Path) -> None:
    quote = "content/testimonials/sample-1.yaml"
    change(site, quote, "sample: true\n", "")
    change(site, quote, "status: publish", "status: draft")
    git(site, "commit", "-q", "-a", "-m", "The quote is a draft now")
    assert ("PS302", quote) in places(site)
    change(site, ARTICLE, "Stop if it hurts.", "Stop when it hurts.")
    assert places(site, "--changed-since", "HEAD") == {("PS302", quote)}


@pytest.mark.parametrize("revision", ["no-such-revision", "--all", "HEAD:content", ""])
def test_a_revision_that_does_not_exist_is_wrong_usage(site: Path, revision: str) -> None:
    result = run_practice(site, "check", f"--changed-since={revision}")
    assert result.returncode == 2
    assert f"git knows no revision {revision}" in result.stderr


def test_without_a_repository_it_is_wrong_usage(make_site: SiteMaker, monkeypatch) -> None:
    root = make_site("minimal")
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(root.parent))
    result = run_practice(root, "check", "--changed-since", "HEAD")
    assert result.returncode == 2
    assert "not in a git repository" in result.stderr


def test_without_git_it_is_wrong_usage(site: Path, monkeypatch, tmp_path: Path) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    result = run_practice(site, "check", "--changed-since", "HEAD")
    assert result.returncode == 2
    assert "git is not installed" in result.stderr
    assert "Traceback" not in result.stderr
