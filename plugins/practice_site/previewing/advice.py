"""Advice on the text of the page that somebody looks at: made when the panel is asked for it."""

from typing import Any

from practice_site.building.advising import advice_on as advice_on_text
from practice_site.building.preparation import Prepared
from practice_site.checks.readability import HIGHEST_GRADE, TARGET_GRADE
from practice_site.model.advice import Advice
from practice_site.model.article import Article, Service
from practice_site.previewing.shown import ShownPage
from practice_site.reading.site_loader import outcome_of, text_of_source

_FOLDERS = ("content/articles/", "content/services/")

Json = dict[str, Any]


def is_advised(page: ShownPage | None) -> bool:
    """Whether a page is made from a text on which there is advice."""
    return page is not None and not page.generated and page.source.path.startswith(_FOLDERS)


def advice_on(read: Prepared, page: ShownPage, content: bytes) -> Json | None:
    """The advice on a page's text, as `browser/preview.js` takes it; None where there is none.

    `content` are the page's bytes.
    """
    record = _record(read, page.source.path)
    if record is None or record.body is None:
        return None
    advice = advice_on_text(record, record.body, read.site, h1s=content.count(b"<h1"))
    return {
        "grade": "" if advice.grade is None else _grade(advice.grade),
        "points": [_point(point) for point in advice.points],
    }


def _record(read: Prepared, path: str) -> Article | Service | None:
    """The record of a file with its text, as it is written now."""
    source = next((source for source in read.listing.sources if source.path == path), None)
    if source is None:
        return None
    records = outcome_of(source, text_of_source(source)).records
    return next((record for record in records if isinstance(record, Article | Service)), None)


def _grade(grade: float) -> str:
    return (
        f"Reading grade: {grade:.1f}. The target is {TARGET_GRADE:.0f}, "
        f"and no more than {HIGHEST_GRADE:.0f}."
    )


def _point(point: Advice) -> Json:
    return {
        "rating": point.rating.value,
        "name": point.name,
        "message": point.message,
    }
