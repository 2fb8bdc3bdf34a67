import datetime as dt

import pytest

from practice_site.checks.reviews import last_look, months_later, unread_for
from practice_site.model.article import Status
from practice_site.model.record import Review

from .evidence import article

DAY = dt.date(2026, 10, 5)


def test_a_review_counts_before_a_change_and_that_before_the_publication() -> None:
    reviewed = Review("a", dt.date(2026, 1, 2))
    updated = dt.date(2026, 3, 4)
    assert last_look(article())[0] == DAY
    assert last_look(article(updated=updated))[0] == updated
    assert last_look(article(updated=updated, reviewed=reviewed))[0] == reviewed.date
    assert last_look(article(reviewed=Review("a", None)))[2] == "No review since publication on"


@pytest.mark.parametrize(
    ("day", "months", "later"),
    [
        (DAY, 12, dt.date(2027, 10, 5)),
        (DAY, 3, dt.date(2027, 1, 5)),
        (dt.date(2024, 2, 29), 12, dt.date(2025, 3, 1)),
        (dt.date(2026, 10, 31), 1, dt.date(2026, 12, 1)),
        (dt.date(2026, 12, 31), 12, dt.date(2027, 12, 31)),
    ],
)
def test_months_later(day: dt.date, months: int, later: dt.date) -> None:
    assert months_later(day, months) == later


def test_drafts_and_texts_that_were_read_lately_are_not_waiting() -> None:
    waiting, draft = article(), article(status=Status.DRAFT)
    lately = article(reviewed=Review("a", dt.date(2027, 1, 2)))
    texts = (waiting, draft, lately)
    assert [look[0] for look in unread_for(texts, 12, dt.date(2027, 10, 5))] == [DAY]
    assert list(unread_for(texts, 12, dt.date(2027, 10, 4))) == []
