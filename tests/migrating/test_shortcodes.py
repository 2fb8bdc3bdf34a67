import pytest

from practice_site.migrating.shortcodes import plain_html, with_paragraphs


@pytest.mark.parametrize(
    ("text", "html", "taken"),
    [
        ('<!-- wp:paragraph {"a":1} --><p>A</p><!-- /wp:paragraph -->', "<p>A</p>", {}),
        (
            "A [sic] remark [1], [Figure 2] and [a](b)",
            "<p>A [sic] remark [1], [Figure 2] and [a](b)</p>",
            {},
        ),
        (
            '[caption id="x" width="300"]<img src="a.jpg"> Words[/caption]',
            '<figure><img src="a.jpg"><figcaption>Words</figcaption></figure>',
            {},
        ),
        (
            "[vc_row][vc_column width='1/2']In[/vc_column][/vc_row]",
            "<p>In</p>",
            {"vc_row": 1, "vc_column": 1},
        ),
        ("[gallery]", "", {"gallery": 1}),
        ("[[gallery]]", "<p>[gallery]</p>", {}),
        (
            "[et_pb_text _builder_version=&quot;4.1&quot;]In[/et_pb_text]",
            "<p>In</p>",
            {"et_pb_text": 1},
        ),
    ],
)
def test_notation_goes_and_words_stay(text: str, html: str, taken: dict[str, int]) -> None:
    made = plain_html(text)
    assert (made.html, dict(made.shortcodes)) == (html, taken)


def test_empty_lines_are_paragraphs_and_line_ends_breaks() -> None:
    text = "One\ntwo\r\n\r\n<h2>Three</h2>\n\n<pre>a\n\nb</pre>\n\n<strong>Four</strong> five"
    assert plain_html(text).html == (
        "<p>One<br>\ntwo</p>\n\n<h2>Three</h2>\n\n<pre>a\n\nb</pre>\n\n"
        "<p><strong>Four</strong> five</p>"
    )


def test_html_that_has_its_paragraphs_keeps_them() -> None:
    html = "<div>\n<p>One</p>\n<p>Two</p>\n</div>"
    assert with_paragraphs(html) == html


def test_brackets_without_end_cost_no_time() -> None:
    assert plain_html("[a " * 20_000).html
    assert plain_html("[a b=" * 20_000).html
    assert plain_html('[a b="' * 20_000).html
