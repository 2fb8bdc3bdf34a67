"""Names on a map that never overlap: where each goes, or that it has no place.

A name stands close to its mark, or apart from it at the end of a thin line. It
never covers another name, mark or line, and never leaves the area. Everything
is reckoned in tenths with constants, so that every machine finds the same.
"""

from collections.abc import Iterable, Iterator, Sequence

from msgspec import Struct

from practice_site.model.map import Anchor, MapLabel, MapLine, MapPoint
from practice_site.pages.boxes import Box, Stroke
from practice_site.pages.text_width import text_width

FONT_SIZE = 14.0
LINE = 19.0
"""The height of a line: that of the tallest common system font (Noto Sans, 1.36 em)."""

LEADING = 16.0
"""From one line of a name to the next."""

_BREAK_FROM = 84.0
"""Names wider than this may stand in two lines."""

_APART = 1.5
"""What stays free around a name."""

_DISTANCES = (14.0, 24.0, 36.0, 52.0, 74.0)
_DIRECTIONS = (
    (1.0, 0.0),
    (-1.0, 0.0),
    (0.92, -0.38),
    (0.92, 0.38),
    (-0.92, -0.38),
    (-0.92, 0.38),
    (0.71, -0.71),
    (0.71, 0.71),
    (-0.71, -0.71),
    (-0.71, 0.71),
    (0.0, -1.0),
    (0.0, 1.0),
    (0.38, -0.92),
    (0.38, 0.92),
    (-0.38, -0.92),
    (-0.38, 0.92),
)

_PATIENCE = 60
"""With more marks than this on a map, names stand close to theirs or not at all."""


class Mark(Struct, frozen=True):
    """What a name belongs to: the box that its sign covers."""

    box: Box
    text: str

    @property
    def middle(self) -> tuple[float, float]:
        """The middle of the sign."""
        return _tenth((self.box.left + self.box.right) / 2), _tenth(
            (self.box.top + self.box.bottom) / 2
        )


class _Place(Struct, frozen=True):
    """A place that a name could take."""

    box: Box
    anchor: Anchor
    lines: tuple[str, ...]
    leader: Stroke | None = None

    @property
    def label(self) -> MapLabel:
        x = {
            "start": self.box.left,
            "middle": (self.box.left + self.box.right) / 2,
            "end": self.box.right,
        }[self.anchor]
        first = self.box.top + LINE / 2
        return MapLabel(
            lines=tuple(
                (MapPoint(_tenth(x), _tenth(first + number * LEADING)), text)
                for number, text in enumerate(self.lines)
            ),
            anchor=self.anchor,
            leader=_map_line(self.leader) if self.leader else None,
        )


class LabelRoom:
    """The room for names on one map, filled name by name; the first mark is the office's."""

    def __init__(self, area: Box, marks: Sequence[Mark]) -> None:
        self._area = area
        self._marks = marks
        self._signs = tuple(dict.fromkeys(mark.box for mark in marks))
        self._choices: dict[tuple[int, str, bool], tuple[list[_Place], Iterator[_Place]]] = {}
        self._taken: dict[int, _Place] = {}
        self._extra: list[Box] = []

    def place_all(self) -> None:
        """Find a place for as many names as possible, those in crowds first."""
        order = sorted(range(len(self._marks)), key=self._urgency)
        homeless = [number for number in order if not self._settle(number)]
        for number in homeless:
            self._make_way(number)
        for number in order:
            if number in self._taken:
                self._settle(number)

    def place_again(self, number: int, text: str) -> bool:
        """Try another text for a mark that has none."""
        return self._settle(number, text)

    def label(self, number: int) -> MapLabel | None:
        """The label of the mark with that number, None if it found no place."""
        place = self._taken.get(number)
        return place.label if place else None

    def fits(self, box: Box) -> bool:
        """Whether a box is free of everything."""
        place = _Place(box, "middle", ())
        return self._possible(place, None) and not self._in_the_way(place, -1, 1)

    def take(self, box: Box) -> bool:
        """Take a box for something else, if nothing is there yet."""
        fits = self.fits(box)
        if fits:
            self._extra.append(box)
        return fits

    def _urgency(self, number: int) -> tuple[bool, int, int]:
        """The office, then those with most others near them."""
        x, y = self._marks[number].middle
        near = Box(x - 70, y - 30, x + 70, y + 30)
        crowd = sum(near.overlaps(mark.box) for mark in self._marks)
        return (number != 0, -crowd, number)

    def _settle(self, number: int, text: str = "") -> bool:
        """Give a name the first place that is free; it keeps the one it has if none is better."""
        for far in (False, True):
            for place in self._places(number, text, far):
                if not self._in_the_way(place, number, 1):
                    self._taken[number] = place
                    return True
        return False

    def _make_way(self, number: int) -> bool:
        """Take a place that one other name is in the way of, if that one finds another."""
        for far in (False, True):
            for place in self._places(number, "", far):
                blockers = self._in_the_way(place, number, 2)
                if len(blockers) > 1:
                    continue
                before = {other: self._taken.pop(other) for other in blockers}
                self._taken[number] = place
                if all(self._settle(other) for other in blockers):
                    return True
                del self._taken[number]
                self._taken.update(before)
        return False

    def _places(self, number: int, text: str, far: bool) -> Iterator[_Place]:
        """The places for a name that nothing but other names can spoil, the best first.

        Each is looked for once, and only when those before it did not do.
        """
        key = (number, text, far)
        if key not in self._choices:
            self._choices[key] = ([], self._search(number, text, far))
        known, more = self._choices[key]
        yield from known
        for place in more:
            known.append(place)
            yield place

    def _search(self, number: int, text: str, far: bool) -> Iterator[_Place]:
        mark = self._marks[number]
        ways = _ways_to_break(text or mark.text)
        found: Iterable[_Place] = ()
        if not far:
            found = (place for lines in ways for place in _close_by(mark, lines))
        elif len(self._marks) <= _PATIENCE:
            found = (p for d in _DISTANCES for lines in ways for p in _further_off(mark, lines, d))
        return (place for place in found if self._possible(place, mark))

    def _possible(self, place: _Place, mark: Mark | None) -> bool:
        """Whether a place lies in the area and off all signs."""
        box = place.box.grown(_APART)
        if not self._area.holds(box) or any(box.overlaps(extra) for extra in self._extra):
            return False
        own = mark.box if mark else None
        if own and place.box.overlaps(own):
            return False
        leader = place.leader
        for sign in self._signs:
            if sign != own and (box.overlaps(sign) or (leader and leader.touches(sign))):
                return False
        return True

    def _in_the_way(self, place: _Place, number: int, most: int) -> list[int]:
        """The names that a place would collide with, at most so many."""
        box = place.box.grown(_APART)
        found: list[int] = []
        for other, taken in self._taken.items():
            if other != number and _collide(place, box, taken):
                found.append(other)
                if len(found) == most:
                    break
        return found


def _collide(place: _Place, box: Box, taken: _Place) -> bool:
    if box.overlaps(taken.box):
        return True
    if taken.leader and taken.leader.touches(box):
        return True
    if place.leader is None:
        return False
    if place.leader.touches(taken.box.grown(_APART)):
        return True
    return bool(taken.leader and place.leader.crosses(taken.leader))


def _ways_to_break(text: str) -> list[tuple[str, ...]]:
    """The text in one line, and in two where it is long and has a gap near its middle."""
    words = text.split()
    if len(words) < 2 or text_width(text, FONT_SIZE) < _BREAK_FROM:
        return [(text,)]
    halves = [(" ".join(words[:gap]), " ".join(words[gap:])) for gap in range(1, len(words))]
    return [(text,), min(halves, key=lambda half: max(map(len, half)))]


def _size(lines: Iterable[str]) -> tuple[float, float]:
    texts = tuple(lines)
    width = max(text_width(text, FONT_SIZE) for text in texts)
    return width, LINE + (len(texts) - 1) * LEADING


def _close_by(mark: Mark, lines: tuple[str, ...]) -> Iterator[_Place]:
    """Right, left, at the four corners, above, below: as mapmakers prefer."""
    width, height = _size(lines)
    box = mark.box
    x, y = mark.middle
    middle = y - height / 2
    yield _place(box.right + 3, middle, width, height, "start", lines)
    yield _place(box.left - 3 - width, middle, width, height, "end", lines)
    for down in (box.top - height + 4, box.bottom - 4):
        yield _place(box.right, down, width, height, "start", lines)
        yield _place(box.left - width, down, width, height, "end", lines)
    yield _place(x - width / 2, box.top - height - 1, width, height, "middle", lines)
    yield _place(x - width / 2, box.bottom + 1, width, height, "middle", lines)
    for shift in (-7, 7):
        yield _place(box.right + 2, middle + shift, width, height, "start", lines)
        yield _place(box.left - 2 - width, middle + shift, width, height, "end", lines)


def _further_off(mark: Mark, lines: tuple[str, ...], distance: float) -> Iterator[_Place]:
    width, height = _size(lines)
    x, y = mark.middle
    reach = (mark.box.right - mark.box.left) / 2 + 1
    for across, down in _DIRECTIONS:
        start_x, start_y = _tenth(x + across * reach), _tenth(y + down * reach)
        end_x = _tenth(start_x + across * distance)
        end_y = _tenth(start_y + down * distance)
        leader = Stroke(start_x, start_y, end_x, end_y)
        if abs(across) > 0.5:
            left, anchor = (end_x + 3, "start") if across > 0 else (end_x - 3 - width, "end")
            yield _place(left, end_y - height / 2, width, height, anchor, lines, leader)
        else:
            top = end_y + 2 if down > 0 else end_y - 2 - height
            yield _place(end_x - width / 2, top, width, height, "middle", lines, leader)


def _place(
    left: float,
    top: float,
    width: float,
    height: float,
    anchor: str,
    lines: tuple[str, ...],
    leader: Stroke | None = None,
) -> _Place:
    box = Box(_tenth(left), _tenth(top), _tenth(left + width), _tenth(top + height))
    side: Anchor = "start" if anchor == "start" else "end" if anchor == "end" else "middle"
    return _Place(box, side, lines, leader)


def _map_line(stroke: Stroke) -> MapLine:
    return MapLine(MapPoint(stroke.x1, stroke.y1), MapPoint(stroke.x2, stroke.y2))


def _tenth(number: float) -> float:
    return round(number, 1) + 0.0
