"""Files that are no pages, written by both commands and beside other plugins."""

import json
import re
import shutil
from pathlib import Path

import pytest
from lxml import etree

from conftest import SiteMaker, run_pelican, run_practice
from trees import contents

ARTICLE = "content/articles/minimal.md"
DOCUMENTS = {
    ".htaccess",
    "2019/05/walk.html",
    "_redirects",
    "café/index.html",
    "feed.xml",
    "redirects.nginx.conf",
    "robots.txt",
    "sitemap.xml",
}


@pytest.fixture
def site(make_site: SiteMaker) -> Path:
    root = make_site("minimal")
    replace(root / ARTICLE, "serves:", "redirect_from: [/2019/05/walk.html, /café/]\nserves:")
    replace(root / "content/practice.yaml", "lang: en", "gone: [/away/]\nlang: en")
    return root


def replace(file: Path, before: str, after: str) -> None:
    text = file.read_text(encoding="utf-8")
    assert before in text
    file.write_text(text.replace(before, after, 1), encoding="utf-8")


def without(root: Path, *parts: str) -> None:
    settings = root / "pelicanconf.py"
    lines = settings.read_text(encoding="utf-8").splitlines()
    kept = [x for x in lines if not any(f"pelican_host.{part}" in x for part in parts)]
    assert len(kept) == len(lines) - len(parts)
    settings.write_text("\n".join(kept) + "\n", encoding="utf-8")


def with_sitemap_plugin(root: Path) -> None:
    with (root / "pelicanconf.py").open("a", encoding="utf-8") as settings:
        settings.write('PLUGINS.append("sitemap")\n')


def test_both_commands_write_the_same_documents(site: Path) -> None:
    assert run_practice(site, "build").returncode == 0
    built = contents(site / "output")
    assert set(built) >= DOCUMENTS
    shutil.rmtree(site / "output")
    shutil.rmtree(site / ".practice")
    result = run_pelican(site, "-s", "pelicanconf.py")
    assert result.returncode == 0, result.stdout + result.stderr
    assert contents(site / "output") == built


def test_a_redirect_that_is_gone_leaves_no_file(site: Path) -> None:
    assert run_practice(site, "build").returncode == 0
    replace(site / ARTICLE, "/2019/05/walk.html, ", "")
    for _ in range(2):
        assert run_practice(site, "build").returncode == 0
        assert not (site / "output/2019").exists()
        assert (site / "output/café/index.html").is_file()


def test_a_release_keeps_them_and_its_addresses_may_not_die(site: Path) -> None:
    practice = site / "content/practice.yaml"
    text = practice.read_text(encoding="utf-8")
    practice.write_text(re.sub(r"^sample: true\n", "", text, flags=re.M), encoding="utf-8")
    result = run_practice(site, "publish")
    assert result.returncode == 0, result.stdout + result.stderr
    (release,) = (site / ".practice/releases").iterdir()
    assert set(contents(release / "site")) >= DOCUMENTS
    manifest = json.loads((release / "manifest.json").read_text(encoding="utf-8"))
    former = {"/2019/05/walk.html", "/café/", "/feed.xml", "/articles/minimal/"}
    assert former <= set(manifest["urls"])

    before = contents(site / "output")
    replace(site / ARTICLE, "/2019/05/walk.html, ", "")
    for arguments in (["check"], ["build"], ["publish"]):
        result = run_practice(site, *arguments)
        assert result.returncode == 1
        assert "PS606 address-lost" in result.stdout
        assert "/2019/05/walk.html" in result.stdout
    assert contents(site / "output") == before

    replace(practice, "gone: [/away/]", "gone: [/away/, /2019/05/walk.html]")
    assert run_practice(site, "publish").returncode == 0
    assert b"410" in contents(site / "output")[".htaccess"]

    (site / ".practice/releases/0002-2026-11-21/manifest.json").write_text("{", encoding="utf-8")
    for arguments in (["check"], ["build"]):
        result = run_practice(site, *arguments)
        assert result.returncode == 1
        assert "PS608" in result.stdout
        assert "Traceback" not in result.stdout + result.stderr


@pytest.mark.parametrize(
    ("part", "files"),
    [("sitemap", {"sitemap.xml"}), ("robots", {"robots.txt"}), ("feed", {"feed.xml"})],
)
def test_a_line_less_is_a_file_less_and_nothing_names_it_any_more(
    site: Path, part: str, files: set[str]
) -> None:
    without(site, part)
    result = run_practice(site, "build")
    assert result.returncode == 0, result.stdout + result.stderr
    built = contents(site / "output")
    assert DOCUMENTS - set(built) == files
    for name in files:
        named = [path for path, content in built.items() if f"/{name}".encode() in content]
        assert named == []
    shutil.rmtree(site / "output")
    shutil.rmtree(site / ".practice")
    result = run_pelican(site, "-s", "pelicanconf.py")
    assert result.returncode == 0, result.stdout + result.stderr
    assert contents(site / "output") == built


def test_the_stock_sitemap_plugin_works_where_ours_is_off(site: Path) -> None:
    without(site, "sitemap")
    with_sitemap_plugin(site)
    result = run_practice(site, "build")
    assert result.returncode == 0, result.stdout + result.stderr
    root = etree.parse(site / "output/sitemap.xml").getroot()
    found = {element.text for element in root.iter("{*}loc")}
    assert "https://minimal.example/articles/minimal/" in found
    assert "https://minimal.example/contact/" in found
    assert not any("walk.html" in url or "café" in url for url in found)
    assert (site / "output/robots.txt").is_file()


def test_two_sitemaps_are_refused_in_plain_words(site: Path) -> None:
    assert run_practice(site, "build").returncode == 0
    before = contents(site / "output")
    with_sitemap_plugin(site)
    result = run_practice(site, "build")
    assert result.returncode == 1
    assert "wrote over sitemap.xml" in result.stderr
    assert "Traceback" not in result.stderr
    assert contents(site / "output") == before
