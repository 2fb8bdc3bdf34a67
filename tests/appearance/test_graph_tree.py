from collections.abc import Iterator
from typing import Any

from conftest import SiteMaker
from practice_site.appearance.graph_tree import DEEPEST, LONGEST, MOST, Branch, graph_tree
from practice_site.checks.graph_sources import GraphSources
from practice_site.model.site import Site
from practice_site.reading.site_loader import load_site

from .made_pages import FILE, HOME, made

SOURCES = GraphSources(Site(practice=None))
PAGE = {"@type": "MedicalWebPage", "@id": f"{HOME}/articles/a/#webpage", "name": "A walk"}
PRACTICE = {"@type": "MedicalClinic", "@id": f"{HOME}/#practice", "name": "Sample"}


def tree(*graph: Any) -> tuple[Branch, ...]:
    return graph_tree(made(*graph), SOURCES)


def lines(branch: Branch, depth: int = 0) -> Iterator[str]:
    words = [branch.label, branch.kind, branch.text, "again" if branch.again else ""]
    yield "  " * depth + " | ".join(filter(None, words))
    for part in branch.parts:
        yield from lines(part, depth + 1)


def told(*graph: Any) -> list[str]:
    return [line for root in tree(*graph) for line in lines(root)]


def test_the_page_is_the_root_and_a_node_is_shown_once_where_the_way_is_shortest() -> None:
    site = {"@type": "WebSite", "@id": "#site", "publisher": {"@id": PRACTICE["@id"]}}
    page = {**PAGE, "isPartOf": {"@id": "#site"}, "about": {"@id": PRACTICE["@id"]}}
    article = {"@type": "Article", "headline": "A walk", "author": [{"@id": PRACTICE["@id"]}]}
    assert told(PRACTICE, site, article, page) == [
        "Medical web page | A walk",
        "  Is part of | Web site",
        "    Publisher | Medical clinic | Sample | again",
        "  About | Medical clinic | Sample",
        "Article | A walk",
        "  Author | Medical clinic | Sample | again",
    ]


def test_a_circle_ends() -> None:
    one = {"@type": "Person", "@id": "#one", "knows": {"@id": "#two"}}
    two = {"@type": "Person", "@id": "#two", "knows": [{"@id": "#one"}, {"@id": "#two"}]}
    assert told(one, two) == [
        "Person",
        "  Knows | Person",
        "    Knows (2)",
        "      Person | again",
        "      Person | again",
    ]


def test_a_reference_to_nothing_is_named() -> None:
    assert told({"@type": "WebPage", "about": {"@id": "#lost"}})[1] == "  About | #lost"


def test_values_in_words() -> None:
    node = {
        "@type": "MedicalClinic",
        "isAcceptingNewPatients": True,
        "medicalSpecialty": "https://schema.org/Musculoskeletal",
        "foundingDate": {"@value": "2001-02-03"},
        "numberOfEmployees": 4,
        "logo": None,
        "keywords": ["a", ["b"]],
        "url": "https://schema.org/docs/x",
    }
    assert told(node)[1:] == [
        "  Is accepting new patients | yes",
        "  Medical specialty | Musculoskeletal",
        "  Founding date | 2001-02-03",
        "  Number of employees | 4",
        "  Logo | nothing",
        "  Keywords (2)",
        "    a",
        "    …",
        "  Web address | https://schema.org/docs/x",
    ]


def test_what_is_long_many_or_deep_is_cut() -> None:
    (root,) = tree({"@type": "Thing", "description": "x" * 999, "sameAs": ["y"] * 99})
    assert len(root.parts[0].text) == LONGEST + 1
    assert [part.text for part in root.parts[1].parts][-2:] == ["y", f"and {99 - MOST} more"]
    deep: Any = {"@type": "Thing"}
    for _ in range(200):
        deep = {"@type": "Thing", "subjectOf": deep}
    assert len(told(deep)) == DEEPEST + 1


def test_a_node_has_its_line_and_a_value_one_of_its_own() -> None:
    (root,) = tree({"@type": "WebPage", "name": "A walk", "image": "images/walk.png"})
    assert root.place == f"{FILE}:2"
    assert root.parts[0].place == f"{FILE}:6"


def test_what_is_wrong_with_a_node_stands_with_it() -> None:
    (root,) = tree({"@type": "WebPage", "titel": "x", "about": {"@type": "Nonsense"}})
    assert [len(root.faults), len(root.parts[1].faults)] == [1, 1]
    assert "titel is no property of schema.org" in root.faults[0]


def test_a_theme_may_say_odd_things_of_our_nodes(make_site: SiteMaker) -> None:
    read = load_site(make_site("minimal"))
    name = f"{HOME}/locations/napa/#office"
    odd: list[Any] = ["CA", None, [], ["CA"], 7, {"name": ["CA"]}, {}]
    cities = [{"@type": "City", "name": "Napa", "containedInPlace": one} for one in odd]
    hours = [{"opens": one, "closes": one, "dayOfWeek": one, "validFrom": one} for one in odd]
    node = {
        "@type": "MedicalClinic",
        "@id": name,
        "areaServed": [*cities, *odd],
        "openingHoursSpecification": [*hours, *odd],
        "specialOpeningHoursSpecification": [*hours, *odd],
        "address": odd,
        "geo": odd,
    }
    lost = {"@type": "MedicalClinic", "@id": "https://[sample#office", "name": "Lost"}
    questions = {"@type": "FAQPage", "@id": f"{HOME}/#faq", "mainEntity": odd, "name": odd}
    roots = graph_tree(made(node, lost, questions), GraphSources(read))
    assert len(roots) == 3
    assert roots[1].place == "locations.yaml:3"


def test_a_page_without_a_graph_has_no_tree() -> None:
    assert tree() == ()
    assert tree("x", 1, None, []) == ()
