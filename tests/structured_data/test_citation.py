from msgspec.structs import replace

from practice_site.model.html import Html
from practice_site.model.markdown import Role
from practice_site.model.view_parts import Reference
from practice_site.structured_data.citation import citation_nodes
from structured_data.views import ARTICLE, FRAME, HOME, NOTICES, SITE, TOWN, section

PAGE = f"{SITE}/articles/kyphoplasty/"


def test_a_reference_is_called_by_its_linked_title_or_by_its_own_words() -> None:
    assert citation_nodes(ARTICLE, FRAME) == [
        {
            "@id": f"{PAGE}#citation-1",
            "@type": "CreativeWork",
            "name": "A made-up title & more",
            "url": "https://doi.example/10.1?a=1&b=2",
        },
        {
            "@id": f"{PAGE}#citation-2",
            "@type": "CreativeWork",
            "name": "A leaflet, here.",
            "url": "https://leaflet.example/",
        },
        {
            "@id": f"{PAGE}#citation-3",
            "@type": "CreativeWork",
            "name": "A book that is not online.",
        },
    ]


def test_entries_of_a_list_of_sources_follow_the_footnotes() -> None:
    shown = (
        '<ul>\n<li><a href="https://one.example/">A Guide to Backs</a></li>\n'
        '<li>See <a href="https://two.example/">this</a> and '
        '<a href="https://three.example/">that</a>.</li>\n</ul>'
    )
    sources = section(Role.REFERENCES, "Sources", shown)
    other = section(Role.BODY, "Links", '<ul><li><a href="https://x.example/">A B C</a></li></ul>')
    view = replace(NOTICES, sections=(other, sources))
    assert [(work["name"], work.get("url")) for work in citation_nodes(view, FRAME)] == [
        ("A Guide to Backs", "https://one.example/"),
        ("See this and that.", None),
    ]


def test_what_stands_in_an_attribute_is_no_title() -> None:
    shown = Html(
        '<p>A. <a title="a > b" href="https://one.example/" rel="x">A Whole Title</a>.\nMore.</p>'
    )
    (work,) = citation_nodes(replace(ARTICLE, references=(Reference(1, "ref-1", shown),)), FRAME)
    assert (work["name"], work["url"]) == ("A Whole Title", "https://one.example/")


def test_a_page_of_the_own_site_is_no_address_to_cite() -> None:
    inner = replace(ARTICLE.references[0], html=Html('<a href="/articles/x/">What we wrote</a>'))
    (work,) = citation_nodes(replace(ARTICLE, references=(inner,)), FRAME)
    assert work["name"] == "What we wrote"
    assert "url" not in work


def test_pages_without_references_cite_nothing() -> None:
    assert citation_nodes(HOME, FRAME) == citation_nodes(TOWN, FRAME) == []
