"""Pictures: described, by Word's guess, not at all, twice, drawn, linked; and redirects."""

from importing.word_documents import link, paragraph, picture, word_document
from pictures import photo, png

FILE = "Pictures.docx"
SVG = b'<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'
DOCUMENT = word_document(
    paragraph("How We Look Into a Knee", style="Title"),
    paragraph("The Instruments", style="Heading1"),
    paragraph("A thin tube carries light, and a camera. This is sample text."),
    paragraph(picture("r1", "Drawing of a thin tube beside a coin")),
    paragraph(picture("r2", "A close-up of a machine\n\nDescription automatically generated")),
    paragraph("In words ", picture("r3"), " and after the picture."),
    paragraph("The Rooms", style="Heading1"),
    paragraph(picture("r1", "Drawing of a thin tube beside a coin")),
    paragraph(picture("r4", "A drawing that is a program")),
    paragraph(picture("r5", "A picture that only lies elsewhere")),
    paragraph("Write to ", link("the team", "r6"), ", or read ", link("more", "r7"), "."),
    targets={
        "r1": "media/image1.png",
        "r2": "media/image2.jpeg",
        "r3": "media/image3.png",
        "r4": "media/image4.svg",
        "r5": "media/gone.png",
        "r6": "https://www.google.com/url?q=https://www.example.org/team/&sa=D&source=docs",
        "r7": "https://nam02.safelinks.protection.outlook.com/?url=https%3A%2F%2Fwww.example.org%2F"
        "knees%2F&data=05",
    },
    parts={
        "word/media/image1.png": png(6, 4),
        "word/media/image2.jpeg": photo(8, 6),
        "word/media/image3.png": png(5, 5),
        "word/media/image4.svg": SVG,
    },
)
