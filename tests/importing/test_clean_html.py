"""What web pages and Word have in common: a tree, cleaned up block by block."""

import pytest
from bs4 import BeautifulSoup

from practice_site.importing.clean_html import Cleaned, clean_html
from practice_site.importing.source_text import Picture


def cleaned(html: str) -> Cleaned:
    soup = BeautifulSoup(html, "html.parser")
    return clean_html(soup, soup, lambda _: Picture(mark="", refused="no"), name="page.html")


def markdown(html: str) -> str:
    return "\n".join(cleaned(html).lines)


@pytest.mark.parametrize(
    ("html", "text"),
    [
        ("<div>a<div>b</div>c</div>", "a\n\nb\n\nc"),
        ("<p>a<br>B</p>", "a\n\nB"),
        ("<p>a narrow<br>column</p>", "a narrow column"),
        ("<p><b>a<br>C</b></p>", "**a**\n\n### C"),
        ("<p><b>bo</b><b>ld</b> <i>i</i> <i>t</i></p>", "**bold** *i t*"),
        ("<p>H<sub>2</sub>O, 5<sup>th</sup></p>", "H<sub>2</sub>O, 5<sup>th</sup>"),
        ("<p><s>old</s> new</p>", "~~old~~ new"),
        ("<p><span><b> </b>x</span></p>", "x"),
        ("<ul><li><p>a</p><p>b</p></li></ul>", "- a b"),
        ("<ul><li>a<ul><li>b</li></ul></li></ul>", "- a\n  - b"),
        ("<ul><li>a</li><ul><li>b</li></ul></ul>", "- a\n  - b"),
        ('<ol start="3"><li>a</li><li>b</li></ol>', "3. a\n4. b"),
        ("<ul><li><h4>Heat</h4><p>helps</p></li></ul>", "- **Heat** helps"),
        ("<blockquote><p>a</p><p>b</p></blockquote>", "> a\n>\n> b"),
        ("<dl><dt>Does it hurt?</dt><dd>No.</dd></dl>", "### Does it hurt?\n\nNo."),
        ("<p># a</p><p>- b</p><p>2024. c</p>", "\\# a\n\n- b\n\n2024\\. c"),
        ("<p>word<b>(x)</b>word</p>", "word(**x**)word"),
        ("<p><a name='x'></a>a <a href='#x'>b</a></p>", "a b"),
        ("<p><a href='https://e.org/a b(c)'>d</a></p>", "[d](https://e.org/a%20b%28c%29)"),
    ],
)
def test_blocks_and_marks(html: str, text: str) -> None:
    # A heading of its own, lest what is tried becomes the title.
    assert markdown(f"<h1>T</h1><h2>S</h2><p>x</p>{html}") == f"# T\n\n## S\n\nx\n\n{text}"


def test_levels_begin_with_one_title_and_leave_none_out() -> None:
    html = "<h1>T</h1><h1>A</h1><h3>B</h3><h4>C</h4><h1>D</h1>"
    assert markdown(html).split("\n\n") == ["# T", "## A", "### B", "#### C", "## D"]
    assert "headings have other levels now: one title, sections below it" in cleaned(html).changed


def test_a_title_below_other_lines_comes_first() -> None:
    assert markdown("<p>Blog</p><h1>T</h1><h2>A</h2><p>x</p>") == "# T\n\nBlog\n\n## A\n\nx"


def test_a_text_that_begins_with_a_section_has_no_title_in_its_headings() -> None:
    assert markdown("<h1>Introduction</h1><p>x</p><h1>Conclusion</h1>").startswith(
        "## Introduction"
    )


def test_questions_as_high_as_their_heading_are_lowered_and_the_call_is_not() -> None:
    html = (
        "<h1>T</h1><h2>FAQs</h2><h2>Does it hurt?</h2><p>No.</p><h2>Is it long?</h2><p>No.</p>"
        "<h2>Ready to Walk Again?</h2><p>Call us today to book an appointment.</p>"
    )
    headings = [line for line in cleaned(html).lines if line.startswith("#")]
    assert headings == [
        *("# T", "## FAQs", "### Does it hurt?", "### Is it long?", "## Ready to Walk Again?"),
    ]


def test_bold_lines_are_headings_unless_they_are_names_or_sentences() -> None:
    html = (
        "<p><b>Why Knees Ache</b></p><p><b>By Alexandra Sample, M.D.</b></p>"
        "<p><b>Understanding Knees</b></p><p><b>They bend all day, and they ache.</b></p>"
        "<p>“It was a good day.”</p><p><b>Hope Roe</b></p>"
    )
    assert markdown(html).split("\n\n") == [
        "# Why Knees Ache",
        "By Alexandra Sample, M.D.",
        "## Understanding Knees",
        "**They bend all day, and they ache.**",
        "“It was a good day.”",
        "Hope Roe",
    ]


def test_a_table_of_one_column_is_its_text_and_lists_in_cells_are_lines() -> None:
    html = "<h1>T</h1><h2>S</h2><table><tr><td><p>a</p><p>b</p></td></tr></table>"
    assert markdown(html).split("\n\n")[2:] == ["a", "b"]
    cell = "<td><ul><li>c</li><li>d</li></ul></td>"
    html = f"<table><tr><th>A</th><th>B</th></tr><tr>{cell}<td>e</td></tr></table>"
    assert "| c<br>d | e |" in markdown(html)


def test_rows_of_any_length_and_endless_spans_make_a_table() -> None:
    html = (
        '<table><tr><td colspan="99999">a</td></tr><tr><td rowspan=9>b</td><td>c</td></tr></table>'
    )
    assert markdown(html).splitlines()[2] == "| b | c |"
    said = [remark.message for remark in cleaned(html).remarks]
    assert any("names no row of headings" in message for message in said)


def test_what_a_broken_table_swallows_stands_below_it() -> None:
    html = (
        "<table><thead><th>lost</th></thead><tr><td>a</td><td>b</td></tr>"
        "<table><h2>Why?</h2><p>They bend.</p><table><tr><td>c</td><td>d</td></tr></table>"
    )
    lines = [line for line in cleaned(html).lines if line]
    assert lines == [
        *("| a | b |", "| --- | --- |", "lost", "## Why?", "They bend."),
        *("| c | d |", "| --- | --- |"),
    ]


def test_redirects_are_unwrapped_and_dead_ends_told() -> None:
    wrapped = "https://www.google.com/url?q=https://l.facebook.com/l.php?u%3Dhttps://e.org/x"
    outlook = (
        "https://nam02.safelinks.protection.outlook.com/?url=https%3A%2F%2Fe.org%2F&amp;data=1"
    )
    result = cleaned(
        f'<p><a href="{wrapped}">a</a> <a href="{outlook}">b</a> '
        '<a href="javascript:x()">c</a> <a href="mailto:a@e.org">d</a></p>'
    )
    assert result.lines == ("[a](https://e.org/x) [b](https://e.org/) c [d](mailto:a@e.org)",)
    assert "2 links went through a redirect, and lead to their ends now" in result.changed
    assert ["javascript" in remark.message for remark in result.remarks] == [True]


def test_what_counts_readers_is_dropped_and_told() -> None:
    result = cleaned('<p>a<img src="p.gif" width="1" height="1"></p>')
    assert (result.lines, result.pictures) == (("a",), ())
    assert "only counts readers" in result.changed[0]


def test_struck_words_are_kept_and_told() -> None:
    (remark,) = cleaned("<p>We <s>cure</s> treat.</p>").remarks
    assert "struck through were kept so: “cure”" in remark.message


def test_a_table_that_frames_the_page_is_its_text() -> None:
    cell = "<p>a</p><p>b</p><hr><p>c</p><p>d</p><p>e</p>"
    inner = "<table><tr><td>f</td><td>g</td></tr></table>"
    html = f"<table><tr><td>Knees</td><td>{cell}{inner}</td></tr></table>"
    result = cleaned(html)
    assert [line for line in result.lines if line][-3:] == ["e", "| f | g |", "| --- | --- |"]
    assert "a table that only set the page was taken away" in result.changed


def test_a_heading_alone_at_the_top_is_the_title_whatever_its_wording() -> None:
    html = "<h1>Comparing Splints</h1><p>x</p><h2>Side by Side</h2><p>y</p>"
    assert markdown(html).startswith("# Comparing Splints\n\nx\n\n## Side by Side")


def test_bold_lines_without_capitals_stand_below_those_with_them() -> None:
    html = (
        "<p><b>Why Knees Ache</b></p><p>x</p><p><b>Understanding Knees</b></p><p>y</p>"
        "<p><b>What it feels like</b></p><p>It hurts when you climb stairs.</p>"
        "<p><b>It hurts…</b></p><p>It hurts when you climb stairs.</p>"
    )
    assert markdown(html).split("\n\n")[4] == "### What it feels like"
    assert "**It hurts…**" in markdown(html)


def test_a_quotation_over_two_paragraphs_is_freed_of_italics_and_its_name_is_no_heading() -> None:
    html = (
        "<h1>T</h1><h2>A Patient's Perspective</h2><p><i>“I walked.</i></p><p><i>I danced.”</i></p>"
        "<p><b>Sample Person</b></p><blockquote>I sang all the way</blockquote>"
        "<p><b>Another Person</b></p>"
    )
    assert markdown(html).split("\n\n")[2:] == [
        *("“I walked.", "I danced.”", "Sample Person", "“ I sang all the way ”", "Another Person"),
    ]


def test_lists_whose_entries_open_are_headings_and_texts() -> None:
    entry = "<li><h4><button>{}</button></h4><p>{}</p></li>"
    html = f"<h1>T</h1><h2>FAQs</h2><ul>{entry.format('Is it long?', 'No.')}</ul>"
    assert markdown(html) == "# T\n\n## FAQs\n\n### Is it long?\n\nNo."


def test_a_picture_that_was_a_link_is_pointed_out() -> None:
    (remark,) = cleaned('<p>x</p><p><a href="/book/"><img src="a.png" alt="Book"></a></p>').remarks
    assert "the picture “Book” was a link to /book/" in remark.message
    assert cleaned('<p>x</p><p><a href="/a.png"><img src="a.png"></a></p>').remarks == ()
