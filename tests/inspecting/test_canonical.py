from inspecting.pages import inspected
from practice_site.inspecting.canonical import CanonicalLink

HEAD = '<link rel="canonical" href="https://practice.example/a/">'


def test_every_canonical_link_is_told_with_where_it_stands() -> None:
    head = f'{HEAD}<link rel="Alternate CANONICAL" href="/b/"><link rel="alternate" href="/c/">'
    facts = inspected('<p>x</p><link rel="canonical" href="/d/"><link rel=canonical>', head=head)
    assert facts.canonicals == (
        CanonicalLink("https://practice.example/a/", True),
        CanonicalLink("/b/", True),
        CanonicalLink("/d/", False),
        CanonicalLink("", False),
    )
    assert inspected("<p>x</p>").canonicals == ()


def test_what_a_page_is_shared_as() -> None:
    head = '<meta property="og:url" content="/a/"><meta name="og:url" content="/b/">'
    assert inspected("", head=f"{head}<meta property='og:url'>").og_urls == ("/a/", "")
    assert inspected("").og_urls == ()
