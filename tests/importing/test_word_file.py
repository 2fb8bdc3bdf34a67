from io import BytesIO

from docx import Document as NewDocument

from importing.word_documents import (
    bold,
    cell,
    comments,
    deleted,
    footnote_mark,
    inserted,
    link,
    notes,
    paragraph,
    picture,
    run,
    table,
    word_document,
)
from pictures import png
from practice_site.importing.source_text import SourceText
from practice_site.importing.word_file import read_word


def read(*blocks: str, **more: dict[str, str | bytes]) -> SourceText:
    parts = more.get("parts", {})
    targets = {key: str(value) for key, value in more.get("targets", {}).items()}
    return read_word(word_document(*blocks, parts=parts, targets=targets), "page.docx")


def body(*blocks: str, **more: dict[str, str | bytes]) -> str:
    """What comes of blocks under a title and a section."""
    source = read(
        paragraph("Why Knees Ache", style="Title"),
        paragraph("Understanding Knees", style="Heading1"),
        *blocks,
        **more,
    )
    assert source.lines[:3] == ("# Why Knees Ache", "", "## Understanding Knees")
    return "\n".join(source.lines[4:])


def test_headings_keep_their_order_and_lose_their_bold() -> None:
    text = body(
        paragraph(run("Rest", "b"), style="Heading2"),
        paragraph("How", style="Heading3"),
        paragraph("Walks", style="Heading1"),
    )
    assert text == "### Rest\n\n#### How\n\n## Walks"


def test_literal_signs_stay_what_they_are() -> None:
    assert body(paragraph("a*b <angle> [x] #1 & R_2 | 1 < 2")) == (
        "a\\*b \\<angle> \\[x\\] #1 & R_2 | 1 < 2"
    )


def test_lists_of_two_levels_and_typed_ones() -> None:
    assert (
        body(paragraph("You", level=0), paragraph("Walk", level=1), paragraph("Loads", level=0))
        == "- You\n  1. Walk\n- Loads"
    )
    assert body(paragraph("•"), paragraph("Rest"), paragraph("1. Ice")) == "•\n\nRest\n\n1. Ice"


def test_a_label_without_a_space_stays_bold_and_glued() -> None:
    assert body(paragraph(run("Heat:", "b"), "some")) == "**Heat**:some"
    assert body(paragraph(run("Heat: ", "b"), "some")) == "**Heat:** some"


def test_tables_with_signs_and_merged_cells() -> None:
    text = body(
        table(
            cell("Drug") + cell("On|set") + cell("Lasts"),
            cell("Short ones", across=2) + cell("hours"),
            cell("Long", down="restart") + cell("30") + cell("a day"),
            cell("", down="continue") + cell("40") + cell("two"),
        )
    )
    assert text.splitlines() == [
        "| Drug | On\\|set | Lasts |",
        "| --- | --- | --- |",
        "| Short ones |  | hours |",
        "| Long | 30 | a day |",
        "|  | 40 | two |",
    ]


def test_bold_questions_stand_one_level_below_their_heading() -> None:
    text = body(
        bold("Frequently Asked Questions"),
        bold("Does it hurt?"),
        paragraph("A little."),
        paragraph(run("Is it long?", "b"), " No."),
        bold("Conclusion"),
        paragraph("Rest."),
    )
    assert text == (
        "## Frequently Asked Questions\n\n### Does it hurt?\n\nA little.\n\n### Is it long?\n\n"
        "No.\n\n## Conclusion\n\nRest."
    )


def test_what_reviewers_did_is_left_out_and_said() -> None:
    source = read(
        paragraph("We ", deleted("cure"), inserted("treat"), " knees."),
        parts={"word/comments.xml": comments("Really?")},
    )
    assert source.lines == ("We treat knees.",)
    assert source.notes[:3] == (
        "1 comment by reviewers left out, as listed below",
        "1 tracked deletion left out, as listed below",
        "1 tracked insertion kept, as if accepted",
    )


def test_footnotes_and_endnotes_become_references_in_the_order_of_their_marks() -> None:
    text = body(
        paragraph("One", footnote_mark(3), " and two", footnote_mark(2, "endnote"), "."),
        parts={
            "word/footnotes.xml": notes("footnote", n3="Smith A. <Knees>. 2024."),
            "word/endnotes.xml": notes("endnote", n2="Roe J. 2023."),
        },
    )
    assert text == ("One[^1] and two[^2].\n\n[^1]: Smith A. \\<Knees>. 2024.\n\n[^2]: Roe J. 2023.")


def test_links_lead_where_they_end() -> None:
    redirect = "https://www.google.com/url?q=https://example.org/a_b&sa=D"
    text = body(paragraph("See ", link("this", "r1"), "."), targets={"r1": redirect})
    assert text == "See [this](https://example.org/a_b)."


def test_pictures_keep_their_place_and_their_authors_words() -> None:
    source = read(
        paragraph("Why Knees Ache", style="Title"),
        paragraph("Before ", picture("r1", "A knee"), "after."),
        paragraph(picture("r1", "x.png\n\nDescription automatically generated")),
        targets={"r1": "media/a.png"},
        parts={"word/media/a.png": png(4, 4)},
    )
    assert source.document
    one, two = source.document.pictures
    assert (one.alt, two.alt, one.data == two.data == png(4, 4)) == ("A knee", "", True)
    assert source.lines[2:] == (
        "Before after.",
        "",
        f"![A knee]({one.mark})",
        "",
        f"![]({two.mark})",
    )


def test_quotes_are_freed_of_italics_and_frames() -> None:
    text = body(
        bold("What Our Patients Say"),
        paragraph(run("“I walked home that day.”", "i")),
        paragraph(run("Hope", "b")),
        paragraph("I danced all night long", style="Quote"),
    )
    assert text.splitlines()[2:] == [
        "“I walked home that day.”",
        "",
        "Hope",
        "",
        "“ I danced all night long ”",
    ]


def test_a_document_whose_only_heading_is_its_title_is_read_by_its_lines() -> None:
    source = read(paragraph("Why Knees Ache", style="Title"), paragraph("Benefits of Rest"))
    assert source.lines == ("Why Knees Ache", "", "Benefits of Rest")


def test_sections_that_are_only_typed_are_headings_beside_others() -> None:
    text = body(paragraph("They bend."), paragraph("Conclusion"), paragraph("Rest."))
    assert text == "They bend.\n\n## Conclusion\n\nRest."


def test_charts_and_symbols_are_asked_for() -> None:
    source = read(
        paragraph("x", '<w:r><w:sym w:font="Wingdings" w:char="F0FC"/></w:r>'),
        parts={"word/charts/chart1.xml": "<c/>"},
    )
    assert source.document
    said = [remark.message for remark in source.document.remarks]
    assert ["chart or a diagram" in said[0], "symbol font" in said[1]] == [True, True]


def test_what_python_docx_writes_is_read() -> None:
    document = NewDocument()
    document.add_heading("Why Knees Ache", 0)
    document.add_heading("Understanding Knees", 1)
    document.add_paragraph("You", style="List Bullet")
    document.add_paragraph("all day", style="List Bullet 2")
    document.add_paragraph("Walk", style="List Number")
    stream = BytesIO()
    document.save(stream)
    source = read_word(stream.getvalue(), "page.docx")
    assert "\n".join(source.lines[4:]) == "- You\n  - all day\n\n1. Walk"
