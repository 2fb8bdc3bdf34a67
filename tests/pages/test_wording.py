import datetime as dt

from practice_site.pages.wording import day_in_words


def test_days_are_written_as_people_do() -> None:
    assert day_in_words(dt.date(2026, 11, 21)) == "November 21, 2026"
