from msgspec.structs import replace

from pages.records import practice
from practice_site.appearance.social_card import social_card
from practice_site.checks.graph_sources import GraphSources
from practice_site.model.site import Site
from practice_site.model.surroundings import SiteIdentity
from practice_site.pages.social_card import card_of, ground_of

from .made_pages import FILE, HOME, RECORD, made

IMAGE = {
    "og__image": f"{HOME}/images/walk.1200.jpg",
    "og__image__width": "1200",
    "og__image__height": "675",
    "og__image__alt": "Two people on a path",
    "twitter__card": "summary_large_image",
}


SOURCES = GraphSources(Site(practice=None))


def test_what_is_shared() -> None:
    page = made(og__title="A short walk", og__description="Do it.", **IMAGE)
    card = social_card(page, SOURCES, RECORD)
    assert (card.title, card.description) == ("A short walk", "Do it.")
    assert (card.title_place, card.description_place) == (f"{FILE}:2", f"{FILE}:3")
    assert card.image_path == "/images/walk.1200.jpg"
    assert (card.image_size, card.image_place) == ("1200 × 675", f"{FILE}:6")
    assert (card.alt, card.alt_place, card.large) == ("Two people on a path", "", True)
    assert card.domain == "www.sample.example"


def test_what_is_not_said_for_it_is_taken_from_the_head() -> None:
    card = social_card(made(), SOURCES)
    assert (card.title, card.description) == ("A walk", "Good for backs.")
    assert (card.image, card.image_path, card.image_place, card.large) == ("", "", "", False)


def test_a_picture_elsewhere_is_not_one_of_the_site() -> None:
    for address in ("https://elsewhere.example/x.jpg", "//elsewhere.example/x.jpg", "x.jpg"):
        card = social_card(made(og__image=address), SOURCES)
        assert (card.image, card.image_path) == (address, "")
    assert social_card(made(og__image="/x.jpg", home=""), SOURCES).image_path == "/x.jpg"


def test_a_card_that_was_drawn_comes_from_the_title() -> None:
    page = made(og__image=f"{HOME}/images/cards/a.12345678.png", og__image__alt="A walk.")
    ground = ground_of(practice(), {})
    identity = SiteIdentity("Sample", HOME, hidden=False, ground=ground)
    drawn = card_of(identity, "/articles/a/", "A walk", "")
    assert drawn
    view = page.page.view
    shown = made(og__image=f"{HOME}{drawn.url}", og__image__alt="A walk. Sample.")
    shown = replace(
        shown, page=replace(shown.page, view=replace(view, head=replace(view.head, card=drawn)))
    )
    card = social_card(shown, SOURCES, RECORD)
    assert (card.image_place, card.alt_place) == (f"{FILE}:2", f"{FILE}:2")
    assert social_card(page, SOURCES, RECORD).image_place == f"{FILE}:6"
