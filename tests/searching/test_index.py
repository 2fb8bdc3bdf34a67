from pathlib import Path

import pytest

from practice_site.searching import index
from practice_site.searching.index import search_index
from practice_site.searching.kept import FILE
from searching.bundles import document, fragments

PAGES = [document(1), document(2)]


@pytest.fixture
def runs(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The languages that Pagefind was run for."""
    made: list[str] = []
    real = index.make_bundle

    def counted(documents: object, lang: str) -> dict[str, bytes]:
        made.append(lang)
        return real(documents, lang)  # type: ignore[arg-type]

    monkeypatch.setattr(index, "make_bundle", counted)
    return made


def test_an_unchanged_site_is_not_indexed_again(tmp_path: Path, runs: list[str]) -> None:
    made = search_index(PAGES, "en-US", tmp_path)
    assert search_index(reversed(PAGES), "en-US", tmp_path) == made
    assert runs == ["en"]
    assert all(name.startswith("pagefind/") for name in made)


def test_a_changed_site_is_indexed_again(tmp_path: Path, runs: list[str]) -> None:
    search_index(PAGES, "en", tmp_path)
    changed = search_index([PAGES[0], document(2, "Another text.")], "en", tmp_path)
    assert [page["content"] for page in fragments(changed)][1] == "Another text."
    search_index(PAGES, "de", tmp_path)
    assert runs == ["en", "en", "de"]


def test_another_program_makes_another_index(
    tmp_path: Path, runs: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    search_index(PAGES, "en", tmp_path)
    monkeypatch.setattr(index, "pagefind_version", lambda: "9.9.9")
    search_index(PAGES, "en", tmp_path)
    assert len(runs) == 2


def test_a_damaged_index_is_made_again(tmp_path: Path, runs: list[str]) -> None:
    made = search_index(PAGES, "en", tmp_path)
    (tmp_path / FILE).write_bytes(b"damaged")
    assert search_index(PAGES, "en", tmp_path) == made
    assert search_index(PAGES, "en", tmp_path) == made
    assert len(runs) == 2
