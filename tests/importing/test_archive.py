import pytest

from importing.word_documents import zipped
from practice_site.importing.archive import read_archive
from practice_site.importing.source_text import SourceUnreadable


def test_only_files_that_are_asked_for_are_read_and_folders_are_none() -> None:
    data = zipped({"a/": "", "a/x.png": b"12345", "y.txt": "long" * 1000})
    assert read_archive(data, "a.zip", lambda path: 10 if path.endswith(".png") else 0) == {
        "a/x.png": b"12345"
    }


def test_a_file_of_the_limit_is_read_and_one_above_is_refused() -> None:
    data = zipped({"x": b"12345"})
    assert read_archive(data, "a.zip", lambda path: 5) == {"x": b"12345"}
    with pytest.raises(SourceUnreadable, match="too large once it is unpacked"):
        read_archive(data, "a.zip", lambda path: 4)


def test_backslashes_part_folders_as_windows_packs_them() -> None:
    assert read_archive(zipped({"a\\b.png": b"1"}), "a.zip", lambda path: 9) == {"a/b.png": b"1"}
