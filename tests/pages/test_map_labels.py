from practice_site.pages.boxes import Box
from practice_site.pages.map_labels import LabelRoom, Mark

AREA = Box(0, 0, 320, 240)


def mark(x: float, y: float, text: str) -> Mark:
    return Mark(Box(x - 5, y - 5, x + 5, y + 5), text)


def room(*marks: Mark, area: Box = AREA) -> LabelRoom:
    made = LabelRoom(area, marks)
    made.place_all()
    return made


def test_a_name_stands_right_of_its_mark_where_it_can():
    label = room(mark(100, 100, "Napa")).label(0)
    ((at, text),) = label.lines
    assert (at.x, at.y, text) == (108, 100, "Napa")
    assert (label.anchor, label.leader) == ("start", None)


def test_near_the_right_edge_it_stands_left():
    assert room(mark(300, 100, "Napa")).label(0).anchor == "end"


def test_a_long_name_breaks_where_one_line_has_no_room():
    narrow = Box(0, 0, 160, 240)
    label = room(mark(30, 100, "Rancho Santa Margarita"), area=narrow).label(0)
    assert [text for _, text in label.lines] == ["Rancho Santa", "Margarita"]


def test_names_of_one_place_stand_around_it():
    made = room(*(mark(160, 120, "Yountville") for _ in range(4)))
    labels = [made.label(number) for number in range(4)]
    assert all(labels)
    assert len({label.lines for label in labels}) == 4


def test_a_name_that_fits_nowhere_can_be_a_number():
    made = room(mark(20, 20, "A name that is longer than this"), area=Box(0, 0, 60, 40))
    assert made.label(0) is None
    assert made.place_again(0, "8")
    assert made.label(0).lines[0][1] == "8"


def test_one_name_makes_way_for_another():
    # The second can only stand right of its mark, where the first stands at its own left.
    first, second = mark(150, 20, "Aaaaaaaa"), mark(15, 20, "Bbbbbbbb")
    made = room(first, second, area=Box(0, 8, 320, 32))
    assert made.label(0).anchor == "start"
    assert made.label(1).anchor == "start"


def test_nothing_else_is_put_where_a_name_stands():
    made = room(mark(100, 100, "Napa"))
    assert not made.fits(Box(110, 95, 130, 105))
    assert not made.take(Box(98, 98, 102, 102))
    assert made.take(Box(200, 20, 220, 40))
    assert not made.take(Box(210, 30, 230, 50))
    assert not made.take(Box(310, 100, 330, 120))
