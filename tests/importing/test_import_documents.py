"""Word documents, pages and folders through the real command."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from conftest import run_practice
from importing.word_documents import (
    bold,
    comments,
    deleted,
    paragraph,
    picture,
    run,
    word_document,
)
from pictures import png, save
from practice_site.reading.site_loader import load_site

ARTICLE = "content/articles/why-knees-ache.md"
PICTURE = "content/images/a-knee-that-bends.png"


def document(*more: str) -> bytes:
    return word_document(
        paragraph("Why Knees Ache", style="Title"),
        paragraph(picture("r1", "A knee that bends")),
        bold("Understanding Knees"),
        paragraph("They bend in Yountville ", deleted("always "), "all day."),
        paragraph(picture("r2")),
        bold("What Our Patients Say"),
        paragraph(run("“Dr. Sampel was kind. I could of danced all night.”", "i")),
        paragraph("— Hope"),
        bold("Frequently Asked Questions"),
        bold("Does it hurt?"),
        bold("Ready to Walk Again?"),
        paragraph("Call us today to book an appointment."),
        *more,
        targets={"r1": "media/1.png", "r2": "media/2.png"},
        parts={
            "word/media/1.png": png(4, 4),
            "word/media/2.png": png(5, 5),
            "word/comments.xml": comments("Too long?"),
        },
    )


def files(root: Path) -> dict[str, tuple[bytes, int]]:
    return {
        file.relative_to(root).as_posix(): (file.read_bytes(), file.stat().st_mtime_ns)
        for file in sorted(root.rglob("*"))
        if file.is_file() and ".practice" not in file.parts  # kept for the next reading
    }


def said(root: Path, *arguments: str, code: int = 0) -> str:
    result = run_practice(root, "import", *arguments)
    assert result.returncode == code, result.stdout + result.stderr
    assert "Traceback" not in result.stderr
    return " ".join((result.stdout + result.stderr).split())


def test_a_word_document_becomes_a_draft_with_its_pictures_and_its_record(
    site_folder: Path, tmp_path: Path
) -> None:
    file = save(document(), tmp_path / "page.docx")
    words = said(site_folder, str(file))
    site = load_site(site_folder)
    (article,) = site.articles
    assert article.body and (article.title, article.serves) == ("Why Knees Ache", ("yountville",))
    (record,) = site.testimonials
    assert record.quote == "Dr. Sampel was kind. I could of danced all night."
    assert record.attribution == "Hope"
    assert (site_folder / PICTURE).read_bytes() == png(4, 4)
    text = (site_folder / ARTICLE).read_text(encoding="utf-8")
    assert "![A knee that bends](images/a-knee-that-bends.png)" in text
    assert "![](images/why-knees-ache-2.png)" in text
    for line in (
        "content/images/why-knees-ache-2.png: no words for people who cannot see it",
        "deleted with tracked changes: “always”",
        "a reviewer's comment: “Too long?”",
        "“Does it hurt?” has no answer",
        "“Ready to Walk Again?” is a call to action",
        "the quote names Dr. Sampel, elsewhere it is Sample; it was kept as it is",
        "3 dropped as listed above, 0 lost. 100.0% are accounted for.",
        "practice preview --drafts --open /articles/why-knees-ache/",
    ):
        assert line in words
    before = files(site_folder)
    assert "Nothing changed: the same draft was there already." in said(site_folder, str(file))
    assert files(site_folder) == before


def test_the_check_asks_for_the_words_where_the_picture_stands(
    site_folder: Path, tmp_path: Path
) -> None:
    said(site_folder, str(save(document(), tmp_path / "page.docx")))
    lines = (site_folder / ARTICLE).read_text(encoding="utf-8").splitlines()
    line = lines.index("![](images/why-knees-ache-2.png)") + 1
    result = run_practice(site_folder, "check", ARTICLE, "--drafts")
    assert f"{ARTICLE}:{line}:1: error PS703" in result.stdout


def test_what_mammoth_loses_is_named_and_exits_with_1(site_folder: Path, tmp_path: Path) -> None:
    base = f"<w:rubyBase>{run('Words with others above them, as in Japanese')}</w:rubyBase>"
    file = save(document(f"<w:p><w:r><w:ruby>{base}</w:ruby></w:r></w:p>"), tmp_path / "page.docx")
    words = said(site_folder, str(file), code=1)
    assert "near “Words with others above them, as …”, lost, put them back by hand: “Words" in words
    assert (site_folder / ARTICLE).is_file()


def test_a_folder_is_imported_with_progress_and_a_summary(
    site_folder: Path, tmp_path: Path
) -> None:
    folder = tmp_path / "from the agency"
    save(document(), folder / "1 knees.docx")
    save(b"<h1>Why Hips Ache</h1><p>They bend.</p>", folder / "2 hips.html")
    save(b"PK\x03\x04", folder / "3 broken.docx")
    save(b"Why Toes Ache\n\nThey bend.\n", folder / "sub/toes.txt")
    save(b"%PDF-", folder / "old.pdf")
    words = said(site_folder, str(folder), code=2)
    for line in ("[1 of 4] 1 knees.docx", "[3 of 4] 3 broken.docx", "[4 of 4] toes.txt"):
        assert line in words
    assert "old.pdf: PDF files cannot be imported" in words
    summary = words.partition("4 files, 1 of other kinds left alone")[2]
    assert summary.startswith(
        f" 1 knees.docx {ARTICLE} 2 hips.html content/articles/why-hips-ache.md 3 broken.docx not "
        "imported, see above toes.txt content/articles/why-toes-ache.md"
    )


def test_commands_that_import_nothing_do_not_wait_for_its_libraries(tmp_path: Path) -> None:
    code = (
        "import sys, practice_site.cli.import_file, practice_site.cli.check\n"
        "print(sorted({'mammoth', 'markdownify', 'bs4', 'PIL', 'lxml'} & set(sys.modules)))"
    )
    result = subprocess.run(
        [sys.executable, "-c", code],
        env={**os.environ, "PYTHONPATH": str(Path(__file__).resolve().parents[2] / "plugins")},
        capture_output=True,
        text=True,
        check=True,
    )
    loaded = result.stdout.strip()
    assert "mammoth" not in loaded and "markdownify" not in loaded and "bs4" not in loaded


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no pseudo-terminals")
@pytest.mark.parametrize(("answer", "replaced"), [(b"y\n", True), (b"n\n", False)])
def test_at_a_terminal_it_is_asked_before_a_text_is_replaced(
    site_folder: Path, tmp_path: Path, answer: bytes, replaced: bool
) -> None:
    import pty

    page = save(b"Why Toes Ache\n\nThey bend.\n", tmp_path / "toes.txt")
    said(site_folder, str(page))
    draft = site_folder / "content/articles/why-toes-ache.md"
    page.write_text("Why Toes Ache\n\nThey carry.\n", encoding="utf-8")
    before = draft.read_text(encoding="utf-8")
    master, slave = pty.openpty()
    os.write(master, answer)
    result = subprocess.run(
        [sys.executable, "-m", "practice_site.cli", "import", str(page), "--update"],
        cwd=site_folder,
        env={**os.environ, "PYTHONPATH": str(Path(__file__).resolve().parents[2] / "plugins")},
        stdin=slave,
        stdout=slave,
        stderr=subprocess.PIPE,
        timeout=60,
        check=False,
    )
    os.close(slave)
    shown = os.read(master, 65536).decode()
    os.close(master)
    assert "-They bend." in shown and "+They carry." in shown
    # Python writes what it asks to where errors go (PyOS_StdioReadline).
    assert "Replace the text of" in shown + result.stderr.decode()
    left = b"left as it is" in result.stderr
    assert (result.returncode, left) == ((0, False) if replaced else (2, True))
    after = draft.read_text(encoding="utf-8")
    assert after == (before.replace("\nThey bend.", "\nThey carry.") if replaced else before)
