from msgspec.structs import replace

from practice_site.structured_data.practice import practice_node, website_node
from structured_data.views import FRAME, NAPA, SITE, SONOMA


def test_the_practice_says_who_it_is_and_how_to_reach_it() -> None:
    assert practice_node(FRAME) == {
        "@type": "MedicalOrganization",
        "@id": f"{SITE}/#practice",
        "name": "Sample Spine",
        "legalName": "Sample Spine, a Medical Corporation",
        "url": f"{SITE}/",
        "telephone": "+17075550100",
        "faxNumber": "+17075550101",
        "email": "hello@sample.example",
        "logo": f"{SITE}/images/mark.svg",
        "address": {
            "@type": "PostalAddress",
            "streetAddress": "1 Nowhere Street",
            "addressLocality": "Napa",
            "addressRegion": "CA",
            "postalCode": "94558",
            "addressCountry": "US",
        },
        "sameAs": ["https://profiles.example/sample-spine"],
    }


def test_the_practice_has_the_addresses_of_all_its_offices() -> None:
    addresses = practice_node(replace(FRAME, offices=(NAPA, SONOMA)))["address"]
    assert [address["addressLocality"] for address in addresses] == ["Napa", "Sonoma"]


def test_a_legal_name_that_says_nothing_new_is_left_out() -> None:
    assert "legalName" not in practice_node(replace(FRAME, legal_name=FRAME.practice))


def test_the_practice_has_its_physicians_specialties_if_its_type_has_any() -> None:
    frame = replace(FRAME, specialties=("Anesthesia", "Surgical"))
    assert practice_node(frame)["medicalSpecialty"] == [
        "https://schema.org/Anesthesia",
        "https://schema.org/Surgical",
    ]
    assert "medicalSpecialty" not in practice_node(replace(frame, type="MedicalBusiness"))


def test_the_website_is_published_by_the_practice() -> None:
    assert website_node(FRAME) == {
        "@type": "WebSite",
        "@id": f"{SITE}/#website",
        "url": f"{SITE}/",
        "name": "Sample Spine",
        "inLanguage": "en",
        "publisher": {"@id": f"{SITE}/#practice"},
    }
