import datetime as dt

from msgspec.structs import replace

from pages.records import (
    article,
    body,
    options,
    page,
    paragraph,
    patient_quote,
    physician,
    planned,
    practice,
    quote_line,
    section,
    service,
    site,
    town,
)
from practice_site.model.image import ImageFile, ImageFormat
from practice_site.model.markdown import ImageUse
from practice_site.model.record import Review
from practice_site.model.span import Span
from practice_site.model.surroundings import ArticleSurroundings
from practice_site.pages.article import article_page
from practice_site.pages.directory import directory_of
from practice_site.pages.surroundings import surroundings_of

PLACE = Span("content/articles/a.md", 12)


def image(path: str) -> ImageFile:
    return ImageFile(
        path=path, digest="0a" * 32, format=ImageFormat.PNG, width=800, height=400, usable=True
    )


IMAGES = {path: image(path) for path in ("images/a.png", "images/b.png", "images/other.png")}
ARTICLE = article(
    "a",
    author="sam-example",
    reviewed=Review("alex-sample", dt.date(2026, 11, 2)),
    updated=dt.date(2026, 11, 1),
    services=("gone", "surgery"),
    serves=("yountville", "napa", "nowhere"),
    image="images/a.png",
    pictures=(
        ImageUse("./images/b.png", "B", PLACE),
        ImageUse("images/none.png", "N", PLACE),
    ),
    body=body(section("Voices", quote_line("t-1"), quote_line("t-2")), section("More")),
)
SITE = site(
    articles=(
        ARTICLE,
        article("before", published=dt.date(2026, 9, 1), services=("surgery",)),
        article("after", published=dt.date(2026, 11, 1)),
    ),
    physicians=(
        physician(),
        physician("sam-example", name="Sam Example", given_name="Sam", family_name="Example"),
    ),
    services=(service("surgery"), service("other")),
    testimonials=(
        patient_quote("t-1"),
        patient_quote("t-2", attribution="Jo M.", status="withhold"),
        patient_quote("t-3"),
    ),
    images=IMAGES,
)


def around(of=ARTICLE, within=SITE) -> ArticleSurroundings:
    return surroundings_of(directory_of(within, options()), of)


def test_everything_that_the_page_needs_is_looked_up() -> None:
    found = around()
    assert (found.author.display, found.review.reviewer.display) == (
        "Sam Example, D.O.",
        "Alex Sample, D.O.",
    )
    assert (found.review.day.date, found.published.date, found.updated.date) == (
        dt.date(2026, 11, 2),
        dt.date(2026, 10, 5),
        dt.date(2026, 11, 1),
    )
    assert found.disclaimer == practice().disclaimer
    assert [(link.text, link.url) for link in found.topics] == [("Surgery", "/services/surgery/")]
    assert [link.url for link in found.places] == ["/locations/yountville/", "/locations/napa/"]
    assert (found.earlier.url, found.later.url) == ("/articles/before/", "/articles/after/")
    assert [card.url for card in found.related] == ["/articles/before/"]


def test_only_what_the_article_itself_uses_is_in_them() -> None:
    found = around()
    assert set(found.images) == {"images/a.png", "images/b.png"}
    assert set(found.quotes.by_id) == {"t-1"}
    assert dict(found.quotes.withheld) == {"t-2": "Jo M."}


def test_what_nobody_knows_is_left_out() -> None:
    plain = article("p", author="nobody", reviewed=Review("nobody", dt.date(2026, 1, 1)))
    found = around(plain, site(articles=(plain,)))
    assert (found.author, found.review, found.updated) == (None,) * 3
    assert (found.topics, found.places, found.earlier, found.later, found.related) == (
        (),
        (),
        None,
        None,
        (),
    )
    assert dict(found.images) == {}


def test_changes_elsewhere_that_the_page_does_not_show_change_nothing() -> None:
    elsewhere = replace(
        SITE,
        pages=(page("contact"),),
        services=(service("surgery", summary="Other words."), service("third")),
        towns=(town(), town("calistoga")),
        testimonials=(*SITE.testimonials, patient_quote("t-4", status="draft")),
        images={**IMAGES, "images/new.png": image("images/new.png")},
        articles=(*SITE.articles, article("old", published=dt.date(2020, 1, 1))),
    )
    assert around(within=elsewhere) == around()


def test_changes_that_the_page_shows_change_them() -> None:
    others = [
        replace(SITE, practice=practice(disclaimer="Other words.")),
        replace(SITE, practice=practice(name="Another name")),
        replace(SITE, practice=practice(timezone="UTC")),
        replace(SITE, practice=practice(sample=True)),
        replace(SITE, physicians=(physician(),)),
        replace(SITE, services=(service("surgery", title="Another title"),)),
        replace(SITE, testimonials=(patient_quote("t-1", quote="Other words."),)),
        replace(SITE, testimonials=()),
        replace(SITE, images={}),
        replace(SITE, articles=SITE.articles[:2]),
        replace(SITE, articles=(*SITE.articles[:2], article("after", title="Another title"))),
    ]
    plain = around()
    for number, changed in enumerate(others):
        assert around(within=changed) != plain, number


def test_a_page_is_made_of_the_article_its_text_and_these_alone() -> None:
    whole = planned("/articles/a/", **{name: getattr(SITE, name) for name in FIELDS})
    alone = article_page(replace(ARTICLE, body=None), ARTICLE.body, around())
    assert (alone.view, alone.source) == (whole.view, whole.source)
    assert alone.origins == whole.origins[: len(alone.origins)]
    assert alone.withheld == whole.withheld == ("Jo M.",)
    reworded = body(section("Only this", paragraph("Other words.")))
    other = article_page(replace(ARTICLE, body=None), reworded, around())
    assert [part.heading for part in other.view.main] == ["Only this"]


FIELDS = ("articles", "physicians", "services", "testimonials", "images")
