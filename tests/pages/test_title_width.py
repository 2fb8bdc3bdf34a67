from practice_site.pages.title_width import TITLE_WIDTH, title_width


def test_widths_are_those_of_arial():
    # As FreeType measures them in Liberation Sans, whose widths are Arial's too.
    assert title_width("") == 0
    assert title_width("iiii") == 18
    assert title_width("MMMM") == 67
    assert title_width("Care for backs, in plain words | Sample Spine and Pain Practice") == 567


def test_an_accent_takes_no_room_and_a_foreign_sign_a_whole_em():
    assert title_width("Mayagüez") == title_width("Mayagu\u0308ez") == title_width("Mayaguez")
    assert title_width("脊") == 20


def test_as_many_letters_are_not_as_wide():
    letters = 60
    assert title_width("i" * letters) < TITLE_WIDTH < title_width("M" * letters)
