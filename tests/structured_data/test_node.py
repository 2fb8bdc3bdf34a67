from practice_site.structured_data.node import Node, present


def test_only_what_has_no_value_is_left_out() -> None:
    given: Node = {"a": None, "b": "", "c": [], "d": 0, "e": False, "f": "x"}
    assert present(given) == {"d": 0, "e": False, "f": "x"}
