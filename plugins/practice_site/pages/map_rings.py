"""The rings on a map that tell how far things are from the office."""

from practice_site.model.map import MapLabel, MapPoint, MapRing
from practice_site.pages.boxes import Box
from practice_site.pages.map_labels import FONT_SIZE, LINE, LabelRoom
from practice_site.pages.text_width import text_width

_STEPS = (1.0, 2.0, 5.0, 10.0, 20.0, 50.0, 100.0, 200.0, 500.0, 1000.0, 2000.0, 5000.0)
_SPOKES = (
    (0.71, 0.71),
    (0.92, 0.38),
    (0.38, 0.92),
    (0.71, -0.71),
    (0.92, -0.38),
    (-0.71, 0.71),
    (-0.92, 0.38),
    (-0.38, 0.92),
    (1.0, 0.0),
    (0.0, 1.0),
    (-0.71, -0.71),
    (-0.92, -0.38),
    (-1.0, 0.0),
    (0.38, -0.92),
    (-0.38, -0.92),
    (0.0, -1.0),
)
"""Directions in which the rings' labels stand, the most wanted first; nearly unit vectors."""


def ring_step(farthest: float) -> float:
    """The miles from one ring to the next, so that two to four show how far the farthest is."""
    return next((step for step in _STEPS if farthest / step <= 4), _STEPS[-1])


def rings_around(
    office: MapPoint, step: float, scale: float, area: Box, room: LabelRoom
) -> tuple[MapRing, ...]:
    """The rings around an office, largest first, as far as they show in the area.

    `step` is in miles, `scale` in units a mile. Labels stand on one spoke where
    they can; one that finds no room is left out.
    """
    reach = max(
        (x - office.x) ** 2 + (y - office.y) ** 2
        for x in (area.left, area.right)
        for y in (area.top, area.bottom)
    )
    count = 1
    while count < 6 and (step * scale * (count + 1)) ** 2 < reach:
        count += 1
    radii = [round(step * scale * number, 1) for number in range(1, count + 1)]
    texts = [f"{step * number:g} mi" for number in range(1, count + 1)]
    boxes = {
        (number, spoke): _box(office, radii[number], spoke, texts[number])
        for number in range(count)
        for spoke in _SPOKES
    }
    spokes = sorted(
        _SPOKES,
        key=lambda spoke: -sum(room.fits(boxes[number, spoke]) for number in range(count)),
    )
    rings = []
    for number in range(count):
        taken = next((b for spoke in spokes if room.take(b := boxes[number, spoke])), None)
        label = _label(taken, texts[number]) if taken else None
        rings.append(MapRing(radius=radii[number], label=label))
    return tuple(reversed(rings))


def _box(office: MapPoint, radius: float, spoke: tuple[float, float], text: str) -> Box:
    x, y = office.x + spoke[0] * radius, office.y + spoke[1] * radius
    width = text_width(text, FONT_SIZE) / 2
    return Box(
        round(x - width, 1), round(y - LINE / 2, 1), round(x + width, 1), round(y + LINE / 2, 1)
    )


def _label(box: Box, text: str) -> MapLabel:
    at = MapPoint(round((box.left + box.right) / 2, 1), round((box.top + box.bottom) / 2, 1))
    return MapLabel(lines=((at, text),), anchor="middle")
