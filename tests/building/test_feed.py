from pathlib import Path

import pytest

from building.test_making import ARTICLE, Site
from conftest import copy_site

FEED = "feed.xml"
FEED_PATH = f"/{FEED}"


@pytest.fixture
def site(tmp_path: Path) -> Site:
    return Site(copy_site("minimal", tmp_path / "site"))


def test_the_feed_is_made_again_only_where_an_article_of_it_has_changed(site: Site) -> None:
    first = site.build().documents[FEED]
    assert first
    assert b"five minutes" in first
    site.folder.files[FEED] = first
    assert site.build().documents[FEED] is None  # it is in the output already
    site.edit("content/pages/contact.md", "summary: ", "summary: Oh. ")
    assert site.build().documents[FEED] is None
    site.edit(ARTICLE, "five minutes", "six minutes")
    again = site.build().documents[FEED]
    assert again
    assert b"six minutes" in again


def test_a_feed_that_the_output_has_lost_is_made_again(site: Site) -> None:
    first = site.build().documents[FEED]
    assert first
    site.folder.files[FEED] = first
    assert site.build().documents[FEED] is None
    del site.folder.files[FEED]
    assert site.build().documents[FEED] == first


def test_an_entry_whose_template_fails_is_one_problem(site: Site) -> None:
    (site.root / "theme/templates/feed-entry.html").write_text("{{ page.nothing }}", "utf-8")
    outcome = site.build()
    found = [f for f in outcome.judgement.findings if f.rule == "PS904"]
    assert [f.span.path for f in found] == ["theme/templates/feed-entry.html"]
    assert FEED not in outcome.documents


def test_an_article_whose_page_cannot_be_made_still_counts(site: Site) -> None:
    """Its page has failed, and its words have changed in the feed all the same."""
    (site.root / "theme/templates/article.html").write_text("{{ page.nothing }}", "utf-8")
    first = site.build().documents[FEED]
    assert first
    site.folder.files[FEED] = first
    site.edit(ARTICLE, "five minutes", "six minutes")
    again = site.build().documents[FEED]
    assert again
    assert b"six minutes" in again


def test_what_the_feed_names_of_the_site_is_known_whether_it_is_made_or_kept(site: Site) -> None:
    outcome = site.build()
    feed = outcome.evidence.feed
    assert feed
    assert {FEED_PATH, "/", "/articles/minimal/"} <= set(feed.targets)
    first = outcome.documents[FEED]
    assert first
    site.folder.files[FEED] = first
    again = site.build()
    assert again.documents[FEED] is None
    assert again.evidence.feed == feed
