"""Pasted from a website into Word: its spaces, its redirects, its buttons, levels in no order."""

from importing.word_documents import link, paragraph, run, word_document

FILE = "from the old site.docx"
STYLES = (
    '<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">'
    + "".join(
        f'<w:style w:type="paragraph" w:styleId="{key}"><w:name w:val="{name}"/></w:style>'
        for key, name in (
            ("berschrift1", "heading 1"),
            ("berschrift3", "heading 3"),
            ("berschrift4", "heading 4"),
            ("StandardWeb", "Normal (Web)"),
        )
    )
    + "</w:styles>"
)
DOCUMENT = word_document(
    paragraph("Home » Blog » Sore Feet"),
    paragraph("When Your Feet Hurt", style="berschrift1"),
    paragraph("By Alexandra Sample, MD | Updated January 5, 2026 | 4 min read"),
    paragraph("Share Tweet Print"),
    paragraph(
        "Feet\u00a0carry us all day,\u200b and nobody\u00a0thanks them. This is sample text.",
        style="StandardWeb",
    ),
    paragraph("Common causes", style="berschrift4"),
    paragraph("Shoes that are too small, and floors that are too hard.", style="StandardWeb"),
    paragraph("What You Can Do", style="berschrift3"),
    paragraph(
        "Walk ",
        run("every", "i"),
        run(" day", "i", "b"),
        ", and read ",
        link("our page on walking", "r1"),
        ". ",
        link("Learn more", "r2"),
        style="StandardWeb",
    ),
    paragraph("Read more"),
    paragraph("Back to top"),
    paragraph("Previous"),
    paragraph("Why Ankles Swell in Summer"),
    targets={
        "r1": "https://l.facebook.com/l.php?u=https%3A%2F%2Fwww.example.org%2Fwalking%2F&h=AT0",
        "r2": "https://www.example.org/feet/?utm_source=news&utm_medium=mail",
    },
    parts={"word/styles.xml": STYLES},
)
