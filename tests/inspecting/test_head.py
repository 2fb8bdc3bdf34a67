from practice_site.inspecting.document import parse
from practice_site.inspecting.head import HeadElements, HeadFacts, head_elements, head_facts


def test_the_first_of_two_counts_and_names_are_read_in_any_case() -> None:
    page = b"""<html><head><title> A
    title </title>
    <META NAME=Robots CONTENT=noindex><meta name=robots content=index>
    <meta name=description content="One"><meta property="og:description" content="Two">
    <link rel="alternate" href="/x"><link rel="Canonical" href="/a/"><link rel=canonical href=/b/>
    </head></html>"""
    assert head_facts(parse(page)) == HeadFacts("A title", "One", "/a/", "noindex")


def test_every_element_counts_where_it_stands_in_the_head() -> None:
    page = b"""<html><head><title> A
    title </title><title>B</title>
    <meta name=Robots content="NoIndex"><meta name=robots content=index><meta charset=utf-8>
    <meta property="og:title" content="A  title">
    <link rel=alternate hreflang=es href=/es/><link rel=alternate href=/feed.xml></head>
    <body><svg><title>C</title></svg></body></html>"""
    said = head_elements(parse(page))
    assert said.titles == ("A title", "B")
    assert said.meta["robots"] == ("NoIndex", "index")
    assert said.meta["og:title"] == ("A title",)
    assert said.alternates == (("es", "/es/"),)


def test_a_page_without_a_head_says_nothing() -> None:
    assert head_elements(parse(b"<p>Text</p>")) == HeadElements((), {}, ())
    assert head_elements(parse(b"")) == HeadElements((), {}, ())
