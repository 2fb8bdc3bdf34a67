from practice_site.gazetteer.nearby import within
from practice_site.model.location import Geo

NAPA = Geo(38.29714, -122.28553)
STATE_LINE = Geo(38.9624, -119.9399)  # Stateline, Nevada, at the border of California


def test_the_nearest_come_first_and_none_is_too_far() -> None:
    found = within(NAPA, 30)
    names = [nearby.place.name for nearby in found]
    assert names[0] == "Napa"
    assert {"Yountville", "American Canyon", "Sonoma"} <= set(names)
    assert "San Francisco" not in names
    assert [n.miles for n in found] == sorted(n.miles for n in found)
    assert max(nearby.minutes for nearby in found) <= 30


def test_borders_of_states_are_none() -> None:
    assert {nearby.place.state for nearby in within(STATE_LINE, 20)} == {"CA", "NV"}


def test_more_time_never_finds_fewer() -> None:
    assert set(within(NAPA, 20)) < set(within(NAPA, 60))
