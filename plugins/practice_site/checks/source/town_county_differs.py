"""PS406: a town said to lie in another county."""

from collections.abc import Iterator

from practice_site.checks.evidence import Evidence
from practice_site.checks.example import Example
from practice_site.checks.known_places import ZIP_CODES, known_towns
from practice_site.checks.rule import Rule
from practice_site.model.finding import Finding, Severity


class TownCountyDiffers(Rule):
    """A town's county is none of those that its ZIP codes lie in."""

    code = "PS406"
    name = "town-county-differs"
    severity = Severity.WARNING
    source = ZIP_CODES
    summary = "A town is said to lie in a county that it does not lie in."
    why = "Whoever lives there sees at once that the page was written by somebody far away."
    remedy = "Correct the county, or take it out."
    bad = (
        Example(
            path="locations.yaml",
            text="name: Yountville\n    county: Sonoma County",
            instead_of="name: Yountville",
            line=2,
        ),
    )
    good = (
        Example(
            path="locations.yaml",
            text="name: Yountville\n    county: Napa",
            instead_of="name: Yountville",
        ),
        Example(
            path="locations.yaml",
            text="name: American Canyon\n    county: Solano County",
            instead_of="name: Yountville",
        ),
    )

    def check(self, evidence: Evidence) -> Iterator[Finding]:
        """Compare with the counties of the place."""
        for town, place in known_towns(evidence):
            if place.counties and town.county and not place.lies_in(town.county):
                counties = " and ".join(place.counties)
                yield self.finding(
                    town.at("county"),
                    f"{town.name} lies in {counties}, not in {town.county}.",
                    f"Write {place.counties[0]}, or take the line out.",
                )
