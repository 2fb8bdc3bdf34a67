import pytest

from practice_site.importing.lines import Why
from practice_site.importing.source_text import Document, Picture, SourceText
from practice_site.importing.web_page import read_page

PAGE = """\
<!doctype html><html><head><meta charset="utf-8"><title>Why Knees Ache | Clinic</title></head><body>
<a class="skip-link" href="#c">Skip to content</a>
<header><nav>Home Blog</nav><p>Call us</p></header>
<div id="cookie-banner">We use cookies.</div>
<main id="c"><div class="breadcrumbs">Home » Blog</div>
<article><h1>Why Knees Ache</h1><p>By <a href="/d">Alexandra Sample, M.D.</a></p>
<p>They <em>bend</em>.</p>
<h2>Frequently Asked Questions</h2>
<details><summary>Does it hurt?</summary><p>A little.</p></details>
<div><button aria-expanded="false">Is it long?</button><div hidden><p>No.</p></div></div>
<button>Subscribe</button><div class="share-buttons">Share</div>
</article><aside>Recent posts</aside></main>
<footer>© 2024 Clinic</footer><script>var a = "<p>no words</p>";</script></body></html>
"""


def read(html: str | bytes) -> tuple[SourceText, Document]:
    data = html if isinstance(html, bytes) else html.encode()
    source = read_page(data, "page.html", lambda _: Picture(mark="", refused="none"))
    assert source.document
    return source, source.document


def test_the_text_is_kept_and_the_rest_is_dropped_by_name() -> None:
    source, document = read(PAGE)
    assert "\n".join(source.lines) == (
        "# Why Knees Ache\n\nBy Alexandra Sample, M.D.\n\nThey *bend*.\n\n"
        "## Frequently Asked Questions\n\n### Does it hurt?\n\nA little.\n\n### Is it long?\n\nNo."
    )
    assert [(piece.why, piece.text) for piece in document.left_out] == [
        (Why.OUTSIDE, "Skip to content"),
        (Why.SITE_HEAD, "Home Blog Call us"),
        (Why.COOKIES, "We use cookies."),
        (Why.BREADCRUMB, "Home » Blog"),
        (Why.BESIDE, "Recent posts"),
        (Why.SITE_FOOT, "© 2024 Clinic"),
        (Why.FORM, "Subscribe"),
        (Why.SHARING, "Share"),
    ]
    assert document.unread == ()


def test_most_of_a_page_is_its_text_whatever_it_is_called() -> None:
    source, _ = read('<div class="widget"><h1>Why Knees Ache</h1><p>They bend all day.</p></div>')
    assert "They bend all day." in source.lines


def test_words_that_the_markup_swallows_are_told() -> None:
    _, document = read("<p>One</p><frameset><p>gone</p></frameset>")
    kept = " ".join(document.paragraphs)
    assert "One" in kept and ("gone" in kept or "gone" in document.unread)


@pytest.mark.parametrize("html", ['<?xml version="1.0"?><html><p>a</p></html>', "https://e.org/a"])
def test_pages_that_parsers_warn_of_are_read_in_silence(html: str) -> None:
    assert read(html)[0].lines in (("a",), ("https://e.org/a",))


@pytest.mark.parametrize(
    ("encoding", "declared"),
    [("utf-8", ""), ("cp1252", "windows-1252"), ("iso-8859-2", "iso-8859-2"), ("cp1252", "")],
)
def test_pages_are_read_in_their_encoding(encoding: str, declared: str) -> None:
    html = f'<meta charset="{declared}"><h1>Why Knees Ache</h1><p>Ä – é</p>'
    if encoding == "iso-8859-2":
        html = html.replace("–", "ł")
    source, _ = read(html.encode(encoding))
    assert source.lines[-1] in ("Ä – é", "Ä ł é")
