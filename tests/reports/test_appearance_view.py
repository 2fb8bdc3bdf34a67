from typing import Any

from appearance.made_pages import HOME, made
from practice_site.appearance.appearance import Appearance, appearance_of
from practice_site.checks.graph_sources import GraphSources
from practice_site.model.site import Site
from practice_site.reports.appearance_view import appearances_view

SOURCES = GraphSources(Site(practice=None))
PRACTICE = {
    "@type": "MedicalClinic",
    "@id": f"{HOME}/#practice",
    "name": "Sample",
    "telephone": "+17075550142",
    "email": "a@sample.example",
    "address": {"@type": "PostalAddress", "postalCode": "94558"},
}


def looks(*graph: Any, **said: str) -> Appearance:
    return appearance_of(made(*graph, **said), SOURCES)


def page(name: str) -> dict[str, Any]:
    return {"@type": "WebPage", "name": name, "about": {"@id": PRACTICE["@id"]}}


def test_what_several_pages_say_alike_is_shown_once() -> None:
    view = appearances_view(
        {"/a/": looks(page("A"), PRACTICE), "/b/": looks(page("B"), PRACTICE, title="B")}
    )
    assert [shown.url for shown in view.pages] == ["/a/", "/b/"]
    assert [node.branch.text for node in view.shared] == ["Sample"]
    (practice,) = view.shared
    assert (practice.number, len(practice.parts)) == (1, 3)
    for shown in view.pages:
        (about,) = shown.graph[0].parts
        assert (about.branch.label, about.number, about.parts) == ("About", 1, ())


def test_what_one_page_says_stands_with_it() -> None:
    view = appearances_view({"/a/": looks(page("A"), PRACTICE)})
    assert view.shared == ()
    (about,) = view.pages[0].graph[0].parts
    assert (about.number, len(about.parts)) == (0, 3)


def test_what_does_not_print_is_written_out() -> None:
    view = appearances_view({"/a/": looks(page("A\u202eB"), title="T\u202eX")})
    shown = view.pages[0]
    assert shown.result.title.shown == "T\\u202eX"
    assert shown.graph[0].branch.text == "A\\u202eB"
