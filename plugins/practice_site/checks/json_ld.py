"""What the graphs of a page's JSON-LD say."""

from collections.abc import Iterable, Iterator
from typing import Any

from msgspec import Struct

from practice_site.model.facts import FaqFact

Node = dict[str, Any]


class Said(Struct, frozen=True):
    """What rules ask of a page's graphs.

    `described` are the `@id` of nodes that say something of themselves,
    `wanted` those of nodes that only name another; `faq` are the questions and
    answers of every FAQPage, in their order.
    """

    described: frozenset[str]
    wanted: frozenset[str]
    faq: tuple[FaqFact, ...]


def said_of(graphs: Iterable[Any]) -> Said:
    """What some graphs say, in one walk through them."""
    described: set[str] = set()
    wanted: set[str] = set()
    faq: list[FaqFact] = []
    for node in nodes([*graphs]):
        if "@id" in node:
            (wanted if len(node) == 1 else described).add(str(node["@id"]))
        kind = node.get("@type")
        if kind == "FAQPage" or (isinstance(kind, list) and "FAQPage" in kind):
            faq.extend(_questions(node))
    return Said(frozenset(described), frozenset(wanted), tuple(faq))


def nodes(value: Any) -> list[Node]:
    """Every object in some JSON, the outer ones first."""
    found: list[Node] = []
    left = [value]
    while left:
        value = left.pop()
        if isinstance(value, dict):
            found.append(value)
            value = value.values()
        elif not isinstance(value, list):
            continue
        for inner in reversed(value):
            if not isinstance(inner, str):
                left.append(inner)
    return found


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


def _questions(node: Node) -> Iterator[FaqFact]:
    entity = node.get("mainEntity", [])
    for question in entity if isinstance(entity, list) else [entity]:
        if isinstance(question, dict):
            yield FaqFact(_text(question, "name"), _text(question.get("acceptedAnswer"), "text"))


def _text(node: Any, key: str) -> str:
    return str(node.get(key, "")) if isinstance(node, dict) else ""
