import pytest

from practice_site.importing.redirects import unwrapped


@pytest.mark.parametrize(
    ("address", "end"),
    [
        ("https://www.google.com/url?q=https://example.org/a&sa=D", "https://example.org/a"),
        ("https://l.facebook.com/l.php?u=https%3A%2F%2Fexample.org%2Fa", "https://example.org/a"),
        (
            "https://www.google.com/url?q=https://l.facebook.com/l.php?u%3Dhttps://example.org/a",
            "https://example.org/a",
        ),
        ("https://www.google.com/url?q=javascript:x()", ""),
        ("https://www.google.com/search?q=https://example.org", ""),
        ("https://[broken", ""),
    ],
)
def test_an_address_leads_to_its_end_or_stays(address: str, end: str) -> None:
    assert unwrapped(address) == (end or address)
