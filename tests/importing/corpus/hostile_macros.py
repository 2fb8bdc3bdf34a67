"""A Word document with macros, an object in it, and a picture of 300 megapixels."""

from importing.word_documents import paragraph, picture, word_document
from pictures import png_of_claimed_size

FILE = "invoice.docm"
DOCUMENT = word_document(
    paragraph("Good Advice for Sore Elbows", style="Title"),
    paragraph("What to Do", style="Heading1"),
    paragraph("Rest it, and enable nothing. This is sample text."),
    paragraph(picture("r1", "A picture of 20,000 by 15,000 points")),
    paragraph("What Not to Do", style="Heading1"),
    paragraph("Do not lean on it."),
    targets={"r1": "media/vast.png"},
    parts={
        "word/vbaProject.bin": b"\xd0\xcf\x11\xe0 no program, only the name of one",
        "word/media/vast.png": png_of_claimed_size(20_000, 15_000),
    },
)
