"""A draft that went round the office: tracked changes, comments, moved and hidden text."""

from importing.word_documents import (
    comments,
    deleted,
    inserted,
    page_header,
    paragraph,
    run,
    word_document,
)

FILE = "Back pain_JR edits_v3 FINAL.docx"


def moved(kind: str, text: str) -> str:
    return f'<w:{kind} w:id="4" w:author="Jane">{run(text)}</w:{kind}>'


def hidden(text: str) -> str:
    return f"<w:r><w:rPr><w:vanish/></w:rPr><w:t>{text}</w:t></w:r>"


def commented(text: str, number: int) -> str:
    mark = f'w:id="{number}"/>'
    return (
        f"<w:commentRangeStart {mark}{run(text)}<w:commentRangeEnd {mark}"
        f"<w:r><w:commentReference {mark}</w:r>"
    )


def in_line(*runs: str) -> str:
    return f"<w:p>{''.join(runs)}</w:p>"


DOCUMENT = word_document(
    paragraph("When Back Pain Does Not Go Away", style="Title"),
    paragraph("Introduction", style="Heading1"),
    paragraph(
        "Most backs calm down ", deleted("within days "), inserted("with time "), "by themselves."
    ),
    in_line(
        run("Some do not, and then it is time to look closer. "),
        moved("moveFrom", "Rest helps at first."),
    ),
    paragraph("What We Look For", style="Heading1"),
    in_line(
        commented("We ask about numbness and about sleep.", 0), hidden("JR: check with Dr. S.")
    ),
    in_line(moved("moveTo", "Rest helps at first.")),
    paragraph(
        deleted("Our cure works for everybody. "),
        inserted("No treatment works for everybody. "),
        "This is sample text.",
    ),
    '<w:p><w:pPr><w:rPr><w:del w:id="11" w:author="Jane"/></w:rPr></w:pPr>'
    + run("A picture of the back may ")
    + "</w:p>",
    paragraph("come later, if it is needed at all."),
    paragraph("Conclusion", style="Heading1"),
    paragraph("Ask early, and ask again."),
    parts={
        "word/comments.xml": comments("Can we say this more simply?", "Legal: please look."),
        "word/header1.xml": page_header("DRAFT – not for publication"),
        "word/footer1.xml": page_header("Page 1"),
    },
)
