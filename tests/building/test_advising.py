import datetime as dt

from conftest import SiteMaker
from practice_site.building.advising import advice_on_texts, advised_pages
from practice_site.building.configuration import read_configuration
from practice_site.building.flow import build_site
from practice_site.building.request import request_from
from practice_site.model.advice import Rating


def test_every_text_has_its_advice_the_poorest_first(make_site: SiteMaker) -> None:
    configuration = read_configuration(make_site("sample") / "pelicanconf.py")
    outcome = build_site(request_from(configuration, as_of=dt.date(2026, 11, 21)))
    done: list[int] = []
    advice = advice_on_texts(outcome, done.append)
    assert list(advice) == list(advised_pages(outcome))
    assert sum(done) == len(advice) == 11
    order = [Rating.POOR, Rating.FAIR, Rating.GOOD]
    for text in advice.values():
        assert [point.name for point in text.points if point.is_overall] == [
            "Search, in all",
            "Reading, in all",
        ]
        ratings = [order.index(point.rating) for point in text.points if not point.is_overall]
        assert ratings == sorted(ratings)
        names = [point.name for point in text.points]
        assert len(names) == len(set(names)) > 12
        assert text.grade is not None
        assert 0 < text.grade <= 8
