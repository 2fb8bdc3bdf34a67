"""What Word has beside paragraphs: text boxes, controls, boxes to tick, fields, a formula."""

from importing.word_documents import paragraph, run, word_document

FILE = "Getting ready for your visit.docx"
W14 = 'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"'
WPS = 'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"'
INSIDE = paragraph("Running late? Call us, and we will wait.")
BOX = (
    '<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor>'
    '<wp:docPr id="3" name="Text Box 3"/><a:graphic><a:graphicData>'
    f"<wps:wsp {WPS}><wps:txbx><w:txbxContent>{INSIDE}</w:txbxContent></wps:txbx></wps:wsp>"
    "</a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice></mc:AlternateContent></w:r>"
)


def tick(text: str, *, ticked: bool) -> str:
    letter = "☒" if ticked else "☐"
    return (
        f'<w:p><w:sdt {W14}><w:sdtPr><w14:checkbox><w14:checked w14:val="{int(ticked)}"/>'
        f"</w14:checkbox></w:sdtPr><w:sdtContent>{run(letter)}</w:sdtContent></w:sdt>"
        f"{run(' ' + text)}</w:p>"
    )


def link_field(text: str, code: str) -> str:
    mark = '<w:r><w:fldChar w:fldCharType="{}"/></w:r>'
    return (
        mark.format("begin")
        + f'<w:r><w:instrText xml:space="preserve">{code}</w:instrText></w:r>'
        + mark.format("separate")
        + run(text)
        + mark.format("end")
    )


def in_line(*runs: str) -> str:
    return f"<w:p>{''.join(runs)}</w:p>"


DOCUMENT = word_document(
    paragraph("Getting Ready for Your First Visit", style="Title"),
    paragraph("What to Bring", style="Heading1"),
    in_line(run("A list is easier to keep than a memory."), BOX),
    tick("Your list of medicines", ticked=True),
    tick("Letters from other doctors", ticked=False),
    paragraph("Where to Find Us", style="Heading1"),
    in_line(
        run("See "),
        link_field(
            "the map", ' HYPERLINK "https://www.example.org/visit/" \\t "_blank" \\o "Map" '
        ),
        run(" or "),
        '<w:fldSimple w:instr=" HYPERLINK &quot;https://www.example.org/parking/&quot; ">',
        run("where to park"),
        "</w:fldSimple>",
        run("."),
    ),
    in_line(
        run("Your appointment is with "),
        f"<w:sdt><w:sdtPr/><w:sdtContent>{run('the care team')}</w:sdtContent></w:sdt>",
        run("; this is sample text."),
    ),
    '<w:p><w:r><w:t>Please come early.</w:t><w:br w:type="page"/></w:r></w:p>',
    paragraph("How We Count", style="Heading1"),
    in_line(
        run("Body mass index is "),
        "<m:oMath><m:r><m:t>kg/m²</m:t></m:r></m:oMath>",
        run(", and only one number of many."),
    ),
)
