import os
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest
from msgspec.structs import replace

from conftest import copy_site
from practice_site.building import readings as module
from practice_site.building.crew import Crew
from practice_site.building.readings import (
    UNSETTLED,
    Readings,
    Texts,
    changed_sources,
    read_sources,
)
from practice_site.building.site_changed import SiteChanged
from practice_site.incremental.kept import KeptReading
from practice_site.model.article import Article
from practice_site.reading.files import list_files
from practice_site.reading.image_cache import stamp_of

ARTICLE = "content/articles/minimal.md"


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return copy_site("minimal", tmp_path / "site")


@pytest.fixture(autouse=True)
def settled(monkeypatch: pytest.MonkeyPatch) -> None:
    """Files count as settled at once: tests have no two seconds to wait."""
    monkeypatch.setattr(module, "is_settled", lambda stamp: True)


@pytest.fixture
def parsed(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[str]]:
    """The paths of the files that were parsed."""
    paths: list[str] = []
    real = module.outcome_of

    def counted(source: object, text: object) -> object:
        paths.append(source.path)  # type: ignore[attr-defined]
        return real(source, text)  # type: ignore[arg-type]

    monkeypatch.setattr(module, "outcome_of", counted)
    yield paths


def read(root: Path, kept: Mapping[str, KeptReading] | None = None) -> Readings:
    sources = list_files(root).sources
    known = kept or {}
    return read_sources(sources, changed_sources(sources, known), known, Crew())


def edit(root: Path, before: str, after: str, file: str = ARTICLE) -> None:
    path = root / file
    text = path.read_text(encoding="utf-8")
    assert before in text
    path.write_text(text.replace(before, after), encoding="utf-8", newline="\n")


def same_but_stamps(one: Readings, other: Readings) -> bool:
    def unstamped(readings: Readings) -> list[KeptReading]:
        return [replace(kept, stamp=UNSETTLED) for kept in readings.kept.values()]

    return unstamped(one) == unstamped(other) and one.outcomes == other.outcomes


def test_every_file_is_read_once_and_nothing_is_read_twice(root: Path, parsed: list[str]) -> None:
    first = read(root)
    assert sorted(parsed) == sorted(source.path for source in list_files(root).sources)
    assert set(first.kept) == set(first.outcomes) == set(first.heads)
    parsed.clear()
    again = read(root, first.kept)
    assert parsed == []
    assert again.outcomes == first.outcomes
    assert again.kept == first.kept
    assert again.heads == first.heads
    assert again.bodies == {}


def test_an_articles_text_is_put_aside(root: Path) -> None:
    found = read(root)
    (article,) = found.outcomes[ARTICLE].records
    assert isinstance(article, Article)
    assert article.body is None
    assert [use.testimonial for use in article.quotes] == ["sample-1"]
    assert [section.heading for section in found.bodies[ARTICLE].sections][:2] == [
        "Quick Insights",
        "Key Takeaways",
    ]


def test_a_new_stamp_and_the_same_text_is_not_parsed_again(root: Path, parsed: list[str]) -> None:
    first = read(root)
    parsed.clear()
    os.utime(root / ARTICLE, ns=(1, 1))
    changed = changed_sources(list_files(root).sources, first.kept)
    assert [source.path for source in changed] == [ARTICLE]
    again = read(root, first.kept)
    assert parsed == []
    assert again.kept[ARTICLE].stamp == stamp_of(root / ARTICLE) != first.kept[ARTICLE].stamp
    assert same_but_stamps(again, first)


def test_line_ends_and_a_byte_order_mark_are_no_change(root: Path, parsed: list[str]) -> None:
    first = read(root)
    parsed.clear()
    path = root / ARTICLE
    path.write_bytes(b"\xef\xbb\xbf" + path.read_bytes().replace(b"\n", b"\r\n"))
    again = read(root, first.kept)
    assert parsed == []
    assert same_but_stamps(again, first)


def test_a_changed_file_is_parsed_again_and_no_other(root: Path, parsed: list[str]) -> None:
    first = read(root)
    parsed.clear()
    edit(root, "Begin with five minutes.", "Begin with six minutes, guaranteed.")
    again = read(root, first.kept)
    assert parsed == [ARTICLE]
    assert again.outcomes == read(root).outcomes
    assert [finding.rule for finding in again.outcomes[ARTICLE].findings] == ["PS801"]
    assert again.kept[ARTICLE].digest != first.kept[ARTICLE].digest
    assert again.heads == first.heads


def test_a_change_that_others_show_has_another_head(root: Path) -> None:
    first = read(root)
    edit(root, "title: How a Short Walk", "title: How a Long Walk")
    again = read(root, first.kept)
    assert {path for path in again.heads if again.heads[path] != first.heads[path]} == {ARTICLE}


@pytest.mark.skipif(sys.platform == "win32", reason="times of change (not on Windows)")
def test_an_edit_of_equal_length_with_the_old_times_is_noticed(root: Path) -> None:
    first = read(root)
    before = (root / ARTICLE).stat()
    edit(root, "five minutes", "nine minutes")
    os.utime(root / ARTICLE, ns=(before.st_atime_ns, before.st_mtime_ns))
    assert read(root, first.kept).kept[ARTICLE].digest != first.kept[ARTICLE].digest


def test_files_that_come_and_go(root: Path, parsed: list[str]) -> None:
    first = read(root)
    parsed.clear()
    new = "content/articles/new.md"
    (root / ARTICLE).rename(root / new)
    again = read(root, first.kept)
    assert parsed == [new]
    assert ARTICLE not in again.outcomes
    assert ARTICLE not in again.kept
    assert same_but_stamps(again, read(root))
    (article,) = again.outcomes[new].records
    assert (article.slug, article.path) == ("new", new)


def test_a_file_that_has_only_just_changed_is_read_again(
    root: Path, monkeypatch: pytest.MonkeyPatch, parsed: list[str]
) -> None:
    monkeypatch.setattr(module, "is_settled", lambda stamp: False)
    first = read(root)
    assert {kept.stamp for kept in first.kept.values()} == {UNSETTLED}
    sources = list_files(root).sources
    assert changed_sources(sources, first.kept) == list(sources)
    parsed.clear()
    assert read(root, first.kept).outcomes == first.outcomes
    assert parsed == []


def test_what_cannot_be_decoded_is_not_kept_and_said_each_time(root: Path) -> None:
    (root / ARTICLE).write_bytes(b"---\ntitle: \xff\n---\n")
    first = read(root)
    assert ARTICLE not in first.kept
    again = read(root, first.kept)
    for found in (first, again):
        assert [problem.kind for problem in found.outcomes[ARTICLE].problems] == ["file-not-utf8"]
    edited = copy_site("minimal", root.parent / "other") / ARTICLE
    (root / ARTICLE).write_bytes(edited.read_bytes())
    assert same_but_stamps(read(root, again.kept), read(root))


def test_what_is_wrong_with_a_file_is_kept(root: Path, parsed: list[str]) -> None:
    edit(root, "author:", "autor:")
    first = read(root)
    parsed.clear()
    again = read(root, first.kept)
    assert parsed == []
    assert again.outcomes[ARTICLE] == first.outcomes[ARTICLE]
    assert {problem.kind for problem in again.outcomes[ARTICLE].problems} >= {"unknown-key"}


def test_a_text_that_was_not_read_is_read_when_it_is_asked_for(root: Path) -> None:
    first = read(root)
    sources = list_files(root).sources
    (article,) = first.outcomes[ARTICLE].records
    assert isinstance(article, Article)
    at_hand = Texts(first.bodies, sources, first.kept)
    later = Texts({}, sources, first.kept)
    assert at_hand.of(article) is first.bodies[ARTICLE]
    assert later.of(article) == first.bodies[ARTICLE]


@pytest.mark.parametrize("content", [b"", b"\xff", b"---\ntitle: [\n---\n", b"another"])
def test_a_file_that_loses_its_text_during_a_build_is_told(root: Path, content: bytes) -> None:
    first = read(root)
    (article,) = first.outcomes[ARTICLE].records
    texts = Texts({}, list_files(root).sources, first.kept)
    (root / ARTICLE).write_bytes(content)
    with pytest.raises(SiteChanged, match=ARTICLE):
        texts.of(article)
