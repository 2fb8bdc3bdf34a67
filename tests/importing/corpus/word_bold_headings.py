"""No styles at all: bold lines for headings, larger ones for sections, as many people write."""

from importing.word_documents import bold, paragraph, run, word_document

FILE = "BLOG shoulder stiffness (2).docx"


def large(text: str) -> str:
    size = '<w:rPr><w:b/><w:sz w:val="32"/></w:rPr>'
    return f"<w:p><w:r>{size}<w:t>{text}</w:t></w:r></w:p>"


DOCUMENT = word_document(
    large("Why Shoulders Go Stiff"),
    paragraph("By the Care Team"),
    paragraph("March 3, 2026"),
    paragraph("A stiff shoulder makes small things hard. Reaching a shelf, for one."),
    large("Understanding Stiff Shoulders"),
    paragraph("The joint sits in a sleeve. When the sleeve shrinks, the arm cannot turn."),
    bold("What it feels like"),
    paragraph("It hurts at night, and a coat is hard to put on."),
    bold("Who gets it"),
    paragraph("Mostly people between forty and sixty. This is sample text."),
    large("Benefits of Gentle Exercise"),
    paragraph(run("Important:", "b"), " never move through sharp pain."),
    paragraph(run("Move slowly, and stop when it hurts more than it did before you began.", "b")),
    "<w:p/>",
    bold("FAQs"),
    bold("Should I rest it?"),
    paragraph("Not for long. A shoulder that rests gets stiffer."),
    bold("Does heat help?"),
    paragraph("It may make moving easier."),
    bold("Ready to reach that shelf again?"),
    paragraph("Call us today to make an appointment."),
)
