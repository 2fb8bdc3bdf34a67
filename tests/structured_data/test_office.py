from msgspec.structs import replace

from practice_site.model.view_parts import Area
from practice_site.structured_data.office import office_node
from structured_data.views import FRAME, NAPA, SITE, SONOMA


def test_an_office_is_a_place_of_the_practice_with_towns_it_serves() -> None:
    assert office_node(NAPA, FRAME) == {
        "@type": "MedicalClinic",
        "@id": f"{SITE}/locations/napa/#office",
        "name": "Sample Spine, Napa",
        "url": f"{SITE}/locations/napa/",
        "telephone": "+17075550142",
        "parentOrganization": {"@id": f"{SITE}/#practice"},
        "address": {
            "@type": "PostalAddress",
            "streetAddress": "1 Nowhere Street",
            "addressLocality": "Napa",
            "addressRegion": "CA",
            "postalCode": "94558",
            "addressCountry": "US",
        },
        "geo": {"@type": "GeoCoordinates", "latitude": 38.29714, "longitude": -122.28553},
        "openingHoursSpecification": [
            {
                "@type": "OpeningHoursSpecification",
                "dayOfWeek": ["https://schema.org/Monday", "https://schema.org/Tuesday"],
                "opens": "08:00:00",
                "closes": "17:00:00",
            }
        ],
        "specialOpeningHoursSpecification": [
            {
                "@type": "OpeningHoursSpecification",
                "validFrom": "2026-12-24",
                "validThrough": "2026-12-24",
                "opens": "08:00:00",
                "closes": "12:00:00",
            },
            {
                "@type": "OpeningHoursSpecification",
                "validFrom": "2026-12-25",
                "validThrough": "2026-12-25",
                "opens": "00:00:00",
                "closes": "00:00:00",
            },
        ],
        "areaServed": [
            {
                "@type": "City",
                "name": "Yountville",
                "containedInPlace": {
                    "@type": "AdministrativeArea",
                    "name": "Napa County",
                    "containedInPlace": {"@type": "State", "name": "CA"},
                },
            },
            {
                "@type": "City",
                "name": "St. Helena",
                "containedInPlace": {"@type": "State", "name": "CA"},
            },
        ],
    }


def test_what_is_not_known_of_an_office_is_not_said() -> None:
    unsaid = {"geo", "openingHoursSpecification", "specialOpeningHoursSpecification", "areaServed"}
    assert unsaid.isdisjoint(office_node(SONOMA, FRAME))


def test_a_town_without_its_state_is_only_named() -> None:
    areas = office_node(replace(NAPA, areas=(Area("Yountville"),)), FRAME)["areaServed"]
    assert areas == [{"@type": "City", "name": "Yountville"}]


def test_a_county_without_its_state_is_only_named() -> None:
    area = Area("Yountville", county="Napa County")
    (town,) = office_node(replace(NAPA, areas=(area,)), FRAME)["areaServed"]
    assert town["containedInPlace"] == {"@type": "AdministrativeArea", "name": "Napa County"}


def test_an_office_of_a_type_that_is_no_place_is_a_business_as_well() -> None:
    laboratory = office_node(replace(NAPA, type="DiagnosticLab"), FRAME)
    assert laboratory["@type"] == ["DiagnosticLab", "MedicalBusiness"]
