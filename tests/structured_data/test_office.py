from msgspec.structs import replace

from practice_site.model.office_facts import Area
from practice_site.model.view_parts import SpecialHoursLine
from practice_site.structured_data.office import office_node
from structured_data.views import CHRISTMAS, EVE, FRAME, NAPA, NAPA_FACTS, SITE, SONOMA_FACTS


def test_an_office_is_a_place_of_the_practice_with_towns_it_serves() -> None:
    assert office_node(NAPA_FACTS, FRAME) == {
        "@type": "MedicalClinic",
        "@id": f"{SITE}/locations/napa/#office",
        "name": "Sample Spine, Napa",
        "url": f"{SITE}/locations/napa/",
        "image": f"{SITE}/images/napa.jpg",
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
        "hasMap": f"{SITE}/locations/napa/#map_napa",
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
                "@id": f"{SITE}/locations/yountville/#town",
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
        "availableService": [
            {
                "@type": "SurgicalProcedure",
                "@id": f"{SITE}/services/kyphoplasty/#service",
                "name": "Kyphoplasty",
                "url": f"{SITE}/services/kyphoplasty/",
            }
        ],
    }


def test_what_is_not_known_of_an_office_is_not_said() -> None:
    unsaid = {
        "image",
        "geo",
        "hasMap",
        "openingHoursSpecification",
        "specialOpeningHoursSpecification",
        "areaServed",
        "availableService",
    }
    assert unsaid.isdisjoint(office_node(SONOMA_FACTS, FRAME))


def test_a_town_is_said_as_exactly_as_it_is_known() -> None:
    areas = (Area("Yountville", "", "", ""), Area("Sonoma", "", "Sonoma County", ""))
    assert office_node(replace(NAPA_FACTS, areas=areas), FRAME)["areaServed"] == [
        {"@type": "City", "name": "Yountville"},
        {
            "@type": "City",
            "name": "Sonoma",
            "containedInPlace": {"@type": "AdministrativeArea", "name": "Sonoma County"},
        },
    ]


def test_a_closure_of_several_days_is_one_line() -> None:
    closed = replace(NAPA, special_hours=(SpecialHoursLine(EVE, "Closed", through=CHRISTMAS),))
    assert office_node(replace(NAPA_FACTS, office=closed), FRAME)[
        "specialOpeningHoursSpecification"
    ] == [
        {
            "@type": "OpeningHoursSpecification",
            "validFrom": "2026-12-24",
            "validThrough": "2026-12-25",
            "opens": "00:00:00",
            "closes": "00:00:00",
        }
    ]


def test_an_office_of_a_type_that_is_no_place_is_a_business_as_well() -> None:
    laboratory = replace(NAPA_FACTS, office=replace(NAPA, type="DiagnosticLab"))
    assert office_node(laboratory, FRAME)["@type"] == ["DiagnosticLab", "MedicalBusiness"]


def test_a_business_that_is_no_clinic_has_no_services() -> None:
    business = replace(NAPA_FACTS, office=replace(NAPA, type="MedicalBusiness"))
    assert "availableService" not in office_node(business, FRAME)
