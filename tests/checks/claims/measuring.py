"""How many of the labelled claims are found, and how many that are none."""

from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from practice_site.checks.claims.claim import OF_EFFECT
from practice_site.checks.claims.reading import claims_in

HERE = Path(__file__).parent

PARTS = ("develop.yaml", "report.yaml", "pages.yaml")
"""What is developed on, and what is kept back."""


@dataclass(frozen=True)
class Score:
    """Claims of some kind that were found, found where there are none, and missed."""

    right: int
    wrong: int
    missed: int

    @property
    def precision(self) -> float:
        return self.right / (self.right + self.wrong)

    @property
    def recall(self) -> float:
        return self.right / (self.right + self.missed)


@dataclass(frozen=True)
class Measured:
    """The score of a whole file and of each kind, and how many sentences of it are claims."""

    whole: Score
    kinds: dict[str, Score]
    sentences: int
    false_friends: int


def labelled(name: str) -> list[dict[str, Any]]:
    """The sentences of a file, as they are labelled."""
    entries: list[dict[str, Any]] = yaml.safe_load((HERE / name).read_text(encoding="utf-8"))
    return entries


def found_in(entry: dict[str, Any]) -> set[str]:
    """The kinds that a rule would report, or name as well, of a labelled sentence.

    A kind that is only named beside the one that is reported counts where it is labelled.
    """
    kinds: set[str] = set()
    for claim in claims_in(entry["text"]):
        if entry.get("context") == "cited" and claim.kind in OF_EFFECT:
            continue
        kinds |= {claim.kind, *(kind for kind in claim.others if kind in entry["is"])}
    return {str(kind) for kind in kinds}


def measured(name: str) -> Measured:
    """The scores of a file; what is labelled as fine too is neither right nor wrong."""
    right: Counter[str] = Counter()
    wrong: Counter[str] = Counter()
    missed: Counter[str] = Counter()
    entries = labelled(name)
    for entry in entries:
        wanted, fine, found = set(entry["is"]), set(entry.get("also_fine", ())), found_in(entry)
        lost = set() if found & fine else wanted - found
        right.update(wanted - lost)
        missed.update(lost)
        wrong.update(found - wanted - fine)
    kinds = sorted({*right, *wrong, *missed})
    return Measured(
        Score(right.total(), wrong.total(), missed.total()),
        {kind: Score(right[kind], wrong[kind], missed[kind]) for kind in kinds},
        len(entries),
        sum(not entry["is"] for entry in entries),
    )


def rows(name: str) -> list[str]:
    """A file's scores as rows of a table in Markdown."""
    score = measured(name)
    return [
        f"| {name} | {kind} | {part.right} | {part.wrong} | {part.missed} | "
        f"{part.precision:.2f} | {part.recall:.2f} |"
        for kind, part in (("all", score.whole), *score.kinds.items())
    ]


if __name__ == "__main__":
    for part in PARTS:
        whole = measured(part)
        print(f"{part}: {whole.sentences} sentences, {whole.false_friends} of them no claims")
        print("\n".join(rows(part)))
    calm = labelled("calm.yaml")
    print(
        f"calm.yaml: {sum(bool(found_in(each)) for each in calm)} of {len(calm):,} have a finding"
    )
