"""What schema.org's vocabulary says against a graph."""

import re
from collections.abc import Iterable, Iterator, Mapping
from enum import StrEnum
from functools import cache
from typing import Any, NamedTuple

from practice_site.structured_data.node import Node
from practice_site.structured_data.vocabulary.terms import (
    NUMBERS,
    PLAIN,
    QUANTITIES,
    TEXTS,
    Terms,
    Types,
    bare,
    terms,
)
from practice_site.structured_data.vocabulary.values import is_address, number_fits, text_fits

Described = Mapping[str, Types]
"""The types of the nodes that have an `@id`."""

_WRAPPED = frozenset(("@value", "@list", "@set"))


class Breach(StrEnum):
    """The ways in which a graph can go against the vocabulary."""

    NO_TYPE = "no type"
    NO_PROPERTY = "no property"
    NOT_OF_TYPE = "not of the type"
    WRONG_NODE = "wrong node"
    WRONG_VALUE = "wrong value"
    SUPERSEDED = "superseded"


class Fault(NamedTuple):
    """One place of a graph that goes against the vocabulary.

    `key` is the property, or `@type`; `found` are the types of what stands
    there, or the value as text; `wanted` is what may stand there: types,
    members, the types that have the property, or the term to use instead.
    """

    breach: Breach
    node: Node
    key: str
    found: str
    wanted: tuple[str, ...]


_Against = tuple[Breach, str, tuple[str, ...]]
"""What speaks against a term or a value: the breach, what was found, what is wanted."""


class _Expected(NamedTuple):
    """What a property may have on nodes of some types; `met` remembers the types of values.

    `any_node` is whether an address that no node describes may stand for one.
    """

    values: frozenset[str]
    any_text: bool
    any_node: bool
    of_type: bool
    met: dict[Types, bool]
    faults: tuple[tuple[Breach, tuple[str, ...]], ...]


_Shape = tuple[Types, tuple[str, ...], tuple[type, ...]]
"""What nodes have in common that say the same of different things: types, keys, JSON's types."""


def types_of(node: Mapping[str, Any]) -> Types:
    """The types that a node says it has."""
    kind = node.get("@type")
    if type(kind) is str:
        return (kind,)
    return tuple(map(str, kind)) if isinstance(kind, list) else ()


def faults_of(nodes: Iterable[Node]) -> list[Fault]:
    """Everything in some nodes that schema.org's vocabulary does not have.

    `nodes` are all of a page, inner ones as well. A value that only names a
    node by its `@id` is of the types that the node has elsewhere among them;
    what no node describes fits anywhere.
    """
    return _judge().faults([*nodes])


class Judge:
    """A judge of graphs by some terms; what it found out of types and properties it remembers."""

    def __init__(self, known: Terms) -> None:
        self._terms = known
        self._by_types: dict[Types, dict[str, _Expected]] = {}
        self._shapes: dict[_Shape, tuple[tuple[str, _Expected], ...]] = {}
        self._type_faults: dict[Types, tuple[_Against, ...]] = {}

    def faults(self, nodes: list[Node]) -> list[Fault]:
        """What the terms say against all the nodes of a page, inner ones included."""
        # What has nothing but its name says nothing.
        typed = [(node, types_of(node)) for node in nodes if len(node) > 1 or "@id" not in node]
        described: dict[str, Types] = {}
        for node, types in typed:
            if types and "@id" in node:
                name = str(node["@id"])
                described[name] = described[name] + types if name in described else types
        found: list[Fault] = []
        for node, types in typed:
            if types:
                against = self._against_types(types)
                if against:
                    found += [Fault(b, node, "@type", f, w) for b, f, w in against]
            elif "@id" in node:
                types = described.get(str(node["@id"]), ())
            shape = (types, tuple(node), tuple(map(type, node.values())))
            doubtful = self._shapes.get(shape)
            if doubtful is None:
                doubtful = self._shapes[shape] = tuple(self._doubtful(types, node))
            for key, expected in doubtful:
                value = node[key]
                if expected.faults or not _clearly_fits(value, expected, described):
                    found += self._of_value(node, key, value, expected, described)
        return found

    def _doubtful(self, types: Types, node: Node) -> Iterator[tuple[str, _Expected]]:
        """The properties of a node whose values matter; of others, whatever they say fits."""
        known = self._by_types.setdefault(types, {})
        for key, value in node.items():
            if key[:1] == "@":
                continue
            expected = known.get(key)
            if expected is None:
                expected = known[key] = self._expected(types, key)
            is_text = type(value) is str and expected.any_text
            is_whole = type(value) is int and not NUMBERS.isdisjoint(expected.values)
            if expected.faults or not (is_text or is_whole):
                yield key, expected

    def _against_types(self, types: Types) -> tuple[_Against, ...]:
        known = self._type_faults.get(types)
        if known is None:
            known = self._type_faults[types] = tuple(self._of_types(types))
        return known

    def _of_types(self, types: Types) -> Iterator[_Against]:
        for written in types:
            name = bare(written)
            if ":" in name:
                continue
            if name not in self._terms.types:
                yield Breach.NO_TYPE, name, ()
            elif name in self._terms.superseded:
                yield Breach.SUPERSEDED, name, (self._terms.superseded[name],)

    def _expected(self, types: Types, key: str) -> _Expected:
        """What the terms say of a property on nodes of some types."""
        known = self._terms
        name = re.sub("-(in|out)put$", "", bare(key))
        domains, values = known.domains(name), known.values(name)
        faults: list[tuple[Breach, tuple[str, ...]]] = []
        of_type = False
        if ":" in name or name != bare(key):
            values = frozenset()  # another vocabulary's, or a form to be filled in
        elif not domains:
            faults.append((Breach.NO_PROPERTY, ()))
        else:
            families = [known.family(bare(kind)) for kind in types]
            if all(families) and families and not any(domains & family for family in families):
                faults.append((Breach.NOT_OF_TYPE, tuple(sorted(domains))))
            else:
                of_type = True
                if name in known.superseded:
                    faults.append((Breach.SUPERSEDED, (known.superseded[name],)))
        any_text = not of_type or not values.isdisjoint(TEXTS | QUANTITIES)
        any_node = not all(map(known.is_enumeration, values - PLAIN))
        return _Expected(values, any_text, any_node, of_type, {}, tuple(faults))

    def _of_value(
        self, node: Node, key: str, value: Any, expected: _Expected, described: Described
    ) -> Iterator[Fault]:
        for breach, wanted in expected.faults:
            yield Fault(breach, node, key, key, wanted)
        if expected.of_type:
            for one in _each(value):
                fault = self._against(one, expected, described)
                if fault:
                    yield Fault(fault[0], node, key, *fault[1:])

    def _against(self, value: Any, expected: _Expected, described: Described) -> _Against | None:
        """What speaks against one value of a property."""
        if isinstance(value, str):
            return self._against_text(value, expected, described)
        if not isinstance(value, dict):
            fits = value is None or number_fits(value, expected.values)
            return None if fits else self._unfit(str(value), expected)
        name = str(value.get("@id", ""))
        types = types_of(value) or described.get(name, ())
        if types:
            return None if self._node_fits(types, expected) else self._wrong_node(types, expected)
        if bare(name) != name:
            return self._against_text(name, expected, described)
        return None

    def _against_text(
        self, text: str, expected: _Expected, described: Described
    ) -> _Against | None:
        values, known = expected.values, self._terms
        name = bare(text)
        if not known.enumerations(name).isdisjoint(values):
            instead = known.superseded.get(name)
            return (Breach.SUPERSEDED, name, (instead,)) if instead else None
        if expected.any_text or text_fits(text, values):
            return None
        # schema.org's context makes a reference of an address where nodes are expected.
        refers = name == text and is_address(text)
        if refers and expected.any_node:
            types = described.get(text, ())
            if not types or self._node_fits(types, expected):
                return None
            return self._wrong_node(types, expected)
        return self._unfit(text, expected)

    def _node_fits(self, types: Types, expected: _Expected) -> bool:
        fits = expected.met.get(types)
        if fits is None:
            families = [self._terms.family(bare(kind)) for kind in types]
            fits = expected.met[types] = any(
                not family or "Role" in family or not family.isdisjoint(expected.values)
                for family in families
            )
        return fits

    def _wrong_node(self, types: Types, expected: _Expected) -> _Against:
        return self._breach(expected), ", ".join(map(bare, types)), tuple(sorted(expected.values))

    def _unfit(self, text: str, expected: _Expected) -> _Against:
        wanted = sorted(expected.values)
        if len(wanted) == 1 and wanted[0] in self._terms.members:
            wanted = sorted(self._terms.members[wanted[0]] - self._terms.superseded.keys())
        return self._breach(expected), text, tuple(wanted)

    def _breach(self, expected: _Expected) -> Breach:
        """A property whose values are all plain or named is not given a node by an oversight."""
        nodes = [name for name in expected.values - PLAIN if not self._terms.is_enumeration(name)]
        return Breach.WRONG_NODE if nodes else Breach.WRONG_VALUE


def _clearly_fits(value: Any, expected: _Expected, described: Described) -> bool:
    """Whether a value needs no closer look: most have been met before in all but their words."""
    kind = type(value)
    if kind is str:
        if expected.any_text or text_fits(value, expected.values):
            return True
        return (
            expected.any_node
            and value not in described
            and is_address(value)
            and bare(value) == value
        )
    if kind is dict:
        types = types_of(value) or described.get(str(value.get("@id")), ())
        return expected.met.get(types, False)
    if kind is list:
        return all(
            type(one) is not list and _clearly_fits(one, expected, described) for one in value
        )
    return False


def _each(value: Any) -> Iterator[Any]:
    """The single values of a property, out of lists and JSON-LD's own forms of values."""
    left = [value]
    while left:
        value = left.pop()
        if isinstance(value, list):
            left += reversed(value)
        elif isinstance(value, dict) and not _WRAPPED.isdisjoint(value):
            left += [value[key] for key in ("@value", "@list", "@set") if key in value]
        else:
            yield value


@cache
def _judge() -> Judge:
    return Judge(terms())
