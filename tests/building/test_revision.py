from pathlib import Path

import pytest

from building.test_making import ARTICLE, CONTACT, FILE, URL, Folder, Site
from conftest import copy_site
from practice_site.building.flow import build_site
from practice_site.building.making import Output
from practice_site.building.revision import revised


@pytest.fixture
def site(tmp_path: Path) -> Site:
    return Site(copy_site("minimal", tmp_path / "site"))


def test_reworded_articles_have_the_pages_that_a_whole_build_makes(site: Site) -> None:
    before = site.build()
    site.edit(ARTICLE, "Begin with five minutes.", "Begin with [six](#no) minutes, guaranteed.")
    folder = Folder()
    after = revised(before, [ARTICLE], Output(put=folder.put))
    assert after
    assert (after.made, folder.written) == ((URL,), [FILE])
    whole = Folder()
    clean = build_site(site.wanted(), output=Output(put=whole.put))
    assert folder.files[FILE] == whole.files[FILE]
    assert after.kept.pages[URL] == clean.kept.pages[URL]
    assert after.kept.readings[ARTICLE].digest == clean.kept.readings[ARTICLE].digest
    assert after.kept.planned == clean.kept.planned


def test_the_next_whole_build_makes_only_what_is_left(site: Site) -> None:
    before = site.build()
    site.edit(ARTICLE, "Begin with five minutes.", "Begin with six minutes.")
    after = revised(before, [ARTICLE], Output(put=site.folder.put))
    assert after
    site.kept = after.kept
    assert site.build_like_from_nothing().made == ()


def test_a_second_edit_is_made_of_the_first(site: Site) -> None:
    before = site.build()
    folder = Folder()
    output = Output(put=folder.put)
    site.edit(ARTICLE, "five minutes.", "six minutes.")
    first = revised(before, [ARTICLE], output)
    assert first
    site.edit(ARTICLE, "six minutes.", "seven minutes.")
    second = revised(first, [ARTICLE], output)
    assert second
    assert b"seven minutes" in folder.files[FILE]
    assert second.kept.pages[URL].digest != first.kept.pages[URL].digest


@pytest.mark.parametrize(
    ("file", "before", "after"),
    [
        (ARTICLE, "How a Short Walk", "How a Long Walk"),
        (ARTICLE, "format:", "status: draft\nformat:"),
        (ARTICLE, "author:", "autor:"),
        (CONTACT, "Please call", "Do call"),
        ("locations.yaml", "name: Yountville", "name: Old Yountville"),
    ],
)
def test_what_others_may_show_needs_a_whole_build(
    site: Site, file: str, before: str, after: str
) -> None:
    outcome = site.build()
    folder = Folder()
    site.edit(file, before, after)
    assert revised(outcome, [file], Output(put=folder.put)) is None
    assert folder.written == []


def test_a_new_file_one_that_is_gone_and_one_that_is_no_text_need_a_whole_build(
    site: Site,
) -> None:
    outcome = site.build()
    article = site.root / ARTICLE
    new = article.with_name("new.md")
    new.write_bytes(article.read_bytes())
    assert revised(outcome, ["content/articles/new.md"], Output()) is None
    article.write_bytes(b"\xff")
    assert revised(outcome, [ARTICLE], Output()) is None
    article.unlink()
    assert revised(outcome, [ARTICLE], Output()) is None


def test_a_quote_that_a_text_asks_for_now_is_on_its_page(site: Site) -> None:
    site.edit(ARTICLE, "{testimonial: sample-1}", "No quote.")
    outcome = site.build()
    folder = Folder()
    site.edit(ARTICLE, "No quote.", "{testimonial: sample-1}")
    assert revised(outcome, [ARTICLE], Output(put=folder.put))
    assert b"no patient said" in folder.files[FILE]
