from hypothesis import given
from hypothesis import strategies as st

from inspecting.pages import SOURCE, at, inspected, planned
from practice_site.inspecting.document import folded
from practice_site.inspecting.head import HeadFacts
from practice_site.inspecting.page_facts import PageFacts, inspect_page
from practice_site.model.facts import DateFact, FaqFact, HeadingFact, ImageFact, LinkFact
from practice_site.model.plan import Origin

PAGE = """<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>Kyphoplasty | Sample &amp; Spine</title>
<meta name="description" content="What it is.">
<link rel="canonical" href="https://www.sample.example/articles/kyphoplasty/">
<meta name="robots" content="noindex">
<link rel="stylesheet" href="/theme/css/site.css">
<script type="application/ld+json">{"@graph":[{"name":"\\u003cb\\u003e"}]}</script>
</head>
<body>
<p data-part="ribbon">Sample</p>
<header><nav><a href="/articles/">Articles</a> <a href="/contact/">Contact</a></nav></header>
<main id="content">
<h1>How <em>kyphoplasty</em> works</h1>
<p>See <a href="/contact/">how to
reach us</a><sup><a id="ref-1-use" href="#ref-1">1</a></sup>.</p>
<img src="/images/spine.jpg" alt="A spine" srcset="/images/spine-400.jpg 400w">
<h2 id="risks">Risks</h2>
<ul><li>Pain</li><li>Bleeding<br>a little</li></ul>
<p data-part="disclaimer">Not advice.</p>
<section data-part="faq"><h2 id="faq">Questions</h2>
<div data-part="faq-item"><h3 data-part="question" id="is-it-safe">Is it &lt;safe&gt;?</h3>
<div data-part="answer">
<p>It <em>depends</em>.</p>
<p>Ask&nbsp;us.</p>
</div></div>
</section>
</main>
<footer data-part="footer">1 Nowhere Street <a href="/contact/">Contact</a></footer>
</body>
</html>
"""
ORIGINS = (
    Origin("heading", "Risks", at(20)),
    Origin("href", "/contact/", at(12)),
    Origin("src", "/images/spine.jpg", at(14)),
    Origin("heading", "Questions", at(30)),
    Origin("faq", "Is it <safe>?", at(31)),
    Origin("href", "/contact/", at(99)),
)


def test_a_whole_page() -> None:
    facts = inspect_page(PAGE.encode("utf-8"), planned(*ORIGINS))

    assert (facts.url, facts.source) == ("/articles/kyphoplasty/", SOURCE)
    assert facts.head == HeadFacts(
        title="Kyphoplasty | Sample & Spine",
        description="What it is.",
        canonical="https://www.sample.example/articles/kyphoplasty/",
        robots="noindex",
    )
    assert facts.lang == "en"
    assert facts.levels == (1, 2, 2, 3)
    assert facts.headings == (
        HeadingFact(1, "How kyphoplasty works", SOURCE),
        HeadingFact(2, "Risks", at(20)),
        HeadingFact(2, "Questions", at(30)),
        HeadingFact(3, "Is it <safe>?", at(31)),
    )
    assert facts.ids == ("content", "ref-1-use", "risks", "faq", "is-it-safe")
    assert facts.links == (
        LinkFact("/articles/", "", SOURCE),
        LinkFact("/contact/", "", at(99)),
        LinkFact("/contact/", "", at(12)),
        LinkFact("#ref-1", "", SOURCE),
        LinkFact("/contact/", "", at(99)),
    )
    assert facts.inward == (LinkFact("#ref-1", "", SOURCE),)
    assert facts.outward == facts.links[:3]
    assert facts.images == (ImageFact("/images/spine.jpg", "A spine", at(14)),)
    assert facts.resources == ("/theme/css/site.css", "/images/spine-400.jpg")
    assert facts.faq == (FaqFact("Is it <safe>?", "It depends.\nAsk\u00a0us."),)
    assert facts.graphs == ({"@graph": [{"name": "<b>"}]},)
    assert facts.broken_json_ld == ()
    assert facts.main == (
        "How kyphoplasty works See how to reach us1. Risks Pain Bleeding a little"
        " Not advice. Questions Is it <safe>? It depends. Ask us."
    )
    assert facts.text == f"Sample Articles Contact {facts.main} 1 Nowhere Street Contact"
    assert facts.roles == {"ribbon", "disclaimer", "faq", "faq-item", "question", "answer"} | {
        "footer"
    }


def test_what_is_missing_is_seen_as_missing() -> None:
    facts = inspected('<img src="/a.jpg"><img src="/b.jpg" alt=""><a id="x">no link</a><h2></h2>')
    assert [image.alt for image in facts.images] == [None, ""]
    assert facts.links == ()
    assert facts.headings == (HeadingFact(2, "", SOURCE),)
    assert facts.head == HeadFacts(title="", description="", canonical="", robots="")
    assert facts.main == ""


def test_an_id_that_is_repeated_is_repeated_in_the_facts() -> None:
    assert inspected('<p id="a"></p><p id="b"></p><p id="a"></p>').ids == ("a", "b", "a")


def test_a_title_inside_a_drawing_is_not_the_pages() -> None:
    drawing = "<svg><title>A map</title></svg>"
    assert inspected(drawing, head="<title>Napa</title>").head.title == "Napa"
    assert inspected(drawing).head.title == ""


def test_a_link_that_leads_nowhere_is_told_by_its_words() -> None:
    facts = inspected('<a href="">Call <b>us</b></a> <a href="/a/">A</a>')
    assert facts.links == (LinkFact("", "Call us", SOURCE), LinkFact("/a/", "", SOURCE))


def test_words_with_a_mark_are_those_that_a_reader_sees() -> None:
    facts = inspected(
        '<p data-part="note">Not <b>a</b><br>word</p> more <template><p data-part="note">x</p>'
        '</template><p data-part="other">y</p><div data-part="note">z<script>1</script></div>'
    )
    assert list(facts.marked_text("note")) == ["Not a word", "", "z"]
    assert list(facts.marked_text("none")) == []


PIECES = (
    *("<", ">", "</", "<!--", "-->", "<![CDATA[", "<?x", "&", "&#0;", "\0", '"', "=", " ", "é"),
    *("<p>", "</p>", "<main>", "<a href=", "<h1>", "<img srcset='", "<body>", "<html lang=x>"),
    *("<script type='application/ld+json'>", "</script>", "<template>", "<svg><use href=#a>"),
    *("<div data-part=faq-item>", "<b data-part=answer>", "<title>", "<meta name=robots content="),
    *("<link rel=icon href=x>", "<table><tr><td>", "<select><option>", "<frameset>", "{", "[1"),
)
FACTS = [name for name in dir(PageFacts) if not name.startswith("__")] + ["url", "source"]
MARKUP = st.lists(st.sampled_from(PIECES) | st.text(max_size=4), max_size=30).map("".join)


@given(st.binary() | MARKUP.map(lambda text: text.encode("utf-8", "surrogatepass")))
def test_no_bytes_raise(html: bytes) -> None:
    facts = inspect_page(html, planned(*ORIGINS))
    assert {name: getattr(facts, name) for name in FACTS}["source"] == SOURCE
    assert facts.text == " ".join(facts.text.split())
    assert len(facts.headings) == len(facts.levels)
    assert {*facts.inward, *facts.outward} == set(facts.links)
    assert [*facts.marked_text("answer")] == [folded(text) for text in facts.marked_text("answer")]


@given(MARKUP)
def test_the_text_of_main_is_part_of_the_text(markup: str) -> None:
    facts = inspected(f"<p>before</p><main>{markup}</main>")
    assert facts.main in facts.text


def test_a_page_nested_too_deep_still_has_facts() -> None:
    facts = inspected("<h1>Deep</h1>" + "<div>" * 20_000 + "lost")
    assert [heading.text for heading in facts.headings] == ["Deep"]


def test_dates_are_told_with_the_words_right_before_them() -> None:
    facts = inspected(
        '<p>Published <time datetime="2026-10-05">October 5</time> · Updated\n'
        '<time datetime="2026-11-01">November 1</time></p><time datetime="2026-12-01">x</time>'
        "<time>no date</time>"
    )
    assert facts.dates == (
        DateFact("Published", "2026-10-05"),
        DateFact("· Updated", "2026-11-01"),
        DateFact("", "2026-12-01"),
    )


def test_links_within_a_marked_part() -> None:
    facts = inspected(
        '<p data-part="byline">By <a href="/a/"><b>A</b> B</a>, <a>C</a></p><a href="/d/">D</a>'
    )
    assert list(facts.marked_links("byline")) == [("/a/", "A B"), ("", "C")]
    assert list(facts.marked_links("nothing")) == []
