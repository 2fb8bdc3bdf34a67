import pytest

from practice_site.pages.images import image_url


@pytest.mark.parametrize(
    ("source", "url"),
    [
        ("images/door.png", "/images/door.png"),
        ("images/front door #1.png", "/images/front%20door%20%231.png"),
        ("images/100%.png", "/images/100%25.png"),
        ("images/façade.png", "/images/fa%C3%A7ade.png"),
        ("/images/door.png", "/images/door.png"),
        ("https://example.org/door.png", "https://example.org/door.png"),
    ],
)
def test_an_image_has_the_address_that_leads_to_its_file(source, url):
    assert image_url(source) == url
