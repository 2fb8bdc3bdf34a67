import json
from typing import Any

from practice_site.checks.json_ld import is_a, nodes, path_of, said_of, steps_to, texts_of
from practice_site.model.facts import FaqFact


def test_the_outer_nodes_come_first_and_their_order_is_kept() -> None:
    graph = [{"@id": 1, "a": {"@id": 2, "b": [{"@id": 3}, [{"@id": 4}], "x"]}, "c": {"@id": 5}}, 7]
    assert [node["@id"] for node in nodes(graph)] == [1, 2, 3, 4, 5]
    assert nodes("text") == []


def test_a_graph_may_be_as_deep_as_its_parser_allows() -> None:
    deep = json.loads('{"a":' * 900 + "1" + "}" * 900)
    assert len(nodes(deep)) == 900


def test_a_node_with_anything_but_its_name_is_described_and_no_reference() -> None:
    graph = [{"@id": "#a", "by": {"@id": "#b"}}, {"@id": "#b", "name": "B"}, {"name": "C"}, {}]
    said = said_of([graph, {"@id": 7}])
    assert said.described == {"#a", "#b"}
    assert said.wanted == {"#b", "7"}
    assert said.faq == ()


def test_the_questions_of_every_faq_are_told_in_their_order() -> None:
    def question(name: str, **more: object) -> dict[str, object]:
        return {"@type": "Question", "name": name, **more}

    two = [question("One?", acceptedAnswer={"text": "Yes."}), question("Two?"), "no question"]
    graphs = (
        {"@graph": [{"@type": ["WebPage", "FAQPage"], "mainEntity": two}]},
        {"@type": "FAQPage", "mainEntity": question("Three?", acceptedAnswer="no object")},
        {"@type": "WebPage", "mainEntity": question("Not here?")},
        {"@type": "FAQPage"},
    )
    assert said_of(graphs).faq == (
        FaqFact("One?", "Yes."),
        FaqFact("Two?", ""),
        FaqFact("Three?", ""),
    )


GRAPH: dict[str, Any] = {
    "@context": "https://schema.org",
    "@graph": [
        {"@type": ["Person", "Patient"], "@id": "#a", "name": " A "},
        {"@type": "Dentist", "employee": [{"@id": "#a"}, {"@type": "Person", "name": ["B", 7]}]},
        {"@id": "#a", "email": "a@a.example"},
    ],
}


def test_nodes_are_found_by_their_kind_by_a_property_and_by_being_meant() -> None:
    said = said_of([GRAPH, [{"@context": "https://other.example", "@type": "Person"}]])
    first, dentist, more = GRAPH["@graph"]
    inner = dentist["employee"][1]
    assert said.of_kind("Person") == [first, inner]
    assert said.of_kind("Place") == [dentist]
    assert said.of_kind("Nonsense") == []
    assert said.having("email") == [more]
    assert said.having("nothing") == []
    assert said.meant(dentist["employee"]) == [first, more, inner]
    assert said.meant("#a") == [first, more]
    assert said.meant(["#nowhere", 7, {"@id": "#nowhere"}]) == [{"@id": "#nowhere"}]
    assert is_a(dentist, "Organization")
    assert not is_a(more, "Thing")
    assert texts_of(first["name"]) == ["A"]
    assert texts_of(inner["name"]) == ["B"]


def test_articles_that_are_cited_or_listed_are_not_the_pages_own() -> None:
    own = {"@type": "NewsArticle", "citation": {"@id": "#cited"}, "hasPart": ["#part", None]}
    others = [{"@id": "#cited", "@type": "Article"}, {"@id": "#part", "@type": "Article"}]
    listed = {"@type": "ItemList", "itemListElement": {"@type": "ListItem", "item": others[1]}}
    assert said_of([[own, *others, listed]]).articles == [own]


def test_only_what_is_in_the_words_of_schema_org_is_looked_at() -> None:
    node = {"@type": "Nonsense"}
    for context in ("https://schema.org/", "http://schema.org", {"@vocab": "https://schema.org/"}):
        assert said_of([{"@context": context, **node}]).faults
    for other in ("https://a.example", ["https://schema.org", {"x": "y"}], {"x": "y"}):
        assert not said_of([{"@context": other, **node}]).faults


def test_the_path_of_a_node() -> None:
    inner = GRAPH["@graph"][1]["employee"][1]
    assert path_of(steps_to(GRAPH, inner) or ()) == "@graph[1].employee[1]"
    assert path_of(steps_to([inner], inner) or ()) == "[0]"
    assert steps_to(inner, inner) == ()
    assert steps_to(GRAPH, {}) is None
