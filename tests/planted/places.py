"""Defects of places: what an office's record says, and what a theme says of offices and towns."""

from planted.markup import in_theme
from planted.plant import Plant

_LOCATIONS = "locations.yaml"
_GRAPH = '<script type="application/ld+json">{{ page.json_ld }}</script>'
_CLINIC = '"@context": "https://schema.org", "@type": "MedicalClinic", "name": "A clinic"'


def _on_page(code: str, url: str, markup: str, at: str, why: str, instead: bool = False) -> Plant:
    """Structured data that a theme puts on one page, beside the page's own or instead of it."""
    theirs = f'<script type="application/ld+json">{markup}</script>'
    here = f'{{% if page.url == "{url}" %}}{theirs}'
    after = (
        f"{here}{{% else %}}{_GRAPH}{{% endif %}}" if instead else f"{_GRAPH}{here}{{% endif %}}"
    )
    return Plant(
        code=code,
        path="theme/templates/parts/head.html",
        before=_GRAPH,
        after=after,
        found_in=_LOCATIONS,
        at=at,
        why=why,
    )


PLANTS = (
    _on_page(
        "PS530",
        "/locations/napa/",
        '{"@context": "https://schema.org", "@type": "WebPage", "name": "Napa"}',
        at="- slug: napa",
        why="a theme that replaces the graph",
        instead=True,
    ),
    _on_page(
        "PS530",
        "/locations/napa/",
        f'{{{_CLINIC}, "url": "https://sample-practice.example/locations/napa/"}}',
        at="- slug: napa",
        why="no address",
        instead=True,
    ),
    in_theme("PS531", f'{{{_CLINIC}, "telephone": "707-555-0142"}}', why="no country code"),
    in_theme("PS531", f'{{{_CLINIC}, "additionalType": "https://schema.org/PhysiciansOffice"}}'),
    in_theme("PS531", f'{{{_CLINIC}, "priceRange": "{"It depends. " * 10}"}}'),
    in_theme(
        "PS531",
        f"""{{{_CLINIC}, "openingHoursSpecification":
 {{"@type": "OpeningHoursSpecification", "opens": "08:00:00", "closes": "24:30:00"}}}}""",
        why="no such time",
    ),
    Plant(
        code="PS532",
        path=_LOCATIONS,
        before="latitude: 38.29714, longitude: -122.28553",
        after="latitude: 38.297, longitude: -122.28553",
        at="geo: {latitude: 38.297, ",
    ),
    Plant(
        code="PS533",
        path=_LOCATIONS,
        before="""\
    hours:
      - {days: [mon, tue, wed, thu], opens: "08:00", closes: "17:00"}
      - {days: [fri], opens: "08:00", closes: "12:00"}
""",
        at="- slug: napa",
    ),
    in_theme(
        "PS534",
        """{"@context": "https://schema.org", "@type": "MedicalCondition", "name": "Stiff back",
 "code": {"@type": "MedicalCode", "codeValue": "M25.60"}}""",
        why="of which system?",
    ),
    _on_page(
        "PS535",
        "/locations/yountville/",
        f"""{{{_CLINIC}, "address":
 {{"@type": "PostalAddress", "streetAddress": "1 Sample Way",
  "addressLocality": "Yountville"}}}}""",
        at="- slug: yountville",
        why="no office is there",
    ),
    Plant(
        code="PS536",
        path=_LOCATIONS,
        before="street: 1 Sample Way (made up)",
        after="street: P. O. Box 142 (made up)",
        at="street: P. O. Box",
    ),
    Plant(
        code="PS536",
        path=_LOCATIONS,
        before="street: 1 Sample Way (made up)",
        after="street: 1 Sample Way, PMB 142 (made up)",
        at="street: 1 Sample Way, PMB",
    ),
    Plant(
        code="PS537",
        path=_LOCATIONS,
        before='opens: "08:00", closes: "17:00"',
        after='opens: "08:00", closes: "05:00"',
        at='"05:00"',
    ),
)
