from pages.records import body, footnote, paragraph, question, quote_line, section
from practice_site.model.html import Html
from practice_site.model.image import css_pixels
from practice_site.model.markdown import Body, Footnote, ImageUse, Role
from practice_site.model.span import Span
from practice_site.model.texts import QuoteUse, blocks_of, images_in, images_of, quotes_in
from practice_site.reading.markdown import read_body


def read(markdown: str) -> Body:
    text, problems = read_body(markdown, path="content/articles/a.md")
    assert problems == ()
    return text


def note(html: str) -> Footnote:
    return Footnote("1", 1, Html(html), "x", Span("content/articles/a.md", 91))


def test_blocks_come_in_the_authors_order_those_of_answers_too() -> None:
    text = body(
        section("First", paragraph("b"), paragraph("c")),
        section("Questions", paragraph("d"), faq=(question("Why?", paragraph("e")),)),
        section("Last", paragraph("f")),
        lead=(paragraph("a"),),
    )
    assert "".join(block.text for block in blocks_of(text)) == "abcdef"


def test_every_line_that_asks_for_a_quote_is_a_use() -> None:
    text = body(
        section("Voices", paragraph("p"), quote_line("t-2", 41), role=Role.TESTIMONIAL),
        section("Questions", faq=(question("Who?", quote_line("t-1", 62)),), role=Role.FAQ),
        lead=(quote_line("t-1", 9),),
    )
    place = "content/articles/a.md"
    assert list(quotes_in(blocks_of(text))) == [
        QuoteUse("t-1", Span(place, 9)),
        QuoteUse("t-2", Span(place, 41)),
        QuoteUse("t-1", Span(place, 62)),
    ]
    assert list(quotes_in([paragraph("{testimonial: t-1}")])) == []


def test_images_of_text_answers_and_references_in_this_order() -> None:
    text = read(
        "![A](images/a.png)\n\n## Part\n\n![B](images/b.png) ![C](images/c%20d.png)[^n]\n\n"
        "## FAQ\n\n### Why?\n\n![E](images/e.png)\n\n[^n]: ![N](images/n.png)\n"
    )
    assert [(image.source, image.alt) for image in images_of(text)] == [
        ("images/a.png", "A"),
        ("images/b.png", "B"),
        ("images/c d.png", "C"),
        ("images/e.png", "E"),
        ("images/n.png", "N"),
    ]
    assert [image.source for image in images_in(text.lead)] == ["images/a.png"]


def test_an_image_of_a_reference_is_where_the_reference_is_and_as_it_was_written() -> None:
    html = '<p>See <img src="/images/a%20b.png" alt="x &quot;y&quot; &lt;z&gt;" width="300"></p>'
    (found,) = images_of(body(footnotes=(note(html),)))
    assert found == ImageUse(
        "images/a b.png", 'x "y" <z>', Span("content/articles/a.md", 91), css_pixels("300")
    )


def test_words_about_an_image_are_no_image() -> None:
    told = note('<p><code>&lt;img src="/images/a.png"&gt;</code></p>')
    assert list(images_of(body(footnotes=(footnote(1, "img src"), told)))) == []
