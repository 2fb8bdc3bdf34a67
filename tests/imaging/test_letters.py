from PIL import Image

from practice_site.imaging.letters import Typeface
from practice_site.pages.card_text import SIGNS

BOLD, REGULAR = Typeface("bold"), Typeface("regular")


def drawn(face: Typeface, text: str) -> Image.Image:
    layer = Image.new("L", (600, 120))
    face.at(60).draw(text, layer, 20, 80)
    return layer


def test_the_fonts_have_every_sign_that_is_said_to_be_drawable() -> None:
    for face in (BOLD, REGULAR):
        assert not drawn(face, "\u4e00").getbbox()
        for sign in sorted(SIGNS):
            assert bool(drawn(face, sign).getbbox()) is not sign.isspace(), f"{ord(sign):x}"


def test_letters_of_all_kinds_are_drawn_as_wide_as_they_are_said_to_be() -> None:
    for face in (BOLD, REGULAR):
        for text in ("Hüfte", "Żółć Ł", "AVATAR To Yo", "fi “x”", "1,5–2 mg"):
            left, _, right, _ = drawn(face, text).getbbox() or (0, 0, 0, 0)
            assert abs(right - left - face.at(60).width(text)) < 14, text


def test_pairs_stand_closer_in_the_bold_one() -> None:
    alone = sum(BOLD.at(100).width(sign) for sign in "To")
    assert BOLD.at(100).width("To") < alone - 2
    assert REGULAR.at(100).width("To") == sum(REGULAR.at(100).width(sign) for sign in "To")


def test_white_on_black_and_the_same_every_time() -> None:
    one, other = drawn(BOLD, "Back pain"), drawn(Typeface("bold"), "Back pain")
    assert one.tobytes() == other.tobytes()
    assert one.getextrema() == (0, 255)


def test_a_size_is_loaded_once() -> None:
    assert BOLD.at(44) is BOLD.at(44)
