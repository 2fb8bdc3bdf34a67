from practice_site.pages.text_width import text_width


def test_wider_texts_get_more_room():
    assert text_width("", 14) == 0
    assert text_width("ii", 14) < text_width("nn", 14) < text_width("MM", 14)
    assert text_width("Napa", 28) == 2 * text_width("Napa", 14)


def test_an_accent_takes_no_room_of_its_own():
    assert text_width("Mayagu\u0308ez", 10) == text_width("Mayagüez", 10)
    assert text_width("n\u0323\u0307", 10) == text_width("ṅ\u0323", 10)
