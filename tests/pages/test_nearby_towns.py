from hypothesis import given
from hypothesis import strategies as st

from practice_site.model.location import Geo
from practice_site.pages.map import Place
from practice_site.pages.nearby_towns import nearby_towns


def place(slug: str, latitude: float, longitude: float) -> Place:
    return Place(slug, slug.title(), Geo(latitude, longitude), f"/locations/{slug}/")


YOUNTVILLE = place("yountville", 38.40158, -122.36081)
ST_HELENA = place("st-helena", 38.50519, -122.47026)
VALLEJO = place("vallejo", 38.10409, -122.25664)


def test_a_town_says_where_those_near_it_lie() -> None:
    near = nearby_towns((YOUNTVILLE, ST_HELENA, VALLEJO)).of
    assert [(card.name, card.url, card.note) for card in near["yountville"]] == [
        ("St-Helena", "/locations/st-helena/", "9 miles northwest of Yountville")
    ]
    assert near["vallejo"] == ()


def test_the_nearest_come_first_and_then_those_that_have_none_nearer() -> None:
    row = tuple(place(f"t{n}", 38 + n / 100, -122) for n in (0, 3, 1, 2, -9, -20, -40))
    assert [card.name for card in nearby_towns(row).of["t0"]] == ["T1", "T2", "T3", "T-9", "T-20"]


def test_what_was_worked_out_before_is_used_where_the_towns_are_the_same() -> None:
    before = nearby_towns((YOUNTVILLE, ST_HELENA))
    assert nearby_towns((YOUNTVILLE, ST_HELENA), before) is before
    assert nearby_towns((YOUNTVILLE,), before).of == {"yountville": ()}


@given(
    st.lists(st.tuples(st.floats(37.9, 38.4), st.floats(-122.5, -122)), max_size=12).map(
        lambda points: tuple(place(f"t{n}", *point) for n, point in enumerate(points))
    )
)
def test_towns_are_near_each_other_or_neither_is(places: tuple[Place, ...]) -> None:
    near = {slug: {card.url for card in cards} for slug, cards in nearby_towns(places).of.items()}
    assert set(near) == {p.slug for p in places}
    for here in places:
        assert here.url not in near[here.slug]
        for there in places:
            assert (there.url in near[here.slug]) == (here.url in near[there.slug])
