"""What mammoth is known to leave out, join or turn around: one test a gap.

Each is in its own words or those of who reported it (mammoth.js and python-mammoth on GitHub, by
their issues' numbers), and each must reach the Markdown, or be named as left out.
"""

import pytest

from importing.word_documents import (
    footnote_mark,
    notes,
    paragraph,
    run,
    table,
    word_document,
)
from practice_site.importing.lines import Why
from practice_site.importing.source_text import LeftOut, SourceText, SourceUnreadable
from practice_site.importing.word_file import read_word

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
W14 = 'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"'
WPS = 'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"'
VML = 'xmlns:v="urn:schemas-microsoft-com:vml"'
IN_BOX = f"<w:txbxContent>{paragraph('In the box.')}</w:txbxContent>"
DRAWN = (
    '<w:drawing><wp:inline><wp:docPr id="1" name="Text Box 1"/><a:graphic><a:graphicData>'
    f"<wps:wsp {WPS}><wps:txbx>{IN_BOX}</wps:txbx></wps:wsp></a:graphicData></a:graphic>"
    "</wp:inline></w:drawing>"
)
OLD = f"<w:pict><v:shape {VML}><v:textbox>{IN_BOX}</v:textbox></v:shape></w:pict>"


def read(*blocks: str, **parts: str) -> SourceText:
    head = (paragraph("Why Knees Ache", style="Title"), paragraph("Knees", style="Heading1"))
    files: dict[str, str | bytes] = {f"word/{name}.xml": part for name, part in parts.items()}
    return read_word(word_document(*head, *blocks, parts=files), "page.docx")


def body(*blocks: str, **parts: str) -> str:
    source = read(*blocks, **parts)
    assert source.lines[:4] == ("# Why Knees Ache", "", "## Knees", "")
    return "\n".join(source.lines[4:])


def in_line(*runs: str) -> str:
    return f"<w:p>{''.join(text if text.startswith('<') else run(text) for text in runs)}</w:p>"


def mark(kind: str, inner: str = "") -> str:
    return f'<w:r><w:fldChar w:fldCharType="{kind}">{inner}</w:fldChar></w:r>'


def code(text: str) -> str:
    escaped = text.replace('"', "&quot;")
    return f'<w:r><w:instrText xml:space="preserve">{escaped}</w:instrText></w:r>'


def field(text: str, *codes: str) -> str:
    return mark("begin") + "".join(map(code, codes)) + mark("separate") + run(text) + mark("end")


@pytest.mark.parametrize(
    "box",
    [
        pytest.param(DRAWN, id="drawn"),
        pytest.param(OLD, id="of Word before 2010"),
        pytest.param(
            f'<mc:AlternateContent><mc:Choice Requires="wps">{DRAWN}</mc:Choice>'
            "</mc:AlternateContent>",
            id="drawn without another form",
        ),
        pytest.param(
            f'<mc:AlternateContent><mc:Choice Requires="wps">{DRAWN}</mc:Choice>'
            f"<mc:Fallback>{OLD}</mc:Fallback></mc:AlternateContent>",
            id="in both forms",
        ),
    ],
)
def test_text_boxes_are_read_once_behind_their_paragraph(box: str) -> None:
    """mammoth.js 32 and 408; microsoft/markitdown 2514."""
    source = read(in_line("Before", f"<w:r>{box}</w:r>"), paragraph("After."))
    assert source.lines[4:] == ("Before", "", "In the box.", "", "After.")
    assert source.document and source.document.paragraphs[2:] == ("Before", "In the box.", "After.")


@pytest.mark.parametrize(
    ("codes", "address"),
    [
        ([' HYPERLINK "https://example.org/a" '], "https://example.org/a"),
        ([' HYPERLINK "https://example.org/a" \\t "_blank" '], "https://example.org/a"),
        ([' HYPERLINK "https://example.org/a" \\o "A tip" \\h '], "https://example.org/a"),
        ([' HYPERLINK "https://example.org/a" \\l "part" '], "https://example.org/a#part"),
        ([" HYPERLINK https://example.org/a normalLink \\tdft "], "https://example.org/a"),
        ([" HYPERLINK ", '"https://example', '.org/a"'], "https://example.org/a"),
    ],
)
def test_links_that_are_fields_lead_to_their_address_alone(codes: list[str], address: str) -> None:
    """python-mammoth 161."""
    text = body(in_line("See ", field("this page", *codes), " now."))
    assert text == f"See [this page]({address}) now."


def test_fields_that_lead_into_the_document_are_their_words() -> None:
    assert body(in_line("See ", field("below", ' HYPERLINK \\l "part" '), ".")) == "See below."
    assert body(in_line("See ", field("Table 1", " REF _Ref1 \\h "), ".")) == "See Table 1."


def test_simple_fields_keep_their_words_and_links() -> None:
    """mammoth.js 158."""
    date = f'<w:fldSimple w:instr=" DATE ">{run("May 3")}</w:fldSimple>'
    link = '<w:fldSimple w:instr=" HYPERLINK &quot;https://example.org/&quot; ">'
    text = body(in_line("On ", date, ", see ", f"{link}{run('this page')}</w:fldSimple>", "."))
    assert text == "On May 3, see [this page](https://example.org/)."


def test_boxes_to_tick_stay_boxes_in_letters() -> None:
    """mammoth.js 231 and 415."""
    control = (
        f'<w:sdt {W14}><w:sdtPr><w14:checkbox><w14:checked w14:val="1"/></w14:checkbox></w:sdtPr>'
        f"<w:sdtContent>{run('☒')}</w:sdtContent></w:sdt>"
    )
    form = mark("begin", '<w:ffData><w:checkBox><w:default w:val="0"/></w:checkBox></w:ffData>')
    form += code(" FORMCHECKBOX ") + mark("separate") + mark("end")
    assert body(in_line(control, " Your card")) == "☒ Your card"
    assert body(in_line(form, " Your list")) == "☐ Your list"


def test_content_controls_are_their_content() -> None:
    """mammoth.js 115."""
    inner = f"<w:sdt><w:sdtPr/><w:sdtContent>{run('choice')}</w:sdtContent></w:sdt>"
    block = f"<w:sdt><w:sdtContent>{paragraph('A block.')}</w:sdtContent></w:sdt>"
    assert body(in_line("A ", inner, " here."), block) == "A choice here.\n\nA block."


def test_steps_that_go_on_after_a_paragraph_count_on_and_other_lists_begin_anew() -> None:
    level = '<w:lvl w:ilvl="{}"><w:numFmt w:val="decimal"/></w:lvl>'
    kind = f'<w:abstractNum w:abstractNumId="0">{level.format(0)}{level.format(1)}</w:abstractNum>'
    num = '<w:num w:numId="{}"><w:abstractNumId w:val="0"/>{}</w:num>'
    anew = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>'
    numbering = f"<w:numbering {W}>{kind}{num.format(1, '')}{num.format(2, anew)}</w:numbering>"

    def step(text: str, number: int = 1, level: int = 0) -> str:
        at = f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{number}"/></w:numPr>'
        return f"<w:p><w:pPr>{at}</w:pPr>{run(text)}</w:p>"

    text = body(
        *(step("Call"), step("Come"), paragraph("Bring your list."), step("Rest")),
        *(step("Lie", level=1), step("Sit", level=1), step("Go home")),
        *(step("Another list", 2), step("Its second", 2), step("Below it", 2, 1)),
        numbering=numbering,
    )
    assert text == (
        "1. Call\n2. Come\n\nBring your list.\n\n3. Rest\n   1. Lie\n   2. Sit\n4. Go home\n\n"
        "1. Another list\n2. Its second\n   1. Below it"
    )


def test_headings_by_other_styles_and_by_the_outline_are_headings() -> None:
    styles = (
        f'<w:styles {W}><w:style w:type="paragraph" w:styleId="Title"><w:name w:val="Title"/>'
        '</w:style><w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/>'
        '</w:style><w:style w:type="paragraph" w:styleId="Blog"><w:name w:val="Blog Heading"/>'
        '<w:basedOn w:val="H2"/></w:style><w:style w:type="paragraph" w:styleId="H2">'
        '<w:name w:val="heading 2"/></w:style><w:style w:type="paragraph" w:styleId="Section">'
        '<w:name w:val="Section"/><w:pPr><w:outlineLvl w:val="1"/></w:pPr></w:style></w:styles>'
    )
    outline = f'<w:p><w:pPr><w:outlineLvl w:val="0"/></w:pPr>{run("by the outline")}</w:p>'
    text = body(
        *(paragraph("by its base", style="Blog"), paragraph("x")),
        *(paragraph("by its style", style="Section"), paragraph("y"), outline, paragraph("z")),
        styles=styles,
    )
    assert text == "### by its base\n\nx\n\n### by its style\n\ny\n\n## by the outline\n\nz"


@pytest.mark.parametrize("end", ['<w:br w:type="page"/>', '<w:br w:type="column"/>', "<w:cr/>"])
def test_ends_of_lines_pages_and_columns_part_words(end: str) -> None:
    assert body(f"<w:p><w:r><w:t>One.</w:t>{end}<w:t>Two.</w:t></w:r></w:p>") == "One.\n\nTwo."


def test_tabs_of_every_kind_part_words() -> None:
    text = "<w:r><w:t>Heat</w:t>{}<w:t>helps</w:t></w:r>"
    for tab in ("<w:tab/>", '<w:ptab w:relativeTo="margin" w:alignment="right"/>'):
        assert body(in_line(text.format(tab))) == "Heat helps"


def test_hyphens_that_show_are_kept_and_those_that_do_not_join_words() -> None:
    source = read(in_line("<w:r><w:t>X</w:t><w:noBreakHyphen/><w:t>ray</w:t></w:r>"))
    assert source.lines[4] == "X\u2011ray"
    source = read(in_line("<w:r><w:t>verte</w:t><w:softHyphen/><w:t>bra</w:t></w:r>"))
    assert source.lines[4].replace("\u00ad", "") == "vertebra"


def test_signs_of_symbol_fonts_become_letters_and_are_pointed_out() -> None:
    sign = '<w:r><w:sym w:font="{}" w:char="{}"/></w:r>'
    source = read(in_line("a ", sign.format("Wingdings", "F0FC"), sign.format("Symbol", "F062")))
    assert source.lines[4] == "a ✓β"
    assert source.document and "2 signs from a symbol font" in source.document.remarks[0].message


def test_formulas_are_their_letters() -> None:
    formula = "<m:oMath><m:r><m:t>x=1</m:t></m:r></m:oMath>"
    assert body(in_line("Dose ", formula, " each")) == "Dose x=1 each"
    assert body(f"<w:p><m:oMathPara>{formula}</m:oMathPara></w:p>") == "x=1"


def test_words_struck_twice_are_struck_and_underlined_ones_are_plain() -> None:
    struck = "<w:r><w:rPr><w:dstrike/></w:rPr><w:t>cure</w:t></w:r>"
    under = '<w:r><w:rPr><w:u w:val="single"/></w:rPr><w:t>treat</w:t></w:r>'
    assert body(in_line("We ", struck, " ", under, ".")) == "We ~~cure~~ treat."


def test_hidden_text_is_left_out_and_said() -> None:
    hidden = "<w:r><w:rPr><w:vanish/></w:rPr><w:t>Ask Jane first.</w:t></w:r>"
    source = read(in_line("Rest. ", hidden))
    assert source.lines[4:] == ("Rest.",)
    assert source.document
    assert source.document.left_out == (LeftOut(Why.HIDDEN, "Ask Jane first."),)


def test_a_table_of_contents_in_a_control_is_left_out_and_said() -> None:
    """As Google Docs writes it: its lines have no style of their own."""
    control = (
        "<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val='Table of Contents'/>"
        f"</w:docPartObj></w:sdtPr><w:sdtContent>{paragraph('Knees 2')}{paragraph('Rest 3')}"
        "</w:sdtContent></w:sdt>"
    )
    source = read(control, paragraph("They bend."))
    assert source.lines[4:] == ("They bend.",)
    assert source.document
    assert source.document.left_out == (LeftOut(Why.CONTENTS, "Knees 2 Rest 3"),)


def test_moved_words_stand_where_they_were_moved_to() -> None:
    moved = '<w:{0} w:id="1" w:author="Jane">{1}</w:{0}>'
    source = read(
        in_line(moved.format("moveFrom", run("Rest first.")), "Then walk."),
        in_line(moved.format("moveTo", run("Rest first."))),
    )
    assert source.lines[4:] == ("Then walk.", "", "Rest first.")


def test_a_row_that_was_deleted_is_no_row() -> None:
    gone = "<w:tc><w:p><w:del><w:r><w:delText>gone</w:delText></w:r></w:del></w:p></w:tc>"
    row = '<w:tr><w:trPr><w:del w:id="1"/></w:trPr>' + gone + "</w:tr>"
    made = table(f"<w:tc>{paragraph('a')}</w:tc><w:tc>{paragraph('b')}</w:tc>")
    text = body(made.replace("</w:tbl>", f"{row}</w:tbl>"))
    assert text == "| a | b |\n| --- | --- |"


def test_a_footnote_named_twice_is_one_reference() -> None:
    text = body(
        paragraph("One", footnote_mark(2), " and two", footnote_mark(2), "."),
        footnotes=notes("footnote", n2="Sample A. A made-up source."),
    )
    assert text == "One[^1] and two[^1].\n\n[^1]: Sample A. A made-up source."


def test_a_page_packed_into_the_document_is_refused_not_passed_over() -> None:
    with pytest.raises(SourceUnreadable, match="holds a whole page of another format"):
        read(paragraph("Before."), '<w:altChunk r:id="r9"/>')
