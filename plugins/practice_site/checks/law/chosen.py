"""The packs that a practice has to do with, its own changes in them."""

from collections.abc import Iterable, Iterator

from msgspec import Struct
from msgspec.structs import asdict, replace

from practice_site.checks.law.shipped import FEDERAL, shipped_pack
from practice_site.model.law import Pack, Requirement
from practice_site.model.site import Site


class Asked(Struct, frozen=True):
    """A requirement, the pack that it stands in, and whether the practice changed or added it.

    What is `added` is its `own` as a whole: no rule was written for it.
    """

    requirement: Requirement
    pack: str
    own: bool = False
    added: bool = False


def jurisdictions_of(site: Site) -> tuple[str, ...]:
    """The names of the packs that a practice needs: each once, the federal one first.

    They follow from the practice's `jurisdictions` and from the states of its
    physicians' licenses.
    """
    named = site.practice.jurisdictions if site.practice else ()
    licensed = (
        f"us-{licence.state.lower()}"
        for physician in site.physicians
        for licence in physician.licences
    )
    return tuple(dict.fromkeys((FEDERAL, *named, *licensed)))


def asked_of(site: Site) -> Iterator[Asked]:
    """Every requirement of the chosen packs, whether or not it holds today."""
    own = {pack.slug: pack for pack in site.packs}
    for name in jurisdictions_of(site):
        yield from merged(shipped_pack(name), own.get(name))


def merged(shipped: Pack | None, own: Pack | None) -> Iterator[Asked]:
    """The requirements of a pack with the practice's changes; those it adds come last."""
    changes = {each.id: each for each in own.requirements} if own else {}
    known = shipped.requirements if shipped else ()
    name = shipped.slug if shipped else own.slug if own else ""
    for requirement in known:
        change = changes.pop(requirement.id, None)
        yield Asked(changed(requirement, change), name, own=change is not None)
    yield from (Asked(new, name, own=True, added=True) for new in changes.values())


def changed(requirement: Requirement, change: Requirement | None) -> Requirement:
    """The requirement with what the change says, and all else as it was."""
    if change is None:
        return requirement
    said = {key: value for key, value in asdict(change).items() if value not in (None, "", ())}
    return replace(requirement, **said)


def unknown_jurisdictions(site: Site, names: Iterable[str]) -> tuple[str, ...]:
    """Those of the names for which there is no pack, neither ours nor the practice's."""
    own = {pack.slug for pack in site.packs}
    return tuple(name for name in names if name not in own and shipped_pack(name) is None)
