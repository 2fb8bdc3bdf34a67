"""A Word document as Apple's Pages exports one: headings by outline, all in a style “Body”."""

from importing.word_documents import paragraph, run, word_document

FILE = "Sleep and pain.docx"
W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
STYLES = (
    f'<w:styles {W}><w:style w:type="paragraph" w:styleId="Title"><w:name w:val="Title"/>'
    '<w:next w:val="Body"/></w:style><w:style w:type="paragraph" w:styleId="Body">'
    '<w:name w:val="Body"/></w:style><w:style w:type="paragraph" w:styleId="Heading">'
    '<w:name w:val="Heading"/><w:next w:val="Body"/><w:pPr><w:keepNext/>'
    '<w:outlineLvl w:val="0"/></w:pPr></w:style><w:style w:type="paragraph" '
    'w:styleId="Heading2"><w:name w:val="Heading 2"/><w:next w:val="Body"/><w:pPr>'
    '<w:outlineLvl w:val="1"/></w:pPr></w:style></w:styles>'
)
NUMBERING = (
    f'<w:numbering {W}><w:abstractNum w:abstractNumId="0"><w:numStyleLink w:val="Bullet"/>'
    '</w:abstractNum><w:abstractNum w:abstractNumId="1"><w:styleLink w:val="Bullet"/>'
    '<w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="•"/></w:lvl></w:abstractNum>'
    '<w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num></w:numbering>'
)


def body(*runs: str, level: int | None = None) -> str:
    return paragraph(*runs, style="Body", level=level)


DOCUMENT = word_document(
    paragraph("Sleeping with a Sore Back", style="Title"),
    paragraph("Why Nights Are Hard", style="Heading"),
    body("Lying still makes a back stiff. This is sample text."),
    paragraph("Positions That Help", style="Heading2"),
    body("On the side, with a pillow between the knees", level=0),
    body("On the back, with a pillow under them", level=0),
    paragraph("When to Call", style="Heading"),
    body(run("Call us", "b"), " when pain wakes you every night\u2028for more than a few weeks."),
    body(""),
    parts={"word/styles.xml": STYLES, "word/numbering.xml": NUMBERING},
)
