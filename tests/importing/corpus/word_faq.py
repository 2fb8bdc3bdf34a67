"""An FAQ in the middle: labels, answers beside questions, one missing, a call to action last."""

from importing.word_documents import bold, paragraph, run, word_document

FILE = "FAQ page copy.docx"
DOCUMENT = word_document(
    paragraph("Injections for Sore Joints", style="Title"),
    paragraph("Understanding Injections", style="Heading1"),
    paragraph("An injection brings a drug to where it hurts. This is sample text."),
    paragraph("Frequently Asked Questions (FAQs)", style="Heading1"),
    paragraph(run("Q: Does it hurt?", "b")),
    paragraph("A: A little. We numb the skin first."),
    paragraph(run("Q: How long does it take?", "b"), " A: Some minutes."),
    bold("Can I have it more than once?"),
    bold("Is it safe with blood thinners? What should I tell you?"),
    paragraph("Tell us every medicine you take."),
    paragraph("We will decide together:"),
    paragraph("what to stop", level=0),
    paragraph("what to keep", level=0),
    bold("Still have questions?"),
    paragraph("Call our office, or schedule a visit."),
    paragraph("What to Expect Afterwards", style="Heading1"),
    paragraph("Take it easy for a day."),
)
