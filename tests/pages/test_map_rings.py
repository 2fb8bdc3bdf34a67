import pytest

from practice_site.model.map import MapPoint
from practice_site.pages.boxes import Box
from practice_site.pages.map_labels import LabelRoom
from practice_site.pages.map_rings import ring_step, rings_around


@pytest.mark.parametrize(
    ("farthest", "step"), [(2, 1), (8, 2), (18, 5), (25, 10), (70, 20), (1e6, 5000)]
)
def test_step(farthest, step):
    assert ring_step(farthest) == step


def test_rings_are_as_far_apart_as_the_step_and_say_so():
    area = Box(0, 0, 320, 300)
    rings = rings_around(MapPoint(160, 150), 5.0, 10.0, area, LabelRoom(area, ()))
    assert [ring.radius for ring in rings] == [200.0, 150.0, 100.0, 50.0]
    texts = [ring.label.lines[0][1] if ring.label else "" for ring in rings]
    assert texts[1:] == ["15 mi", "10 mi", "5 mi"]


def test_a_ring_without_room_has_no_label():
    area = Box(0, 0, 30, 10)
    rings = rings_around(MapPoint(15, 5), 1.0, 10.0, area, LabelRoom(area, ()))
    assert rings
    assert all(ring.label is None for ring in rings)
