"""What schema.org's terms are and may have, looked up."""

from collections.abc import Mapping
from functools import cache, cached_property
from pathlib import Path
from types import MappingProxyType

import msgspec

FILE = Path(__file__).with_name("schema_org.json")
"""The release of schema.org that is looked up (NOTICE.md says where it comes from)."""

HOSTS = ("https://schema.org/", "http://schema.org/", "schema:")
"""What may stand before a term's name."""

TEXTS = frozenset(("Text", "PronounceableText", "CssSelectorType", "XPathType"))
QUANTITIES = frozenset(("Quantity", "Distance", "Duration", "Energy", "Mass"))
NUMBERS = frozenset(("Number", "Integer", "Float"))
MOMENTS = frozenset(("Date", "DateTime", "Time"))
PLAIN = TEXTS | QUANTITIES | NUMBERS | MOMENTS | {"URL", "Boolean", "DataType"}
"""The types of plain values, by what they look like in JSON."""

Types = tuple[str, ...]
"""The types of a node, as they are written."""

_NOTHING: tuple[frozenset[str], frozenset[str]] = (frozenset(), frozenset())


class Terms(msgspec.Struct, frozen=True, dict=True, kw_only=True):
    """The terms of one release.

    `types` are the names of all types, each with those directly above it,
    `properties` those of properties, each with the types that have it and the
    types of its values. `members` are those of each enumeration; `superseded`
    says what to use instead of a term.
    """

    release: str
    types: dict[str, tuple[str, ...]]
    properties: dict[str, tuple[frozenset[str], frozenset[str]]]
    members: dict[str, frozenset[str]]
    superseded: dict[str, str]

    @cached_property
    def _families(self) -> dict[str, frozenset[str]]:
        """The families that have been asked for."""
        return {}

    def family(self, name: str) -> frozenset[str]:
        """A type with all types above it; of an unknown one, nothing."""
        known = self._families.get(name)
        if known is None:
            above = self.types.get(name)
            known = (
                frozenset((name,)).union(*map(self.family, above))
                if above is not None
                else frozenset()
            )
            self._families[name] = known
        return known

    @cached_property
    def _all_families(self) -> dict[Types, frozenset[str]]:
        """The families of several types together that have been asked for."""
        return {}

    def families(self, names: Types) -> frozenset[str]:
        """Some types, as they are written, with all types above any of them."""
        known = self._all_families.get(names)
        if known is None:
            known = frozenset[str]().union(*(self.family(bare(name)) for name in names))
            self._all_families[names] = known
        return known

    def is_a(self, name: str, kind: str) -> bool:
        """Whether a type is another one or below it."""
        return kind in self.family(name)

    def domains(self, name: str) -> frozenset[str]:
        """The types that a property belongs to, but for those below them; none if it is unknown."""
        return self.properties.get(name, _NOTHING)[0]

    def values(self, name: str) -> frozenset[str]:
        """The types of a property's values, but for those below them."""
        return self.properties.get(name, _NOTHING)[1]

    @cached_property
    def _enumerations(self) -> Mapping[str, frozenset[str]]:
        """The enumerations that each member belongs to."""
        found: dict[str, set[str]] = {}
        for name, members in self.members.items():
            for member in members:
                found.setdefault(member, set()).add(name)
        return MappingProxyType({member: frozenset(names) for member, names in found.items()})

    def enumerations(self, member: str) -> frozenset[str]:
        """The enumerations that have a member, with all types above them."""
        names = self._enumerations.get(member, frozenset())
        return frozenset[str]().union(*map(self.family, names))

    def is_enumeration(self, name: str) -> bool:
        """Whether the type's values are named members."""
        return "Enumeration" in self.family(name)


def bare(name: str) -> str:
    """A term without schema.org's address before it."""
    for host in HOSTS:
        if name.startswith(host):
            return name[len(host) :]
    return name


@cache
def terms() -> Terms:
    """The terms, read when they are first asked for: in some 2 ms."""
    return msgspec.json.decode(FILE.read_bytes(), type=Terms)
