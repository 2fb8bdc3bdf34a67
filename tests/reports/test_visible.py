import sys
import unicodedata

from practice_site.reports.visible import visible


def test_text_in_any_script_is_left_alone():
    text = "Dr.\u00a0Peña — “99 %” 脊椎 עברית"
    assert visible(text) == text


def test_no_control_or_format_character_gets_through():
    for code in range(sys.maxunicode + 1):
        letter = chr(code)
        if unicodedata.category(letter) in ("Cc", "Cf", "Cs", "Zl", "Zp"):
            assert visible(letter).startswith("\\") and visible(letter).isascii(), hex(code)
