from pathlib import Path

import pytest

from practice_site.searching.kept import FILE, keep_bundle, kept_bundle

FILES = {"pagefind.js": b"x = 1", "wasm.en.pagefind": bytes(range(256))}


def test_what_was_kept_comes_back(tmp_path: Path) -> None:
    folder = tmp_path / ".practice" / "search"
    assert kept_bundle(folder, "a") is None
    keep_bundle(folder, "a", FILES)
    assert kept_bundle(folder, "a") == FILES
    assert [path.name for path in folder.iterdir()] == [FILE]


def test_of_other_inputs_there_is_none(tmp_path: Path) -> None:
    keep_bundle(tmp_path, "a", FILES)
    assert kept_bundle(tmp_path, "b") is None
    keep_bundle(tmp_path, "b", {})
    assert kept_bundle(tmp_path, "a") is None
    assert kept_bundle(tmp_path, "b") == {}


@pytest.mark.parametrize("place", [0, 40, 70, 200, -1])
def test_one_damaged_byte_is_noticed(tmp_path: Path, place: int) -> None:
    keep_bundle(tmp_path, "a", FILES)
    content = bytearray((tmp_path / FILE).read_bytes())
    content[place] ^= 1
    (tmp_path / FILE).write_bytes(content)
    assert kept_bundle(tmp_path, "a") is None


@pytest.mark.parametrize("size", [0, 1, 64, 65, 300])
def test_half_a_file_is_noticed(tmp_path: Path, size: int) -> None:
    keep_bundle(tmp_path, "a", FILES)
    content = (tmp_path / FILE).read_bytes()
    (tmp_path / FILE).write_bytes(content[:size])
    assert kept_bundle(tmp_path, "a") is None


def test_where_nothing_can_be_kept_nothing_breaks(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    keep_bundle(tmp_path / "file", "a", FILES)
    assert kept_bundle(tmp_path / "file", "a") is None
    (tmp_path / FILE).mkdir()
    assert kept_bundle(tmp_path, "a") is None
    keep_bundle(tmp_path, "a", FILES)
    assert kept_bundle(tmp_path, "a") == FILES
