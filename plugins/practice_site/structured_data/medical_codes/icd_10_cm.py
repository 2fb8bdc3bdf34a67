"""The codes of ICD-10-CM."""

from functools import cache
from pathlib import Path

from msgspec import Struct

FILE = Path(__file__).with_name("icd_10_cm.txt")
"""The codes of one release (NOTICE.md says where they come from)."""

CATEGORY = 3
"""How many characters of a code name its category; the dot stands after them."""


class Icd10Cm(Struct, frozen=True):
    """One release: its name, and all codes without dots, a line for each category."""

    release: str
    lines: str

    def has(self, code: str) -> bool:
        """Whether there is a category or code, written with its dot or without."""
        plain = without_dot(code)
        ends = self._ends(plain[:CATEGORY])
        return ends is not None and (len(plain) == CATEGORY or plain[CATEGORY:] in ends)

    def below(self, code: str) -> tuple[str, ...]:
        """The codes below one, with their dots: none below a code that a diagnosis may have."""
        plain = without_dot(code)
        end = plain[CATEGORY:]
        ends = self._ends(plain[:CATEGORY]) or ()
        return tuple(
            with_dot(plain[:CATEGORY] + longer)
            for longer in ends
            if longer.startswith(end) and longer != end
        )

    def _ends(self, category: str) -> list[str] | None:
        """What follows the category in each of its codes; None where there is no such category."""
        if len(category) != CATEGORY or not (category.isascii() and category.isalnum()):
            return None
        begin = self.lines.find(f"\n{category}")
        if begin < 0:
            return None
        line = self.lines[begin + 1 : self.lines.index("\n", begin + 1)]
        return line.split()[1:]


def with_dot(code: str) -> str:
    """A code as it is written for people: "M80.08XA" from "M8008XA"."""
    return f"{code[:CATEGORY]}.{code[CATEGORY:]}" if len(code) > CATEGORY else code


def without_dot(code: str) -> str:
    """A code as it is sent: "M8008XA" from "M80.08XA"; a dot elsewhere stays."""
    if code[CATEGORY : CATEGORY + 1] == "." and len(code) > CATEGORY + 1:
        return code[:CATEGORY] + code[CATEGORY + 1 :]
    return code


@cache
def icd_10_cm() -> Icd10Cm:
    """The codes, read when they are first asked for: in less than a thousandth of a second."""
    release, _, lines = FILE.read_text(encoding="ascii").partition("\n")
    return Icd10Cm(release, f"\n{lines}")
