"""A Word document as Google Docs downloads one: every run marked, its contents in a control."""

from importing.word_documents import (
    comments,
    footnote_mark,
    link,
    notes,
    page_header,
    paragraph,
    run,
    word_document,
)

FILE = "Copy of Neck Pain Blog.docx"
CONTENTS = (
    '<w:sdt><w:sdtPr><w:id w:val="-12"/><w:docPartObj><w:docPartGallery '
    'w:val="Table of Contents"/><w:docPartUnique w:val="1"/></w:docPartObj></w:sdtPr>'
    f"<w:sdtContent>{paragraph('Why Necks Get Stiff', run(chr(9) + '1'))}"
    f"{paragraph('Conclusion', run(chr(9) + '2'))}</w:sdtContent></w:sdt>"
)


def plain(text: str, *marks: str) -> str:
    inner = "".join(f"<w:{mark}/>" for mark in marks) + '<w:rtl w:val="0"/>'
    return f'<w:r><w:rPr>{inner}</w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>'


def line(*runs: str, style: str = "") -> str:
    named = f'<w:pStyle w:val="{style}"/>' if style else ""
    mark = '<w:bookmarkStart w:id="0" w:name="_x1"/><w:bookmarkEnd w:id="0"/>' if style else ""
    return f"<w:p><w:pPr>{named}<w:rPr/></w:pPr>{mark}{''.join(runs)}</w:p>"


DOCUMENT = word_document(
    line(plain("Easing a Stiff Neck"), style="Title"),
    CONTENTS,
    line(plain("Why Necks Get Stiff"), style="Heading2"),
    line(
        plain("Long hours at a desk are one reason"),
        footnote_mark(1),
        plain(". "),
        plain("Sleep", "b"),
        plain(" is another. This is sample text."),
    ),
    line(plain("Small Things That Help"), style="Heading2"),
    paragraph(plain("Look away from the screen"), level=0),
    paragraph(plain("every half hour"), level=1),
    paragraph(plain("Roll your shoulders"), level=0),
    line(plain("Read about "), link("walking", "r1"), plain(".")),
    line(plain("")),
    line(plain("Conclusion"), style="Heading2"),
    line(plain("Most necks get better with time and movement.")),
    targets={"r1": "https://www.google.com/url?q=https://www.example.org/walking/&sa=D"},
    parts={
        "word/footnotes.xml": notes("footnote", n1="Sample B. Another made-up source."),
        "word/comments.xml": comments("can we add a picture here?"),
        "word/footer1.xml": page_header("Sample Spine Clinic"),
    },
)
