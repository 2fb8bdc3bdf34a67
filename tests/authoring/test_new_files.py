import os
import sys
from pathlib import Path

import pytest

from practice_site.authoring.new_files import CannotWrite, Change, NewFile, write_files

ONE = NewFile("content/articles/one.md", "Eins\n")
TWO = NewFile("content/articles/two.md", "Zwei é\n")


def test_new_files_are_written_whole_with_plain_line_ends(tmp_path: Path) -> None:
    assert write_files(tmp_path, [ONE, TWO]) == ((ONE, Change.NEW), (TWO, Change.NEW))
    assert (tmp_path / TWO.path).read_bytes() == "Zwei é\n".encode()
    assert sorted(p.name for p in (tmp_path / "content/articles").iterdir()) == ["one.md", "two.md"]


def test_nothing_is_written_if_one_file_is_there_with_another_text(tmp_path: Path) -> None:
    write_files(tmp_path, [TWO])
    other = NewFile(TWO.path, "Drei\n")
    with pytest.raises(CannotWrite, match=r"two\.md is there already"):
        write_files(tmp_path, [ONE, other])
    assert not (tmp_path / ONE.path).exists()
    assert (tmp_path / TWO.path).read_text(encoding="utf-8") == TWO.text


def test_the_same_text_is_left_alone_whatever_its_line_ends(tmp_path: Path) -> None:
    write_files(tmp_path, [ONE])
    (tmp_path / ONE.path).write_bytes(b"Eins\r\n")
    assert write_files(tmp_path, [ONE]) == ((ONE, Change.UNCHANGED),)
    assert (tmp_path / ONE.path).read_bytes() == b"Eins\r\n"


def test_a_file_is_replaced_only_when_told_so(tmp_path: Path) -> None:
    write_files(tmp_path, [ONE])
    other = NewFile(ONE.path, "Drei\n")
    assert write_files(tmp_path, [other], replace=True) == ((other, Change.REPLACED),)
    assert (tmp_path / ONE.path).read_text(encoding="utf-8") == "Drei\n"


def test_a_link_out_of_the_site_is_not_followed(tmp_path: Path) -> None:
    site, outside = tmp_path / "site", tmp_path / "outside"
    outside.mkdir()
    (site / "content").mkdir(parents=True)
    try:
        (site / "content" / "articles").symlink_to(outside, target_is_directory=True)
    except OSError:
        pytest.skip("this computer makes no symbolic links")
    with pytest.raises(CannotWrite, match="leads out of the site"):
        write_files(site, [ONE])
    assert list(outside.iterdir()) == []


def test_a_folder_in_the_way_is_said_plainly(tmp_path: Path) -> None:
    (tmp_path / "content").write_text("a file", encoding="utf-8")
    with pytest.raises(CannotWrite, match="cannot be"):
        write_files(tmp_path, [ONE])


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such permissions")
def test_others_may_read_what_was_written_as_far_as_the_mask_allows(tmp_path: Path) -> None:
    mask = os.umask(0o027)
    try:
        write_files(tmp_path, [ONE])
    finally:
        os.umask(mask)
    assert (tmp_path / ONE.path).stat().st_mode & 0o777 == 0o640
