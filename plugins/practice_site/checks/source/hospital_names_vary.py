"""PS410: one hospital under two names."""

from collections.abc import Iterator
from difflib import SequenceMatcher
from itertools import combinations

from practice_site.checks.doorways.served import Served
from practice_site.checks.evidence import TownEvidence
from practice_site.checks.example import Example
from practice_site.checks.rule import Rule
from practice_site.gazetteer.names import key_of
from practice_site.model.finding import Citation, Finding, Severity
from practice_site.model.span import Span

NEARLY = 0.85
"""How alike two names are that mean one hospital (difflib's ratio)."""

LONG = 4
"""A name of so many words is hardly the end of another hospital's name."""

_DIRECTIONS = ("north", "south", "east", "west", "new", "central")


class HospitalNamesVary(Rule):
    """A hospital's name is spelled in two ways on the site."""

    code = "PS410"
    name = "hospital-names-vary"
    severity = Severity.WARNING
    source = Citation(
        "House rule, after Google's guidance on people-first content",
        "https://developers.google.com/search/docs/fundamentals/creating-helpful-content",
    )
    summary = "One hospital stands on the site under two names."
    why = "In an emergency nobody should have to wonder whether these are two hospitals."
    remedy = "Write the name in one way everywhere: the one over the hospital's door."
    bad = (
        Example(
            path="locations.yaml",
            text="name: Yountville\n    hospitals:\n"
            "      - name: Queen of the Valley Medical Center\n"
            "      - name: Queen of the Valley Medical Centre",
            instead_of="name: Yountville",
            line=4,
        ),
        Example(
            path="locations.yaml",
            text="name: Yountville\n    hospitals:\n"
            "      - name: Queen of the Valley Medical Center\n"
            "      - name: Providence Queen of the Valley Medical Center",
            instead_of="name: Yountville",
            line=4,
        ),
        Example(
            path="locations.yaml",
            text="name: Yountville\n    hospitals:\n"
            "      - name: St. Helena Hospital\n"
            "      - name: Saint Helena Hospital",
            instead_of="name: Yountville",
            line=4,
        ),
    )
    good = (
        Example(
            path="locations.yaml",
            text="name: Yountville\n    hospitals:\n"
            "      - name: Queen of the Valley Medical Center\n"
            "      - name: St. Helena Hospital",
            instead_of="name: Yountville",
        ),
        Example(
            path="locations.yaml",
            text="name: Yountville\n    hospitals:\n"
            "      - name: Kaiser Permanente Vallejo Medical Center\n"
            "      - name: Kaiser Permanente Vacaville Medical Center",
            instead_of="name: Yountville",
        ),
        Example(
            path="locations.yaml",
            text="name: Yountville\n    hospitals:\n"
            "      - name: Valley Medical Center\n"
            "      - name: Queen of the Valley Medical Center",
            instead_of="name: Yountville",
        ),
        Example(
            path="locations.yaml",
            text="name: Yountville\n    hospitals:\n"
            "      - name: San Antonio Community Medical Center\n"
            "      - name: North San Antonio Community Medical Center",
            instead_of="name: Yountville",
        ),
    )

    def check_towns(self, towns: TownEvidence) -> Iterator[Finding]:
        """Compare all names of hospitals, of towns and of physicians."""
        first: dict[str, Span] = {}
        for name, span in _hospitals(towns.served):
            first.setdefault(name, span)
        for (one, there), (other, span) in combinations(first.items(), 2):
            if _same(one, other):
                yield self.finding(
                    span, f'This hospital is called "{one}" in {there.path} on line {there.line}.'
                )


def _hospitals(served: Served) -> Iterator[tuple[str, Span]]:
    yield from served.names.hospitals
    for town in served.towns:
        for number, hospital in enumerate(town.hospitals):
            yield hospital.name, town.at("hospitals", number, "name")


def _same(one: str, other: str) -> bool:
    """Whether two names are spellings of one: nearly the same, and no whole word replaced.

    Or one is the end of the other, which has its owner's name in front.
    """
    words, others = sorted((key_of(one).split(), key_of(other).split()), key=len)
    if len(words) >= LONG and others[-len(words) :] == words and len(others) > len(words):
        return others[-len(words) - 1] not in _DIRECTIONS
    differing = set(words) ^ set(others)
    if any(all(_unlike(word, o) for o in differing if o != word) for word in differing):
        return False
    return SequenceMatcher(None, " ".join(words), " ".join(others)).ratio() >= NEARLY


def _unlike(word: str, other: str) -> bool:
    return SequenceMatcher(None, word, other).ratio() < 0.75
