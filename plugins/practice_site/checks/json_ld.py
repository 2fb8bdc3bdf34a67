"""What the graphs of a page's JSON-LD say."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping
from functools import cached_property, lru_cache
from typing import Any

from msgspec import Struct

from practice_site.model.facts import FaqFact
from practice_site.model.positions import Key
from practice_site.structured_data.vocabulary.judge import Fault, faults_of, types_of
from practice_site.structured_data.vocabulary.terms import terms

Node = dict[str, Any]

Types = tuple[str, ...]
"""The types of a node, as they are written."""


_OF_OTHERS = (
    "citation",
    "hasPart",
    "isBasedOn",
    "item",
    "itemListElement",
    "mentions",
    "subjectOf",
)
"""Properties that lead to works which are not the page's own."""


class Said(Struct, frozen=True, dict=True):
    """What rules ask of a page's graphs.

    `described` are the `@id` of nodes that say something of themselves,
    `wanted` those of nodes that only name another; `faq` are the questions and
    answers of every FAQPage, in their order. `nodes` are all those in the words
    of schema.org, the outer ones first.
    """

    described: frozenset[str]
    wanted: frozenset[str]
    faq: tuple[FaqFact, ...]
    nodes: tuple[Node, ...] = ()

    @cached_property
    def faults(self) -> tuple[Fault, ...]:
        """Where they go against schema.org's vocabulary."""
        return tuple(faults_of(self.nodes))

    @cached_property
    def _typed(self) -> list[tuple[Types, Node]]:
        return [(types_of(node), node) for node in self.nodes if "@type" in node]

    @cached_property
    def _by_types(self) -> Mapping[Types, list[Node]]:
        found: defaultdict[Types, list[Node]] = defaultdict(list)
        for types, node in self._typed:
            found[types].append(node)
        return found

    @cached_property
    def _with_kind(self) -> Mapping[str, tuple[Types, ...]]:
        return _with_kind(tuple(self._by_types))

    @cached_property
    def _properties(self) -> frozenset[str]:
        return frozenset[str]().union(*self.nodes)

    @cached_property
    def _by_id(self) -> Mapping[str, list[Node]]:
        found: dict[str, list[Node]] = {}
        for node in self.nodes:
            if "@id" in node and len(node) > 1:
                found.setdefault(str(node["@id"]), []).append(node)
        return found

    def of_kind(self, kind: str) -> list[Node]:
        """The nodes of a type, or of one below it."""
        written = self._with_kind.get(kind, ())
        if len(written) > 1:
            return [node for types, node in self._typed if types in written]
        return self._by_types[written[0]] if written else []

    def having(self, name: str) -> list[Node]:
        """The nodes that have a property."""
        if name not in self._properties:
            return []
        return [node for node in self.nodes if name in node]

    @cached_property
    def articles(self) -> list[Node]:
        """The articles that the page itself is, not those that it cites or lists."""
        others = [
            other
            for name in _OF_OTHERS
            for node in self.having(name)
            for other in self.meant(node[name])
        ]
        return [
            node for node in self.of_kind("Article") if not any(node is other for other in others)
        ]

    def meant(self, value: Any) -> list[Node]:
        """The nodes that a property's value is, or names by their `@id`."""
        found: list[Node] = []
        for one in value if isinstance(value, list) else [value]:
            if isinstance(one, str):
                found += self._by_id.get(one, [])
            elif isinstance(one, dict):
                named = self._by_id.get(str(one["@id"])) if "@id" in one else None
                found += named or [one]
        return found


@lru_cache(maxsize=1024)
def _with_kind(written: tuple[Types, ...]) -> Mapping[str, tuple[Types, ...]]:
    """By each type, those of some nodes' types that are of it; pages of one sort ask the same."""
    found: dict[str, tuple[Types, ...]] = {}
    for types in written:
        for kind in terms().families(types):
            found[kind] = (*found.get(kind, ()), types)
    return found


def said_of(graphs: Iterable[Any]) -> Said:
    """What some graphs say, in one walk through them."""
    described: set[str] = set()
    wanted: set[str] = set()
    faq: list[FaqFact] = []
    ours: list[Node] = []
    for graph in graphs:
        found = nodes(graph)
        if _of_schema_org(graph):
            ours += found
        for node in found:
            if "@id" in node:
                (wanted if len(node) == 1 else described).add(str(node["@id"]))
            kind = node.get("@type")
            if kind == "FAQPage" or (isinstance(kind, list) and "FAQPage" in kind):
                faq.extend(_questions(node))
    return Said(frozenset(described), frozenset(wanted), tuple(faq), tuple(ours))


def _of_schema_org(graph: Any) -> bool:
    """Whether a graph's words are schema.org's and no others."""
    if isinstance(graph, list):
        return all(map(_of_schema_org, graph))
    context = graph.get("@context") if isinstance(graph, dict) else None
    if isinstance(context, dict) and context.keys() == {"@vocab"}:
        context = context["@vocab"]
    return context is None or (isinstance(context, str) and "schema.org" in context)


def is_a(node: Node, kind: str) -> bool:
    """Whether a node is of a type, or of one below it."""
    return kind in terms().families(types_of(node))


def steps_to(graph: Any, node: Node) -> tuple[Key, ...] | None:
    """The way to a node in a graph: `("@graph", 2, "author")`; None where it is not in it."""
    left: list[tuple[Any, tuple[Key, ...]]] = [(graph, ())]
    while left:
        value, steps = left.pop()
        if value is node:
            return steps
        inner: Iterable[tuple[Key, Any]] = ()
        if isinstance(value, dict):
            inner = [(str(key), one) for key, one in value.items()]
        elif isinstance(value, list):
            inner = enumerate(value)
        left += [(one, (*steps, step)) for step, one in reversed([*inner])]
    return None


def path_of(steps: Iterable[Key]) -> str:
    """Some steps into a graph as one reads them: `@graph[2].author`; empty for the whole."""
    written = (f"[{step}]" if isinstance(step, int) else f".{step}" for step in steps)
    return "".join(written).removeprefix(".")


def texts_of(value: Any) -> list[str]:
    """The texts among a property's values, without space around them; empty ones left out."""
    found = value if isinstance(value, list) else [value]
    return [one.strip() for one in found if isinstance(one, str) and one.strip()]


def nodes(value: Any) -> list[Node]:
    """Every object in some JSON, the outer ones first."""
    found: list[Node] = []
    inner: Collection[Any]
    left = [value]
    while left:
        value = left.pop()
        if isinstance(value, dict):
            found.append(value)
            inner = value.values()
        elif isinstance(value, list):
            inner = value
        else:
            continue
        left += [one for one in reversed(inner) if type(one) is not str]
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
