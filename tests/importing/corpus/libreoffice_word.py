"""A Word document as LibreOffice Writer saves one: its own styles, soft hyphens, lists by style."""

from importing.word_documents import link, paragraph, run, word_document

FILE = "ergonomics.docx"
W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
STYLES = f"<w:styles {W}>" + "".join(
    f'<w:style w:type="paragraph" w:styleId="{key}"><w:name w:val="{name}"/>{rest}</w:style>'
    for key, name, rest in (
        ("Normal", "Normal", ""),
        ("Heading", "Heading", '<w:basedOn w:val="Normal"/><w:next w:val="TextBody"/>'),
        ("Heading1", "Heading 1", '<w:basedOn w:val="Heading"/>'),
        ("Heading2", "Heading 2", '<w:basedOn w:val="Heading"/>'),
        ("TextBody", "Body Text", '<w:basedOn w:val="Normal"/>'),
        ("Title", "Title", '<w:basedOn w:val="Heading"/>'),
        ("Subtitle", "Subtitle", '<w:basedOn w:val="Heading"/>'),
        ("Quotations", "Quotations", '<w:basedOn w:val="Normal"/>'),
    )
)
STYLES += (
    '<w:style w:type="paragraph" w:styleId="Ratgeber"><w:name w:val="Advice Heading"/>'
    '<w:basedOn w:val="Heading2"/></w:style></w:styles>'
)


def text(*runs: str, style: str = "TextBody") -> str:
    return paragraph(*runs, style=style)


SOFT = "<w:r><w:t>com</w:t></w:r><w:r><w:softHyphen/></w:r><w:r><w:t>puter</w:t></w:r>"
DOCUMENT = word_document(
    text("A Desk That Does Not Hurt", style="Title"),
    text("Small changes for long days", style="Subtitle"),
    text("The Chair", style="Heading1"),
    text("Feet on the floor, and the ", SOFT, run(" at the height of your eyes. Sample text.")),
    text("How High", style="Ratgeber"),
    text("So that the knees are a little lower than the hips."),
    paragraph("A cushion may help", level=0, style="TextBody"),
    paragraph("So may a rolled towel", level=0, style="TextBody"),
    text("“Sit less, and stand more,” as they say.", style="Quotations"),
    text("The Light", style="Heading1"),
    "<w:p><w:r><w:t>From the side.</w:t><w:br/><w:t>Never from behind.</w:t></w:r></w:p>",
    text("See ", link("how we test a desk", "r1"), "."),
    targets={"r1": "https://www.example.org/desk/"},
    parts={"word/styles.xml": STYLES},
)
