from msgspec.structs import replace

from practice_site.structured_data.physician import has_listing, listing_node
from structured_data.views import (
    ALEX,
    BOTH_OFFICES,
    FRAME,
    NAPA_FACTS,
    PHYSICIAN,
    SITE,
    SONOMA_FACTS,
)

PAGE = f"{SITE}/physicians/alex-sample/"


def test_a_listing_says_where_and_what_and_which_hospitals() -> None:
    assert listing_node(PHYSICIAN, FRAME) == {
        "@type": "IndividualPhysician",
        "@id": f"{PAGE}#listing",
        "name": "Alex Sample, M.D.",
        "url": PAGE,
        "mainEntityOfPage": {"@id": f"{PAGE}#webpage"},
        "image": f"{SITE}/images/alex.jpg",
        "telephone": "+17075550142",
        "address": {
            "@type": "PostalAddress",
            "streetAddress": "1 Nowhere Street",
            "addressLocality": "Napa",
            "addressRegion": "CA",
            "postalCode": "94558",
            "addressCountry": "US",
        },
        "parentOrganization": {"@id": f"{SITE}/#practice"},
        "practicesAt": [{"@id": f"{SITE}/locations/napa/#office"}],
        "medicalSpecialty": [
            "https://schema.org/Anesthesia",
            "https://schema.org/Musculoskeletal",
        ],
        "availableService": [
            {
                "@type": "SurgicalProcedure",
                "@id": f"{SITE}/services/kyphoplasty/#service",
                "name": "Kyphoplasty",
                "url": f"{SITE}/services/kyphoplasty/",
            }
        ],
        "hospitalAffiliation": [
            {"@type": "Hospital", "name": "Sample Hospital", "url": "https://hospital.example/"},
            {"@type": "Hospital", "name": "Example Hospital"},
        ],
        "isAcceptingNewPatients": True,
        "usNPI": "1234567893",
        "knowsLanguage": [
            {"@type": "Language", "name": "English"},
            {"@type": "Language", "name": "Spanish"},
        ],
        "hasCredential": [
            {
                "@type": "EducationalOccupationalCredential",
                "name": "Pain Medicine",
                "credentialCategory": "board certification",
                "recognizedBy": {
                    "@type": "Organization",
                    "name": "American Board of Anesthesiology",
                },
            },
            {
                "@type": "EducationalOccupationalCredential",
                "name": "Licensed in CA by the Medical Board of California",
                "credentialCategory": "license",
                "recognizedBy": {"@type": "Organization", "name": "Medical Board of California"},
                "validIn": {"@type": "State", "name": "CA"},
            },
        ],
    }


def test_two_offices_are_two_addresses_and_one_telephone_number() -> None:
    listing = listing_node(replace(PHYSICIAN, office_facts=BOTH_OFFICES), FRAME)
    assert [one["addressLocality"] for one in listing["address"]] == ["Napa", "Sonoma"]
    assert listing["telephone"] == "+17075550142"
    assert len(listing["practicesAt"]) == 2


def test_an_office_that_is_no_medical_organization_is_not_where_one_practises() -> None:
    shop = replace(NAPA_FACTS, office=replace(NAPA_FACTS.office, type="MedicalBusiness"))
    listing = listing_node(replace(PHYSICIAN, office_facts=(shop, SONOMA_FACTS)), FRAME)
    assert listing["practicesAt"] == [{"@id": f"{SITE}/locations/sonoma/#office"}]


def test_not_accepting_new_patients_is_said_and_not_knowing_is_not() -> None:
    no = listing_node(replace(PHYSICIAN, new_patients=False), FRAME)
    assert no["isAcceptingNewPatients"] is False
    unknown = listing_node(replace(PHYSICIAN, new_patients=None), FRAME)
    assert "isAcceptingNewPatients" not in unknown


def test_who_has_left_or_has_no_office_has_no_listing() -> None:
    assert has_listing(PHYSICIAN)
    assert not has_listing(replace(PHYSICIAN, person=replace(ALEX, practises=False)))
    assert not has_listing(replace(PHYSICIAN, office_facts=()))
