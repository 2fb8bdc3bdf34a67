"""What bad input gets: a finding with file, line and remedy; all in one run; never a traceback."""

import json
import os
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from conftest import SiteMaker, run_practice
from trees import tree

ARTICLE = "content/articles/minimal.md"
Damage = Callable[[Path], None]


def edit(path: str, old: str, new: str) -> Damage:
    """Put `new` where `old` first stands in a file."""

    def damage(root: Path) -> None:
        text = (root / path).read_text(encoding="utf-8")
        assert old in text, (path, old)
        (root / path).write_text(text.replace(old, new, 1), encoding="utf-8")

    return damage


def write(path: str, content: str | bytes) -> Damage:
    """Write a whole file."""

    def damage(root: Path) -> None:
        target = root / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(content if isinstance(content, bytes) else content.encode())

    return damage


def second_article(slug: str = "") -> Damage:
    """A copy of the article, with the first one's slug if none is given."""

    def damage(root: Path) -> None:
        text = (root / ARTICLE).read_text(encoding="utf-8")
        key = f"slug: {slug or 'minimal'}\n"
        lines = text.split("\n", 2)
        copied = "\n".join([lines[0], lines[1] + "\n" + key + lines[2]])
        (root / "content/articles/second.md").write_text(copied, encoding="utf-8")

    return damage


def symlink_out(root: Path) -> None:
    """A link from the articles to a file outside of the site."""
    outside = root.parent / "outside.md"
    outside.write_text((root / ARTICLE).read_text(encoding="utf-8"), encoding="utf-8")
    (root / "content/articles/outside.md").symlink_to(outside)


def huge_file(root: Path) -> None:
    """A file of 50 MB that takes no room on the disk."""
    with (root / "content/articles/huge.md").open("wb") as file:
        file.truncate(50 * 1024 * 1024)


DAMAGES: dict[str, tuple[Damage, str, str]] = {
    "broken YAML": (
        write("content/testimonials/t-1.yaml", 'status: draft\nquote: "never closed\n'),
        "PS104",
        "content/testimonials/t-1.yaml",
    ),
    "Markdown without front matter": (
        write("content/articles/plain.md", "# Just a text\n\nWith words.\n"),
        "PS105",
        "content/articles/plain.md",
    ),
    "unknown key": (edit(ARTICLE, "summary:", "sumary: x\nsummary:"), "PS107", ARTICLE),
    "duplicate key": (edit(ARTICLE, "summary:", "title: Again\nsummary:"), "PS106", ARTICLE),
    "unknown physician": (edit(ARTICLE, "author: ", "author: nobody-"), "PS202", ARTICLE),
    "impossible date": (
        edit(ARTICLE, "summary:", "updated: 2026-02-30\nsummary:"),
        "PS109",
        ARTICLE,
    ),
    "duplicate slug": (second_article(), "PS601", "content/articles/second.md"),
    "two pages on one URL": (
        write("content/pages/articles.md", "---\ntitle: Articles\nsummary: Mine.\n---\nText.\n"),
        "PS601",
        "content/pages/articles.md",
    ),
    "missing image": (
        edit(ARTICLE, "summary:", "image: images/none.jpg\nimage_alt: A back\nsummary:"),
        "PS603",
        ARTICLE,
    ),
    "broken link": (
        edit(ARTICLE, "## Conclusion\n", "## Conclusion\n\nSee [this](/articles/gone/).\n"),
        "PS602",
        ARTICLE,
    ),
    "empty locations.yaml": (write("locations.yaml", ""), "PS112", "locations.yaml"),
    "four-digit ZIP": (edit("locations.yaml", '"94559"', '"9455"'), "PS109", "locations.yaml"),
    "unquoted four-digit ZIP": (
        edit("locations.yaml", '"94559"', "9455"),
        "PS109",
        "locations.yaml",
    ),
    "a byte that is not UTF-8": (
        write("content/articles/latin.md", b"---\ntitle: Caf\xe9\n---\n"),
        "PS101",
        "content/articles/latin.md",
    ),
    "a 50 MB file": (huge_file, "PS102", "content/articles/huge.md"),
    "a symlink out of the folder": (symlink_out, "PS103", "content/articles/outside.md"),
    "YAML nested 10,000 deep": (
        write("content/testimonials/deep.yaml", "a: " + "[" * 10_000 + "]" * 10_000 + "\n"),
        "PS104",
        "content/testimonials/deep.yaml",
    ),
    "YAML nested 10,000 deep in lists": (
        write("content/testimonials/deep-list.yaml", "a:\n  " + "- " * 10_000 + "b\n"),
        "PS104",
        "content/testimonials/deep-list.yaml",
    ),
}


@pytest.mark.parametrize("name", DAMAGES)
def test_each_is_a_finding_and_nothing_is_lost(make_site: SiteMaker, name: str) -> None:
    if "symlink" in name and sys.platform == "win32":
        pytest.skip("links (Windows needs a privilege for them)")
    damage, code, path = DAMAGES[name]
    root = make_site("minimal")
    assert run_practice(root, "build").returncode == 0
    before = tree(root / "output")
    damage(root)
    sources = tree(root / "content")

    checked = run_practice(root, "check", "--format", "json")
    assert checked.stderr == ""
    assert checked.returncode == 1
    findings = json.loads(checked.stdout)["findings"]
    found = [f for f in findings if f["rule"] == code and f["path"] == path]
    assert found, findings
    for finding in found:
        text = (root / path).read_bytes() if code != "PS102" else b"\n"
        assert 1 <= finding["line"] <= max(1, len(text.splitlines()))
        assert finding["message"]
        assert finding["remedy"]

    built = run_practice(root, "build")
    assert built.returncode == 1
    assert "Traceback" not in built.stdout + built.stderr
    assert f"{path}:" in built.stdout
    assert tree(root / "output") == before
    assert tree(root / "content") == sources


def test_all_of_them_in_one_run(make_site: SiteMaker) -> None:
    root = make_site("minimal")
    expected = set()
    for name, (damage, code, path) in DAMAGES.items():
        if name in ("empty locations.yaml", "unquoted four-digit ZIP") or "symlink" in name:
            continue
        damage(root)
        expected.add((code, path))
    checked = run_practice(root, "check", "--format", "json")
    assert checked.returncode == 1
    assert checked.stderr == ""
    found = {(f["rule"], f["path"]) for f in json.loads(checked.stdout)["findings"]}
    assert expected <= found


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="pipes (not on this system)")
def test_a_pipe_does_not_hang_the_build(make_site: SiteMaker) -> None:
    root = make_site("minimal")
    os.mkfifo(root / "content/articles/pipe.md")
    checked = run_practice(root, "check", timeout=20)
    assert checked.returncode == 1
    assert "content/articles/pipe.md:1:1: error" in checked.stdout
