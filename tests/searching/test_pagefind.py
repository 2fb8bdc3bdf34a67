import random
import subprocess
import sys
from pathlib import Path

import pytest

from practice_site.searching import pagefind
from practice_site.searching.pagefind import SearchUnavailable, make_bundle
from searching.bundles import document, fragments, unpacked

PAGES = [document(number) for number in range(60)]


def test_a_bundle_has_what_a_browser_needs_and_no_more() -> None:
    bundle = make_bundle(PAGES[:2], "en")
    kinds = sorted(name.rpartition("/")[0] or name for name in bundle)
    (meta,) = (name for name in bundle if name.endswith(".pf_meta"))
    assert kinds == sorted(
        ["pagefind-entry.json", "pagefind.js", "wasm.en.pagefind", meta]
        + ["index"]
        + ["fragment"] * 2
    )
    assert list(bundle) == sorted(bundle)
    assert sum(map(len, bundle.values())) < 150_000


def test_pages_have_their_addresses_titles_and_texts() -> None:
    first, second = fragments(make_bundle(PAGES[:2], "en"))
    assert (first["url"], second["url"]) == ("/articles/a0/", "/articles/a1/")
    assert first["meta"] == {"title": "Title 0"}
    assert first["content"] == "Every page has the number0 of its own."


def test_equal_pages_make_equal_bytes_in_whatever_order() -> None:
    made = make_bundle(PAGES, "en")
    shuffled = random.Random(1).sample(PAGES, len(PAGES))
    assert shuffled != PAGES
    assert make_bundle(shuffled, "en") == made
    assert make_bundle(PAGES, "en") == made


def test_one_changed_word_changes_little() -> None:
    """A browser's cache keeps the pages that stay: their files are named for what is in them."""
    made = make_bundle(PAGES, "en")
    again = make_bundle([*PAGES[:-1], document(59, "Another text.")], "en")
    kept = {name for name in made.keys() & again.keys() if name.endswith("fragment")}
    assert len(kept) == len(PAGES) - 1
    assert all(made[name] == again[name] for name in kept)


def test_a_language_that_pagefind_has_no_stems_of() -> None:
    bundle = make_bundle(PAGES[:1], "xx")
    assert [name for name in bundle if name.startswith("wasm")] == ["wasm.unknown.pagefind"]


def test_settings_from_outside_change_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = make_bundle(PAGES[:1], "en")
    (tmp_path / "pagefind.toml").write_text('exclude_selectors = ["p"]\n', encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("PAGEFIND_EXCLUDE_SELECTORS", "p")
    assert make_bundle(PAGES[:1], "en") == made
    assert b"number0" in unpacked(made)


def failing(tmp_path: Path, program: str) -> Path:
    """A program in the place of Pagefind's."""
    file = tmp_path / "pagefind"
    file.write_text(f"#!{sys.executable}\n{program}\n", encoding="utf-8")
    file.chmod(0o755)
    return file


@pytest.mark.skipif(sys.platform == "win32", reason="a script is no program there")
@pytest.mark.parametrize(
    ("program", "words"),
    [
        ("import sys; sys.exit('out of luck')", "out of luck"),
        ("import sys; sys.exit(3)", "code 3"),
        ("", "nothing that could be understood"),
    ],
)
def test_a_program_that_fails_is_told_of(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, program: str, words: str
) -> None:
    monkeypatch.setattr(pagefind, "_program", lambda: failing(tmp_path, program))
    with pytest.raises(SearchUnavailable, match=words) as failure:
        make_bundle(PAGES[:1], "en")
    assert "pip install" in str(failure.value)


def test_a_program_that_is_not_there(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pagefind, "_program", lambda: tmp_path / "gone")
    with pytest.raises(SearchUnavailable, match="gone"):
        make_bundle(PAGES[:1], "en")


def test_a_program_that_never_ends(monkeypatch: pytest.MonkeyPatch) -> None:
    def wait(*_: object, **__: object) -> None:
        raise subprocess.TimeoutExpired("pagefind", 600)

    monkeypatch.setattr(subprocess, "run", wait)
    with pytest.raises(SearchUnavailable, match="timed out"):
        make_bundle(PAGES[:1], "en")


def test_a_package_that_is_not_there(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pagefind, "PACKAGE", "no-such-package-of-ours")
    with pytest.raises(SearchUnavailable, match="no-such-package-of-ours is not installed"):
        pagefind.pagefind_version()
