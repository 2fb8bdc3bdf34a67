from itertools import combinations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import force_setattr

from pages.records import town
from practice_site.model.location import Geo
from practice_site.model.map import MapLabel, MapView
from practice_site.pages.boxes import Box
from practice_site.pages.map import map_of, town_map
from practice_site.pages.map_labels import FONT_SIZE, LINE
from practice_site.pages.text_width import text_width
from regions import NAPA, NAPA_TOWNS, REGIONS, office_at, places


def labels(view: MapView) -> list[MapLabel]:
    distances = [ring.label for ring in view.rings if ring.label]
    return [*view.labels, *distances, view.scale.label]


def box_of(label: MapLabel) -> Box:
    """The box of a label, reckoned from what is drawn."""
    width = max(text_width(text, FONT_SIZE) for _, text in label.lines)
    x = label.lines[0][0].x
    left = {"start": x, "middle": x - width / 2, "end": x - width}[label.anchor]
    top, bottom = label.lines[0][0].y - LINE / 2, label.lines[-1][0].y + LINE / 2
    return Box(left, top, left + width, bottom)


def check(view: MapView) -> None:
    """No name meets another, covers a mark, or leaves the map; nothing is lost."""
    boxes = [box_of(label) for label in labels(view)]
    for one, other in combinations(boxes, 2):
        assert not one.overlaps(other), (one, other)
    whole = Box(0, 0, view.width, view.height)
    ground = Box(0, 0, view.width, view.ground)
    assert all(whole.holds(box) for box in boxes)
    for spot in view.towns:
        dot = Box(spot.at.x - 4, spot.at.y - 4, spot.at.x + 4, spot.at.y + 4)
        assert ground.holds(dot)
        assert not any(box.overlaps(dot) for box in boxes)
    named = {t.slug for t in view.towns if t.label and not t.number}
    others = {t.slug for t in (*view.key, *view.unnamed, *view.far)}
    assert named.isdisjoint(others)
    assert [t.number for t in view.key] == list(range(1, len(view.key) + 1))
    assert 200 <= view.height <= 480
    for point in [view.office, *(t.at for t in view.towns)]:
        assert (point.x, point.y) == (round(point.x, 1), round(point.y, 1))


@pytest.mark.parametrize("region", REGIONS, ids=lambda region: region[0].slug)
def test_real_regions(region):
    office, towns = region
    view = map_of(office, towns)
    check(view)
    assert len(view.towns) + len(view.far) == len(towns)
    assert len(view.key) + len(view.unnamed) <= len(towns) / 2


LATITUDES = st.floats(-89, 89).map(lambda number: round(number, 5))
LONGITUDES = st.floats(-180, 180).map(lambda number: round(number, 5))
NAMES = st.one_of(
    st.text(st.characters(codec="utf-8", exclude_categories=["C", "Z"]), min_size=1, max_size=40),
    st.sampled_from(
        ["Napa", "Rancho Santa Margarita", "St. Helena", "San Juan Capistrano", "‘Ewa"]
    ),
)


@st.composite
def regions(draw):
    latitude, longitude = draw(LATITUDES), draw(LONGITUDES)
    spread = draw(st.sampled_from([0.0, 0.001, 0.1, 0.5, 3.0]))
    near = st.floats(-spread, spread).map(lambda number: round(number, 5))
    towns = draw(
        st.lists(st.tuples(NAMES, near, st.one_of(near, st.just(0.0))), min_size=1, max_size=40)
    )
    return office_at(draw(NAMES), latitude, longitude), places(
        *(
            (name, min(max(latitude + up, -90), 90), (longitude + east + 180) % 360 - 180)
            for name, up, east in towns
        )
    )


@settings(deadline=None, max_examples=60)
@given(regions())
def test_any_region(region):
    office, towns = region
    view = map_of(office, towns)
    check(view)
    assert {t.slug for t in (*view.towns, *view.far)} == {t.slug for t in towns}
    assert map_of(office, towns) == view


@settings(deadline=None, max_examples=40)
@given(st.lists(st.tuples(NAMES, LATITUDES, LONGITUDES), min_size=1, max_size=8))
def test_places_all_over_the_earth(towns):
    check(map_of(NAPA, places(*towns)))


def test_a_hundred_towns_in_one_spot():
    view = map_of(NAPA, places(*((f"Town {n}", 38.3, -122.3) for n in range(100))))
    check(view)
    assert view.unnamed


def test_napa():
    view = map_of(NAPA, NAPA_TOWNS)
    assert view.name == "napa"
    assert view.caption == "The office in Napa and 8 towns that it serves"
    assert not view.key
    assert not view.unnamed
    by_name = {t.name: t for t in view.towns}
    assert by_name["Yountville"].at.y < view.office.y
    assert by_name["Yountville"].at.x < view.office.x
    assert by_name["Yountville"].where == "8 miles north-northwest of the office in Napa"


def test_too_few_coordinates_make_no_map():
    nowhere = office_at("Napa", 38.3, -122.3)
    assert map_of(nowhere, []) is None
    force_setattr(nowhere, "geo", None)
    assert map_of(nowhere, NAPA_TOWNS) is None


def test_a_line_of_one_longitude_is_tall():
    view = map_of(office_at("Napa", 38.0, -122.0), places(("A", 38.1, -122.0), ("B", 38.3, -122.0)))
    check(view)
    assert {t.at.x for t in view.towns} == {view.office.x}
    assert view.height > 400


def test_an_area_across_the_180th_meridian_is_one_area():
    view = map_of(office_at("Taveuni", -16.8, 179.98), places(("East", -16.8, -179.9)))
    assert view.towns[0].where == "8 miles east of the office in Taveuni"
    assert 0 < view.towns[0].at.x - view.office.x < view.width


def test_a_town_far_out_is_named_below_the_map():
    towns = [*NAPA_TOWNS, *places(("Fresno", 36.74773, -119.77237))]
    view = map_of(NAPA, towns)
    assert [(t.name, t.where) for t in view.far] == [
        ("Fresno", "174 miles southeast of the office in Napa")
    ]
    assert len(view.towns) == 8
    assert view.description.endswith("Others lie beyond its edge.")


def test_a_town_s_map_shows_it_and_its_office():
    whole = map_of(NAPA, NAPA_TOWNS)
    slug = next(t.slug for t in NAPA_TOWNS if t.name == "Yountville")
    view = town_map(NAPA, whole, town(slug, name="Yountville", geo=Geo(38.40158, -122.36081)))
    assert [t.name for t in view.towns if t.highlighted] == ["Yountville"]
    assert view.caption == (
        "Yountville is 8 miles north-northwest of the office in Napa, as the crow flies."
    )
    assert view.route.start == view.office
    check(view)


def test_a_town_far_out_has_a_map_of_its_own():
    whole = map_of(NAPA, [*NAPA_TOWNS[:3], *places(*[("x", 38, -122)] * 3, ("F", 36.7, -119.8))])
    far = whole.far[0]
    view = town_map(NAPA, whole, town(far.slug, name="F", geo=Geo(36.7, -119.8)))
    assert [(t.name, t.highlighted) for t in view.towns] == [("F", True)]


def test_a_town_without_coordinates_has_no_map():
    assert town_map(NAPA, map_of(NAPA, NAPA_TOWNS), town(geo=None)) is None
    assert town_map(NAPA, None, town(geo=Geo(38.4, -122.3))) is None
