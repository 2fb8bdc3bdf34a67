"""An article's page that is made at once is the one that a whole build makes."""

from pathlib import Path

import pytest

from conftest import SiteMaker
from practice_site.building.flow import build_site
from practice_site.building.making import Output
from practice_site.building.outcome import Outcome
from practice_site.building.request import BuildRequest
from practice_site.building.revision import revised
from practice_site.checks.evidence import ALL_PARTS

ARTICLE = "content/articles/minimal.md"
URL = "/articles/minimal/"
FILE = "articles/minimal/index.html"


@pytest.fixture
def root(make_site: SiteMaker) -> Path:
    return make_site("minimal")


def request_of(root: Path) -> BuildRequest:
    return BuildRequest(root=root, theme=root / "theme", parts=ALL_PARTS, jobs=1)


def edit(root: Path, old: str, new: str, name: str = ARTICLE) -> None:
    text = (root / name).read_text("utf-8")
    assert old in text
    (root / name).write_text(text.replace(old, new), "utf-8")


def output_into(files: dict[str, bytes]) -> Output:
    return Output(lambda file, digest: True, files.__setitem__)


def revised_and_built(root: Path, old: str, new: str) -> tuple[Outcome, dict[str, bytes], Outcome]:
    before = build_site(request_of(root))
    edit(root, old, new)
    files: dict[str, bytes] = {}
    after = revised(before, [ARTICLE], output_into(files))
    assert after
    return after, files, build_site(request_of(root))


def test_new_words_give_the_page_and_the_keeping_of_a_whole_build(root: Path) -> None:
    after, files, whole = revised_and_built(root, "Five minutes are enough", "Six suffice")
    assert after.made == (URL,)
    assert list(files) == [FILE]
    assert b"Six suffice" in files[FILE]
    others = {url for url, page in whole.kept.pages.items() if after.kept.pages[url] != page}
    assert others == {"/feed.xml"}  # it shows the article too
    assert after.kept.planned == whole.kept.planned


def test_a_new_title_is_on_the_articles_own_page(root: Path) -> None:
    after, files, whole = revised_and_built(root, "How a Short Walk", "How Any Walk")
    assert b"<h1>How Any Walk" in files[FILE]
    assert after.kept.pages[URL] == whole.kept.pages[URL]
    assert after.kept.pages["/articles/"] != whole.kept.pages["/articles/"]


def test_a_whole_build_on_a_revision_equals_one_from_nothing(root: Path) -> None:
    before = build_site(request_of(root))
    edit(root, "How a Short Walk", "How Any Walk")
    after = revised(before, [ARTICLE], output_into({}))
    assert after
    upon = build_site(request_of(root), after.kept)
    clean = build_site(request_of(root))
    assert URL not in upon.made
    assert "/articles/" in upon.made
    assert upon.kept == clean.kept
    assert upon.judgement == clean.judgement


def test_what_is_saved_as_it_was_is_not_made_unless_it_is_asked_for(root: Path) -> None:
    before = build_site(request_of(root))
    (root / ARTICLE).touch()
    same = revised(before, [ARTICLE], output_into({}))
    assert same
    assert same.made == ()
    again = revised(before, [ARTICLE], output_into({}), again=True)
    assert again
    assert again.made == (URL,)
    assert again.kept.pages == before.kept.pages


@pytest.mark.parametrize(
    ("name", "old", "new"),
    [
        (ARTICLE, "format: ", "status: draft\nformat: "),
        (ARTICLE, "format: ", "format: ["),
        (ARTICLE, "published: 2026-", "published: 2025-"),
        ("content/practice.yaml", "name: ", "name: A "),
        ("locations.yaml", "Practice, Napa", "Practice"),
    ],
    ids=["status", "broken", "date", "practice", "locations"],
)
def test_what_may_change_other_pages_needs_a_whole_build(
    root: Path, name: str, old: str, new: str
) -> None:
    before = build_site(request_of(root))
    edit(root, old, new, name)
    assert revised(before, [name], output_into({})) is None


def test_files_that_come_and_go_need_a_whole_build(root: Path) -> None:
    before = build_site(request_of(root))
    assert revised(before, ["content/articles/new.md", ARTICLE], output_into({})) is None
    (root / ARTICLE).unlink()
    assert revised(before, [ARTICLE], output_into({})) is None


def test_the_second_of_two_articles_at_one_address_has_no_page(root: Path) -> None:
    twin = "content/articles/twin.md"
    text = (root / ARTICLE).read_text("utf-8").replace("\n---\n", "\nslug: minimal\n---\n", 1)
    (root / twin).write_text(text, "utf-8")
    before = build_site(request_of(root))
    edit(root, "Five minutes are enough", "Six suffice", twin)
    files: dict[str, bytes] = {}
    assert revised(before, [twin], output_into(files)) is None
    assert files == {}
    edit(root, "Five minutes are enough", "Seven suffice")
    assert revised(before, [ARTICLE], output_into(files))
    assert b"Seven suffice" in files[FILE]


def test_a_template_that_fails_needs_a_whole_build_to_say_so(root: Path) -> None:
    template = "theme/templates/article.html"
    edit(root, "{% block main %}", "{% block main %}{{ page.title and page.no }}", template)
    before = build_site(request_of(root))
    edit(root, "Five minutes are enough", "Six suffice")
    assert revised(before, [ARTICLE], output_into({})) is None
