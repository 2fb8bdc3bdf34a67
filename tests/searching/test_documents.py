import pytest

from practice_site.model.plan import PagePlan, PlannedPage
from practice_site.model.span import Span
from practice_site.model.view import Head, NotFoundView
from practice_site.searching.documents import document_of, is_searchable

SITE = "https://practice.example"
FILE = "a/index.html"


def page(url: str = "/a/", *, generated: bool = False, **given: str) -> PlannedPage:
    """A page; its kind does not matter to what is searched."""
    head = {"canonical": SITE + url, "robots": "index"} | given
    view = NotFoundView(
        url=url, lang="en", head=Head(title="A", description="", **head), title="A", message=""
    )
    source = Span("content/pages/a.md")
    return PlannedPage(
        url=url,
        kind=NotFoundView,
        title="A",
        lang="en",
        source=source,
        made_of=PagePlan(view, source),
        generated=generated,
        **head,
    )


def text_of(main: str, around: str = "") -> str:
    html = f"<!DOCTYPE html><html><head><title>T</title></head><body>{around}<main id='m'>{main}"
    return document_of(FILE, f"{html}</main><footer>F</footer></body></html>".encode()).html


@pytest.mark.parametrize(
    ("found", "expected"),
    [
        (page(), True),
        (page(robots="noindex, nofollow"), True),  # a sample site is searched as well
        (page("/", generated=True), True),
        (page("/articles/", generated=True), False),
        (page("/404.html", canonical=""), False),
        (page(canonical=f"{SITE}/b/"), False),
        (page(robots="noindex, follow"), False),
    ],
)
def test_what_can_be_found(found: PlannedPage, expected: bool) -> None:
    assert is_searchable(found) is expected


def test_only_the_text_of_main_is_searched() -> None:
    html = text_of("<p class='lead'>One <b id='x'>word</b>.</p>", "<header>H</header>")
    assert html == (
        "<html><body data-pagefind-body><main><p>One <b>word</b>.</p></main></body></html>"
    )


def test_a_document_is_named_for_the_pages_file() -> None:
    file = page("/articles/x/").file
    assert document_of(file, b"<main>x</main>").file == "articles/x/index.html"


@pytest.mark.parametrize(
    "part",
    [
        "<nav data-part='breadcrumb'>gone</nav>",
        "<div data-part='contents'>gone</div>",
        "<p data-part='disclaimer'>gone</p>",
        "<p data-part='emergency'>gone</p>",
        "<figure data-part='testimonial'><blockquote><p>gone</p></blockquote></figure>",
        "<section data-pagefind-ignore='all'><h2>gone</h2></section>",
        "<nav>gone</nav>",
        "<noscript>gone</noscript>",
        "<svg><text>gone</text></svg>",
        "<script>gone</script>",
        "<!-- gone -->",
    ],
)
def test_what_stands_around_a_text_is_left_out(part: str) -> None:
    html = text_of(f"<div>before {part} after</div>")
    assert "gone" not in html
    assert "before" in html
    assert "after" in html


def test_the_heading_is_the_title_and_not_part_of_excerpts() -> None:
    html = text_of("<h1 id='t'>Title</h1><h1>Another</h1>")
    assert '<h1 data-pagefind-meta="title" data-pagefind-ignore="">Title</h1>' in html
    assert "<h1>Another</h1>" in html


def test_words_of_two_cells_do_not_run_together() -> None:
    lists = text_of("<dl><div><dt>County</dt><dd>Napa</dd></div></dl>")
    assert "<dt>County</dt>: <dd>Napa</dd>. </div>" in lists
    table = text_of("<table><tr><th>Day</th><td>Monday</td><td>Tuesday</td></tr></table>")
    assert "<td>Monday</td> <td>Tuesday</td> </tr>" in table


def test_authors_cannot_speak_to_pagefind() -> None:
    assert "data-pagefind-weight" not in text_of("<p data-pagefind-weight='10'>loud</p>")


def test_a_page_without_main_has_no_text() -> None:
    empty = "<html><body data-pagefind-body></body></html>"
    assert document_of(FILE, b"<p>gone</p>").html == empty
    assert document_of(FILE, b"").html == empty
