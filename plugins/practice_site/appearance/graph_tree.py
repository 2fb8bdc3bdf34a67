"""A page's graph as a tree: the page, what it is about, and what that is about."""

from collections.abc import Iterator
from typing import Any

from msgspec import Struct
from msgspec.structs import replace

from practice_site.appearance.cutting import ELLIPSIS
from practice_site.appearance.graph_order import GraphOrder
from practice_site.appearance.graph_places import GraphPlaces, Way
from practice_site.appearance.node_faults import node_faults
from practice_site.appearance.vocabulary_words import in_words
from practice_site.checks.evidence import PageEvidence
from practice_site.checks.graph_sources import GraphSources
from practice_site.checks.json_ld import Node, texts_of
from practice_site.structured_data.vocabulary.judge import types_of
from practice_site.structured_data.vocabulary.terms import bare, terms

LONGEST = 160
"""More letters of a value are not shown."""

MOST = 30
"""More values of one property are not shown."""

DEEPEST = 12
"""So many things within one another are shown."""

_NAMES = ("name", "headline", "text")


class Branch(Struct, frozen=True, kw_only=True, omit_defaults=True):
    """A node of the graph, or a value of one.

    `label` is the property in words, empty at the root and within a list; `kind`
    the node's type in words, empty for a plain value; `text` the node's name or
    the value. `again` says that the node is shown elsewhere in the tree. `place`
    is where it was written, as `path:line`, empty where the program made it or
    nobody can tell; `faults` are what is wrong with the node.
    """

    label: str = ""
    kind: str = ""
    text: str = ""
    again: bool = False
    place: str = ""
    faults: tuple[str, ...] = ()
    parts: tuple["Branch", ...] = ()


def graph_tree(page: PageEvidence, sources: GraphSources) -> tuple[Branch, ...]:
    """The page as a node with all that it leads to, then the nodes that nothing leads to.

    A node is shown once, where the way to it is shortest, and named elsewhere.
    """
    return tuple(_placed_once(tree) for tree in _Trees(page, sources).trees())


class _Trees:
    """What the trees of one page's graph are made with."""

    def __init__(self, page: PageEvidence, sources: GraphSources) -> None:
        self._order = GraphOrder(page)
        self._places = GraphPlaces(page, sources)
        self._faults = node_faults(page)
        self._done: set[int] = set()

    def trees(self) -> Iterator[Branch]:
        for node in self._order.roots:
            yield self._of_node("", node, self._places.of_root(node), 0)

    def _of_node(self, label: str, node: Node, way: Way, depth: int) -> Branch:
        self._done.add(id(node))
        name = next((key for key in _NAMES if texts_of(node.get(key))), "")
        text = next(iter(texts_of(node.get(name))), "")
        keys = [key for key in node if key[:1] != "@" and key != name]
        own = self._places.line(way, text)
        return Branch(
            label=label,
            kind=_kind(node),
            text=_cut(text),
            place=self._places.line(way.to(name), text) or own if name else own,
            faults=self._faults.get(id(node), ()),
            parts=tuple(self._of_property(node, key, way.to(key), depth + 1) for key in keys)
            if depth < DEEPEST
            else (),
        )

    def _of_property(self, node: Node, key: str, way: Way, depth: int) -> Branch:
        label, value = in_words(key), node[key]
        if not isinstance(value, list):
            return self._of_value(label, (node, key), value, way, depth)
        if len(value) == 1:
            return self._of_value(label, (node, key), value[0], way.to(0), depth)
        parts = [
            self._of_value("", (node, key), one, way.to(number), depth)
            for number, one in enumerate(value[:MOST])
        ]
        if len(value) > MOST:
            parts.append(Branch(text=f"and {len(value) - MOST:,} more"))
        return Branch(label=f"{label} ({len(value)})", parts=tuple(parts))

    def _of_value(
        self, label: str, holder: tuple[Node, str], value: Any, way: Way, depth: int
    ) -> Branch:
        if isinstance(value, dict) and "@value" in value:
            value, way = value["@value"], way.to("@value")
        if isinstance(value, dict):
            meant = self._order.meant(value)
            if meant.keys() == {"@id"}:
                return Branch(label=label, text=_cut(str(meant["@id"])))
            if id(meant) in self._done or not self._order.is_shown_at(meant, *holder):
                return Branch(label=label, kind=_kind(meant), text=_name(meant), again=True)
            return self._of_node(label, meant, self._places.of_node(meant, way), depth)
        if isinstance(value, list):
            return Branch(label=label, text=ELLIPSIS)
        words = value if isinstance(value, str) else ""
        return Branch(label=label, text=_cut(_plain(value)), place=self._places.line(way, words))


def _placed_once(branch: Branch, around: str = "") -> Branch:
    """A branch whose plain values have no place where they were written with what they are of."""
    place = "" if branch.place == around and not branch.kind else branch.place
    parts = tuple(_placed_once(part, branch.place or around) for part in branch.parts)
    return replace(branch, place=place, parts=parts)


def _kind(node: Node) -> str:
    return ", ".join(map(in_words, types_of(node)))


def _name(node: Node) -> str:
    """What a node is called where it is not shown."""
    names = [text for key in _NAMES for text in texts_of(node.get(key))]
    return _cut(next(iter(names), "" if types_of(node) else str(node.get("@id", ""))))


def _plain(value: Any) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    if value is None:
        return "nothing"
    text = str(value)
    is_member = bare(text) != text or bool(terms().enumerations(text))
    return in_words(text) if is_member and bare(text).isalnum() else text


def _cut(text: str) -> str:
    text = " ".join(text.split())
    return text if len(text) <= LONGEST else f"{text[:LONGEST].rstrip()}{ELLIPSIS}"
