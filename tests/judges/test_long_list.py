"""A list that is cut into pages: the sample is too short to have one."""

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Browser, expect

from conftest import copy_site, run_practice

TITLE = re.compile(r"^title: .*$", re.MULTILINE)

COPIES = 8
"""With the sample's six articles, more than a page of the list has."""


@pytest.fixture(scope="module")
def long_site(serve: Callable[[Path], str], tmp_path_factory: pytest.TempPathFactory) -> str:
    """The address of the sample with copies of one of its articles."""
    root = copy_site("sample", tmp_path_factory.mktemp("long") / "sample")
    articles = root / "content" / "articles"
    text = (articles / "bone-density-test.md").read_text(encoding="utf-8")
    text = re.sub("(?m)^(reviewed: .*?), code: [^,}]+", r"\1", text)  # the code is of that text
    for number in range(COPIES):
        copy = TITLE.sub(f"title: A copy of an article, the number {number}", text, count=1)
        # Each asks its own questions: the same pair twice would stop the build.
        own = copy.replace("### ", f"### {number}: ")
        (articles / f"copy-{number}.md").write_text(own, encoding="utf-8")
    result = run_practice(root, "build")
    assert result.returncode == 0, result.stdout + result.stderr
    return serve(root / "output")


@pytest.mark.browser
@pytest.mark.node
@pytest.mark.parametrize("width", [360, 1280])
def test_a_visitor_can_leaf_through_all_of_it(
    browser: Browser, long_site: str, axe: str, width: int
) -> None:
    page = browser.new_page(viewport={"width": width, "height": 800})
    page.goto(f"{long_site}/articles/")
    shown = page.locator("main h2").all_inner_texts()
    page.get_by_role("link", name="Older").click()
    page.wait_for_url("**/articles/page/2/")
    shown += page.locator("main h2").all_inner_texts()
    assert len(shown) == len(set(shown)) == COPIES + 6
    number = page.locator("[data-part=pager]").get_by_role("link", name="Page 2")
    expect(number).to_have_attribute("aria-current", "page")
    assert not page.evaluate("document.documentElement.scrollWidth > innerWidth")
    page.evaluate(axe)
    violations = page.evaluate("axe.run()")["violations"]
    assert [violation["id"] for violation in violations] == []
    page.get_by_role("link", name="Newer").click()
    page.wait_for_url("**/articles/")
    page.close()
