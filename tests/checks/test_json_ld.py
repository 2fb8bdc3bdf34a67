import json

from practice_site.checks.json_ld import is_reference, nodes


def test_the_outer_nodes_come_first_and_their_order_is_kept() -> None:
    graph = [{"@id": 1, "a": {"@id": 2, "b": [{"@id": 3}, [{"@id": 4}], "x"]}, "c": {"@id": 5}}, 7]
    assert [node["@id"] for node in nodes(graph)] == [1, 2, 3, 4, 5]
    assert list(nodes("text")) == []


def test_a_graph_may_be_as_deep_as_its_parser_allows() -> None:
    deep = json.loads('{"a":' * 900 + "1" + "}" * 900)
    assert sum(1 for _ in nodes(deep)) == 900


def test_a_node_with_anything_but_its_name_is_no_reference() -> None:
    assert is_reference({"@id": "#a"})
    assert not is_reference({"@id": "#a", "name": "A"})
    assert not is_reference({"name": "A"})
    assert not is_reference({})
