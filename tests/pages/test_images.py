import re

import pytest

from practice_site.inspecting.image_sizes import image_sizes
from practice_site.model.image import ImageFile, ImageFormat
from practice_site.model.image_view import Candidate, Image
from practice_site.model.plan import Origin
from practice_site.model.span import Span
from practice_site.pages.images import (
    image_of,
    image_origins,
    image_url,
    renditions,
    shown_addresses,
    shown_origins,
)


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


def original(name="images/Front Door.JPG", width=2000, height=1500, **facts):
    facts = {"format": ImageFormat.JPEG, "digest": "ab12cd34" * 8, "usable": True, **facts}
    return ImageFile(path=name, width=width, height=height, **facts)


def shown(image, alt="A door"):
    return image_of(image.path, alt, {image.path: image})


def test_an_image_comes_in_sizes_and_formats():
    image = shown(original())
    assert (image.alt, image.width, image.height) == ("A door", 1600, 1200)
    assert image.url == "/images/front-door.ab12cd34-800.jpg"
    assert [c.width for c in image.candidates] == [160, 320, 480, 800, 1200, 1600]
    assert [c.height for c in image.candidates] == [120, 240, 360, 600, 900, 1200]
    assert [source.type for source in image.sources] == ["image/avif", "image/webp"]
    assert image.sources[0].srcset.startswith(
        "/images/front-door.ab12cd34-160.avif 160w, /images/front-door.ab12cd34-320.avif 320w, "
    )
    assert image.srcset.endswith("/images/front-door.ab12cd34-1600.jpg 1600w")
    assert image.social == Candidate("/images/front-door.ab12cd34-1200.jpg", 1200, 900)


@pytest.mark.parametrize(
    ("width", "widths", "default", "social"),
    [
        (100, [100], 100, 100),
        (160, [160], 160, 160),
        (500, [160, 320, 480, 500], 500, 500),
        (1000, [160, 320, 480, 800, 1000], 800, 1000),
        (1600, [160, 320, 480, 800, 1200, 1600], 800, 1200),
    ],
)
def test_an_image_is_never_made_larger(width, widths, default, social):
    image = shown(original(width=width))
    assert [c.width for c in image.candidates] == widths
    assert [c.width for c in image.sources[1].candidates] == widths
    assert image.url.endswith(f"-{default}.jpg")
    assert image.social.width == social


def test_what_shines_through_falls_back_to_png():
    image = shown(original(alpha=True, format=ImageFormat.WEBP))
    assert image.url.endswith(".png")
    assert image.social.url.endswith("-1200.png")


@pytest.mark.parametrize(
    "name", ["images/図.png", "images/---.png", "images/.png", "images/a/b.png"]
)
def test_every_name_makes_a_plain_address(name):
    assert re.fullmatch(
        rb"/images/[a-z0-9-]+\.[0-9a-f]{8}-800\.jpg", shown(original(name)).url.encode()
    )
    assert image_sizes(shown(original(name)).url.encode()) == (shown(original(name)).url,)


def test_a_very_flat_image_has_a_height():
    assert shown(original(width=5000, height=1)).candidates[0].height == 1


def test_an_image_that_is_not_there_has_an_address_only():
    missing = Image("/images/door.png", "A door")
    assert image_of("images/door.png", "A door", {}) == missing
    broken = ImageFile(path="images/door.png")
    assert image_of("images/door.png", "A door", {broken.path: broken}) == missing
    assert image_of("", "", {}) is None


def test_all_that_a_page_names_can_be_made():
    image = original()
    files = renditions({image.path: image, "images/x.png": ImageFile(path="images/x.png")})
    view = shown(image)
    named = [c for source in view.sources for c in source.candidates]
    for candidate in (*view.candidates, *named, view.social):
        made = files[candidate.url.removeprefix("/")]
        assert (made.width, made.height) == (candidate.width, candidate.height)
        assert candidate.url.endswith(made.format.endings[0])
    assert len(files) == 3 * 6 + 1
    whole = files["images/Front Door.JPG"]
    assert (whole.format, whole.width, whole.height) == (ImageFormat.JPEG, 2000, 1500)


def test_the_whole_image_has_its_own_format_and_a_limit():
    image = original("images/a.webp", width=6000, height=4000, format=ImageFormat.WEBP)
    whole = renditions({image.path: image})["images/a.webp"]
    assert (whole.format, whole.width, whole.height) == (ImageFormat.WEBP, 2400, 1600)


def test_origins_are_called_what_the_page_calls_them():
    image = original("images/a b.jpg")
    place = Span("content/articles/a.md", 3)
    origins = [Origin("src", "/images/a%20b.jpg", place), Origin("src", "/images/c.jpg", place)]
    assert shown_origins(origins, shown_addresses({image.path: image})) == (
        Origin("src", "/images/a-b.ab12cd34-800.jpg", place),
        origins[1],
    )


def test_a_key_that_names_no_image_has_no_origin():
    assert image_origins("", Span("a.md")) == ()
    assert image_origins("images/a.jpg", Span("a.md"))[0].value == "/images/a.jpg"
