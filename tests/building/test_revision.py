"""A page that is made alone, when it is asked for, is the one that a whole build makes."""

import tempfile
from collections.abc import Callable, Iterable
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, note, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from building.edits import EDITS, Desk, clock, drafts, review_recorded, setting
from conftest import SiteMaker, copy_site
from practice_site.building import revision as module
from practice_site.building.flow import build_site
from practice_site.building.request import BuildRequest
from practice_site.building.revision import Revision, revised, revision_after
from practice_site.building.site_changed import SiteChanged
from practice_site.checks.evidence import ALL_PARTS
from practice_site.rendering.failure import RenderingFailed

ARTICLE = "content/articles/minimal.md"
URL = "/articles/minimal/"

Edit = tuple[Callable[[Desk, int], None], int]
FILE_EDITS = tuple(edit for edit in EDITS if edit not in (setting, drafts, clock))
"""What settings say, a revision does not take in."""


@pytest.fixture
def root(make_site: SiteMaker) -> Path:
    return make_site("minimal")


def request_of(root: Path, **given: object) -> BuildRequest:
    request = BuildRequest(root=root, theme=root / "theme", parts=ALL_PARTS, jobs=1, whole=True)
    return replace(request, **given)  # type: ignore[arg-type]


def edit(root: Path, old: str, new: str, name: str = ARTICLE) -> Path:
    text = (root / name).read_text("utf-8")
    assert old in text
    (root / name).write_text(text.replace(old, new), "utf-8")
    return root / name


def begun(root: Path) -> Revision:
    return revision_after(build_site(request_of(root)))


def content(revision: Revision | None, url: str) -> bytes | None:
    assert revision
    page = revision.page(url)
    return page.content if page else None


def stamps(folder: Path) -> dict[Path, bytes | None]:
    """What lies below a folder; build products are nobody's edit."""
    return {
        path: path.read_bytes() if path.is_file() else None
        for path in folder.rglob("*")
        if ".practice" not in path.parts
    }


def changed(before: dict[Path, bytes | None], after: dict[Path, bytes | None]) -> Iterable[Path]:
    return [p for p in before.keys() | after.keys() if before.get(p, b"-") != after.get(p, b"-")]


@settings(
    max_examples=12,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(st.lists(st.tuples(st.sampled_from(FILE_EDITS), st.integers(0, 30)), min_size=2, max_size=6))
def test_any_edits_give_the_pages_of_a_clean_build(changes: list[Edit]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        desk = Desk(copy_site("sample", Path(folder, "site")))
        request = request_of(desk.root, parts=desk.parts, as_of=desk.as_of)
        revision = revision_after(build_site(request))
        for change, number in changes:
            note(f"{change.__name__}({number})")
            before = stamps(desk.root)
            change(desk, number)
            newest = revised(revision, changed(before, stamps(desk.root)))
            clean = build_site(request)
            if newest is None:
                assert clean.evidence.plan is None
                return
            revision = newest
            pages = {page.page.url: page.content for page in clean.pages}
            planned = clean.evidence.pages
            for url in planned:
                with suppress(RenderingFailed):
                    assert content(revision, url) == pages[url], url
            assert content(revision, "/none/") is None
            assert revision.plan == clean.evidence.plan


def test_what_is_saved_as_it_was_is_nothing_new(root: Path) -> None:
    revision = begun(root)
    assert revised(revision, [edit(root, "", "")]) is revision


def test_a_review_is_on_its_page_as_soon_as_its_record_says_so(root: Path) -> None:
    review_recorded(Desk(root), 0)
    revision: Revision | None = begun(root)
    assert b'data-part="reviewed"' in (content(revision, URL) or b"")
    record = root / "content/reviews/article-minimal.yaml"
    whole = record.read_bytes()
    for there, is_shown in ((b"", False), (whole, True)):
        record.write_bytes(there)
        assert revision
        revision = revised(revision, [record])
        assert (b'data-part="reviewed"' in (content(revision, URL) or b"")) is is_shown


def test_files_and_folders_come_and_go(root: Path) -> None:
    revision: Revision | None = begun(root)
    text = (root / ARTICLE).read_text("utf-8")
    twin = root / "content/articles/twin.md"
    twin.write_text(text, "utf-8")
    assert revision
    revision = revised(revision, [twin])
    assert content(revision, "/articles/twin/")
    twin.unlink()
    assert revision
    revision = revised(revision, [twin])
    assert content(revision, "/articles/twin/") is None
    articles = twin.parent
    articles.rename(root / "away")
    assert revision
    revision = revised(revision, [articles])
    assert content(revision, URL) is None
    (root / "away").rename(articles)
    assert revision
    assert content(revised(revision, [articles]), URL)


def test_a_template_is_taken_in_and_one_that_fails_says_so(root: Path) -> None:
    revision = begun(root)
    before = content(revision, URL)
    name = "theme/templates/article.html"
    marked = revised(revision, [edit(root, "<h1>", '<h1 class="new">', name)])
    assert b'<h1 class="new">' in (content(marked, URL) or b"")
    assert content(revision, URL) == before
    broken = revised(revision, [edit(root, "{{ page.title }}", "{{ page.no }}", name)])
    with pytest.raises(RenderingFailed):
        content(broken, URL)


def test_without_a_practice_there_is_no_revision(root: Path) -> None:
    revision = begun(root)
    assert revised(revision, [edit(root, "name: ", "name: [", "content/practice.yaml")]) is None


def test_an_article_that_was_written_once_more_is_not_shown_half_read(root: Path) -> None:
    revision = begun(root)
    edit(root, "Five minutes are enough", "Six suffice")
    with pytest.raises(SiteChanged):
        content(revision, URL)


def test_only_what_has_changed_is_read_again(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    read: list[str] = []
    honest = module.read_one

    def noted(source, known, bodies):  # type: ignore[no-untyped-def]
        read.append(source.path)
        return honest(source, known, bodies)

    monkeypatch.setattr(module, "read_one", noted)
    revision = begun(root)
    revised(revision, [edit(root, "Five minutes are enough", "Six suffice")])
    assert read == [ARTICLE]
