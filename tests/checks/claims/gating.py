"""Which words must stand in a text, and how near each other, for a wording to be found in it.

Made from the expressions themselves, once: `PYTHONPATH=tests python -m checks.claims.gating` writes
`checks/claims/gates.json` and `asides.json`, and a test holds them against the wordings.
"""

import json
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

from practice_site.checks.claims import gates
from practice_site.checks.claims.gates import FAR, mark_of, tokens
from practice_site.checks.claims.groups import asides, groups

from .forms import Forms, Word, words_of
from .measuring import labelled

CORPUS = "develop.yaml"
"""In whose sentences without claims it is counted which words are common: those tell little."""

_KEPT = 4
"""So many words of a form are kept, the rarest."""
_NEARBY = 8
"""So far may a gate be made to reach so that others can be left out."""


@dataclass(frozen=True)
class Gate:
    """Words that stand one behind another: sets of them, each at most so far behind the last."""

    words: tuple[frozenset[str], ...]
    reach: tuple[int, ...]


class Rarity:
    """How often words stand in a corpus."""

    def __init__(self, lines: Iterable[str]) -> None:
        self._words: Counter[str] = Counter()
        for line in lines:
            for word in tokens(line.lower()):
                self._words.update(gates.known_as(word))

    def of(self, words: frozenset[str]) -> int:
        """How often any of these do."""
        return sum(self._words[word] for word in words)


def gates_of(line: str, flags: int, rarity: Rarity) -> list[Gate]:
    """The gates of a wording, any of which must be open.

    Raises `ValueError` if it may be found where no word is known.
    """
    forms = Forms(rarity.of)
    made = {_gate(list(words_of(form, forms.sets)), rarity) for form in forms.of_line(line, flags)}
    if any(not gate.words for gate in made):
        raise ValueError(f"a wording of which no word is known: {line}")
    return sorted(_needed(_joined(made)), key=_written)


def _gate(words: list[Word], rarity: Rarity) -> Gate:
    """The rarest words of a form, each with how far it may be from the one before."""
    ranked = sorted(range(len(words)), key=lambda each: rarity.of(words[each].any_of))
    kept = sorted(ranked[:_KEPT])
    reach = [0]
    for before, behind in pairwise(kept):
        far = sum(word.reach for word in words[before + 1 : behind + 1])
        reach.append(min(far, FAR))
    return Gate(tuple(words[each].any_of for each in kept), tuple(reach[: len(kept)]))


def _joined(made: set[Gate]) -> set[Gate]:
    """Gates that differ in one of their sets alone are one."""
    longest = max(len(gate.words) for gate in made)
    for place in range(longest):
        alike: dict[Any, set[str]] = {}
        for gate in made:
            if place < len(gate.words):
                rest = (gate.words[:place], gate.words[place + 1 :], gate.reach)
                alike.setdefault((*rest,), set()).update(gate.words[place])
        made = {gate for gate in made if place >= len(gate.words)} | {
            Gate((*before, frozenset(words), *behind), reach)
            for (before, behind, reach), words in alike.items()
        }
    return made


def _needed(made: set[Gate]) -> set[Gate]:
    """The gates without those that others open as well, if they reach a little farther."""
    needed: list[Gate] = []
    for gate in sorted(made, key=lambda each: (len(each.words), _written(each))):
        for place, other in enumerate(needed):
            reach = _reach(other, gate)
            if reach is not None:
                needed[place] = Gate(other.words, reach)
                break
        else:
            needed = [other for other in needed if _reach(gate, other) != gate.reach]
            needed.append(gate)
    return set(needed)


def _reach(wide: Gate, narrow: Gate) -> tuple[int, ...] | None:
    """How far a gate must reach to be open wherever another one is, if its words stand there."""
    reach: list[int] = []
    far, place = 0, -1
    for number, words in enumerate(wide.words):
        far = 0
        while True:
            place += 1
            if place >= len(narrow.words):
                return None
            far += narrow.reach[place]
            if narrow.words[place] <= words:
                break
        reach.append(max(min(far, FAR), wide.reach[number]) if number else 0)
        if number and reach[-1] > max(_NEARBY, wide.reach[number]):
            return None
    return tuple(reach)


def _written(gate: Gate) -> list[Any]:
    return [[sorted(words) for words in gate.words], gate.reach]


Line = tuple[str, int, str, int]
"""The group of an expression, its number there, itself, and its flags."""


def made_gates() -> dict[str, Any]:
    """Those of the wordings."""
    return _made(
        (name, number, line, group.flags)
        for name, group in sorted(groups().items())
        for number, line in enumerate(group.lines)
    )


def made_asides() -> dict[str, Any]:
    """Those of what stands beside them, which is known by its marks.

    Those of which no word is known have none.
    """
    lines = {line for aside in asides() for line in aside.lines}
    return _made(("", mark_of(line), line, 0) for line in sorted(lines))


def _made(lines: Iterable[Line]) -> dict[str, Any]:
    """The wordings by name and number, the words with the numbers of their sets, and the gates.

    A gate, by the number of its rarest set: the wording's number, and each other set with the first
    and the last place where a word of it may stand, counted from a word of the rarest.
    """
    rarity = Rarity(each["text"] for each in labelled(CORPUS) if not each["is"])
    numbers: dict[frozenset[str], int] = {}
    names: list[tuple[str, int]] = []
    made: dict[int, list[Any]] = {}
    for name, number, line, flags in lines:
        try:
            opening = gates_of(line, flags, rarity)
        except ValueError:
            if name:
                raise
            continue
        for gate in opening:
            rarest, others = _anchored(gate, rarity, numbers)
            made.setdefault(rarest, []).append([len(names), others])
        names.append((name, number))
    words: dict[str, list[int]] = {}
    for known, number in numbers.items():
        for word in known:
            words.setdefault(word, []).append(number)
    return {
        "names": names,
        "words": dict(sorted(words.items())),
        "gates": dict(sorted(made.items())),
        "seconds": sorted({others[0][0] for each in made.values() for _, others in each if others}),
    }


def _anchored(
    gate: Gate, rarity: Rarity, numbers: dict[frozenset[str], int]
) -> tuple[int, list[list[int]]]:
    known = [numbers.setdefault(words, len(numbers)) for words in gate.words]
    anchor = min(range(len(known)), key=lambda each: rarity.of(gate.words[each]))
    others: list[tuple[int, int, int, int]] = []
    for place, number in enumerate(known):
        seldom = rarity.of(gate.words[place])
        if place < anchor:
            far = min(sum(gate.reach[place + 1 : anchor + 1]), FAR)
            others.append((seldom, number, -far, -(anchor - place)))
        elif place > anchor:
            far = min(sum(gate.reach[anchor + 1 : place + 1]), FAR)
            others.append((seldom, number, place - anchor, far))
    return known[anchor], [near for _, *near in sorted(others)]


def written(made: dict[str, Any]) -> str:
    """The gates as their file has them."""
    return json.dumps(made, separators=(",", ":"), ensure_ascii=False) + "\n"


if __name__ == "__main__":
    for file, made in ((gates.FILE, made_gates()), (gates.ASIDES, made_asides())):
        text = written(made)
        file.write_text(text, encoding="utf-8", newline="\n")
        print(file.name, len(text), "letters")
