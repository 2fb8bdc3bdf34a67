"""What a claim is."""

from collections.abc import Mapping
from enum import StrEnum
from functools import cached_property

from msgspec import Struct

from practice_site.checks.claims.context import asks, warns
from practice_site.checks.claims.gates import allowed
from practice_site.checks.claims.wording import small


class ClaimKind(StrEnum):
    """What is claimed; the order is that of weight: of two on the same words the first stands."""

    GUARANTEE = "guarantee"
    PRICE = "price"
    SUPERIOR = "superior"
    SCIENCE = "science"
    SAFETY = "safety"
    STRENGTH = "strength"
    NUMBER = "number"
    FREQUENCY = "frequency"
    COMPARISON = "comparison"
    ABSOLUTE = "absolute"


CODES = {
    ClaimKind.GUARANTEE: "PS801",
    ClaimKind.PRICE: "PS806",
    ClaimKind.SUPERIOR: "PS805",
    ClaimKind.SCIENCE: "PS810",
    ClaimKind.SAFETY: "PS812",
    ClaimKind.STRENGTH: "PS814",
    ClaimKind.NUMBER: "PS817",
    ClaimKind.FREQUENCY: "PS816",
    ClaimKind.COMPARISON: "PS815",
    ClaimKind.ABSOLUTE: "PS813",
}
"""The rule that reports each kind."""

OF_EFFECT = frozenset(ClaimKind) - {ClaimKind.GUARANTEE, ClaimKind.PRICE, ClaimKind.SUPERIOR}
"""Claims of what a treatment does.

A citation in the passage satisfies them, and one sentence makes one of them, however many words
it takes.
"""


class Found(Struct, frozen=True):
    """Where the words of a claim stand in their sentence, and a wording that would pass.

    `tells_when`: they tell no more than how soon something is so that is claimed beside them.
    """

    start: int
    end: int
    instead: str
    tells_when: bool = False


class Claim(Struct, frozen=True):
    """A claim in a passage: its words as written, and what else the same words claim.

    `earlier` counts the same words before it, and `instead` is a wording that would pass.
    """

    kind: ClaimKind
    words: str
    sentence: str
    earlier: int
    instead: str
    others: tuple[ClaimKind, ...] = ()


class Sentence(Struct, frozen=True, dict=True):
    """One sentence of a passage, or one item of a list; `start` is its place in the passage.

    `before` is the sentence before it: an answer means what was asked. `opened` are the wordings
    that its words allow, where that is known already.
    """

    written: str
    start: int
    before: str = ""
    opened: Mapping[str, tuple[int, ...]] | None = None

    @cached_property
    def text(self) -> str:
        """It with straight apostrophes, hyphens and spaces, letter for letter."""
        return straight(self.written)

    @cached_property
    def small(self) -> str:
        """It in small letters, each at its place."""
        return small(self.text)

    @cached_property
    def allowed(self) -> Mapping[str, tuple[int, ...]]:
        """The wordings that its words allow, by their groups."""
        return allowed(self.small) if self.opened is None else self.opened

    @cached_property
    def asks(self) -> bool:
        """Whether it is an open question."""
        return asks(self.text)

    @cached_property
    def warns(self) -> bool:
        """Whether it is about what others promise."""
        return warns(self.text)


_STRAIGHT = str.maketrans("’‘“”‐‑\u00a0\u202f", "''\"\"--  ")


def straight(text: str) -> str:
    """A text with straight apostrophes, hyphens and spaces, letter for letter."""
    return text if text.isascii() else text.translate(_STRAIGHT)
