"""What the records of all formats have in common."""

from typing import Any

from msgspec import Struct

from practice_site.model.markdown import Body
from practice_site.model.record import Allowance, Evidence, Review
from practice_site.reading.schema import Part

Data = dict[str, Any]
"""The values of a mapping that keeps to its schema."""


class RecordSource(Struct, frozen=True):
    """Everything a record is made from: its name, its file, its values and its text."""

    slug: str
    path: str
    part: Part
    body: Body

    @property
    def data(self) -> Data:
        """The record's values."""
        return self.part.data

    @property
    def base(self) -> Data:
        """The fields that every record has."""
        return {
            "slug": self.slug,
            "path": self.path,
            "positions": self.part.positions,
            "allow": allowances(self.part),
            "evidence": evidence(self.data),
        }


def allowances(part: Part) -> tuple[Allowance, ...]:
    """The deliberate exceptions of a record, each with its place."""
    return tuple(
        Allowance(entry["rule"], entry["reason"], entry["until"], part.positions.value("allow", n))
        for n, entry in enumerate(part.data.get("allow", ()))
    )


def evidence(data: Data) -> tuple[Evidence, ...]:
    """What substantiates the claims of a record."""
    return tuple(
        Evidence(entry["claim"], entry["source"], entry.get("url", ""))
        for entry in data.get("evidence", ())
    )


def review(data: Data) -> Review | None:
    """The medical review of a text, if it has had one."""
    reviewed = data.get("reviewed")
    if reviewed is None:
        return None
    return Review(
        by=reviewed["by"],
        date=reviewed["date"],
        code=reviewed.get("code", ""),
        reference=reviewed.get("reference", ""),
    )
