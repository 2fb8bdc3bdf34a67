import datetime as dt

from pages.records import ALL_PARTS, article, options, pages_at, site
from practice_site.model.article import Status
from practice_site.pages.feed import NEWEST, feed_view
from practice_site.pages.planner import plan_pages

WITH_FEED = options(parts=ALL_PARTS | {"feed"})


def plan(when=WITH_FEED, **given):
    return plan_pages(site(**given), when)


def feed(made):
    """The feed of a plan with its articles."""
    views = [page.view for url in made.feed.articles for page in pages_at(url, made)]
    return feed_view(made.feed, views)


def test_the_newest_articles_are_in_it_and_updated_is_the_last_change():
    days = [dt.date(2026, 1, 1) + dt.timedelta(days=n) for n in range(NEWEST + 2)]
    articles = [article(f"n{n:02}", published=day) for n, day in enumerate(days)]
    articles[5] = article("n05", published=days[5], updated=dt.date(2026, 7, 1))
    made = plan(articles=tuple(articles))
    assert made.frame.feed == "/feed.xml"
    ids = [entry.id for entry in feed(made).entries]
    assert ids[0] == "https://sample.example/articles/n21/"
    assert len(ids) == NEWEST
    assert feed(made).updated == "2026-07-01T00:00:00-07:00"
    old = next(entry for entry in feed(made).entries if entry.id.endswith("/n05/"))
    assert (old.published, old.updated) == ("2026-01-06T00:00:00-08:00", feed(made).updated)


def test_who_wrote_it():
    made = plan(articles=(article("a"), article("b", author="practice")))
    assert [(e.author, e.author_url) for e in feed(made).entries] == [
        ("Alex Sample, D.O.", "https://sample.example/physicians/alex-sample/"),
        ("Sample Spine Practice", "https://sample.example/"),
    ]


def test_drafts_are_never_in_it():
    draft = article("d", status=Status.DRAFT)
    shown = options(parts=ALL_PARTS | {"feed"}, drafts=True)
    both = plan(shown, articles=(article("a"), draft))
    assert [entry.id for entry in feed(both).entries] == ["https://sample.example/articles/a/"]
    only = plan(shown, articles=(draft,))
    assert (only.feed, only.frame.feed) == (None, "")


def test_there_is_none_where_it_is_switched_off():
    off = plan(options(), articles=(article("a"),))
    assert (off.feed, off.frame.feed) == (None, "")
    no_articles = options(parts=frozenset({"feed"}))
    assert plan(no_articles, articles=(article("a"),)).feed is None
