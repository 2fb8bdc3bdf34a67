import datetime as dt

from pages.records import TODAY, article, physician, planned
from practice_site.pages.listing import newest_first


def test_articles_are_listed_by_date_then_slug():
    day = dt.date(2026, 5, 1)
    given = [article("b", published=day), article("a", published=day), article("c")]
    assert [found.slug for found in newest_first(given)] == ["c", "a", "b"]


def test_the_index_lists_all_articles_with_their_bylines():
    found = planned(
        "/articles/",
        articles=(
            article("a", published=TODAY, image="images/a.jpg", image_alt="A hill"),
            article("b", author="practice"),
            article("c", author="nobody"),
        ),
        physicians=(physician(),),
    )
    assert [(card.url, card.byline) for card in found.view.articles] == [
        ("/articles/a/", "Alex Sample, D.O."),
        ("/articles/b/", "Sample Spine Practice"),
        ("/articles/c/", ""),
    ]
    assert found.view.articles[0].published.display == "November 21, 2026"
    assert found.view.articles[0].image.url == "/images/a.jpg"
