"""What every record that people edit has in common."""

import datetime as dt

from msgspec import Struct

from practice_site.model.positions import Positions
from practice_site.model.span import Span


class Allowance(Struct, frozen=True):
    """A deliberate exception to a rule, which expires: `allow: [{rule, reason, until}]`."""

    rule: str
    reason: str
    until: dt.date
    span: Span


class Evidence(Struct, frozen=True):
    """What substantiates a claim; private, never shown."""

    claim: str
    source: str
    url: str = ""


class Review(Struct, frozen=True):
    """A medical review: who read the text, when, and the private proof of it."""

    by: str
    date: dt.date | None
    code: str = ""
    reference: str = ""


class Record(Struct, frozen=True, kw_only=True):
    """A file, or an entry of `locations.yaml`, that people edit.

    `path` is the source's path as findings name it, `positions` tells where
    each value stands.
    """

    slug: str
    path: str
    positions: Positions
    allow: tuple[Allowance, ...] = ()
    evidence: tuple[Evidence, ...] = ()

    def at(self, *path: str | int) -> Span:
        """The place of the value at `path`, or of the record where it is missing."""
        return self.positions.value(*path)
