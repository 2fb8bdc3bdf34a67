from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest

from practice_site.searching import index
from practice_site.searching.documents import SearchDocument
from practice_site.searching.index import search_index
from practice_site.searching.kept import FILE
from searching.bundles import document, fragments

PAGES = [document(1), document(2)]
OTHERS = [PAGES[0], document(2, "Another text.")]


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


def indexed(
    kept: Path, pages: Sequence[SearchDocument] = PAGES, lang: str = "en", digest: str = "one"
) -> dict[str, bytes]:
    return search_index(lambda: pages, digest, lang, kept)


def test_an_unchanged_site_is_not_indexed_again(tmp_path: Path, runs: list[str]) -> None:
    made = indexed(tmp_path, lang="en-US")

    def nobody() -> Iterator[SearchDocument]:
        raise AssertionError("the pages were read, and nothing had changed")

    assert search_index(nobody, "one", "en-US", tmp_path) == made
    assert runs == ["en"]
    assert all(name.startswith("pagefind/") for name in made)


def test_the_order_of_the_pages_does_not_matter(tmp_path: Path, runs: list[str]) -> None:
    there = indexed(tmp_path / "a")
    back = indexed(tmp_path / "b", PAGES[::-1])
    assert there == back
    assert len(runs) == 2


def test_a_changed_site_is_indexed_again(tmp_path: Path, runs: list[str]) -> None:
    indexed(tmp_path)
    changed = indexed(tmp_path, OTHERS, digest="two")
    assert [page["content"] for page in fragments(changed)][1] == "Another text."
    indexed(tmp_path, lang="de")
    assert runs == ["en", "en", "de"]


def test_another_program_makes_another_index(
    tmp_path: Path, runs: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    indexed(tmp_path)
    monkeypatch.setattr(index, "pagefind_version", lambda: "9.9.9")
    indexed(tmp_path)
    assert len(runs) == 2


def test_a_damaged_index_is_made_again(tmp_path: Path, runs: list[str]) -> None:
    made = indexed(tmp_path)
    (tmp_path / FILE).write_bytes(b"damaged")
    assert indexed(tmp_path) == made
    assert indexed(tmp_path) == made
    assert len(runs) == 2
