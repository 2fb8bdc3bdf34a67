from practice_site.pages.arial import arial_width


def test_widths_grow_with_the_type() -> None:
    assert arial_width("MMMM", 10) * 2 == arial_width("MMMM", 20)


def test_what_joins_signs_takes_no_room() -> None:
    assert arial_width("👩‍⚕️", 20) == arial_width("👩⚕", 20) == 40
    assert arial_width("back\u00adache", 20) == arial_width("backache", 20)


def test_a_syllable_is_as_wide_as_its_letters() -> None:
    assert arial_width("각", 20) == arial_width("\u1100\u1161\u11a8", 20) == 20
