"""PS411: an area that is too large to be served."""

from collections.abc import Iterator

from practice_site.checks.evidence import Evidence
from practice_site.checks.example import Example
from practice_site.checks.rule import Rule
from practice_site.model.finding import Citation, Finding, Severity
from practice_site.pages.distances import miles_between

MOST = 20
"""Service areas that a business profile can have."""

MINUTES = 120
"""How long the drive may be: about two hours."""

STRAIGHT_LINE = 90
"""Miles, as the crow flies, that take two hours on any road."""

_TOWNS = (
    "Angwin",
    "Benicia",
    "Calistoga",
    "Cotati",
    "Davis",
    "Dixon",
    "Fairfield",
    "Fairfax",
    "Healdsburg",
    "Kenwood",
    "Larkspur",
    "Novato",
    "Pinole",
    "Petaluma",
    "Rodeo",
    "Sebastopol",
    "Sonoma",
    "Tiburon",
    "Vacaville",
    "Vallejo",
)


def _listed(names: tuple[str, ...]) -> str:
    return "".join(
        f"\n  - slug: {name.lower().replace(' ', '-')}\n    name: {name}\n    state: CA"
        "\n    served_from: napa"
        for name in names
    )


class ServiceArea(Rule):
    """An office is said to serve more towns, or towns farther away, than a practice can."""

    code = "PS411"
    name = "service-area"
    severity = Severity.WARNING
    source = Citation(
        "Google Business Profile guidelines: service areas",
        "https://support.google.com/business/answer/3038177",
    )
    summary = "An office serves more than 20 towns, or a town more than two hours away."
    why = "A list of every town around serves nobody who reads it, and reads as an attempt to rank."
    remedy = "Keep the towns that patients really come from."
    rows = ("GBP-04",)
    bad = (
        Example(
            path="locations.yaml",
            text="served_from: napa" + _listed(_TOWNS),
            instead_of="served_from: napa",
            found_in="locations.yaml",
            found_at="  - slug: vallejo",
        ),
        Example(
            path="locations.yaml",
            text="served_from: napa\n    drive: {minutes: 140, miles: 90}",
            instead_of="served_from: napa",
            line=2,
        ),
    )
    good = (
        Example(
            path="locations.yaml",
            text="served_from: napa" + _listed(_TOWNS[:-1]),
            instead_of="served_from: napa",
        ),
    )

    def check(self, evidence: Evidence) -> Iterator[Finding]:
        """Count the towns of each office, and look how far they are."""
        for office in evidence.site.offices:
            served = [t for t in evidence.site.towns if t.served_from == office.slug]
            for town in served[MOST:][:1]:
                yield self.finding(
                    town.positions.whole,
                    f"{office.name} serves {len(served)} towns; this is number {MOST + 1}.",
                )
            for town in served:
                far = town.drive is not None and town.drive.minutes > MINUTES
                if not far and office.geo and town.geo and not town.drive:
                    far = miles_between(office.geo, town.geo) > STRAIGHT_LINE
                if far:
                    place = town.at("drive") if town.drive else town.at("geo")
                    yield self.finding(
                        place, f"{town.name} is more than two hours from {office.name}."
                    )
