"""Lists that were typed, not made: bullets, dashes, bullets alone, labels without space."""

from importing.word_documents import paragraph, run, word_document

FILE = "typed lists.docx"
TAB = "<w:r><w:tab/></w:r>"

DOCUMENT = word_document(
    paragraph("Caring for a Sore Wrist", style="Title"),
    paragraph("Introduction", style="Heading1"),
    paragraph("Most sore wrists calm down. This is sample text."),
    paragraph("What Helps", style="Heading1"),
    paragraph("•", run("\u00a0\u00a0Rest the hand")),
    paragraph("•", TAB, run("Cool it for a few minutes")),
    paragraph("• Lift it higher than your heart"),
    paragraph("What to Watch", style="Heading1"),
    paragraph("•"),
    paragraph("Numb fingers"),
    paragraph("•"),
    paragraph("A hand that turns pale"),
    paragraph("Steps for the First Day", style="Heading1"),
    paragraph("1. Take off rings."),
    paragraph("2. Put on the splint."),
    paragraph("3. Keep moving the fingers."),
    paragraph("Words You May Hear", style="Heading1"),
    paragraph(run("Splint:", "b"), "something stiff that holds the wrist", level=0),
    paragraph(run("Sling:", "b"), " a cloth that carries the arm", level=0),
    paragraph(run("Cast", "b"), ": a hard shell", level=0),
    paragraph("Other Lists", style="Heading1"),
    paragraph("- with a dash"),
    paragraph("- and another one"),
    paragraph("a) the letter a, typed"),
    paragraph("b) the letter b, typed"),
    paragraph("Conclusion", style="Heading1"),
    paragraph("Ask us when it does not."),
)
