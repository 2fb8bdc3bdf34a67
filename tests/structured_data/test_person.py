from msgspec.structs import replace

from practice_site.structured_data.person import person_node
from structured_data.views import ALEX, FRAME, SAM, SITE


def test_a_person_has_a_bare_name_and_their_degree_beside_it() -> None:
    assert person_node(ALEX, FRAME) == {
        "@type": "Person",
        "@id": f"{SITE}/physicians/alex-sample/#person",
        "name": "Alex Sample",
        "givenName": "Alex",
        "familyName": "Sample",
        "honorificPrefix": "Dr.",
        "honorificSuffix": "M.D.",
        "jobTitle": "Interventional pain physician",
        "url": f"{SITE}/physicians/alex-sample/",
        "image": f"{SITE}/images/alex.jpg",
        "sameAs": ["https://profiles.example/alex"],
        "identifier": {"@type": "PropertyValue", "propertyID": "NPI", "value": "1234567893"},
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
            }
        ],
        "worksFor": {"@id": f"{SITE}/#practice"},
    }


def test_what_is_not_known_of_a_person_is_not_said() -> None:
    assert {
        "image",
        "jobTitle",
        "sameAs",
        "identifier",
        "knowsLanguage",
        "hasCredential",
    }.isdisjoint(person_node(SAM, FRAME))


def test_who_is_not_at_the_practice_does_not_work_for_it() -> None:
    assert "worksFor" not in person_node(replace(ALEX, practises=False), FRAME)
