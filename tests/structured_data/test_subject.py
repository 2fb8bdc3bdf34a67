from msgspec.structs import replace

from practice_site.structured_data.subject import subject
from structured_data.views import (
    ARTICLE,
    CONDITION,
    CONTACT,
    FRAME,
    HOME,
    INDEX,
    LOCATIONS,
    NOTICES,
    OFFICE,
    PHYSICIAN,
    SERVICE,
    SITE,
    TOWN,
)

NAPA = {"@id": f"{SITE}/locations/napa/#office"}
SONOMA = {"@id": f"{SITE}/locations/sonoma/#office"}
ALEX = {"@id": f"{SITE}/physicians/alex-sample/#person"}
SAM = {"@id": f"{SITE}/physicians/sam-example/#person"}
PRACTICE = {"@id": f"{SITE}/#practice"}
FRACTURE = {
    "@type": "MedicalCondition",
    "@id": f"{SITE}/services/fracture/#service",
    "name": "Vertebral fracture",
    "url": f"{SITE}/services/fracture/",
}


def test_an_article_is_about_its_topics_each_once() -> None:
    found = subject(ARTICLE, FRAME)
    assert found["mainEntity"] == {"@id": f"{SITE}/articles/kyphoplasty/#article"}
    assert [one["name"] for one in found["about"]] == ["Kyphoplasty", "Vertebral fracture"]
    assert found["about"][1] == FRACTURE


def test_a_service_mentions_what_it_treats_and_who_does_it() -> None:
    service = {"@id": f"{SITE}/services/kyphoplasty/#service"}
    assert subject(SERVICE, FRAME) == {
        "mainEntity": service,
        "about": service,
        "mentions": [FRACTURE, ALEX],
    }


def test_a_therapy_is_a_treatment_and_needs_no_mention_besides() -> None:
    names = [one.get("name") for one in subject(CONDITION, FRAME)["mentions"]]
    assert names == ["Kyphoplasty", None]


def test_pages_of_places_are_about_them() -> None:
    assert subject(OFFICE, FRAME) == {"mainEntity": NAPA}
    town = {"@id": f"{SITE}/locations/yountville/#town"}
    assert subject(TOWN, FRAME) == {"about": [town, NAPA]}
    assert subject(replace(TOWN, office_facts=()), FRAME) == {"about": [NAPA]}


def test_a_profile_is_of_the_person_and_about_the_listing() -> None:
    listing = {"@id": f"{SITE}/physicians/alex-sample/#listing"}
    assert subject(PHYSICIAN, FRAME) == {"mainEntity": ALEX, "about": listing}
    assert subject(replace(PHYSICIAN, office_facts=()), FRAME)["about"] is None


def test_pages_of_the_practice_mention_its_people_and_offices() -> None:
    assert subject(HOME, FRAME) == {"about": PRACTICE, "mentions": [ALEX, SAM, NAPA, SONOMA]}
    assert subject(CONTACT, FRAME) == {"about": PRACTICE, "mentions": [NAPA, SONOMA]}
    assert subject(NOTICES, FRAME) == {"mentions": []}


def test_a_page_that_lists_is_its_list() -> None:
    assert subject(INDEX, FRAME)["mainEntity"] == {"@id": f"{SITE}/articles/#list"}
    assert subject(LOCATIONS, FRAME)["mainEntity"] == {"@id": f"{SITE}/locations/#list"}
