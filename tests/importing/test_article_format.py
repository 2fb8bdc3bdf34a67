import pytest

from importing.drafts import outline_of
from importing.pages import EXPLAINER, PHYSICIAN_ARTICLE
from practice_site.importing.article_format import format_of, missing_parts
from practice_site.importing.parts import Outline
from practice_site.model.article import ArticleFormat


def missing_for_physician_article(outline: Outline) -> tuple[str, ...]:
    return missing_parts(outline, ArticleFormat.PHYSICIAN_ARTICLE)


def test_a_whole_article_by_a_physician_is_a_physicians_article() -> None:
    outline = outline_of(PHYSICIAN_ARTICLE)
    assert missing_for_physician_article(outline) == ()
    assert format_of(outline, by_physician=True) is ArticleFormat.PHYSICIAN_ARTICLE
    assert format_of(outline, by_physician=False) is ArticleFormat.EXPLAINER


@pytest.mark.parametrize(
    ("heading", "missing"),
    [
        ("Quick Insights", "Quick Insights"),
        ("Key Takeaways", "Key Takeaways"),
        ("Why It Matters", "Why It Matters"),
        ("Introduction", "Introduction"),
        ("Serving Napa and Surrounding Communities", "Serving … and Surrounding Communities"),
        ("Conclusion", "Conclusion"),
        ("Frequently Asked Questions", "Frequently Asked Questions"),
    ],
)
def test_each_part_is_missed(heading: str, missing: str) -> None:
    outline = outline_of(PHYSICIAN_ARTICLE.replace(f"\n{heading}\n", "\nOurs\n"))
    assert missing in missing_for_physician_article(outline)
    assert format_of(outline, by_physician=True) is ArticleFormat.EXPLAINER


def test_two_sections_of_its_own_are_needed() -> None:
    outline = outline_of(PHYSICIAN_ARTICLE.replace("What to Expect After a Nerve Block", "Summary"))
    assert missing_for_physician_article(outline) == ("2 sections of its own (it has 1)",)


def test_what_an_explainer_lacks_is_named() -> None:
    assert missing_for_physician_article(outline_of(EXPLAINER)) == (
        "Quick Insights",
        "Key Takeaways",
        "Why It Matters",
        "Serving … and Surrounding Communities",
        "Frequently Asked Questions",
    )


def test_a_call_to_action_stands_in_for_the_conclusion() -> None:
    outline = outline_of(PHYSICIAN_ARTICLE.replace("\nConclusion\n", "\nContact Us\n"))
    assert missing_for_physician_article(outline) == ()


def test_an_explainer_needs_an_introduction_and_sections() -> None:
    outline = outline_of("Why Knees Ache")
    assert missing_parts(outline, ArticleFormat.EXPLAINER) == (
        "Introduction",
        "2 sections of its own (it has none)",
    )
    assert missing_parts(outline_of(EXPLAINER), ArticleFormat.EXPLAINER) == ()
