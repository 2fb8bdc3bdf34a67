"""Files that mean harm, or would take for ever: refused in words, or taken without what harms."""

import struct
import tracemalloc
import zipfile
from io import BytesIO
from pathlib import Path

import pytest

from importing.word_documents import paragraph, picture, run, word_document, zipped
from pictures import png, png_of_claimed_size
from practice_site.importing.pictures import place_pictures
from practice_site.importing.source_text import SourceText, SourceUnreadable
from practice_site.importing.sources import read_source
from practice_site.model.site import Site

MOST_MEMORY = 300_000_000
ENTITIES = (
    '<?xml version="1.0"?><!DOCTYPE w [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">'
    '<!ENTITY file SYSTEM "file:///etc/passwd">]>'
    '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">'
    "<w:body><w:p><w:r><w:t>&b;&file;</w:t></w:r></w:p></w:body></w:document>"
)


def bomb(size: int) -> bytes:
    """A part of a file that is small packed and `size` bytes unpacked."""
    return b"<!--" + b" " * size + b"-->"


def lying(data: bytes, inside: bytes, size: int) -> bytes:
    """An archive whose directory names another size for a file than it has."""
    at = data.rindex(b"PK\x01\x02", 0, data.rindex(inside))
    return data[: at + 24] + struct.pack("<I", size) + data[at + 28 :]


def locked(data: bytes) -> bytes:
    """An archive whose every file claims to be encrypted."""
    for mark, at in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        begin = data.find(mark)
        while begin >= 0:
            flags = data[begin + at] | 1
            data = data[: begin + at] + bytes([flags]) + data[begin + at + 1 :]
            begin = data.find(mark, begin + 4)
    return data


def many(count: int) -> bytes:
    return word_document("<w:p><w:r><w:t>x</w:t></w:r></w:p>" * count)


def twice() -> bytes:
    stream = BytesIO()
    with pytest.warns(UserWarning), zipfile.ZipFile(stream, "w") as archive:
        for text in ("<p>One</p>", "<p>Two</p>"):
            archive.writestr("page.html", text)
    return stream.getvalue()


PLAIN = word_document(paragraph("Why Knees Ache"))
BOMB = word_document(parts={"word/document.xml": bomb(40_000_000)})
REFUSED: dict[str, tuple[str, bytes, str]] = {
    "bomb": ("a.docx", BOMB, "is too large once it is unpacked"),
    "bomb that lies": ("a.docx", lying(BOMB, b"word/document.xml", 100), "damaged|too large"),
    "bomb of a page": ("a.zip", zipped({"p.html": b" " * 60_000_000}), "is too large once"),
    "many files": ("a.zip", zipped({f"{n}.png": b"" for n in range(4000)}), "holds 4,000 files"),
    "entities": ("a.docx", word_document(parts={"word/document.xml": ENTITIES}), "entities"),
    "entities in styles": (
        "a.docx",
        word_document(paragraph("x"), parts={"word/styles.xml": ENTITIES}),
        "declares entities of its own",
    ),
    "paragraphs": ("a.docx", many(100_000), "has 100,000 paragraphs, which no article has"),
    "up and out": ("a.zip", zipped({"../p.html": "<p>x</p>"}), "would lie outside of it"),
    "up with back": ("a.zip", zipped({"a\\..\\..\\p.html": "<p>x</p>"}), "would lie outside"),
    "absolute": ("a.zip", zipped({"/etc/p.html": "<p>x</p>"}), "would lie outside of it"),
    "drive": ("a.zip", zipped({"C:/p.html": "<p>x</p>"}), "would lie outside of it"),
    "up in a Word file": (
        "a.docx",
        word_document(paragraph("x"), parts={"word/../../x.xml": "<x/>"}),
        "would lie outside of it",
    ),
    "two of a name": ("a.zip", twice(), "holds two files of the name “page.html”"),
    "locked": ("a.docx", locked(PLAIN), "is protected with a password"),
    "locked by Word": (
        "a.docx",
        b"\xd0\xcf\x11\xe0" + b"\0" * 600 + "EncryptedPackage".encode("utf-16-le"),
        "is protected with a password. Open it in Word",
    ),
    "old Word": ("a.docx", b"\xd0\xcf\x11\xe0" + b"\0" * 600, "is in the format of Word before"),
    "cut off": ("a.docx", PLAIN[: len(PLAIN) // 2], "is damaged"),
    "no Word": ("a.docx", zipped({"x.txt": "x"}), "is no Word document"),
    "no XML": ("a.docx", word_document(parts={"word/document.xml": "<a><b>"}), "is damaged"),
    "no page": ("a.zip", zipped({"a.txt": "x"}), "holds no web page"),
    "two pages": ("a.zip", zipped({"a.html": "<p>x", "b.html": "<p>y"}), "holds 2 web pages"),
    "deep Word": (
        "a.docx",
        word_document("<w:sdt><w:sdtContent>" * 400 + "</w:sdtContent></w:sdt>" * 400),
        "is damaged",
    ),
    "deep page": ("a.html", b"<div>" * 200 + b"x", "within elements more than 150 deep"),
    "very deep page": ("a.html", b"<div>" * 45_000 + b"x", "more than 150 deep"),
    "many elements": ("a.html", b"<p>word</p>" * 300_000, "has more than 50,000 elements"),
    "many paragraphs": ("a.html", b"<p>word" * 45_000, "has 45,000 paragraphs"),
    "long paragraphs": ("a.html", (b"<p>" + b"word " * 900) * 900, "has 900 paragraphs"),
    "large page": ("a.html", b"<!--" + b" " * 16_000_000, "is larger than 15 MB"),
}


@pytest.mark.parametrize("what", REFUSED)
def test_what_means_harm_is_refused_in_words_and_little_memory(tmp_path: Path, what: str) -> None:
    name, data, words = REFUSED[what]
    file = tmp_path / name
    file.write_bytes(data)
    tracemalloc.start()
    try:
        with pytest.raises(SourceUnreadable, match=words):
            read_source(file)
        assert tracemalloc.get_traced_memory()[1] < MOST_MEMORY
    finally:
        tracemalloc.stop()


def read(folder: Path, name: str, data: bytes) -> SourceText:
    file = folder / name
    file.write_bytes(data)
    return read_source(file)


def refusals(source: SourceText, site: Site) -> list[str]:
    assert source.document
    return [placed.refused for placed in place_pictures(source.document.pictures, site, "a")]


def test_macros_are_neither_run_nor_kept(tmp_path: Path) -> None:
    data = word_document(paragraph("Why Knees Ache"), parts={"word/vbaProject.bin": b"\xd0\xcf"})
    for name in ("page.docx", "page.docm"):
        source = read(tmp_path, name, data)
        assert source.lines == ("Why Knees Ache",)
        assert "the document holds macros; they were neither run nor taken over" in source.notes


def test_pictures_that_harm_are_left_and_told(tmp_path: Path, site: Site) -> None:
    drawing = b'<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'
    data = word_document(
        paragraph(picture("r1")),
        paragraph(picture("r2")),
        paragraph(picture("r3")),
        targets={"r1": "media/vast.png", "r2": "media/x.svg", "r3": "media/none.png"},
        parts={
            "word/media/vast.png": png_of_claimed_size(20_000, 15_000),
            "word/media/x.svg": drawing,
        },
    )
    vast, svg, none = refusals(read(tmp_path, "page.docx", data), site)
    assert vast == "it has too many pixels; save it smaller"
    assert svg == "it is an SVG drawing, which may hold a program; save it as PNG"
    assert none == "it is not in the document, which only links to it"


def test_pictures_of_pages_are_neither_fetched_nor_taken_from_elsewhere(
    tmp_path: Path, site: Site
) -> None:
    secret = tmp_path / "secret.png"
    secret.write_bytes(png(10, 10))
    folder = tmp_path / "page"
    folder.mkdir()
    addresses = (
        "../secret.png",
        "..%2Fsecret.png",
        "..\\secret.png",
        str(secret),
        secret.as_uri(),
        "https://127.0.0.1:9/x.png",
        "//127.0.0.1:9/x.png",
        "C:/secret.png",
        "data:image/png;base64,AAAA",
        "data:,",
        "",
        "\0.png",
    )
    html = "<h1>Why Knees Ache</h1>" + "".join(f'<p><img src="{a}"></p>' for a in addresses)
    source = read(folder, "page.html", html.encode())
    assert source.document
    assert all(not picture.data for picture in source.document.pictures if picture.refused)
    assert all(refusals(source, site)), refusals(source, site)


def test_a_link_out_of_the_folder_is_no_picture(tmp_path: Path, site: Site) -> None:
    (tmp_path / "secret.png").write_bytes(png(10, 10))
    (tmp_path / "page_files").mkdir()
    page = tmp_path / "page"
    page.mkdir()
    try:
        (page / "x.png").symlink_to(tmp_path / "secret.png")
    except OSError:
        pytest.skip("this computer makes no symbolic links")
    source = read(page, "page.html", b'<h1>Knees</h1><img src="x.png">')
    assert refusals(source, site) == ["its address leads out of the file's folder"]


def test_nothing_of_a_page_is_a_program_afterwards(tmp_path: Path) -> None:
    html = (
        '<h1>Why Knees Ache</h1><p onclick="x()">They <a href="javascript:x()">bend</a> <script>'
        'x()</script> <iframe src="https://example.org"></iframe><a href="file:///etc">a</a></p>'
        "<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>"
    )
    source = read(tmp_path, "page.html", html.encode())
    assert source.lines[2:] == ("They bend a", "", "\\<script>alert(1)\\</script>")
    assert source.document
    told = [remark.message for remark in source.document.remarks]
    assert len(told) == 3 and "something of https://example.org (a video, a map)" in told[0]


def test_the_longest_word_document_that_is_taken_loses_nothing(tmp_path: Path) -> None:
    data = word_document(*(paragraph(run(f"Word {n} " * 8)) for n in range(2_500)))
    source = read(tmp_path, "page.docx", data)
    assert source.document and len(source.document.paragraphs) == 2_500
