"""PS404: a town is listed as served although an office stands in it."""

from collections.abc import Iterator

from practice_site.checks.evidence import Evidence
from practice_site.checks.example import Edit, Example
from practice_site.checks.rule import FORMATS, Rule
from practice_site.model.finding import Finding, Severity


class TownHasOffice(Rule):
    """The town an office stands in has only the office's page."""

    code = "PS404"
    name = "town-has-office"
    severity = Severity.ERROR
    requirements = ("CA-TOWN",)
    source = FORMATS
    summary = "A town is listed as served, and an office stands in it."
    why = "Two pages would compete for one place, and the second could only repeat the office's."
    remedy = (
        "Take the town out of `towns`, and write what is worth knowing into the office's `about`."
    )
    bad = (Example(path="locations.yaml", text="name: Napa", instead_of="name: Yountville"),)
    good = (
        Example(
            path="locations.yaml",
            text="    name: Springfield\n    state: OR",
            instead_of="    name: Yountville\n    state: CA",
            besides=(Edit("locations.yaml", "city: Springfield", "city: Napa"),),
        ),
    )

    def check(self, evidence: Evidence) -> Iterator[Finding]:
        """Compare each town's name and state with the offices' addresses."""
        offices = {
            (office.address.city.casefold(), office.address.state): office
            for office in reversed(evidence.site.offices)
        }
        for town in evidence.site.towns:
            office = offices.get((town.name.casefold(), town.state))
            if office:
                yield self.finding(
                    town.at("name"), f"{town.name} has an office of its own: {office.name}."
                )
