"""A physician's article as a careful author writes it in Word: its styles, its lists, its notes."""

from importing.word_documents import (
    cell,
    footnote_mark,
    link,
    notes,
    paragraph,
    picture,
    run,
    table,
    word_document,
)
from pictures import png

FILE = "Nerve blocks - final.docx"
DOCUMENT = word_document(
    paragraph("How a Nerve Block Quiets a Sore Knee", style="Title"),
    paragraph("By Alexandra Sample, M.D."),
    paragraph("Quick Insights", style="Heading1"),
    paragraph(
        "A nerve block numbs one nerve for a while. Dr. Sample plans it with you, and you stay "
        "awake. This is sample text."
    ),
    paragraph("Key Takeaways", style="Heading1"),
    paragraph("A block may ease pain for a time", level=0),
    paragraph("You are awake, and go home the same day", level=0),
    paragraph("Why It Matters", style="Heading1"),
    paragraph("A knee that hurts keeps people from walking, and that makes it stiffer."),
    paragraph("What Is a Nerve Block?", style="Heading1"),
    paragraph(
        "A thin needle brings a numbing drug to one nerve",
        footnote_mark(2),
        ". Read ",
        link("how we look at knees", "r1"),
        " first.",
    ),
    paragraph(picture("r2", "Drawing of a knee from the side, with one nerve marked")),
    paragraph("What It Is Made Of", style="Heading2"),
    paragraph(run("Numbing: ", "b"), "a drug that sleeps the nerve", level=0),
    paragraph(run("Calming: ", "b"), "a second drug that keeps it quiet", level=0),
    paragraph("How Long It Lasts", style="Heading2"),
    table(
        cell("Drug") + cell("Begins") + cell("Lasts"),
        cell("Short") + cell("in minutes") + cell("hours"),
        cell("Long") + cell("in half an hour") + cell("a day"),
    ).replace("<w:tr>", "<w:tr><w:trPr><w:tblHeader/></w:trPr>", 1),
    paragraph("Serving Napa and Yountville", style="Heading1"),
    paragraph(
        "We see people from Yountville and Saint Helena. Sample Valley Medical Center is near."
    ),
    paragraph("Conclusion", style="Heading1"),
    paragraph("A block can give a knee some rest. To ask about it, call our office."),
    paragraph("Frequently Asked Questions", style="Heading1"),
    paragraph("Does it hurt?", style="Heading2"),
    paragraph("A little, like a blood test."),
    paragraph("May I drive home?", style="Heading2"),
    paragraph("No. Bring somebody who can."),
    targets={"r1": "https://www.example.org/knees/", "r2": "media/image1.png"},
    parts={
        "word/media/image1.png": png(6, 4),
        "word/footnotes.xml": notes("footnote", n2="Sample A. A made-up source for this sample."),
    },
)
