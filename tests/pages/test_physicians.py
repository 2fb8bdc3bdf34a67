import datetime as dt

from pages.records import options, pages_at, physician, planned, site
from practice_site.pages.planner import plan_pages


def test_the_list_has_those_who_are_at_the_practice_now() -> None:
    gone = physician("sam-example", left=dt.date(2026, 1, 1))
    view = planned("/physicians/", physicians=(physician(), gone)).view
    assert [person.slug for person in view.physicians] == ["alex-sample"]
    assert [link.url for link in view.breadcrumb] == ["/", "/physicians/"]


def test_there_is_no_list_of_nobody() -> None:
    assert pages_at("/physicians/", plan_pages(site(physicians=()), options())) == []
