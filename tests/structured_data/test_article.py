from msgspec.structs import replace

from structured_data.views import ARTICLE, SITE, node


def test_an_article_says_who_wrote_it_and_when() -> None:
    page = {"@id": f"{SITE}/articles/kyphoplasty/#webpage"}
    assert node(ARTICLE, "Article") == {
        "@type": "Article",
        "@id": f"{SITE}/articles/kyphoplasty/#article",
        "headline": "Kyphoplasty",
        "alternativeHeadline": "Is it right for you?",
        "description": "What kyphoplasty is.",
        "author": {"@id": f"{SITE}/physicians/alex-sample/#person"},
        "publisher": {"@id": f"{SITE}/#practice"},
        "datePublished": "2026-10-05T00:00:00-07:00",
        "dateModified": "2026-11-02T00:00:00-08:00",
        "image": f"{SITE}/images/spine.jpg",
        "wordCount": 812,
        "timeRequired": "PT4M",
        "about": [
            {"@id": f"{SITE}/services/kyphoplasty/#service"},
            {"@id": f"{SITE}/services/fracture/#service"},
        ],
        "citation": [
            {"@id": f"{SITE}/articles/kyphoplasty/#citation-{number}"} for number in (1, 2, 3)
        ],
        "inLanguage": "en",
        "isPartOf": page,
        "mainEntityOfPage": page,
    }


def test_the_practice_is_the_author_where_no_physician_is() -> None:
    article = node(replace(ARTICLE, author=None), "Article")
    assert article["author"] == {"@id": f"{SITE}/#practice"}


def test_an_article_never_updated_was_last_changed_when_published() -> None:
    article = node(replace(ARTICLE, updated=None, image=None), "Article")
    assert article["dateModified"] == article["datePublished"]
    assert "image" not in article
