"""Images as the theme shows them: the first at once, the others when they come near."""

import pytest
from lxml import html
from msgspec.structs import replace

from practice_site.model.image import ImageFile, ImageFormat
from practice_site.model.image_view import Image
from practice_site.model.view import Frame, View
from practice_site.pages.images import image_of
from practice_site.pages.pictures import picture_html
from rendering.documents import Element, parsed
from rendering.sample_views import ARTICLE, FRAME, HOME_PAGE, INDEX, OFFICE_PAGE, PHYSICIAN, TOWN


def image(name: str, width: int = 2000) -> Image:
    original = ImageFile(
        path=f"images/{name}.jpg",
        digest="0123abcd" * 8,
        format=ImageFormat.JPEG,
        width=width,
        height=width // 2,
        usable=True,
    )
    found = image_of(original.path, 'A "door"', {original.path: original})
    assert found
    return found


LEAD, CARD, FACE, MARK = image("lead"), image("card"), image("face"), image("mark", 400)


def leading(view: View) -> View:
    """The view with the lead image, in its head as well."""
    return replace(view, image=LEAD, head=replace(view.head, image=LEAD))


PAGES = [
    leading(ARTICLE),
    leading(OFFICE_PAGE),
    leading(TOWN),
    replace(
        PHYSICIAN,
        person=replace(PHYSICIAN.person, image=LEAD),
        head=replace(PHYSICIAN.head, image=LEAD),
    ),
]
NAMED = pytest.mark.parametrize("view", PAGES, ids=lambda view: view.template)


def the_image(page: Element, of: Image) -> Element:
    (found,) = page.xpath(f"//main//img[@src='{of.url}']")
    return found


@NAMED
def test_the_lead_image_is_asked_for_first(view: View) -> None:
    page = parsed(view)
    img = the_image(page, LEAD)
    assert (img.get("loading"), img.get("fetchpriority")) == ("eager", "high")
    (preload,) = page.xpath("//head/link[@as='image']")
    assert dict(preload.attrib) == {
        "rel": "preload",
        "as": "image",
        "type": "image/avif",
        "imagesrcset": LEAD.sources[0].srcset,
        "imagesizes": img.get("sizes"),
        "fetchpriority": "high",
    }
    (picture,) = img.iterancestors("picture")
    assert {e.get("sizes") for e in picture.iter("source")} == {img.get("sizes")}


@NAMED
def test_nothing_else_is(view: View) -> None:
    eager = parsed(view).xpath("//*[@fetchpriority]")
    assert [element.tag for element in eager] == ["link", "img"]


@NAMED
def test_other_sites_show_the_size_that_they_ask_for(view: View) -> None:
    metas = parsed(view).xpath("//meta[starts-with(@property, 'og:image')]")
    assert {meta.get("property"): meta.get("content") for meta in metas} == {
        "og:image": f"{FRAME.url}/images/lead.0123abcd-1200.jpg",
        "og:image:width": "1200",
        "og:image:height": "600",
        "og:image:alt": 'A "door"',
    }


@pytest.mark.parametrize("view", [INDEX, HOME_PAGE], ids=lambda view: view.template)
def test_images_in_lists_wait(view: View) -> None:
    cards = tuple(replace(card, image=CARD) for card in view.articles)[:1]
    shown = replace(view, articles=cards)
    if view is HOME_PAGE:
        face = replace(HOME_PAGE.physicians[0], image=FACE)
        shown = replace(shown, physicians=(face,), services=(), image=None)
    page = parsed(shown)
    images = page.xpath("//main//picture//img")
    assert len(images) == (2 if view is HOME_PAGE else 1)
    for img in images:
        assert (img.get("loading"), img.get("decoding")) == ("lazy", "async")
        assert img.get("fetchpriority") is None
    assert not page.xpath("//link[@as='image']")


@NAMED
def test_every_image_keeps_its_place(view: View) -> None:
    frame: Frame = replace(FRAME, mark=MARK)
    images = parsed(view, frame).xpath("//picture//img")
    assert images
    for img in images:
        assert int(img.get("width")) > 0
        assert int(img.get("height")) > 0


def test_the_mark_has_no_words_and_does_not_wait() -> None:
    (img,) = parsed(ARTICLE, replace(FRAME, mark=MARK)).xpath("//a[@class='brand']//img")
    assert (img.get("alt"), img.get("loading"), img.get("width")) == ("", None, "400")


def test_an_image_that_cannot_be_used_is_its_address_alone() -> None:
    view = replace(ARTICLE, image=Image("/images/x.png", "A door"))
    page = parsed(view)
    (img,) = page.xpath("//main//img[@src='/images/x.png']")
    assert img.get("srcset") is None
    assert img.getparent().tag != "picture"
    assert not page.xpath("//link[@as='image']")


def test_the_theme_and_texts_make_the_same_element() -> None:
    img = the_image(parsed(leading(ARTICLE)), LEAD)
    (themed,) = img.iterancestors("picture")
    written = html.fragment_fromstring(picture_html(LEAD, ' alt="x"'))
    assert [dict(e.attrib) for e in themed.iter("source")] == [
        dict(e.attrib) for e in written.iter("source")
    ]
    (own,) = written.iter("img")
    assert set(own.attrib) - set(img.attrib) == {"decoding"}
