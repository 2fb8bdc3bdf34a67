from practice_site.inspecting.document import parse
from practice_site.inspecting.head import HeadFacts, head_facts


def test_the_first_of_two_counts_and_names_are_read_in_any_case() -> None:
    page = b"""<html><head><title> A
    title </title>
    <META NAME=Robots CONTENT=noindex><meta name=robots content=index>
    <meta name=description content="One"><meta property="og:description" content="Two">
    <link rel="alternate" href="/x"><link rel="Canonical" href="/a/"><link rel=canonical href=/b/>
    </head></html>"""
    assert head_facts(parse(page)) == HeadFacts("A title", "One", "/a/", "noindex")
