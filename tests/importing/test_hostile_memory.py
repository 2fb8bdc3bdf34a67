"""Files that mean harm, given to the command in a process that may have only so much memory."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from conftest import REPOSITORY
from importing.test_corpus import source
from importing.word_documents import paragraph, picture, word_document, zipped
from pictures import png_of_claimed_size, save

resource = pytest.importorskip("resource", reason="only POSIX limits a process's memory")

MOST = 700_000_000
"""Bytes of memory that a process may map, Python and all that an import loads included."""

LIMITED = (
    f"import resource; resource.setrlimit(resource.RLIMIT_AS, ({MOST}, {MOST})); "
    "from practice_site.cli.main import main; main(prog_name='practice')"
)
VAST = word_document(
    *(paragraph(picture(f"r{number}")) for number in range(20)),
    paragraph("They bend."),
    targets={f"r{number}": f"media/{number}.png" for number in range(20)},
    parts={f"word/media/{n}.png": png_of_claimed_size(20_000, 15_000) for n in range(20)},
)
DEEP = b"<h1>Knees</h1>" + b"<div>" * 49_000
BILLION = "".join(f'<!ENTITY e{n} "{f"&e{n - 1};" * 10}">' for n in range(1, 10))
LAUGHS = f'<!DOCTYPE w [<!ENTITY e0 "ha">{BILLION}]><w>&e9;</w>'
FILES: dict[str, tuple[str, bytes, int, str]] = {
    "a bomb": ("a.docx", source("hostile_zip_bomb.py").data, 2, "too large once it is unpacked"),
    "a bomb for pages": ("a.zip", zipped({"a.html": b" " * 400_000_000}), 2, "too large once"),
    "100,000 paragraphs": ("a.docx", source("hostile_long.py").data, 2, "100,000 paragraphs"),
    "entities": ("a.docx", word_document(parts={"word/document.xml": LAUGHS}), 2, "is damaged"),
    "entities of pages": ("a.html", LAUGHS.encode(), 0, "accounted for"),
    "20 pictures of 300 megapixels": ("a.docx", VAST, 0, "it has too many pixels"),
    "elements in elements": ("a.html", DEEP, 2, "more than 150 deep"),
    "one line": ("a.txt", b"word " * 190_000, 0, "accounted for"),
    "spaces in headings": (
        "a.md",
        b"# x\n\n" + (b"## a" + b" " * 200_000 + b"b\n\n") * 4,
        0,
        "Words",
    ),
    "bold without an end": ("b.md", b"# x\n\n**a" + b" b" * 200_000, 0, "Words"),
    "marks in one line": ("a.md", b"*_`[" * 20_000, 0, "accounted for"),
}


@pytest.mark.parametrize("what", FILES)
def test_it_is_refused_or_imported_in_little_memory(
    what: str, site_folder: Path, tmp_path: Path
) -> None:
    name, data, code, words = FILES[what]
    file = save(data, tmp_path / name)
    result = subprocess.run(
        [sys.executable, "-c", LIMITED, "import", str(file), "--as-of", "2026-11-21"],
        cwd=site_folder,
        env={**os.environ, "PYTHONPATH": str(REPOSITORY / "plugins")},
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=120,
        check=False,
    )
    said = " ".join((result.stdout + result.stderr).split())
    assert "Traceback" not in said and "MemoryError" not in said, said[-2000:]
    assert (result.returncode, words in said) == (code, True), said[-2000:]
