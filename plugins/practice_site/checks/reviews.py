"""When a text was last looked at by somebody, and when that is due again."""

import datetime as dt
from collections.abc import Iterable, Iterator

from practice_site.model.article import Article, Service, Status
from practice_site.model.span import Span


def last_look(text: Article | Service) -> tuple[dt.date, Span, str]:
    """The day of the last review, or else of the last change; its place; what the day is, in words.

    The words end where the day follows.
    """
    day = _last_day(text)
    if text.reviewed and text.reviewed.date:
        return day, text.at("reviewed", "date"), "The last review was on"
    if text.updated:
        return day, text.at("updated"), "No review since the last change on"
    return day, text.at("published"), "No review since publication on"


def unread_for(
    texts: Iterable[Article | Service], months: int, as_of: dt.date
) -> Iterator[tuple[dt.date, Span, str]]:
    """The last looks, as `last_look` gives them, that are so many months ago; not at drafts."""
    for text in texts:
        if text.status is not Status.DRAFT and months_later(_last_day(text), months) <= as_of:
            yield last_look(text)


def _last_day(text: Article | Service) -> dt.date:
    return (text.reviewed and text.reviewed.date) or text.updated or text.published


def months_later(day: dt.date, months: int) -> dt.date:
    """The same day of a later month; the first of the month after where there is none."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    try:
        return day.replace(year=year, month=month + 1)
    except ValueError:
        year, month = divmod(year * 12 + month + 1, 12)
        return dt.date(year, month + 1, 1)
