from pathlib import Path

from migrating.exports import write
from practice_site.migrating.reading_sources import read_old_source


def test_lines_and_tables(tmp_path: Path) -> None:
    lines = write(tmp_path, "a.txt", "# old pages\nhttps://old.example/a/\n\n/b/\nnot one\n")
    source = read_old_source(lines)
    assert [each.written for each in source.listed] == ["https://old.example/a/", "/b/"]
    assert source.hosts == ("old.example",)
    assert source.notes == ("a.txt: passed over 1 line without an address",)
    table = write(tmp_path, "b.csv", '"Title";"Address"\n"A, b";"https://old.example/a/"\n')
    assert [each.written for each in read_old_source(table).listed] == ["https://old.example/a/"]
