from pathlib import Path

import pytest
from msgspec.structs import replace

from practice_site.model.view import Frame
from practice_site.model.view_parts import Link
from practice_site.rendering.environment import theme_environment
from practice_site.rendering.shared_parts import Current, SharedParts
from practice_site.rendering.theme import RenderingFailed, Theme
from rendering.documents import THEME, parsed
from rendering.sample_views import ARTICLE, FRAME, NOT_FOUND

LINKED = replace(
    FRAME,
    nav=(Link("Home", "/"), Link("Articles", "/articles/"), Link("Book", "https://b.example/")),
    notices=(Link("Privacy", "/privacy/"),),
    search=Link("Search", "/search/"),
)


def parts_of(folder: Path, frame: Frame = LINKED, **templates: str) -> SharedParts:
    for name, source in templates.items():
        (folder / f"{name}.html").write_text(source, encoding="utf-8")
    return SharedParts(theme_environment(folder, None), frame)


@pytest.mark.parametrize(
    ("url", "current"),
    [
        ("/", Current(page="/")),
        ("/articles/", Current(page="/articles/", within=("/articles/",))),
        ("/articles/walking/", Current(within=("/articles/",))),
        ("/privacy/", Current(page="/privacy/")),
        ("/privacy/more/", Current()),
        ("/search/", Current(page="/search/")),
        ("/services/kyphoplasty/", Current()),
    ],
)
def test_what_a_shared_part_knows_of_its_page(tmp_path: Path, url: str, current: Current) -> None:
    assert parts_of(tmp_path).current(url) == current


def test_the_brand_leads_home_even_without_navigation(tmp_path: Path) -> None:
    bare = replace(LINKED, nav=(), notices=(), search=None)
    assert parts_of(tmp_path, bare).current("/") == Current(page="/")


def test_a_part_is_made_once_for_all_pages_on_which_it_is_the_same(tmp_path: Path) -> None:
    parts = parts_of(tmp_path, a="{{ frame.practice }}: {{ current.page }}")
    first = parts.part("a.html", parts.current("/articles/one/"))
    assert first == "Sample Spine and Pain Practice: "
    assert parts.part("a.html", parts.current("/articles/two/")) is first
    assert parts.part("a.html", parts.current("/search/")) == f"{first}/search/"


def test_equal_pages_in_other_frames_have_other_parts() -> None:
    renamed = replace(FRAME, practice="Another practice")
    before = THEME.render(ARTICLE, FRAME)
    assert b"<span>Another practice</span>" in THEME.render(ARTICLE, renamed)
    assert THEME.render(ARTICLE, FRAME) == before


@pytest.mark.parametrize("url", ["/", "/articles/", "/articles/walking/", "/privacy/"])
def test_the_links_of_the_frame_say_which_page_is_shown(url: str) -> None:
    page = parsed(replace(ARTICLE, url=url, breadcrumb=()), LINKED)
    marked = {
        (link.get("href"), link.get("aria-current")) for link in page.xpath("//a[@aria-current]")
    }
    expected = {
        "/": {("/", "page")},
        "/articles/": {("/articles/", "page")},
        "/articles/walking/": {("/articles/", "true")},
        "/privacy/": {("/privacy/", "page")},
    }
    assert marked == expected[url]


def test_a_shared_part_sees_nothing_of_the_page(tmp_path: Path) -> None:
    (tmp_path / "templates").mkdir()
    for name, source in {"404": "\n{{ shared('a.html') }}", "a": "\n\n{{ page.title }}"}.items():
        (tmp_path / "templates" / f"{name}.html").write_text(source, encoding="utf-8")
    with pytest.raises(RenderingFailed, match="“page” is unknown") as failure:
        Theme(tmp_path).render(NOT_FOUND, FRAME)
    assert (failure.value.template, failure.value.line) == ("a.html", 3)
