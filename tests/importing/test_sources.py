from pathlib import Path

import pytest

from practice_site.importing.source_text import MAX_BYTES, SourceUnreadable
from practice_site.importing.sources import read_source

TEXT = "Café hours\r\n\r\n“Quoted” – and more\n"
LINES = ("Café hours", "", "“Quoted” – and more", "")


def write(folder: Path, data: bytes, name: str = "page.txt") -> Path:
    file = folder / name
    file.write_bytes(data)
    return file


@pytest.mark.parametrize(
    ("encoding", "noted"),
    [
        ("utf-8", ""),
        ("utf-8-sig", ""),
        ("utf-16", "UTF-16"),
        ("cp1252", "cp1252"),
    ],
)
def test_text_is_read_in_the_encodings_that_agencies_send(
    tmp_path: Path, encoding: str, noted: str
) -> None:
    source = read_source(write(tmp_path, TEXT.encode(encoding)))
    assert source.lines == LINES
    assert [noted in note for note in source.notes] == ([True] if noted else [])


def test_utf_16_of_either_byte_order_is_read(tmp_path: Path) -> None:
    big = b"\xfe\xff" + TEXT.encode("utf-16-be")
    assert read_source(write(tmp_path, big)).lines == LINES


@pytest.mark.parametrize(
    ("name", "data", "words"),
    [
        ("page.txt", b"", "is empty"),
        ("page.txt", b" \n\xc2\xa0\n", "is empty"),
        ("page.txt", b"PK\x03\x04rest of a zip", "perhaps a Word document"),
        ("page.md", b"\xd0\xcf\x11\xe0 Word 97", "perhaps a Word document"),
        ("page.txt", b"%PDF-1.7 rest", "PDF files cannot be imported"),
        ("page.txt", b"\x89\x00\x01\x02binary", "not plain text"),
        ("page.txt", b"a\x81\x8d\x90b\xff", "not plain text"),
        ("page.txt", b"x" * (MAX_BYTES + 1), "larger than 1 MB"),
        ("page.docx", b"", "is empty"),
        ("page.docx", b"anything", "is no Word document"),
        ("page.docx", b"PK\x03\x04rest", "is damaged"),
        ("page.html", b"<script>x</script>", "is empty"),
        ("page.zip", b"PK\x03\x04rest", "is damaged"),
        ("page.doc", b"anything", "files of Word before 2007 cannot be imported"),
        ("page.mhtml", b"anything", "Save the page as “Web page, complete”"),
        ("page.xyz", b"anything", "taken are Word (.docx), web pages (.html)"),
        ("page.md", b"---\ntitle: x\n---\ntext\n", "already has front matter"),
    ],
)
def test_what_is_no_article_is_refused_in_plain_words(
    tmp_path: Path, name: str, data: bytes, words: str
) -> None:
    file = write(tmp_path, data, name)
    with pytest.raises(SourceUnreadable) as refusal:
        read_source(file)
    assert words in str(refusal.value)


def test_missing_files_and_folders_are_refused(tmp_path: Path) -> None:
    with pytest.raises(SourceUnreadable, match="does not exist"):
        read_source(tmp_path / "none.txt")
    folder = tmp_path / "folder.txt"
    folder.mkdir()
    with pytest.raises(SourceUnreadable, match="is not a file that can be read"):
        read_source(folder)
