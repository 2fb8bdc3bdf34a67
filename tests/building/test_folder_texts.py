from pathlib import Path

from practice_site.building.folder_texts import FolderTexts


def test_the_files_of_a_folder(tmp_path: Path) -> None:
    (tmp_path / "theme/parts").mkdir(parents=True)
    (tmp_path / "theme/b.html").write_bytes(b"B \xff")
    (tmp_path / "theme/parts/a.html").write_text("A", encoding="utf-8")
    (tmp_path / "theme/c.css").write_text("C", encoding="utf-8")
    texts = FolderTexts(tmp_path / "theme", ".html", tmp_path)
    assert dict(texts) == {"theme/b.html": "B \ufffd", "theme/parts/a.html": "A"}
    elsewhere = FolderTexts(tmp_path / "theme", ".css", tmp_path / "site")
    assert list(elsewhere) == [(tmp_path / "theme/c.css").as_posix()]
    assert len(FolderTexts(tmp_path / "lost", ".css", tmp_path)) == 0
