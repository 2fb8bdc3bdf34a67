"""Quotes of two people, a physician's name misspelt in one, a phrase that is no testimony."""

from importing.word_documents import bold, paragraph, run, word_document

FILE = "patient story draft.docx"
DOCUMENT = word_document(
    paragraph("Walking Again After a Sore Hip", style="Title"),
    paragraph("by: Alexandra Q. Sample, MD"),
    bold("Introduction"),
    paragraph("“Walking is the best medicine” is an old saying, and a good one. Sample text."),
    bold("What Our Patients Say"),
    paragraph("We asked two made-up people what they would write."),
    paragraph(run("“Dr. Sampel was kind, and I could of danced home.", "i")),
    paragraph(run("My hip still clicks but I don’t care!!”", "i")),
    paragraph("— Sample Patient One, Yountville"),
    paragraph("One person’s experience; results differ from one person to the next."),
    paragraph(
        "I was scared of the needle and it was over before i could count to ten.", style="Quote"
    ),
    paragraph(run("Sample Patient Two", "b")),
    bold("A Patient's Perspective"),
    paragraph("Everybody here tells it differently, and nobody was quoted in this part."),
    bold("Conclusion"),
    paragraph("Ask us how a hip is looked at."),
    paragraph(
        "This article is for educational purposes only and is no substitute for professional "
        "medical advice."
    ),
)
