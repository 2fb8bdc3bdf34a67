from importing.word_documents import (
    bold,
    cell,
    comments,
    deleted,
    footnote_mark,
    inserted,
    notes,
    page_header,
    paragraph,
    run,
    table,
    word_document,
)
from practice_site.importing.lines import Why
from practice_site.importing.source_text import LeftOut
from practice_site.importing.word_package import open_word
from practice_site.importing.word_text import WordText, read_word_text


def text_of(*blocks: str, **parts: str) -> WordText:
    files: dict[str, str | bytes] = {f"word/{name}.xml": part for name, part in parts.items()}
    return read_word_text(open_word(word_document(*blocks, parts=files), "page.docx"))


def test_words_are_read_run_by_run_in_tables_and_text_alike() -> None:
    cut = paragraph(run("ver"), run("tebra", "b"), "<w:r><w:tab/><w:t>end</w:t></w:r>")
    text = text_of(bold("Title"), cut, table(cell("a") + cell("b")))
    assert text.paragraphs == ["Title", "vertebra end", "a", "b"]


def test_changes_comments_and_edges_of_pages_are_set_aside_by_name() -> None:
    text = text_of(
        paragraph("We ", deleted("cure "), inserted("treat "), "knees."),
        paragraph("Knees .... 3", style="TOC1"),
        comments=comments("Really?", "Yes."),
        header1=page_header("Draft 3"),
    )
    assert text.paragraphs == ["We treat knees."]
    assert text.insertions == 1
    assert text.left_out == [
        LeftOut(Why.DELETION, "cure"),
        LeftOut(Why.CONTENTS, "Knees .... 3"),
        LeftOut(Why.COMMENT, "Really?"),
        LeftOut(Why.COMMENT, "Yes."),
        LeftOut(Why.PAGE_EDGE, "Draft 3"),
    ]


def test_notes_stand_last_in_the_order_of_their_marks() -> None:
    text = text_of(
        paragraph("One", footnote_mark(3), " two", footnote_mark(2), "."),
        footnotes=notes("footnote", n1="Never named.", n2="Second.", n3="First."),
    )
    assert text.paragraphs == ["One two.", "First.", "Second."]


def test_of_two_forms_of_a_text_box_one_is_read() -> None:
    box = f"<w:txbxContent>{paragraph('In a box')}</w:txbxContent>"
    both = (
        f"<w:r><mc:AlternateContent><mc:Choice>{box}</mc:Choice>"
        f"<mc:Fallback>{box}</mc:Fallback></mc:AlternateContent></w:r>"
    )
    assert text_of(f"<w:p>{both}<w:r><w:t>Around</w:t></w:r></w:p>").paragraphs == [
        "Around",
        "In a box",
    ]


def test_what_others_skip_is_read_too() -> None:
    formula = "<m:oMath><m:r><m:t>x=1</m:t></m:r></m:oMath>"
    hyphen = "<w:r><w:t>X</w:t><w:noBreakHyphen/><w:t>ray</w:t><w:sym/></w:r>"
    text = text_of(f"<w:p>{formula}</w:p>", f"<w:p>{hyphen}</w:p>")
    assert (text.paragraphs, text.symbols) == (["x=1", "X\u2011ray"], 1)
