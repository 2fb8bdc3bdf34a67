import pytest
from msgspec.structs import replace

from practice_site.model.view import View
from practice_site.structured_data.page import webpage_node
from practice_site.structured_data.service import mention
from structured_data.views import (
    ABOUT,
    ARTICLE,
    CONTACT,
    FRACTURE,
    FRAME,
    HOME,
    INDEX,
    KYPHOPLASTY,
    LOCATIONS,
    NOTICES,
    OFFICE,
    PHYSICIAN,
    SITE,
    TOWN,
    node,
)

WORK = {"@id": "#citation-1", "@type": "CreativeWork", "name": "A book"}


def test_an_article_is_a_medical_page_for_patients_with_its_review() -> None:
    assert webpage_node(ARTICLE, [WORK], FRAME) == {
        "@type": "MedicalWebPage",
        "@id": f"{SITE}/articles/kyphoplasty/#webpage",
        "url": f"{SITE}/articles/kyphoplasty/",
        "name": "Kyphoplasty",
        "description": "About Kyphoplasty.",
        "inLanguage": "en",
        "isPartOf": {"@id": f"{SITE}/#website"},
        "breadcrumb": {"@id": f"{SITE}/articles/kyphoplasty/#breadcrumb"},
        "mainEntity": {"@id": f"{SITE}/articles/kyphoplasty/#article"},
        "about": [mention(KYPHOPLASTY, FRAME), mention(FRACTURE, FRAME)],
        "hasPart": {"@id": f"{SITE}/articles/kyphoplasty/#faq"},
        "citation": [WORK],
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
    assert {"lastReviewed", "reviewedBy"}.isdisjoint(webpage_node(view, [], FRAME))


@pytest.mark.parametrize(
    ("view", "kind"),
    [
        (INDEX, "CollectionPage"),
        (LOCATIONS, "CollectionPage"),
        (CONTACT, "ContactPage"),
        (ABOUT, "AboutPage"),
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


def test_a_plain_page_is_dated_only_when_it_was_updated() -> None:
    assert webpage_node(NOTICES, [], FRAME)["dateModified"] == "2026-11-02T00:00:00-08:00"
    assert "dateModified" not in webpage_node(CONTACT, [], FRAME)
