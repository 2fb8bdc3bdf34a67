"""What authors may write as HTML, and what they hear of the rest."""

import pytest

from practice_site.model.finding import Problem
from practice_site.model.markdown import Block, BlockKind, ImageUse, LinkUse
from practice_site.model.span import Span
from practice_site.reading.markdown import read_blocks


def read(text: str) -> tuple[tuple[Block, ...], tuple[Problem, ...]]:
    return read_blocks(text, path="a.md")


def html_of(text: str) -> str:
    return "\n".join(block.html for block in read(text)[0])


@pytest.mark.parametrize(
    "text",
    [
        "H<sub>2</sub>O, 10<sup>3</sup>, <b>b</b> <i>i</i> <u>u</u> <s>s</s> <small>s</small>",
        '<abbr title="a &amp; b">ab</abbr> <mark>m</mark> <q>q</q> <kbd>k</kbd> <cite>c</cite>',
        'a<br>\nb <span lang="es">hola</span>',
        '<a href="/x/?a=1&amp;b" title="t">x</a> <a href="tel:+17075550142">call</a>',
    ],
)
def test_what_is_allowed_stays_as_it_is(text: str) -> None:
    assert read(text)[1] == ()
    assert html_of(text) == f"<p>{text}</p>"


def test_a_whole_block_may_be_html() -> None:
    text = (
        '<figure><img src="images/a.jpg" alt="A" width="300">\n<figcaption>A &lt; b</figcaption>'
        '</figure>\n\n<table><tr><th scope="row">a</th><td colspan="2">b</td></tr></table>\n\n'
        "<details><summary>More</summary>\n<dl><dt>a<dd>b</dl></details>\n"
    )
    blocks, problems = read(text)
    assert problems == ()
    assert [block.kind for block in blocks] == [BlockKind.HTML] * 3
    assert blocks[0].html == (
        '<figure><img src="/images/a.jpg" alt="A" width="300">\n'
        "<figcaption>A &lt; b</figcaption></figure>"
    )
    assert blocks[0].text == "A < b"
    assert blocks[0].images == (ImageUse("images/a.jpg", "A", Span("a.md", 1, 9, 1, 53), 300),)
    assert blocks[1].html.endswith(
        '<tr><th scope="row">a</th>\n<td colspan="2">b</td></tr></tbody></table>'
    )
    assert blocks[2].text == "More\na\nb"


def test_links_written_as_html_are_links() -> None:
    (block,), problems = read('Ä <a href="/x">*the* page</a> and [one](/y)\n')
    assert problems == ()
    assert block.links == (
        LinkUse("/x", "the page", Span("a.md", 1, 3, 1, 16)),
        LinkUse("/y", "one", Span("a.md", 1, 35, 1, 44)),
    )


def test_comments_go_without_a_word() -> None:
    blocks, problems = read("<!-- all\n\nof it -->\n\na<!-- b --> c\n\n- <!-- d -->e\n")
    assert problems == ()
    assert [block.html for block in blocks] == ["<p>a c</p>", "<ul><li>e</li></ul>"]


@pytest.mark.parametrize("text", ["<5 mm", "a < b > c", "<3", "1<2 and 3>2", "<>", "< b>", "</ b>"])
def test_angle_brackets_that_are_no_tags_are_text(text: str) -> None:
    (block,), problems = read(f"Less: {text}")
    assert (block.text, problems) == (f"Less: {text}", ())


@pytest.mark.parametrize(
    ("text", "named", "place", "html"),
    [
        ("a <script>alert(1)</script> b", "the <script> element", 3, "<p>a  b</p>"),
        ("<script>\nif (a<b) {}\n\n</script>", "the <script> element", 1, ""),
        ("<style>p{}</style>", "the <style> element", 1, ""),
        ("<iframe src='//x'>y</iframe> z", "the <iframe> element", 1, "z"),
        ("<svg onload=x><b>y</b></svg>", "the <svg> element", 1, ""),
        ("ä <font>b</font>", "the <font> element", 3, "<p>ä b</p>"),
        ("<h2>Title</h2>", "the <h2> element", 1, "Title"),
        ("<form><b>x</b></form>", "the <form> element", 1, "<b>x</b>"),
        ("a <input> b", "the <input> element", 3, "<p>a  b</p>"),
        ('<b onclick="x">a</b>', "the onclick attribute of <b>", 1, "<p><b>a</b></p>"),
        ("<p STYLE=color:red>a</p>", "the style attribute of <p>", 1, "<p>a</p>"),
        ("<span class=x>a</span>", "the class attribute of <span>", 1, "<p><span>a</span></p>"),
        ('<a id="ref-1-use" href="/">a</a>', "the id attribute", 1, '<p><a href="/">a</a></p>'),
        ("<div data-part=x>\na</div>", "the data-part attribute of <div>", 1, "<div>\na</div>"),
        ("<b aria-label=x>a</b>", "the aria-label attribute of <b>", 1, "<p><b>a</b></p>"),
        ('<a href="jav&#x09;ascript:x">a</a>', "with javascript:", 1, "<p><a>a</a></p>"),
        ('<img src="data:x" alt="a">', "with data:", 1, ""),
        ("a <![CDATA[ b ]]> c", "<![cdata[ b ]]>", 3, "<p>a  c</p>"),
        ("a <?php b ?> c", "<?php b ?>", 3, "<p>a  c</p>"),
        ("<p>a <!-- b", "the comment <!--", 6, "<p>a</p>"),
        ("<b>open", "<b>", 1, "<p><b>open</b></p>"),
        ("shut</b>", "</b>", 5, "<p>shut</p>"),
        ("<i><b>cross</i></b>", "", 4, "<p><i><b>cross</b></i></p>"),
        ("<div\n\n", "<div", 1, ""),
    ],
)
def test_what_is_left_out_is_named_where_it_stands(
    text: str, named: str, place: int, html: str
) -> None:
    blocks, problems = read(text)
    assert problems[0].kind == "raw-html-removed"
    assert named in problems[0].message.lower()
    assert problems[0].span.column == place
    assert problems[0].remedy
    assert "\n".join(block.html for block in blocks) == html


def test_every_tag_and_attribute_is_reported_on_its_line() -> None:
    text = "> <div class=a>\n> <b id=b\n> onclick=c>x</b>\n> </div>\n\n<font>\n</font>\n"
    _, problems = read(text)
    assert [(p.span.line, p.message.split(" is ")[0]) for p in problems] == [
        (1, "The class attribute of <div>"),
        (2, "The id attribute of <b>"),
        (2, "The onclick attribute of <b>"),
        (6, "The <font> element"),
    ]


def test_an_element_that_goes_on_past_an_empty_line_is_reported_at_both_ends() -> None:
    blocks, problems = read("<details><summary>a</summary>\n\n*b*\n\n</details>\n")
    assert [block.html for block in blocks] == [
        "<details><summary>a</summary></details>",
        "<p><em>b</em></p>",
    ]
    assert [problem.span.line for problem in problems] == [1, 5]


def test_what_an_unclosed_script_takes_with_it_is_said() -> None:
    _, problems = read("<script>\n\n## The rest\n")
    assert len(problems) == 2
    assert "all that follows was left out" in problems[1].message
