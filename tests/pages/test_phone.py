import pytest

from practice_site.pages.phone import phone_of


@pytest.mark.parametrize(
    ("text", "display", "e164"),
    [
        ("+1-707-555-0142", "(707) 555-0142", "+17075550142"),
        ("707.555.0142", "(707) 555-0142", "+17075550142"),
        ("1 (707) 555 0142", "(707) 555-0142", "+17075550142"),
        ("+44 20 7946 0018", "+44 20 7946 0018", "+442079460018"),
        ("555-0142", "555-0142", ""),
        ("call us", "call us", ""),
        ("", "", ""),
    ],
)
def test_numbers(text, display, e164):
    phone = phone_of(text)
    assert (phone.display, phone.e164) == (display, e164)
