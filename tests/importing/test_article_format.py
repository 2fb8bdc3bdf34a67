import pytest

from importing.drafts import outline_of
from importing.pages import EXPLAINER, PHYSICIAN_ARTICLE
from practice_site.importing.article_format import format_of, missing_for_physician_article
from practice_site.model.article import ArticleFormat


def test_a_whole_article_by_a_physician_is_a_physicians_article() -> None:
    outline = outline_of(PHYSICIAN_ARTICLE)
    assert missing_for_physician_article(outline) == ()
    assert format_of(outline, by_physician=True) is ArticleFormat.PHYSICIAN_ARTICLE
    assert format_of(outline, by_physician=False) is ArticleFormat.EXPLAINER


@pytest.mark.parametrize(
    ("heading", "missing"),
    [
        ("Quick Insights", "quick insights"),
        ("Key Takeaways", "key takeaways"),
        ("Why It Matters", "why it matters"),
        ("Introduction", "an introduction"),
        ("Serving Napa and Surrounding Communities", "the area served"),
        ("Conclusion", "a conclusion"),
        ("Frequently Asked Questions", "an FAQ"),
    ],
)
def test_each_part_is_missed(heading: str, missing: str) -> None:
    outline = outline_of(PHYSICIAN_ARTICLE.replace(f"\n{heading}\n", "\nOurs\n"))
    assert missing in missing_for_physician_article(outline)
    assert format_of(outline, by_physician=True) is ArticleFormat.EXPLAINER


def test_two_sections_of_its_own_are_needed() -> None:
    outline = outline_of(PHYSICIAN_ARTICLE.replace("What to Expect After a Nerve Block", "Summary"))
    assert missing_for_physician_article(outline) == ("two sections of its own",)


def test_what_an_explainer_lacks_is_named() -> None:
    assert missing_for_physician_article(outline_of(EXPLAINER)) == (
        "quick insights",
        "key takeaways",
        "why it matters",
        "the area served",
        "an FAQ",
    )


def test_a_call_to_action_stands_in_for_the_conclusion() -> None:
    outline = outline_of(PHYSICIAN_ARTICLE.replace("\nConclusion\n", "\nContact Us\n"))
    assert missing_for_physician_article(outline) == ()
