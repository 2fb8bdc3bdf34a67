from practice_site.model.html import Html
from practice_site.structured_data.prose import prose


def test_paragraphs_and_entries_have_a_line_each_and_soft_breaks_have_none() -> None:
    shown = Html(
        "<p>Lie\ndown &amp; <em>rest</em>.</p>\n<ol>\n<li>One</li>\n<li><p>Two</p></li>\n</ol>"
    )
    assert prose(shown) == "Lie down & rest.\nOne\nTwo"


def test_marks_of_footnotes_are_no_words_and_other_raised_letters_are() -> None:
    mark = '<sup><a id="ref-1-use" href="#ref-1">1</a></sup>'
    assert (
        prose(Html(f"<p>Call us.{mark} It has 10 m<sup>2</sup>.</p>")) == "Call us. It has 10 m2."
    )


def test_what_looks_like_markup_in_the_text_stays_text() -> None:
    assert prose(Html("<p>Less than &lt;/p&gt; 5</p>")) == "Less than </p> 5"
