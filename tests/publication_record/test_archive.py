import hashlib
import os
import zipfile
from pathlib import Path

import pytest

from practice_site.publication_record.archive import SUMS, write_archive


def test_equal_contents_give_equal_bytes(tmp_path: Path) -> None:
    source = tmp_path / "page.html"
    source.write_text("page", encoding="utf-8")
    digests = []
    for number, mode in ((1, 0o600), (2, 0o755)):
        source.chmod(mode)
        os.utime(source, (number, number))
        target = tmp_path / f"{number}.zip"
        digests.append(write_archive(target, [("é.html", source), ("b", b"bytes")]))
        assert digests[-1] == hashlib.sha256(target.read_bytes()).hexdigest()
    assert len(set(digests)) == 1
    with zipfile.ZipFile(tmp_path / "1.zip") as opened:
        assert opened.namelist() == ["é.html", "b", SUMS]
        assert {each.date_time[0] for each in opened.infolist()} == {1980}
        assert {each.external_attr >> 16 for each in opened.infolist()} == {0o100644}
        assert opened.read("é.html") == b"page"


def test_what_fails_leaves_what_was_there(tmp_path: Path) -> None:
    target = tmp_path / "e.zip"
    target.write_text("before", encoding="utf-8")
    with pytest.raises(FileNotFoundError):
        write_archive(target, [("a", b"a"), ("gone", tmp_path / "gone")])
    assert target.read_text(encoding="utf-8") == "before"
    assert [path.name for path in tmp_path.iterdir()] == ["e.zip"]
