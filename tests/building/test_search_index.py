import datetime as dt
import hashlib
from pathlib import Path

import pytest
from msgspec.structs import replace

from building.test_flow import request
from conftest import copy_site
from practice_site.building.configuration import PARTS
from practice_site.building.flow import BuildRequest, Outcome, build_site
from practice_site.building.search_index import search_files
from searching.bundles import fragments, unpacked

ARTICLE = "content/articles/minimal.md"


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return copy_site("minimal", tmp_path / "site")


def files_of(root: Path, **changes: object) -> dict[str, bytes]:
    wanted = replace(request(root), **changes)  # type: ignore[arg-type]
    return index_of(wanted, build_site(wanted))


def index_of(wanted: BuildRequest, outcome: Outcome) -> dict[str, bytes]:
    """The index, made of the very bytes that the build says its pages have."""
    contents = {
        (rendered.page.file, hashlib.sha256(rendered.content).hexdigest()): rendered.content
        for rendered in outcome.pages
    }
    return dict(search_files(wanted, outcome, lambda file, digest: contents[file, digest]))


def test_the_pages_with_a_text_of_their_own_are_found(root: Path) -> None:
    assert [page["url"] for page in fragments(files_of(root))] == [
        "/",
        "/articles/minimal/",
        "/contact/",
        "/locations/napa/",
        "/notices/",
        "/physicians/alex-sample/",
    ]


def test_a_page_is_found_by_its_own_text_alone(root: Path) -> None:
    pages = {page["url"]: page["content"] for page in fragments(files_of(root))}
    own = pages["/articles/minimal/"]
    assert "Begin with five minutes." in own
    assert "By Alex Sample" in own
    for around in ("On this page", "not medical advice", "Skip to", "call 911", "made up"):
        assert around not in own
    assert "How a Short Walk" not in pages["/"]
    assert "How a Short Walk" not in pages["/physicians/alex-sample/"]


def test_no_testimonial_is_found_shown_or_withheld(root: Path) -> None:
    shown = build_site(request(root))
    assert any(b"no patient said" in rendered.content for rendered in shown.pages)
    assert b"no patient said" not in unpacked(index_of(request(root), shown))
    quote = root / "content/testimonials/sample-1.yaml"
    text = quote.read_text(encoding="utf-8")
    withheld = text.replace("status: publish", "status: withhold").replace("no patient", "nobody")
    assert withheld.count("withhold") == withheld.count("nobody") == 1
    quote.write_text(withheld, encoding="utf-8")
    outcome = build_site(request(root))
    assert outcome.pages
    assert not any(b"nobody said" in rendered.content for rendered in outcome.pages)
    assert b"nobody said" not in unpacked(index_of(request(root), outcome))


def test_drafts_leave_no_trace(root: Path) -> None:
    before = files_of(root)
    text = (root / ARTICLE).read_text(encoding="utf-8")
    draft = (
        text.replace("---\n", "---\nstatus: draft\n", 1)
        .replace("How a Short Walk", "How a Zeppelin")
        .replace("five minutes", "five zeppelins")
    )
    (root / "content/articles/a-draft.md").write_text(draft, encoding="utf-8")
    shown = build_site(replace(request(root), drafts=True))
    assert any(b"five zeppelins" in rendered.content for rendered in shown.pages)
    assert files_of(root, drafts=True) == before
    assert b"eppelin" not in unpacked(files_of(root, drafts=True))
    published = (root / "content/articles/a-draft.md").read_text(encoding="utf-8")
    (root / "content/articles/a-draft.md").write_text(
        published.replace("status: draft\n", ""), encoding="utf-8"
    )
    assert b"eppelin" in unpacked(files_of(root))


def test_the_day_of_a_build_with_drafts_is_the_same(root: Path) -> None:
    text = (root / ARTICLE).read_text(encoding="utf-8")
    scheduled = text.replace("---\n", "---\nstatus: scheduled\n", 1)
    (root / "content/articles/later.md").write_text(scheduled, encoding="utf-8")
    for day, found in ((dt.date(2026, 10, 4), False), (dt.date(2026, 10, 5), True)):
        pages = fragments(files_of(root, drafts=True, as_of=day))
        assert ("/articles/later/" in [page["url"] for page in pages]) is found


def test_without_the_part_there_is_no_index(root: Path) -> None:
    assert files_of(root, parts=frozenset(PARTS) - {"search"}) == {}
    assert not (root / ".practice/search").exists()
