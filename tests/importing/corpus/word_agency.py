"""A text as agencies send it: what search engines are to be told above it, headings by labels."""

from importing.word_documents import bold, paragraph, run, word_document

FILE = "Sample Spine - Blog 12 - Shoulder Bursitis (APPROVED).docx"
DOCUMENT = word_document(
    paragraph(run("Title Tag: ", "b"), "Shoulder Bursitis | Sample Spine Clinic"),
    paragraph(run("Meta Description: ", "b"), "What a bursa is, and what calms it. Sample text."),
    paragraph(run("Target Keyword: ", "b"), "shoulder bursitis napa"),
    paragraph(run("URL: ", "b"), "/shoulder-bursitis/"),
    paragraph(run("H1: What Calms an Angry Bursa", "b")),
    paragraph("A bursa is a small cushion. This is sample text."),
    paragraph(run("H2: Understanding the Bursa", "b")),
    paragraph("It lies between bone and tendon."),
    paragraph(run("H3: Where it lies", "b")),
    paragraph("At the tip of the shoulder."),
    paragraph("H2: When to See Us"),
    paragraph("When it wakes you at night, and always when there is fever."),
    bold("[CTA BUTTON: Book Now]"),
    paragraph("Word count: 54"),
)
