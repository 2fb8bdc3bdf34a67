"""A page names its reviewer as long as that is true of its text."""

import datetime as dt
from typing import Any

import pytest
from msgspec.structs import replace

from pages.records import TODAY, article, body, paragraph, planned, positions, section, service
from practice_site.model.article import Article, Service
from practice_site.model.plan import PagePlan
from practice_site.model.record import Review
from practice_site.model.review import RecordedReview, ReviewHistory
from practice_site.model.view import ArticleView, ServiceView
from practice_site.words.review_code import code_of
from practice_site.words.reviewed_text import reviewed_text

WORDS = "Walk for five minutes a day. It is safe for most adults, and it helps many of them."
DAY = dt.date(2026, 10, 2)


def text(words: str = WORDS) -> Any:
    return body(section("What Helps?", paragraph(words)))


ARTICLE = article(body=text())
SERVICE = service(body=text())


def reviewed(record: Article | Service, **given: Any) -> tuple[Article | Service, ReviewHistory]:
    """The text with a review of it as it is, and the record of that."""
    assert record.body
    words = reviewed_text(record, record.body)
    kind = "article" if isinstance(record, Article) else "service"
    recorded = RecordedReview(
        by="alex-sample",
        date=DAY,
        code=code_of(words),
        recorded_by="Made Up",
        recorded_at="2026-10-02T09:30:00-07:00",
        text=words,
    )
    path = f"content/reviews/{kind}-{record.slug}.yaml"
    history = ReviewHistory(
        slug=f"{kind}-{record.slug}",
        path=path,
        positions=positions(path),
        reviews=(replace(recorded, **given),),
    )
    return replace(record, reviewed=Review("alex-sample", DAY, recorded.code)), history


def page_of(record: Article | Service, *histories: ReviewHistory) -> PagePlan:
    kind = "articles" if isinstance(record, Article) else "services"
    return planned(f"/{kind}/{record.slug}/", **{kind: (record,)}, reviews=histories)


def shown(page: PagePlan) -> tuple[str, str] | None:
    assert isinstance(page.view, ArticleView | ServiceView)
    assert (page.view.reviewer is None) is (page.view.reviewed is None)
    if page.view.reviewer is None or page.view.reviewed is None:
        return None
    return page.view.reviewer.slug, page.view.reviewed.iso


@pytest.mark.parametrize("record", [ARTICLE, SERVICE], ids=["article", "service"])
def test_a_recorded_review_is_shown(record: Article | Service) -> None:
    page = page_of(*reviewed(record))
    assert shown(page) == ("alex-sample", "2026-10-02")
    assert page.outdated_review is None


@pytest.mark.parametrize("record", [ARTICLE, SERVICE], ids=["article", "service"])
@pytest.mark.parametrize(
    ("words", "what"),
    [
        (WORDS.replace("five", "ten"), "“five” is “ten” now"),
        (WORDS.replace("is safe", "is not safe"), "the word “not” is new"),
        (f"{WORDS} Ask somebody to come along on the first of these walks.", "is new"),
        (WORDS.replace("minutes", "minuets"), ""),
        (WORDS.replace(", and", " – and").replace("most", "*most*"), ""),
    ],
)
def test_a_change_of_substance_takes_it_off_the_page(
    record: Article | Service, words: str, what: str
) -> None:
    record, history = reviewed(record)
    page = page_of(replace(record, body=text(words)), history)
    if what:
        assert shown(page) is None
        assert page.outdated_review
        assert what in page.outdated_review.what
        assert (page.outdated_review.reviewer, page.outdated_review.day) == (
            "Alex Sample, D.O.",
            "2026-10-02",
        )
    else:
        assert shown(page) == ("alex-sample", "2026-10-02")
        assert page.outdated_review is None


@pytest.mark.parametrize(
    "given",
    [{"code": "0000-0000-0000"}, {"by": "sam-example"}, {"date": TODAY}, {"text": "Other words."}],
)
def test_a_code_that_was_not_recorded_so_shows_nobody(given: dict[str, Any]) -> None:
    page = page_of(*reviewed(ARTICLE, **given))
    assert shown(page) is None
    assert page.outdated_review is None


def test_a_code_without_any_record_shows_nobody() -> None:
    assert shown(page_of(reviewed(ARTICLE)[0])) is None


def test_an_earlier_review_counts_as_long_as_the_text_names_it() -> None:
    """A released text that is held back names the review of its own words."""
    before, history = reviewed(ARTICLE)
    later, second = reviewed(replace(ARTICLE, body=text("Other words.")))
    both = replace(history, reviews=(*history.reviews, *second.reviews))
    assert shown(page_of(before, both))
    assert shown(page_of(later, both))


@pytest.mark.parametrize(
    ("updated", "is_shown"),
    [(None, True), (DAY, True), (DAY + dt.timedelta(days=1), False)],
)
def test_a_review_without_a_code_goes_by_its_day(updated: dt.date | None, is_shown: bool) -> None:
    page = page_of(replace(ARTICLE, reviewed=Review("alex-sample", DAY), updated=updated))
    assert (shown(page) is not None) is is_shown
    assert (page.outdated_review is None) is is_shown


@pytest.mark.parametrize(
    "review",
    [None, Review("nobody", DAY), Review("alex-sample", TODAY + dt.timedelta(days=1))],
)
def test_a_review_that_cannot_be_is_not_shown(review: Review | None) -> None:
    page = page_of(replace(ARTICLE, reviewed=review))
    assert shown(page) is None
    assert page.outdated_review is None


def test_a_reviewer_is_shown_without_a_day_where_the_day_could_not_be_read() -> None:
    view = page_of(replace(ARTICLE, reviewed=Review("alex-sample", None))).view
    assert isinstance(view, ArticleView)
    assert view.reviewer
    assert view.reviewed is None
