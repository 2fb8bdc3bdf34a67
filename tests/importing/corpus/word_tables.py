"""Tables: pipes, merged cells, lists in cells, no row of headings, one for the layout."""

from importing.word_documents import cell, paragraph, run, table, word_document

FILE = "tables.docx"


def rich(*paragraphs: str) -> str:
    return f"<w:tc>{''.join(paragraphs)}</w:tc>"


DOCUMENT = word_document(
    paragraph("Choosing a Brace for Your Knee", style="Title"),
    paragraph("Kinds of Braces", style="Heading1"),
    paragraph("The table below is sample text, and no advice."),
    table(
        cell("Brace") + cell("Wear|wash") + cell("Note"),
        cell("Sleeve") + cell("day|night") + rich(paragraph("soft"), paragraph("warm")),
        cell("Hinged braces", across=2) + cell("stiff <heavy>"),
        cell("Wrap", down="restart")
        + cell("day")
        + rich(paragraph("roll", level=0), paragraph("clip", level=0)),
        cell("", down="continue") + cell("night") + cell("loose"),
    ),
    paragraph("How to Measure", style="Heading1"),
    table(
        rich(paragraph(run("Tip: ", "b"), "measure in the morning."), paragraph("Sit down for it."))
    ),
    paragraph("Sizes", style="Heading1"),
    table(
        rich(paragraph(run("Size", "b"))) + rich(paragraph(run("Around the knee", "b"))),
        cell("S") + cell("up to 13 in"),
        cell("M") + cell("13 to 15 in"),
        cell("") + cell("more than that: ask us"),
    ),
    paragraph("Conclusion", style="Heading1"),
    paragraph("Try it on before you take it home."),
)
