"""PS407: a ZIP code that is not the town's."""

from collections.abc import Iterator

from practice_site.checks.evidence import Evidence
from practice_site.checks.example import Example
from practice_site.checks.known_places import ZIP_CODES, known_towns
from practice_site.checks.rule import Rule
from practice_site.gazetteer.places_file import Place, PostalCode, places_in
from practice_site.model.finding import Finding, Severity
from practice_site.pages.distances import miles_between

FAR = 12
"""Miles from a town beyond which a ZIP code of another post office is not the town's."""


class TownPostalCode(Rule):
    """A town has a ZIP code that its state does not have, or that lies elsewhere."""

    code = "PS407"
    name = "town-postal-code"
    severity = Severity.WARNING
    source = ZIP_CODES
    summary = "A town has a ZIP code that is not its own."
    why = "Search engines read the codes as the places that are served."
    remedy = "Write the town's own ZIP codes, or take the line out."
    bad = (
        Example(
            path="locations.yaml",
            text='name: Yountville\n    postal_codes: ["94599", "94102"]',
            instead_of="name: Yountville",
            line=2,
        ),
        Example(
            path="locations.yaml",
            text='name: Yountville\n    postal_codes: ["89101"]',
            instead_of="name: Yountville",
            line=2,
        ),
    )
    good = (
        Example(
            path="locations.yaml",
            text='name: Yountville\n    postal_codes: ["94599", "94558"]',
            instead_of="name: Yountville",
        ),
    )

    def check(self, evidence: Evidence) -> Iterator[Finding]:
        """Look up each code of each town."""
        for town, place in known_towns(evidence):
            for number, written in enumerate(town.postal_codes):
                code = places_in(town.state).code(written[:5])
                span = town.at("postal_codes", number)
                if code is None:
                    yield self.finding(span, f"{town.state} has no ZIP code {written}.")
                elif _is_far(code, place):
                    yield self.finding(
                        span,
                        f"{written} is a ZIP code of {code.post_office}, and not of {town.name}.",
                    )


def _is_far(code: PostalCode, place: Place) -> bool:
    return code.code not in place.postal_codes and miles_between(place.geo, code.geo) > FAR
