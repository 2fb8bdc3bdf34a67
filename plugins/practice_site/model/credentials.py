"""What physicians say of themselves because a board says it."""

from msgspec import Struct


class Certificate(Struct, frozen=True, array_like=True):
    """A board certification that holds: in what, and by which board."""

    specialty: str
    board: str


class LicenceView(Struct, frozen=True, array_like=True):
    """A licence that holds: as people read it, and which board gave it for which state."""

    text: str
    state: str
    board: str
