"""PS405: a town that the list of places does not know."""

from collections.abc import Iterator

from practice_site.checks.evidence import Evidence
from practice_site.checks.example import Example
from practice_site.checks.known_places import GEONAMES
from practice_site.checks.rule import Rule
from practice_site.gazetteer.places_file import places_in
from practice_site.model.finding import Finding, Severity


class TownUnknown(Rule):
    """No place of the state has a town's name, and no post office either."""

    code = "PS405"
    name = "town-unknown"
    severity = Severity.WARNING
    source = GEONAMES
    summary = "A town has a name that no place of its state has."
    why = "People look for their town by its name, and a misspelled one says that nobody knows it."
    remedy = "Correct the name or the state; if no list has the place, allow it."
    bad = (
        Example(path="locations.yaml", text="name: Yountvile", instead_of="name: Yountville"),
        Example(
            path="locations.yaml",
            text="    name: Yountville\n    state: NV",
            instead_of="    name: Yountville\n    state: CA",
        ),
    )
    good = (
        Example(path="locations.yaml", text="name: St. Helena", instead_of="name: Yountville"),
        Example(path="locations.yaml", text="name: Mt Shasta", instead_of="name: Yountville"),
        Example(path="locations.yaml", text="name: Trinidad", instead_of="name: Yountville"),
        Example(path="locations.yaml", text="name: Suisun City", instead_of="name: Yountville"),
        Example(path="locations.yaml", text="name: Oakville", instead_of="name: Yountville"),
    )

    def check(self, evidence: Evidence) -> Iterator[Finding]:
        """Look each town up."""
        for town in evidence.site.towns:
            state = places_in(town.state)
            if state.named(town.name):
                continue
            near = state.like(town.name, most=1)
            remedy = f"Did you mean {near[0].name}? {self.remedy}" if near else ""
            yield self.finding(
                town.at("name"), f"{town.state} has no place called {town.name}.", remedy
            )
