"""PS403: a town is served from an office that does not exist."""

from collections.abc import Iterator

from practice_site.checks.evidence import Evidence
from practice_site.checks.example import Example
from practice_site.checks.nearest import did_you_mean
from practice_site.checks.rule import Rule
from practice_site.model.finding import Citation, Finding, Severity


class ServedFromUnknown(Rule):
    """`served_from` names no office."""

    code = "PS403"
    name = "served-from-unknown"
    severity = Severity.ERROR
    source = Citation("schema.org, areaServed", "https://schema.org/areaServed")
    summary = "A town is said to be served from an office that the practice does not have."
    why = "People from the town would be sent nowhere, or to the wrong place."
    remedy = "Write the short name of one of the offices."
    bad = (
        Example(path="locations.yaml", text="served_from: nappa", instead_of="served_from: napa"),
    )
    good = (
        Example(
            path="locations.yaml",
            text="served_from: napa\n    county: Napa County",
            instead_of="served_from: napa",
        ),
    )

    def check(self, evidence: Evidence) -> Iterator[Finding]:
        """Look the office up."""
        towns = {town.slug for town in evidence.site.towns}
        for town in evidence.site.towns:
            office = town.served_from
            if evidence.knows("office", office):
                continue
            what = "a town, not an office" if office in towns else "not an office"
            yield self.finding(
                town.at("served_from"),
                f'{town.name} is served from "{office}", which is {what}.',
                did_you_mean(office, evidence.slugs["office"], "Add that office."),
            )
