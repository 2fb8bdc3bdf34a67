"""Sections, questions and the promise that no text is too odd to read."""

import lxml.html
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from practice_site.model.finding import Problem
from practice_site.model.html import Html
from practice_site.model.markdown import Block, BlockKind, Body, Role
from practice_site.model.span import Span
from practice_site.reading.markdown import read_answer, read_blocks, read_body

ARTICLE = """\
Text before the first heading.

## Quick Insights

A summary.

### A detail
#### A finer one

## What it is
- one

## Frequently Asked Questions

Before the questions.

### Does it hurt?

A little.

#### For how long?

A day.

### Is it safe?
## Conclusion
The end.
"""


def body_of(text: str, first_line: int = 1) -> Body:
    body, problems = read_body(text, path="content/articles/a.md", first_line=first_line)
    assert problems == ()
    return body


def problems_of(text: str) -> list[tuple[str, int, int]]:
    _, problems = read_body(text, path="a.md")
    return [(p.kind, p.span.line, p.span.column) for p in problems]


def all_blocks(body: Body) -> list[Block]:
    blocks = [*body.lead]
    for section in body.sections:
        blocks += section.blocks
        for item in section.faq:
            blocks += item.answer
    return blocks


def test_a_body_is_cut_at_its_second_level_headings() -> None:
    body = body_of(ARTICLE)
    assert [block.text for block in body.lead] == ["Text before the first heading."]
    assert [(s.heading, s.role, s.anchor, s.span.line) for s in body.sections] == [
        ("Quick Insights", Role.QUICK_INSIGHTS, "quick-insights", 3),
        ("What it is", Role.BODY, "what-it-is", 10),
        ("Frequently Asked Questions", Role.FAQ, "frequently-asked-questions", 13),
        ("Conclusion", Role.CONCLUSION, "conclusion", 26),
    ]
    assert [(b.kind, b.text, b.level, b.anchor) for b in body.sections[0].blocks] == [
        (BlockKind.PARAGRAPH, "A summary.", 0, ""),
        (BlockKind.HEADING, "A detail", 3, "a-detail"),
        (BlockKind.HEADING, "A finer one", 4, "a-finer-one"),
    ]
    assert body.sections[0].blocks[1].html == '<h3 id="a-detail">A detail</h3>'


def test_third_level_headings_under_the_faq_are_questions() -> None:
    faq = body_of(ARTICLE).sections[2]
    assert [block.text for block in faq.blocks] == ["Before the questions."]
    assert [(q.question, q.anchor, q.span.line, len(q.answer)) for q in faq.faq] == [
        ("Does it hurt?", "does-it-hurt", 17, 3),
        ("Is it safe?", "is-it-safe", 25, 0),
    ]
    assert faq.faq[0].answer[1].html == '<h4 id="for-how-long">For how long?</h4>'


def test_a_first_level_heading_opens_a_section_too() -> None:
    body = body_of("# Conclusion\nText.\n\nTitle\n=====\n")
    assert [(s.role, s.heading, len(s.blocks)) for s in body.sections] == [
        (Role.CONCLUSION, "Conclusion", 1),
        (Role.BODY, "Title", 0),
    ]


def test_headings_within_quotes_and_lists_open_nothing() -> None:
    body = body_of("> ## Quoted\n\n- ## Listed\n")
    assert body.sections == ()
    assert [block.html for block in body.lead] == [
        "<blockquote><h2>Quoted</h2></blockquote>",
        "<ul><li><h2>Listed</h2></li></ul>",
    ]


def test_a_heading_is_plain_words_whatever_is_written_in_it() -> None:
    section = body_of("## What *is*  `it`<br>&amp; why?\n").sections[0]
    assert (section.heading, section.anchor) == ("What is it & why?", "what-is-it-why")


def test_a_section_is_told_by_its_content() -> None:
    quoted = "## Maria\n\nShe came to us.\n\n{testimonial: t-1}\n"
    assert body_of(quoted).sections[0].role is Role.TESTIMONIAL
    assert body_of(f"{quoted}\n- and\n- a list\n").sections[0].role is Role.BODY
    invites = "## Is it right for you?\n\nContact us to request a consultation.\n"
    assert body_of(invites).sections[0].role is Role.CALL_TO_ACTION


def test_spans_count_characters_and_the_files_lines() -> None:
    text = (
        "Ünï [çödé](/a) 🎉 [b](/b)\nand on.  \n\n## Überschrift [^x]\n\n[^x]: nöte ![p](images/p)\n"
    )
    body, _ = read_body(text, path="a.md", first_line=10)
    assert body.lead[0].span == Span("a.md", 10, 1, 11, 8)
    assert [link.span for link in body.lead[0].links] == [
        Span("a.md", 10, 5, 10, 15),
        Span("a.md", 10, 18, 10, 25),
    ]
    assert body.sections[0].span == Span("a.md", 13, 1, 13, 20)
    assert body.footnotes[0].span == Span("a.md", 15, 1, 15, 26)
    assert body.span == Span("a.md", 10, 1, 15, 26)


def test_markdown_within_yaml_is_placed_in_its_file() -> None:
    blocks, problems = read_blocks(
        "One\n\n### Two <u id=x>\n", path="locations.yaml", first_line=31, first_column=7
    )
    assert [(b.kind, b.span) for b in blocks] == [
        (BlockKind.PARAGRAPH, Span("locations.yaml", 31, 7, 31, 10)),
        (BlockKind.HEADING, Span("locations.yaml", 33, 7, 33, 23)),
    ]
    assert [(p.kind, p.span.line, p.span.column) for p in problems] == [
        ("raw-html-removed", 33, 15),
        ("raw-html-removed", 33, 15),
    ]


def test_the_lines_of_markdown_within_yaml_may_be_told_one_by_one() -> None:
    blocks, _ = read_blocks("a\n\nb\n", path="l.yaml", line_of=lambda line: {1: 5, 3: 9}[line])
    assert [block.span.line for block in blocks] == [5, 9]


def test_markdown_within_yaml_has_no_references() -> None:
    blocks, problems = read_blocks("Text[^a] and[^b].\n\n[^a]: Note.\n", path="l.yaml")
    assert [block.html for block in blocks] == ["<p>Text[^a] and[^b].</p>"]
    assert [(p.kind, p.span.line, p.span.column) for p in problems] == [
        ("invalid-value", 1, 5),
        ("invalid-value", 1, 13),
        ("invalid-value", 3, 1),
    ]


def test_a_testimonial_in_an_answer_is_reported() -> None:
    text = "## FAQ\n\n### Why?\n\n{testimonial: t-1}\n"
    assert problems_of(text) == [("invalid-value", 5, 1)]
    _, problems = read_answer("So.\n\n{testimonial: t-1}\n", path="l.yaml", first_line=4)
    assert [(p.kind, p.span.line) for p in problems] == [("invalid-value", 6)]


def test_what_a_section_heading_would_lose_is_reported() -> None:
    text = "## See [this](/x)\n\n## FAQ\n\n### Or ![that](images/x.png)?\n\n### [ok](/y)\n##\n"
    assert problems_of(text) == [
        ("invalid-value", 1, 8),
        ("invalid-value", 5, 8),
        ("invalid-value", 7, 5),
        ("invalid-value", 8, 1),
    ]
    assert problems_of("## Plain\n### Third [link](/x)\n") == []


def test_an_empty_text_is_an_empty_body() -> None:
    assert body_of("", first_line=7) == Body(Span("content/articles/a.md", 7, 1, 7, 1))
    assert body_of("\n \n<!-- nothing -->\n").lead == ()


FRAGMENTS = [
    *(
        "# ",
        "## ",
        "### ",
        "##\n",
        "\n",
        "\n\n",
        "- ",
        "  - ",
        "1. ",
        "> ",
        "    ",
        "```\n",
        "`",
        "\\",
    ),
    *("*", "**", "_", "~~", "[", "](", "]", "(", ")", "[^a]", "[^a]: ", "[^b]", "[r]: /x\n", "[r]"),
    *("---\n", "===\n", "|", "\n| a | b |\n|---|--:|\n| c |\n", "![x](images/a.jpg)"),
    *("{testimonial: t-1}", "{testimonial: t-1}\n", "{foo: x}", "{", "}", "<https://x.example>"),
    *("<b>", "</b>", "<div>", "</div>", "<script>", "</script>", "<style>", "<!--", "-->", "<p"),
    *("<img src=x onerror=y>", '<a href="javascript:x">', "</a>", "javascript:alert(1)", "<h2>"),
    *("<details>", "<svg/>", "<![CDATA[", "<?php", "<textarea>", "<table>", "<td>", '"', "'"),
    *("<iframe src='x'>", "<5 mm", ">", "&amp;", "FAQ", "Ready to go?", "word ", "é", "日本", "🎉"),
    *("\u00a0", "\u200b", "\x00", "\x0b", "\r\n", "\r", "\t", " "),
]
MARKDOWNISH = st.lists(st.sampled_from(FRAGMENTS) | st.text(max_size=8), max_size=40).map("".join)


@settings(deadline=None, max_examples=300)
@given(MARKDOWNISH)
def test_any_text_is_read_and_what_comes_of_it_is_safe(text: str) -> None:
    body, problems = read_body(text, path="a.md")
    blocks, more = read_blocks(text, path="a.md", first_column=3)
    notes = [note.html for note in body.footnotes]
    for fragment in [b.html for b in (*all_blocks(body), *blocks)] + notes:
        assert_safe(fragment)
    assert_ids_are_unique(body)
    assert_can_be_acted_on((*problems, *more))
    assert read_body(text, path="a.md") == (body, problems)


def assert_safe(fragment: Html) -> None:
    for element in lxml.html.fragment_fromstring(fragment, create_parent="div").iter():
        assert isinstance(element.tag, str), "a comment or an instruction"
        assert element.tag not in {"script", "style", "iframe", "svg", "textarea", "form"}
        assert not [name for name in element.attrib if name.startswith("on") or name == "style"]
        for name in ("href", "src"):
            assert not element.get(name, "").strip().lower().startswith("javascript:")


def assert_ids_are_unique(body: Body) -> None:
    anchors = [section.anchor for section in body.sections]
    anchors += [item.anchor for section in body.sections for item in section.faq]
    anchors += [block.anchor for block in all_blocks(body) if block.anchor]
    assert all(anchors)
    assert len(set(anchors)) == len(anchors)


def assert_can_be_acted_on(problems: tuple[Problem, ...]) -> None:
    kinds = {"invalid-value", "footnote-missing", "raw-html-removed"}
    for problem in problems:
        assert problem.kind in kinds
        assert problem.message
        assert problem.remedy
        assert problem.span.line >= 1


def test_halves_of_surrogate_pairs_do_not_stop_the_reader() -> None:
    blocks, problems = read_blocks("a \ud800 b [l](/x)", path="l.yaml")
    assert blocks[0].text == "a \ufffd b l"
    assert blocks[0].links[0].span.column == 7
    assert [(p.kind, p.span.column) for p in problems] == [("invalid-value", 3)]


DEEP = 10_000


@pytest.mark.parametrize(
    "text",
    ["> " * DEEP + "x", "- " * DEEP + "x", "1. " * DEEP + "x", "![a" * DEEP + "](b)" * DEEP]
    + [f"{tag * DEEP}x" for tag in ("<div>", "<ul><li>", "<b>", "<table><tr><td>")]
    + ["x[^a]\n\n[^a]: " + "> " * DEEP + "x"],
    ids=["quotes", "bullets", "steps", "images", "div", "ul", "b", "table", "note"],
)
def test_what_is_nested_too_deep_is_reported_and_bounded(text: str) -> None:
    body, problems = read_body(text, path="a.md")
    assert "invalid-value" in {problem.kind for problem in problems}
    for html in [block.html for block in body.lead] + [note.html for note in body.footnotes]:
        fragment = lxml.html.fragment_fromstring(html, create_parent="div")
        assert max(len(list(element.iterancestors())) for element in fragment.iter()) < 200


def test_notes_within_notes_are_notes() -> None:
    text = "x[^0]\n\n" + "".join(f"[^{number}]: " for number in range(DEEP)) + "x"
    assert len(body_of(text).footnotes) == DEEP
