import datetime as dt
import json
from pathlib import Path

import pytest

from practice_site.release.refusals import ReleaseRefused
from practice_site.release.releases import Release, ReleaseDamaged, make_release, read_release
from practice_site.release.removal import cut, remove_from, strip, sweep
from practice_site.release.traces import traces_of
from release.whole import make

QUOTE = "After years of pain I walk to the market again."
TRACES = traces_of(QUOTE)
RECORD = "content/testimonials/jo-madeup.yaml"


def release_in(root: Path) -> Release:
    make(root / "output", {"index.html": b"home", "a/index.html": QUOTE.encode()})
    record = f"quote: {QUOTE}\n".encode()
    folder = make_release(
        root,
        root / "output",
        as_of=dt.date(2026, 11, 21),
        urls=["/"],
        sources={RECORD: record, "content/articles/a.md": b"{testimonial: jo-madeup}"},
    )
    return read_release(folder)


def test_pages_become_stubs_and_other_files_go(tmp_path: Path) -> None:
    make(tmp_path, {"a/index.html": QUOTE.encode(), "feed.xml": QUOTE.encode(), "b.html": b"b"})
    assert cut(tmp_path, TRACES) == ("/feed.xml", "/a/")
    assert b"being revised" in (tmp_path / "a/index.html").read_bytes()
    assert not (tmp_path / "feed.xml").exists()
    assert (tmp_path / "b.html").read_bytes() == b"b"
    assert cut(tmp_path, TRACES) == ()


def test_a_full_disk_keeps_no_page(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    make(tmp_path, {"a.html": QUOTE.encode(), "b.html": QUOTE.encode()})

    def full(*_: object, **__: object) -> int:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "write_text", full)
    assert cut(tmp_path, TRACES) == ("/a.html", "/b.html")
    assert list(tmp_path.iterdir()) == []


def test_what_cannot_be_removed_stops_nothing_else(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    make(tmp_path, {"a.html": QUOTE.encode(), "b.html": QUOTE.encode()})
    unlink = Path.unlink

    def held(path: Path, missing_ok: bool = False) -> None:
        if path.name == "a.html":
            raise PermissionError(13, "in use")
        unlink(path, missing_ok=missing_ok)

    monkeypatch.setattr(Path, "unlink", held)
    assert cut(tmp_path, TRACES) == ("/b.html",)
    assert TRACES.in_tree(tmp_path) == ("a.html",)


def test_a_release_says_that_it_was_stripped(tmp_path: Path) -> None:
    release = release_in(tmp_path)
    assert strip(release, "jo-madeup", RECORD, TRACES)
    assert TRACES.in_tree(release.folder) == ()
    again = read_release(release.folder)
    assert again.withheld == ("jo-madeup",)
    assert set(again.site) == {"index.html"}
    assert set(again.sources) == {"content/articles/a.md"}
    assert not strip(again, "jo-madeup", RECORD, TRACES)


def test_who_was_killed_before_the_manifest_was_written_ends_it_the_next_time(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    release = release_in(tmp_path)

    def killed(*_: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr("practice_site.release.removal.mark_stripped", killed)
        with pytest.raises(KeyboardInterrupt):
            strip(release, "jo-madeup", RECORD, TRACES)
    assert TRACES.in_tree(release.folder) == ()
    assert strip(read_release(release.folder), "jo-madeup", RECORD, TRACES)
    assert read_release(release.folder).withheld == ("jo-madeup",)


def test_the_record_goes_last(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    release = release_in(tmp_path)
    unlink = Path.unlink

    def held(path: Path, missing_ok: bool = False) -> None:
        if path.name == "index.html":
            raise PermissionError(13, "in use")
        unlink(path, missing_ok=missing_ok)

    monkeypatch.setattr(Path, "unlink", held)
    assert strip(release, "jo-madeup", RECORD, TRACES)
    assert (release.folder / "sources" / RECORD).is_file()


def test_a_manifest_that_cannot_be_written_brings_nothing_back(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    release = release_in(tmp_path)

    def full(*_: object) -> None:
        raise ReleaseRefused("A kept release could not be changed", "")

    monkeypatch.setattr("practice_site.release.removal.mark_stripped", full)
    assert strip(release, "jo-madeup", RECORD, TRACES)
    assert TRACES.in_tree(release.folder) == ()


@pytest.mark.parametrize("manifest", ["", "[]", "{", '{"version": 1}'])
def test_a_release_that_cannot_be_read_keeps_none_of_it(tmp_path: Path, manifest: str) -> None:
    release = release_in(tmp_path)
    (release.folder / "manifest.json").write_text(manifest, encoding="utf-8")
    with pytest.raises(ReleaseDamaged):
        read_release(release.folder)
    remove_from(release.folder, TRACES)
    assert TRACES.in_tree(release.folder) == ()
    assert (release.folder / "site/index.html").is_file()


@pytest.mark.parametrize("wrong", [[], "words", {"a": 1}, None])
def test_a_manifest_whose_files_are_no_digests_is_damaged(tmp_path: Path, wrong: object) -> None:
    release = release_in(tmp_path)
    manifest = json.loads((release.folder / "manifest.json").read_text("utf-8"))
    manifest["site"] = wrong
    (release.folder / "manifest.json").write_text(json.dumps(manifest), encoding="utf-8")
    with pytest.raises(ReleaseDamaged):
        read_release(release.folder)


def test_what_a_killed_run_left_is_swept_away(tmp_path: Path) -> None:
    make(tmp_path / ".practice/releases/.unfinished/site", {"a.html": QUOTE.encode()})
    make(tmp_path / ".practice/withholding-abc", {"a.yaml": QUOTE.encode()})
    make(tmp_path / ".practice/images", {"a.jpg": b"jpg"})
    sweep(tmp_path, tmp_path / ".practice", "withholding-")
    assert TRACES.in_tree(tmp_path) == ()
    assert (tmp_path / ".practice/images/a.jpg").is_file()
    sweep(tmp_path / "new", tmp_path / "new" / ".practice", "withholding-")
