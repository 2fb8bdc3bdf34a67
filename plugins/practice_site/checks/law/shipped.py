"""The packs that come with the product: `checks/packs/*.yaml`."""

from collections.abc import Mapping
from functools import cache
from pathlib import Path

from practice_site.model.law import Pack
from practice_site.reading.files import SourceFile
from practice_site.reading.site_loader import read_source

_FOLDER = Path(__file__).resolve().parents[1] / "packs"

FEDERAL = "us-federal"
"""The pack of every practice in the United States."""


@cache
def shipped_names() -> tuple[str, ...]:
    """The names of all packs, the federal one first."""
    names = sorted(file.stem for file in _FOLDER.glob("*.yaml"))
    return (FEDERAL, *(name for name in names if name != FEDERAL))


@cache
def shipped_pack(name: str) -> Pack | None:
    """The pack of a jurisdiction; None where nobody has looked into it."""
    if name not in shipped_names():
        return None
    file = _FOLDER / f"{name}.yaml"
    outcome = read_source(SourceFile("pack", f"{name}.yaml", file))
    if outcome.problems:
        raise ValueError(f"{file.name}: {outcome.problems[0].message}")
    return next(record for record in outcome.records if isinstance(record, Pack))


def shipped_packs() -> Mapping[str, Pack]:
    """All packs by their names."""
    packs = {name: shipped_pack(name) for name in shipped_names()}
    return {name: pack for name, pack in packs.items() if pack}
