"""The search of a built site, as files: what a browser makes of them is judged elsewhere."""

from pathlib import Path

import pytest

from conftest import SiteMaker, run_pelican, run_practice
from practice_site.checks.example import SUMMARY
from searching.bundles import fragments
from trees import contents, tree

INDEX = ".practice/search/index.json"


@pytest.fixture
def root(make_site: SiteMaker) -> Path:
    """A built minimal site."""
    root = make_site("minimal")
    result = run_practice(root, "build")
    assert result.returncode == 0, result.stdout + result.stderr
    return root


def bundle(root: Path) -> dict[str, bytes]:
    return contents(root / "output/pagefind")


def test_the_index_is_part_of_the_output(root: Path) -> None:
    assert {"pagefind.js", "pagefind-entry.json", "wasm.en.pagefind"} <= bundle(root).keys()
    for page in fragments(bundle(root)):
        assert (root / "output" / page["url"].lstrip("/") / "index.html").is_file()


def test_a_second_build_takes_the_kept_index(root: Path) -> None:
    before = tree(root / ".practice/search")
    made = bundle(root)
    assert run_practice(root, "build").returncode == 0
    assert bundle(root) == made
    assert tree(root / ".practice/search") == before


def test_a_damaged_index_is_made_again(root: Path) -> None:
    made, kept = bundle(root), (root / INDEX).read_bytes()
    (root / INDEX).write_bytes(kept[:1000])
    assert run_practice(root, "build").returncode == 0
    assert bundle(root) == made
    assert (root / INDEX).read_bytes() == kept


def test_what_is_no_longer_found_leaves_the_output(root: Path) -> None:
    pages = len(fragments(bundle(root)))
    (root / "content/pages/contact.md").unlink()
    practice = root / "content/practice.yaml"
    text = practice.read_text(encoding="utf-8")
    practice.write_text(text.replace("  - {label: Contact, to: contact}\n", ""), encoding="utf-8")
    result = run_practice(root, "build")
    assert result.returncode == 0, result.stdout + result.stderr
    assert len(fragments(bundle(root))) == pages - 1


def test_a_line_less_is_no_search_at_all(root: Path) -> None:
    settings = root / "pelicanconf.py"
    text = settings.read_text(encoding="utf-8")
    line = '    "practice_site.pelican_host.search",\n'
    assert line in text
    settings.write_text(text.replace(line, ""), encoding="utf-8")
    assert run_practice(root, "build").returncode == 0
    assert not (root / "output/pagefind").exists()
    assert not (root / "output/search").exists()
    pages = [path.read_bytes() for path in (root / "output").rglob("*.html")]
    assert pages
    assert not any(b"/search/" in page for page in pages)


@pytest.fixture
def broken(root: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A built site with a text more, where importing Pagefind's package fails."""
    package = tmp_path / "broken" / "pagefind_bin"
    package.mkdir(parents=True)
    (package / "__init__.py").write_text("raise ImportError('it is broken')\n", encoding="utf-8")
    monkeypatch.setenv("PYTHONPATH", str(package.parent))
    page = f"---\ntitle: Privacy\nsummary: {SUMMARY}\n---\nText.\n"
    (root / "content/pages/privacy.md").write_text(page, encoding="utf-8")
    return root


def test_checking_never_imports_pagefind(broken: Path) -> None:
    result = run_practice(broken, "check")
    assert (result.returncode, result.stdout) == (0, "No errors, no warnings.\n")


def test_a_site_is_not_published_without_its_search(broken: Path) -> None:
    before = tree(broken / "output")
    result = run_practice(broken, "build")
    assert result.returncode == 1
    assert "Nothing was published" in result.stderr
    assert "it is broken" in result.stderr
    assert "pip install" in result.stderr
    assert "Traceback" not in result.stderr
    assert tree(broken / "output") == before


def test_plain_pelican_refuses_as_well(root: Path) -> None:
    with (root / "pelicanconf.py").open("a", encoding="utf-8") as settings:
        settings.write("from practice_site.searching import pagefind\n")
        settings.write("pagefind.PACKAGE = 'no-such-package'\n")
    before = tree(root / "output")
    result = run_pelican(root, "-s", "pelicanconf.py")
    assert result.returncode == 1
    assert "no-such-package is not installed" in result.stdout + result.stderr
    assert tree(root / "output") == before
