from typing import Any

import pytest
from msgspec.structs import replace

from pages import records
from practice_site.model.image import ImageFile, ImageFormat
from practice_site.model.plan import Plan
from practice_site.model.practice import Brand
from practice_site.model.social_card import SocialCard
from practice_site.pages.planner import plan_pages
from practice_site.pages.social_card import ground_of

ON = records.options(parts=records.ALL_PARTS | {"social_cards"})
MARK = ImageFile(
    path="images/m.png", digest="m" * 64, format=ImageFormat.PNG, width=9, height=9, usable=True
)


def plan(**given: Any) -> Plan:
    return plan_pages(records.site(**given), ON)


def cards(made: Plan) -> dict[str, SocialCard]:
    return {page.url: page.card for page in made.pages if page.card}


def site() -> dict[str, Any]:
    author = records.physician("ann-ample", name="Ann Ample", degree="M.D.")
    return {
        "articles": (records.article("backs", title="Backs", author="ann-ample"),),
        "physicians": (author,),
        "offices": (records.office(),),
        "towns": (records.town(),),
        "services": (records.service(),),
        "pages": (records.page("about"),),
    }


def test_the_pages_that_are_shared_have_cards() -> None:
    assert set(cards(plan(**site()))) == {
        "/",
        "/about/",
        "/articles/backs/",
        "/locations/napa/",
        "/locations/yountville/",
        "/physicians/ann-ample/",
        "/services/surgery/",
    }


def test_the_page_has_the_card_that_the_plan_has() -> None:
    made = plan(**site())
    for page in made.pages:
        assert records.made(page, made).view.head.card == page.card
        if page.card:
            assert made.images[page.card.path] == page.card


def test_a_card_names_author_or_town() -> None:
    found = cards(plan(**site()))
    article = found["/articles/backs/"]
    assert (article.title, article.line) == ("Backs", "Ann Ample, M.D.")
    assert article.alt == f"Backs. Ann Ample, M.D. {article.ground.practice}."
    assert article.url.startswith("/images/cards/articles-backs.")
    assert found["/locations/yountville/"].line == "From Yountville to our office in Napa"


def test_what_the_practice_wrote_itself_names_it_once() -> None:
    card = cards(plan(articles=(records.article("a", author=""),)))["/articles/a/"]
    assert card.line == ""
    assert card.alt.count(card.ground.practice) == 1


@pytest.mark.parametrize("given", [{"title": "Necks"}, {"author": "ann-ample"}])
def test_what_is_drawn_decides_on_the_address(given: dict[str, str]) -> None:
    before = site() | {"articles": (records.article("backs", title="Backs"),)}
    after = before | {"articles": (replace(before["articles"][0], **given),)}
    one, other = (cards(plan(**each))["/articles/backs/"].url for each in (before, after))
    assert one != other
    words = before | {"articles": (replace(before["articles"][0], summary="Other words."),)}
    assert cards(plan(**words))["/articles/backs/"].url == one


def test_the_practice_s_look_is_part_of_every_card() -> None:
    practice = records.practice(brand=Brand("images/m.png", "#1f5f5b"))
    images = {MARK.path: MARK}
    digests = {
        ground_of(practice, images).digest,
        ground_of(practice, {MARK.path: replace(MARK, digest="n" * 64)}).digest,
        ground_of(practice, {}).digest,
        ground_of(replace(practice, name="Other"), images).digest,
        ground_of(replace(practice, sample=not practice.sample), images).digest,
        ground_of(replace(practice, brand=Brand("images/m.png", "#7a1f3d")), images).digest,
    }
    assert len(digests) == 6


def test_there_is_none_for_a_title_that_cannot_be_drawn() -> None:
    assert "/articles/a/" not in cards(plan(articles=(records.article("a", title="آلام الظهر"),)))


def test_there_is_none_without_an_address_for_the_site_or_without_the_part() -> None:
    assert cards(plan(practice=records.practice(url=""))) == {}
    off = plan_pages(records.site(**site()), records.options())
    assert cards(off) == {}


def test_long_addresses_make_no_long_file_names() -> None:
    slug = "a" * 300
    found = cards(plan(articles=(records.article(slug),)))
    assert len(found[f"/articles/{slug}/"].path.rpartition("/")[2]) < 120
