import datetime as dt
from dataclasses import dataclass

from hypothesis import given, settings
from hypothesis import strategies as st

from pages.records import article, options, planned, site
from practice_site.model.article import Article
from practice_site.pages.directory import directory_of
from practice_site.pages.listing import newest_first
from practice_site.pages.related import MOST, NEAREST, SERVICE_WEIGHT, neighbours_of


def on(day: int, slug: str, **given: object) -> Article:
    return article(slug, published=dt.date(2026, 3, 1) + dt.timedelta(days=day), **given)


def related(slug: str, *articles: Article) -> list[str]:
    found = planned(f"/articles/{slug}/", articles=articles)
    return [card.url.split("/")[2] for card in found.view.related]


def test_the_articles_before_and_after_by_date() -> None:
    three = (on(2, "b"), on(9, "c"), on(1, "a"))
    middle = planned("/articles/b/", articles=three).view
    assert (middle.earlier.url, middle.later.url) == ("/articles/a/", "/articles/c/")
    assert planned("/articles/a/", articles=three).view.earlier is None
    assert planned("/articles/c/", articles=three).view.later is None


def test_those_that_the_author_names_come_first() -> None:
    mine = on(1, "mine", related=("far", "gone", "mine", "far"), services=("knees",))
    assert related("mine", mine, on(2, "near", services=("knees",)), on(90, "far")) == [
        "far",
        "near",
    ]


def test_an_article_that_names_itself_shows_no_fewer_others() -> None:
    mine = on(1, "mine", related=("mine", "far", "away"), services=("knees",))
    others = (on(2, "near", services=("knees",)), on(80, "away"), on(90, "far"))
    assert related("mine", mine, *others) == ["far", "away", "near"]


def test_a_service_in_common_counts_more_than_towns() -> None:
    mine = on(1, "mine", services=("knees",), serves=("napa", "sonoma"))
    towns = on(2, "towns", serves=("napa", "sonoma"))
    service = on(60, "service", services=("knees",))
    both = on(80, "both", services=("knees",), serves=("napa",))
    assert related("mine", mine, towns, service, both) == ["both", "service", "towns"]


def test_of_equally_close_ones_the_nearest_in_time_come_first_then_by_name() -> None:
    mine = on(10, "mine", services=("knees",))
    others = [on(day, slug, services=("knees",)) for day, slug in ((30, "d"), (12, "b"), (8, "a"))]
    assert related("mine", mine, *others) == ["a", "b", "d"]


def test_no_more_than_a_few_and_never_itself_or_a_draft() -> None:
    many = [on(day, f"a{day:02}", services=("knees",)) for day in range(40)]
    found = related("a20", *many)
    assert len(found) == MOST
    assert found == ["a19", "a21", "a18"]
    assert related("alone", on(1, "alone", services=("knees",), related=("alone",))) == []


def test_a_new_article_changes_only_the_pages_of_its_neighbours() -> None:
    many = tuple(on(day, f"a{day:02}", services=("knees",)) for day in range(30))
    new = on(30, "new", services=("knees",))

    def lists(articles: tuple[Article, ...]) -> dict[str, object]:
        directory = directory_of(site(articles=articles), options())
        return {a.slug: directory.shelf.neighbours.related(a) for a in many}

    before, after = lists(many), lists((*many, new))
    assert {slug for slug in before if before[slug] != after[slug]} == {"a29"}


SERVICES = ("knees", "hips", "backs")
TOWNS = ("napa", "sonoma")
SLUGS = [f"a{number:02}" for number in range(32)]

# Close together in time and in subject, so that groups are large and days are shared.
MANY = st.sampled_from((2, 15, 300)).flatmap(
    lambda days: st.lists(
        st.tuples(
            st.sampled_from(SLUGS),
            st.integers(0, days),
            st.lists(st.sampled_from(SERVICES), max_size=2).map(tuple),
            st.lists(st.sampled_from(TOWNS), max_size=2).map(tuple),
            st.lists(st.sampled_from(("gone", *SLUGS[:6])), max_size=4).map(tuple),
        ),
        min_size=1,
        unique_by=lambda drawn: drawn[0],
    )
)


def plainly_related(article: Article, everything: list[Article]) -> list[str]:
    """What `related` is, looked for among all articles each time."""
    others = {other.slug: other for other in everything if other.slug != article.slug}

    def apart(slug: str) -> tuple[int, str]:
        return abs((others[slug].published - article.published).days), slug

    def in_common(slug: str) -> int:
        services = set(article.services) & set(others[slug].services)
        return SERVICE_WEIGHT * len(services) + len(set(article.serves) & set(others[slug].serves))

    chosen = [slug for slug in dict.fromkeys(article.related) if slug in others]
    for subjects in ("services", "serves"):
        near: set[str] = set()
        for subject in getattr(article, subjects):
            group = [slug for slug in others if subject in getattr(others[slug], subjects)]
            near |= set(sorted(group, key=apart)[:NEAREST])
        if len(chosen) < MOST:
            new = near - set(chosen)
            chosen += sorted(new, key=lambda slug: (-in_common(slug), *apart(slug)))
    return chosen[:MOST]


@settings(max_examples=150, deadline=None)
@given(MANY)
def test_the_quick_search_finds_what_a_plain_one_does(
    many: list[tuple[str, int, tuple[str, ...], tuple[str, ...], tuple[str, ...]]],
) -> None:
    known = [
        on(day, slug, services=services, serves=serves, related=named)
        for slug, day, services, serves, named in many
    ]
    neighbours = neighbours_of(
        tuple(newest_first(known)), {one.slug: Card(one.slug) for one in known}
    )
    for one in known:
        found = [card.slug for card in neighbours.related(one)]
        assert found == plainly_related(one, known), one.slug


@dataclass(frozen=True)
class Card:
    """Stands for an article's card: what is on it does not matter to who stands beside whom."""

    slug: str
