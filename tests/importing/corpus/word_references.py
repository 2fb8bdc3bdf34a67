"""References typed by hand: numbers in brackets, raised ones, a list at the end; endnotes."""

from importing.word_documents import footnote_mark, notes, paragraph, run, word_document

FILE = "with references.docx"
RAISED = '<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:t>2</w:t></w:r>'
DOCUMENT = word_document(
    paragraph("What Is Known About Heat", style="Title"),
    paragraph("What Is Known", style="Heading1"),
    paragraph("Warmth relaxes muscles [1]. It may ease pain for an hour", RAISED, run(".")),
    paragraph(
        "Cold does the opposite",
        footnote_mark(5, "endnote"),
        ", or so they say",
        footnote_mark(6, "endnote"),
        ", as before",
        footnote_mark(5, "endnote"),
        ".",
    ),
    paragraph("Dose", style="Heading1"),
    paragraph(
        "Keep it < 20 minutes & > 5; a*b and c_d are only letters here. H",
        '<w:r><w:rPr><w:vertAlign w:val="subscript"/></w:rPr><w:t>2</w:t></w:r>',
        run("O is water."),
    ),
    paragraph("References", style="Heading1"),
    paragraph("[1] Sample A. A made-up source for this sample."),
    paragraph("[2] Sample B. Another one, https://example.org/made-up."),
    parts={
        "word/endnotes.xml": notes(
            "endnote", n5="Sample C. A third, also made up.", n6="The same, page <2>."
        )
    },
)
