import pytest
from hypothesis import given
from hypothesis import strategies as st

from practice_site.importing.mojibake import is_suspect, repaired


@pytest.mark.parametrize(
    ("broken", "whole"),
    [
        ("isnâ€™t", "isn’t"),
        ("â€œHelloâ€\x9d", "“Hello”"),
        ("cafÃ© naÃ¯ve Ã‰tude", "café naïve Étude"),
        ("Botox\u00c2\u00ae", "Botox®"),
        ("â‰¤ 5 â€“ 6 â„¢", "≤ 5 – 6 ™"),
        ("isnÃ¢â‚¬â„¢t", "isn’t"),
        ("ðŸ˜€", "😀"),
    ],
)
def test_text_in_utf_8_that_was_read_as_windows_text_is_turned_back(
    broken: str, whole: str
) -> None:
    assert repaired(broken) == whole
    assert repaired(whole) == whole


@pytest.mark.parametrize(
    "text", ["CAFÉ–BAR", "MAÇÃ”", "château pâle, À propos, Ångström", "“plain” – é", "10 Â mg"]
)
def test_what_may_be_meant_stays(text: str) -> None:
    assert repaired(text) == text


def test_what_nobody_can_mend_is_suspect_and_stays() -> None:
    assert repaired("it\ufffds") == "it\ufffds"
    assert is_suspect("it\ufffds") and not is_suspect("it’s")


@given(st.text(alphabet="abc é’“”–®ÂÃâ€™\u00a0x"))
def test_to_mend_twice_changes_nothing(text: str) -> None:
    assert repaired(repaired(text)) == repaired(text)
