import pytest
from msgspec.structs import replace

from practice_site.model.view import View
from practice_site.structured_data.page import webpage_node
from structured_data.views import (
    ARTICLE,
    CONTACT,
    FRAME,
    HOME,
    INDEX,
    LOCATIONS,
    NOTICES,
    OFFICE,
    PHYSICIAN,
    SITE,
    TOWN,
    node,
)


def test_an_article_is_a_medical_page_for_patients_with_its_review() -> None:
    assert webpage_node(ARTICLE, FRAME) == {
        "@type": "MedicalWebPage",
        "@id": f"{SITE}/articles/kyphoplasty/#webpage",
        "url": f"{SITE}/articles/kyphoplasty/",
        "name": "Kyphoplasty",
        "description": "About Kyphoplasty.",
        "inLanguage": "en",
        "isPartOf": {"@id": f"{SITE}/#website"},
        "breadcrumb": {"@id": f"{SITE}/articles/kyphoplasty/#breadcrumb"},
        "primaryImageOfPage": {
            "@type": "ImageObject",
            "contentUrl": f"{SITE}/images/spine.jpg",
        },
        "medicalAudience": {"@type": "Patient"},
        "lastReviewed": "2026-10-02",
        "reviewedBy": {"@id": f"{SITE}/physicians/sam-example/#person"},
    }


@pytest.mark.parametrize(
    "view", [replace(ARTICLE, reviewer=None), replace(ARTICLE, reviewed=None)], ids=["who", "when"]
)
def test_half_a_review_is_none(view: View) -> None:
    assert {"lastReviewed", "reviewedBy"}.isdisjoint(webpage_node(view, FRAME))


@pytest.mark.parametrize(
    ("view", "kind"),
    [
        (INDEX, "CollectionPage"),
        (LOCATIONS, "CollectionPage"),
        (CONTACT, "ContactPage"),
        (PHYSICIAN, "ProfilePage"),
        (HOME, "WebPage"),
        (NOTICES, "WebPage"),
        (OFFICE, "WebPage"),
        (TOWN, "WebPage"),
    ],
    ids=lambda value: value if isinstance(value, str) else value.url,
)
def test_each_page_has_the_most_specific_type_that_is_true(view: View, kind: str) -> None:
    assert node(view, kind)["url"] == f"{SITE}{view.url}"


def test_pages_say_what_they_are_about() -> None:
    office = {"@id": f"{SITE}/locations/napa/#office"}
    assert webpage_node(OFFICE, FRAME)["mainEntity"] == office
    assert webpage_node(TOWN, FRAME)["about"] == office
    assert webpage_node(HOME, FRAME)["about"] == {"@id": f"{SITE}/#practice"}
    assert webpage_node(PHYSICIAN, FRAME)["mainEntity"] == {
        "@id": f"{SITE}/physicians/alex-sample/#person"
    }


def test_a_plain_page_is_dated_only_when_it_was_updated() -> None:
    assert webpage_node(NOTICES, FRAME)["dateModified"] == "2026-11-02T00:00:00-08:00"
    assert "dateModified" not in webpage_node(CONTACT, FRAME)
