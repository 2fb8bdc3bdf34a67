import pytest

from practice_site.model.location import Hours
from practice_site.pages.hours import days_in_words, hours_in_words, hours_lines


@pytest.mark.parametrize(
    ("days", "words"),
    [
        (("mon", "tue", "wed", "thu"), "Monday to Thursday"),
        (("tue", "mon"), "Monday and Tuesday"),
        (("mon", "wed", "fri"), "Monday, Wednesday and Friday"),
        (("mon", "tue", "wed", "fri"), "Monday to Wednesday and Friday"),
        (("sun", "mon", "tue", "wed", "thu", "fri", "sat"), "Monday to Sunday"),
        (("sat", "someday"), "Saturday and someday"),
        ((), ""),
    ],
)
def test_days_in_words(days, words):
    assert days_in_words(days) == words


@pytest.mark.parametrize(
    ("opens", "closes", "words"),
    [
        ("08:00", "17:00", "8:00 am to 5:00 pm"),
        ("00:30", "12:00", "12:30 am to 12:00 pm"),
        ("9:15", "23:59", "9:15 am to 11:59 pm"),
        ("dawn", "24:00", "dawn to 24:00"),
    ],
)
def test_hours_in_words(opens, closes, words):
    assert hours_in_words(opens, closes) == words


def test_days_with_the_same_hours_share_a_line():
    lines = hours_lines(
        (
            Hours(("fri",), "08:00", "12:00"),
            Hours(("mon", "tue"), "08:00", "17:00"),
            Hours(("wed", "thu"), "08:00", "17:00"),
        )
    )
    assert [(line.days, line.weekdays, line.closes) for line in lines] == [
        ("Friday", ("fri",), "12:00"),
        ("Monday to Thursday", ("mon", "tue", "wed", "thu"), "17:00"),
    ]
