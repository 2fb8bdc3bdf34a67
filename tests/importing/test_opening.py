from importing.drafts import outline_of
from importing.word_documents import paragraph, word_document
from practice_site.importing.outline import read_outline
from practice_site.importing.plain_words import plain
from practice_site.importing.source_text import Picture
from practice_site.importing.web_page import read_page
from practice_site.importing.word_file import read_word

TEXT = "Knees bend, and they ache. So it goes."


def test_title_subtitle_and_byline() -> None:
    outline = outline_of(
        f"Why Knees Ache\n\nIs It Age?\n\nBy Jane Roe, D.O.\n\nQuick Insights\n\n{TEXT}"
    )
    assert (outline.title, outline.title_line, outline.subtitle) == (
        "Why Knees Ache",
        1,
        "Is It Age?",
    )
    assert outline.byline is not None and outline.byline.name == "Jane Roe"
    assert [section.heading for section in outline.sections] == ["Quick Insights"]


def test_a_heading_with_text_below_is_no_subtitle() -> None:
    outline = outline_of(f"Why Knees Ache\n\nIs It Age?\n\n{TEXT}")
    assert outline.subtitle == ""
    assert [section.heading for section in outline.sections] == ["Is It Age?"]


def test_a_known_section_is_no_subtitle() -> None:
    outline = outline_of(f"Why Knees Ache\n\nIntroduction\n\nWhat Is a Knee?\n\n{TEXT}")
    assert outline.subtitle == ""
    assert len(outline.sections) == 2


def test_a_sentence_above_the_byline_is_the_subtitle() -> None:
    outline = outline_of(f"Why Knees Ache\n\nWhat helps.\n\nBy Jane Roe, D.O.\n\n{TEXT}")
    assert outline.subtitle == "What helps."


def test_the_byline_may_stand_right_below_the_title_and_go_on_in_a_paragraph_of_its_own() -> None:
    outline = outline_of(
        f"Why Knees Ache\nBy Jane Roe, D.O.\n\nBoard-certified in Pain Medicine\n\n{TEXT}"
    )
    assert outline.title == "Why Knees Ache"
    assert outline.byline is not None
    assert outline.byline.specialties == ("Pain Medicine",)
    assert outline.byline.lines == (2, 4)
    assert [part.text for part in outline.lead] == [TEXT]


def test_dates_and_review_lines_are_set_aside_and_pointed_out() -> None:
    outline = outline_of(
        f"Why Knees Ache\n\nUpdated May 2026\n\nMedically reviewed by Jan Roe, MD\n\n{TEXT}"
    )
    assert [(piece.line, piece.text) for piece in outline.removed] == [
        (3, "Updated May 2026"),
        (5, "Medically reviewed by Jan Roe, MD"),
    ]
    assert [(remark.line, "`published`" in remark.remedy) for remark in outline.unplaced] == [
        (3, True),
        (5, False),
    ]


def test_a_repeated_title_is_dropped() -> None:
    outline = outline_of(f"Why Knees Ache\n\nWhy Knees Ache\n\n{TEXT}")
    assert [piece.line for piece in outline.removed] == [3]
    assert [part.text for part in outline.lead] == [TEXT]


def test_a_text_that_begins_with_prose_has_no_title() -> None:
    prose = "Knees bend a thousand times a day, and some of them begin to ache from that."
    outline = outline_of(f"{prose}\n\n{TEXT}")
    assert (outline.title, outline.title_line) == ("", 0)
    assert [part.text for part in outline.lead] == [prose, TEXT]


def test_what_word_or_google_docs_calls_the_subtitle_is_it() -> None:
    subtitle, below = "Do *not* ask me (yet)", "It is a *sample*. So it goes."
    word = read_word(
        word_document(
            paragraph("Why Knees Ache", style="Title"),
            paragraph(subtitle, style="Subtitle"),
            paragraph(below),
            paragraph("Understanding Knees", style="Heading1"),
            paragraph(TEXT),
        ),
        "page.docx",
    )
    google = (
        '<body class="doc-content"><p class="c1 title">Why Knees Ache</p>'
        f'<p class="c2 subtitle"><span>{subtitle}</span></p><p>{below}</p>'
        f"<h1>Understanding Knees</h1><p>{TEXT}</p></body>"
    )
    page = read_page(google.encode(), "page.html", lambda source: Picture(mark=source))
    for source in (word, page):
        outline = read_outline(source)
        assert outline.title == "Why Knees Ache"
        assert plain(outline.subtitle) == subtitle
        assert len(outline.lead) == 1 and not outline.unplaced


def test_a_byline_with_a_date_before_or_behind_it_asks_for_the_date() -> None:
    for line in ("Posted on May 3, 2026 by Jane Roe, D.O.", "By Jane Roe, D.O. | May 3, 2026"):
        outline = outline_of(f"Why Knees Ache\n\n{line}\n\n{TEXT}")
        assert outline.byline is not None and outline.byline.name == "Jane Roe"
        (remark,) = outline.unplaced
        assert "May 3, 2026" in remark.message


def test_a_line_without_a_period_right_above_a_heading_is_the_subtitle_of_a_markdown_text() -> None:
    outline = outline_of(
        f"# Why Knees Ache\n\nA few plain answers\n\n## Knees\n\n{TEXT}", markdown=True
    )
    assert outline.subtitle == "A few plain answers"
    outline = outline_of(f"# Why Knees Ache\n\nThey bend.\n\n## Knees\n\n{TEXT}", markdown=True)
    assert outline.subtitle == ""


def test_whole_sentences_are_no_title() -> None:
    letter = "Hi all, here is the text for the page. Please put it up by Friday. Thanks, Jo"
    assert outline_of(f"{letter}\n\nWhy Knees Ache\n\n{TEXT}").title == ""
