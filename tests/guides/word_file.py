"""The Word file that readers of the guides try the import with: `make guide-pictures` writes it.

Everything in it is made up. The same words make the same bytes.
"""

import datetime as dt
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from docx import Document
from docx.document import Document as WordDocument
from docx.oxml.ns import qn
from docx.shared import Inches
from docx.text.paragraph import Paragraph
from PIL import Image, ImageDraw

NAME = "sample-article.docx"
WRITTEN = dt.datetime(2026, 11, 2, 9, 0)
PAPER, INK, ACCENT, SHADE = "#f6f1e7", "#26383c", "#1f5f5b", "#cfe0d8"

DIARY = (
    ("What", "An example"),
    ("When it hurts", "Tuesday, seven in the morning"),
    ("Where", "Low in the back, on the left"),
    ("How strong", "4 of 10"),
    ("What came before", "An hour in the car"),
    ("What helped", "A slow walk"),
)
WORDS = (
    ("You might write", "Because"),
    ("Sharp, dull, burning", "It says what kind of pain it is"),
    ("Could not tie my shoes", "It says what the pain keeps you from"),
    ("Slept until three", "A bad night is part of the story"),
)


def word_file() -> bytes:
    """The document, as Word would have it: styles, lists, two tables, two pictures, a comment."""
    document = Document()
    properties = document.core_properties
    properties.author = "Sample"
    properties.title = "Sample article"
    properties.created = properties.modified = WRITTEN
    document.sections[0].header.paragraphs[0].text = "SAMPLE, made up to try the import with"
    document.add_paragraph("How to Keep a Pain Diary", style="Title")
    document.add_paragraph("A Page a Day That Helps at Your Next Visit", style="Subtitle")
    document.add_paragraph(
        "This text is a sample: it was made up to try the import with. A pain diary is a short "
        "note that you write each day. It keeps what you would forget: when the pain came, what "
        "you did before, and what made it better. Five minutes in the evening are enough."
    )
    _what_to_write(document)
    _how_to_begin(document)
    _what_is_read(document)
    _questions(document)
    return _same_every_time(document)


def _what_to_write(document: WordDocument) -> None:
    document.add_heading("What Do You Write Down?", level=1)
    document.add_paragraph(
        "Write what you noticed, in your own words. Short notes are fine. If a day was good, "
        "write that as well: good days show what suits you."
    )
    _table(document, DIARY)
    document.add_paragraph()
    _picture(document, _notebook(), "Drawing of an open notebook with a pen on it.")


def _how_to_begin(document: WordDocument) -> None:
    document.add_heading("How Do You Begin?", level=1)
    for step in (
        "Pick a time: most people take the hour before bed.",
        "Put the notebook where you will see it.",
        "Write the date, and one line for each thing in the table above.",
        "Stop after five minutes.",
    ):
        document.add_paragraph(step, style="List Number")
    _picture(document, _clock(), "")
    # As people write who have never seen the list of styles.
    document.add_paragraph().add_run("What Helps You Keep Going?").bold = True
    for tip in (
        "\u2022 Keep the pen with the notebook.",
        "\u2022 Ask somebody at home to remind you.",
        "\u2022 Missed a day? Go on with the next one.",
    ):
        document.add_paragraph(tip)


def _what_is_read(document: WordDocument) -> None:
    document.add_heading("What Does a Physician Read in It?", level=1)
    said = document.add_paragraph(
        "Bring the diary to your visit. Two weeks of notes say more than a long talk about them. "
        "Your physician looks for what comes back: a time of day, a way of sitting, a kind of "
        "work. These words are of use:"
    )
    comment = document.add_comment(said.runs, "Nice! Shorter would do too.", author="Reviewer")
    comment._comment_elm.set(qn("w:date"), f"{WRITTEN:%Y-%m-%dT%H:%M:%SZ}")
    _table(document, WORDS)
    document.add_paragraph(
        "You need not show all of it. Read out what matters to you, and keep the rest at home."
    )


def _questions(document: WordDocument) -> None:
    document.add_heading("Frequently Asked Questions", level=1)
    for question, answer in (
        (
            "Does a diary make me think of the pain too much?",
            "It may, for some people. Five minutes a day are enough, and you can stop at any time.",
        ),
        (
            "Is a telephone as good as paper?",
            "Yes. Take what you have at hand in the evening. A notebook is easier to leaf through.",
        ),
        (
            "What if I have nothing to write?",
            "Write the date and that it was a quiet day. That is worth knowing too.",
        ),
    ):
        document.add_heading(question, level=2)
        document.add_paragraph(answer)


def _table(document: WordDocument, rows: tuple[tuple[str, str], ...]) -> None:
    table = document.add_table(rows=0, cols=2, style="Table Grid")
    for number, row in enumerate(rows):
        for cell, words in zip(table.add_row().cells, row, strict=True):
            paragraph: Paragraph = cell.paragraphs[0]
            paragraph.add_run(words).bold = number == 0


def _picture(document: WordDocument, image: Image.Image, alt: str) -> None:
    out = BytesIO()
    image.quantize(32).save(out, "PNG", optimize=True)
    out.seek(0)
    shape = document.add_picture(out, width=Inches(4))
    shape._inline.docPr.set("descr", alt)


def _notebook() -> Image.Image:
    image, draw = _sheet()
    for left, right in ((130, 395), (405, 670)):
        draw.rounded_rectangle((left, 70, right, 330), 12, "white", INK, 5)
        for line in range(115, 300, 36):
            draw.line((left + 30, line, right - 30, line), SHADE, 5)
    draw.line((400, 72, 400, 330), ACCENT, 8)
    draw.line((450, 290, 610, 110), INK, 16)
    draw.polygon([(450, 290), (444, 306), (461, 299)], ACCENT)
    return image


def _clock() -> Image.Image:
    image, draw = _sheet()
    draw.ellipse((260, 60, 540, 340), "white", INK, 8)
    for x, y in ((400, 84), (400, 316), (284, 200), (516, 200)):
        draw.ellipse((x - 7, y - 7, x + 7, y + 7), ACCENT)
    draw.line((400, 200, 400, 110), INK, 9)  # seven o'clock
    draw.line((400, 200, 358, 272), INK, 13)
    draw.ellipse((389, 189, 411, 211), ACCENT)
    return image


def _sheet() -> tuple[Image.Image, ImageDraw.ImageDraw]:
    image = Image.new("RGB", (800, 400), PAPER)
    return image, ImageDraw.Draw(image)


def _same_every_time(document: WordDocument) -> bytes:
    """The file without the time at which it was packed."""
    packed, out = BytesIO(), BytesIO()
    document.save(packed)
    with ZipFile(packed) as before, ZipFile(out, "w", ZIP_DEFLATED) as after:
        for name in before.namelist():
            after.writestr(ZipInfo(name, WRITTEN.timetuple()[:6]), before.read(name), ZIP_DEFLATED)
    return out.getvalue()
