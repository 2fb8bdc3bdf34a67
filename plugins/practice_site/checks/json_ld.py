"""Walking the graphs of a page's JSON-LD."""

from collections.abc import Iterator
from typing import Any

from practice_site.model.facts import FaqFact

Node = dict[str, Any]


def nodes(value: Any) -> Iterator[Node]:
    """Every object in some JSON, the outer ones first."""
    left = [value]
    while left:
        value = left.pop()
        if isinstance(value, dict):
            yield value
            left.extend(reversed(value.values()))
        elif isinstance(value, list):
            left.extend(reversed(value))


def words_of(value: Any) -> Iterator[str]:
    """Every text in some JSON."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for inner in value.values():
            yield from words_of(inner)
    elif isinstance(value, (list, tuple)):
        for inner in value:
            yield from words_of(inner)


def is_of_type(node: Node, wanted: str) -> bool:
    """Whether a node is of a schema.org type, alone or among others."""
    said = node.get("@type")
    return wanted in said if isinstance(said, list) else said == wanted


def is_reference(node: Node) -> bool:
    """Whether a node only names another one by its `@id`."""
    return len(node) == 1 and "@id" in node


def marked_up_faq(graphs: tuple[Any, ...]) -> list[FaqFact]:
    """The questions and answers of every FAQPage in some graphs, in their order."""
    return [
        FaqFact(_text(question, "name"), _text(question.get("acceptedAnswer"), "text"))
        for graph in graphs
        for node in nodes(graph)
        if is_of_type(node, "FAQPage")
        for question in _questions(node)
    ]


def _questions(node: Node) -> list[Node]:
    entity = node.get("mainEntity", [])
    listed = entity if isinstance(entity, list) else [entity]
    return [question for question in listed if isinstance(question, dict)]


def _text(node: Any, key: str) -> str:
    return str(node.get(key, "")) if isinstance(node, dict) else ""
