"""What becomes of an address of the old site."""

from enum import StrEnum

from msgspec import Struct

from practice_site.migrating.old_kinds import Kind
from practice_site.migrating.old_site import OldPage
from practice_site.migrating.targets import Target


class Status(StrEnum):
    """What becomes of an address, in the words of the table that staff edit."""

    REDIRECT = "redirect"
    SAME = "same address"
    GONE = "gone"
    LEFT_OUT = "left out"
    IMPOSSIBLE = "cannot be redirected"
    NOT_MAPPED = "not mapped"
    CONFLICT = "conflict"


class Sure(StrEnum):
    """Who decided where an address goes."""

    PROGRAM = "by the program"
    BY_HAND = "by hand"
    SUGGESTED = "only suggested"
    NOBODY = ""


OPEN = frozenset({Status.NOT_MAPPED, Status.CONFLICT})
"""What somebody still has to decide."""


class Fate(Struct, frozen=True, kw_only=True):
    """An old page and what becomes of it.

    `target` is the page that takes its place, `suggestion` one that may; `why` is the reason
    of either, or of there being none; `said` is what somebody wrote into the table by hand.
    """

    old: OldPage
    kind: Kind
    status: Status
    target: Target | None = None
    suggestion: Target | None = None
    sure: Sure = Sure.NOBODY
    why: str = ""
    said: str = ""

    @property
    def clicks(self) -> int:
        """How often searchers came to it."""
        return self.old.traffic.clicks

    @property
    def open(self) -> bool:
        """Whether somebody still has to decide: what nobody visits and cannot be helped is not."""
        return self.status in OPEN or (self.status is Status.IMPOSSIBLE and self.clicks > 0)

    @property
    def rank(self) -> tuple[object, ...]:
        """What is open and most visited comes first."""
        traffic = self.old.traffic
        return (not self.open, -traffic.clicks, -traffic.impressions, self.old.address.shown)
