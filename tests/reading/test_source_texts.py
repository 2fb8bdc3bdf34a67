from pathlib import Path

import pytest

from practice_site.reading.files import list_files
from practice_site.reading.source_texts import SourceTexts


def test_a_text_is_read_when_somebody_asks(tmp_path: Path) -> None:
    pages = tmp_path / "content/pages"
    pages.mkdir(parents=True)
    (pages / "a.md").write_bytes(b"\xef\xbb\xbfOne\r\nTwo")
    (pages / "b.md").write_bytes(b"\xff\xfe\x00")
    (pages / "c.md").symlink_to("/etc/hostname")
    texts = SourceTexts(list_files(tmp_path).sources)
    assert texts["content/pages/a.md"] == "One\nTwo"
    (pages / "a.md").write_text("Three", encoding="utf-8")
    assert texts["content/pages/a.md"] == "Three"
    assert list(texts) == ["content/pages/a.md"]
    assert len(texts) == 1
    for path in ("content/pages/b.md", "content/pages/c.md", "content/pages/none.md"):
        assert path not in texts
        with pytest.raises(KeyError):
            texts[path]
