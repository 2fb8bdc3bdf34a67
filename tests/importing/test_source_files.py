from pathlib import Path

import pytest

from practice_site.importing.source_files import DEEPEST, SourceFiles, source_files
from practice_site.importing.source_text import SourceUnreadable


def found(root: Path, *named: Path) -> tuple[list[str], list[str]]:
    files: SourceFiles = source_files(named or (root,))
    return [file.relative_to(root).as_posix() for file in files.files], list(files.skipped)


def put(root: Path, *names: str) -> None:
    for name in names:
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_text("x", encoding="utf-8")


def test_a_folder_is_its_texts_in_order_each_once(tmp_path: Path) -> None:
    put(tmp_path, "b.docx", "a/c.txt", "a/Page.HTML", "Page_files/frame.html", "photo.png")
    put(tmp_path, "~$b.docx", ".hidden/d.txt", "old.pdf")
    files, skipped = found(tmp_path, tmp_path / "b.docx", tmp_path, tmp_path / "a")
    assert files == ["b.docx", "a/Page.HTML", "a/c.txt"]
    assert len(skipped) == 1 and "old.pdf: PDF files cannot be imported" in skipped[0]


def test_links_in_folders_are_not_followed(tmp_path: Path) -> None:
    put(tmp_path, "in/a.txt", "out/b.txt")
    try:
        (tmp_path / "in/b.txt").symlink_to(tmp_path / "out/b.txt")
        (tmp_path / "in/round").symlink_to(tmp_path / "in")
    except OSError:
        pytest.skip("this computer makes no symbolic links")
    files, skipped = found(tmp_path, tmp_path / "in")
    assert files == ["in/a.txt"]
    assert ["links are not followed" in line for line in skipped] == [True, True]


def test_folders_end_somewhere(tmp_path: Path) -> None:
    put(tmp_path, "a.txt", "/".join("d" * DEEPEST) + "/deep.txt")
    files, skipped = found(tmp_path)
    assert (files, len(skipped)) == (["a.txt"], 1)
    put(tmp_path, *(f"many/{n}.txt" for n in range(501)))
    with pytest.raises(SourceUnreadable, match="holds more than 500 files"):
        found(tmp_path)


def test_a_folder_without_any_text_is_refused(tmp_path: Path) -> None:
    put(tmp_path, "photo.png")
    with pytest.raises(SourceUnreadable, match="holds no file that can be imported"):
        found(tmp_path)
