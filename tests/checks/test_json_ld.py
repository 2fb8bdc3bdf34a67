import json

from practice_site.checks.json_ld import Said, nodes, said_of
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
    assert said_of([graph, {"@id": 7}]) == Said(
        described=frozenset({"#a", "#b"}), wanted=frozenset({"#b", "7"}), faq=()
    )


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
