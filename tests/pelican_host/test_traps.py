"""Pelican's traps: in each of them stock Pelican loses something and exits with 0."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from cli.terminal import hears_interrupts
from conftest import REPOSITORY, SiteMaker, run_pelican, run_practice, with_plugin
from trees import contents, tree

ARTICLE = "content/articles/minimal.md"


def refused(root: Path, *said: str) -> None:
    """Both commands exit with 1, say why without a traceback, and leave the output alone."""
    before = tree(root / "output")
    for result in (run_practice(root, "build"), run_pelican(root, "-s", "pelicanconf.py")):
        told = result.stdout + result.stderr
        assert result.returncode == 1, told
        assert "Traceback" not in told
        for words in said:
            assert words in told
        assert tree(root / "output") == before


@pytest.fixture
def root(make_site: SiteMaker) -> Path:
    """A built minimal site."""
    root = make_site("minimal")
    result = run_practice(root, "build")
    assert result.returncode == 0, result.stdout + result.stderr
    assert (root / "output/index.html").is_file()
    return root


def test_plugin_that_is_not_installed(root: Path) -> None:
    refused(with_plugin(root, "no_such_plugin"), "PS903", "no_such_plugin is not at work")
    assert "PS903" in run_practice(root, "check").stdout


def test_plugin_that_cannot_be_imported(root: Path) -> None:
    refused(with_plugin(root, "breaks_on_import"), "PS903", "this plugin was never finished")
    assert "PS903" in run_practice(root, "check").stdout


def test_plugin_that_cannot_be_started(root: Path) -> None:
    refused(with_plugin(root, "breaks_on_register"), "PS903", "breaks_on_register")


def test_article_dropped_by_a_plugin(root: Path) -> None:
    refused(with_plugin(root, "breaks_on_articles"), "PS905", ARTICLE)


def test_article_hidden_by_a_plugin(root: Path) -> None:
    refused(with_plugin(root, "hides_articles"), "articles/minimal/index.html")


def test_plugin_that_fails_while_pages_are_written(root: Path) -> None:
    refused(with_plugin(root, "breaks_on_writing"), "disk of the plugin is full")


@pytest.mark.parametrize("line", ["published: 2026-02-30", "published: soon", "title:"])
def test_bad_front_matter_stops_the_build(root: Path, line: str) -> None:
    article = root / ARTICLE
    key = line.partition(":")[0]
    lines = article.read_text(encoding="utf-8").splitlines()
    changed = [line if old.startswith(f"{key}:") else old for old in lines]
    assert changed != lines
    article.write_text("\n".join(changed) + "\n", encoding="utf-8")
    refused(root, f"{ARTICLE}:")


@pytest.mark.parametrize("key", ["settings", "content"])
def test_front_matter_that_would_become_an_attribute(root: Path, key: str) -> None:
    article = root / ARTICLE
    text = article.read_text(encoding="utf-8")
    article.write_text(text.replace("---\n", f"---\n{key}: x\n", 1), encoding="utf-8")
    refused(root, "PS107", key)


def test_pelican_cache_does_not_hide_errors(root: Path) -> None:
    cached = ("-s", "pelicanconf.py", "-e", "CACHE_CONTENT=true", "LOAD_CONTENT_CACHE=true")
    assert run_pelican(root, *cached).returncode == 0
    article = root / ARTICLE
    text = article.read_text(encoding="utf-8")
    article.write_text(text.replace("author: ", "author: nobody-", 1), encoding="utf-8")
    result = run_pelican(root, *cached)
    assert result.returncode == 1
    assert "PS202" in result.stdout


def test_what_plugins_change_does_not_reach_pages(root: Path) -> None:
    before = contents(root / "output")
    assert run_practice(with_plugin(root, "changes_articles"), "build").returncode == 0
    after = contents(root / "output")
    assert after == before


def test_plugins_folder_holds_exactly_one_package() -> None:
    found = {p.name for p in (REPOSITORY / "plugins").iterdir() if p.name != "__pycache__"}
    assert found == {"practice_site"}


@pytest.mark.skipif(sys.platform == "win32", reason="autoreload is ended by SIGINT")
def test_autoreload_outlives_an_error(root: Path) -> None:
    article = root / ARTICLE
    good = article.read_text(encoding="utf-8")
    log = root / "log"
    environment = {**os.environ, "PYTHONPATH": str(REPOSITORY / "plugins")}
    environment["SOURCE_DATE_EPOCH"] = "1795262400"
    with log.open("wb") as stream:
        process = subprocess.Popen(
            [sys.executable, "-u", "-m", "pelican", "content", "-s", "pelicanconf.py", "-r"],
            cwd=root,
            env=environment,
            stdout=stream,
            stderr=subprocess.STDOUT,
            preexec_fn=hears_interrupts,
        )
    try:
        wait_for(log, "pages are in", times=1)
        time.sleep(1)  # watchfiles needs a moment before it sees changes
        article.write_text(good.replace("author: ", "author: nobody-", 1), encoding="utf-8")
        wait_for(log, "PS202", times=1)
        time.sleep(1)
        article.write_text(good.replace("title: ", "title: Again ", 1), encoding="utf-8")
        wait_for(log, "pages are in", times=2)
    finally:
        process.send_signal(signal.SIGINT)
        try:
            process.wait(timeout=15)
        finally:
            process.kill()
    told = log.read_text(encoding="utf-8")
    assert told.count("PS202") == 1  # it waited for a change instead of building again and again
    assert "Again" in (root / "output/articles/index.html").read_text(encoding="utf-8")


def wait_for(log: Path, words: str, times: int) -> None:
    """Wait until Pelican has said something so many times."""
    for _ in range(300):
        if log.read_text(encoding="utf-8").count(words) >= times:
            return
        time.sleep(0.1)
    raise AssertionError(f"{words!r} was not said: {log.read_text(encoding='utf-8')}")
