"""What markdownify is known to get wrong or to leave to others: one test a gap.

Numbers are those of python-markdownify's issues on GitHub. Each piece of a page must be Markdown
that means what the page showed.
"""

from collections.abc import Iterable

import pytest
from bs4 import BeautifulSoup

from practice_site.importing.clean_html import clean_html
from practice_site.importing.html_text import text_of
from practice_site.importing.source_text import Picture
from practice_site.importing.words import words_of
from practice_site.importing.written_words import body_passages
from practice_site.reading.markdown import read_body

HEAD = "<h1>T</h1><h2>S</h2><p>x</p>"


def markdown(html: str) -> str:
    """What comes of a piece of a page, under a title and a section of its own."""
    soup = BeautifulSoup(HEAD + html, "html.parser")
    find = Picture(mark="", refused="no")
    text = "\n".join(clean_html(soup, soup, lambda _: find, name="page.html").lines)
    assert text.startswith("# T\n\n## S\n\nx\n\n")
    return text.removeprefix("# T\n\n## S\n\nx\n\n")


def table(*rows: str) -> str:
    return (
        f"<table><tr><th>A</th><th>B</th></tr>{''.join(f'<tr>{row}</tr>' for row in rows)}</table>"
    )


def without_numbers(words: Iterable[str]) -> list[str]:
    """Words without the numbers of lists, which pages do not say."""
    return [word for word in words if not word.rstrip(".").isdigit()]


GAPS = {
    "a list beside the entry that it belongs to (236)": (
        "<ul><li>a</li><li>b</li><ul><li>c</li></ul></ul>",
        "- a\n- b\n  - c",
    ),
    "lists within lists keep their depth (211)": (
        "<ul><li>a<ol><li>b<ul><li>c</li></ul></li></ol></li></ul>",
        "- a\n  1. b\n     - c",
    ),
    "a list below another begins with 1, else it is none": (
        '<ul><li>a<ol start="3"><li>b</li></ol></li></ul>',
        "- a\n  1. b",
    ),
    "blocks in cells (238)": (
        table("<td>c</td><td><div>d</div><div>e</div></td>"),
        "| A | B |\n| --- | --- |\n| c | d<br>e |",
    ),
    "lists in cells (238)": (
        table("<td>c</td><td><ul><li>d</li><li>e</li></ul></td>"),
        "| A | B |\n| --- | --- |\n| c | d<br>e |",
    ),
    "paragraphs in cells, and cells merged across (49)": (
        table("<td colspan=2><p>c</p></td>", "<td><p>d</p></td><td>e</td>"),
        "| A | B |\n| --- | --- |\n| c |  |\n| d | e |",
    ),
    "cells merged downwards": (
        table("<td rowspan=2>c</td><td>d</td>", "<td>e</td>"),
        "| A | B |\n| --- | --- |\n| c | d |\n|  | e |",
    ),
    "line ends in cells": (
        table("<td>c<br>D</td><td>e</td>"),
        "| A | B |\n| --- | --- |\n| c<br>D | e |",
    ),
    "pipes in cells, in code and in addresses": (
        table("<td>c|d</td><td><b>e|f</b> <code>g|h</code> <a href='/i|j'>k|l</a></td>"),
        "| A | B |\n| --- | --- |\n| c\\|d | **e\\|f** `g\\|h` [k\\|l](/i%7Cj) |",
    ),
    "a table without a row of headings": (
        "<table><tr><td>a</td><td>b</td></tr><tr><td>c</td><td>d</td></tr></table>",
        "| a | b |\n| --- | --- |\n| c | d |",
    ),
    "a table in a cell": (
        table("<td><table><tr><td>c</td><td>d</td></tr></table></td><td>e</td>"),
        "| A | B |\n| --- | --- |\n| c d | e |",
    ),
    "spaces at the edges of marks": (
        "<p>one <b> two </b>three<b>four </b>five</p>",
        "one **two** three**four** five",
    ),
    "marks beside signs and letters": ("<p><b>“So.”</b>he said</p>", "**“So**.”he said"),
    "marks within the same marks": ("<p><b>a <strong>b</strong></b></p>", "**a b**"),
    "marks within others": ("<p><b>a <i>b</i></b> c</p>", "**a *b*** c"),
    "marks around nothing": ("<p><b> </b>a<i></i></p>", "a"),
    "marks around links": ("<p><a href='/x'> <b> a </b> </a>b</p>", "[**a**](/x) b"),
    "signs that Markdown would take for marks (62)": (
        "<p>__init__ 2*3*4 *star snake_case_word ~~a~~</p>",
        "\\_\\_init\\_\\_ 2\\*3\\*4 \\*star snake_case_word ~\\~a\\~\\~",
    ),
    "code keeps its signs (47, 101)": ("<p><code>a_b*c</code></p>", "`a_b*c`"),
    "code with a backquote": ("<p><code>a`b</code></p>", "`` a`b ``"),
    "lines of code that hold a fence": ("<pre>```\na</pre>", "````\n```\na\n````"),
    "entries that begin like something else": (
        "<ul><li>- a</li><li>1. b</li><li># c</li><li>&gt; d</li></ul>",
        "- \\- a\n- 1\\. b\n- \\# c\n- \\> d",
    ),
    "paragraphs that begin like something else": (
        "<p>&gt; a</p><p># b</p><p>---</p>",
        "\\> a\n\n\\# b\n\n\\---",
    ),
    "headings that end with signs": (
        "<h3>C#</h3><p>x</p><h3>No. #</h3>",
        "### C#\n\nx\n\n### No. \\#",
    ),
    "headings over two lines (75)": ("<h3>a<br>b</h3>", "### a b"),
    "lists and quotations in quotations": (
        "<blockquote><p>a</p><ul><li>b</li></ul><blockquote>c</blockquote></blockquote>",
        "> a\n>\n> - b\n>\n> > c",
    ),
    "entities that were meant as they stand": (
        "<p>&amp;nbsp; &amp;lt;b&amp;gt; &lt;b&gt;</p>",
        "\\&nbsp; \\&lt;b\\&gt; \\<b>",
    ),
    "addresses with spaces and brackets": (
        "<p><a href='https://example.org/a b(c)'>[d]</a></p>",
        "[\\[d\\]](https://example.org/a%20b%28c%29)",
    ),
    "steps that go on after a paragraph": (
        '<ol><li>a</li></ol><p>b</p><ol start="2"><li>c</li></ol>',
        "1. a\n\nb\n\n2. c",
    ),
}


@pytest.mark.parametrize("gap", GAPS)
def test_a_gap_is_closed(gap: str) -> None:
    html, expected = GAPS[gap]
    assert markdown(html) == expected


@pytest.mark.parametrize("gap", GAPS)
def test_what_stands_for_it_says_the_same_words(gap: str) -> None:
    html, expected = GAPS[gap]
    body, _ = read_body(expected, path="page.md")
    shown = [word for _, words in body_passages(body, {}) for word in words]
    said = words_of(text_of(BeautifulSoup(html, "html.parser")))
    assert without_numbers(shown) == without_numbers(said)
