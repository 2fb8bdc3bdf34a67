"""docs/search.md names what the graphs have, and nothing that they never have."""

import re
from pathlib import Path

import pytest

from built_sites import built_site
from conftest import REPOSITORY
from practice_site.checks.json_ld import nodes, types_of
from practice_site.checks.registry import RULES
from practice_site.inspecting.page_facts import inspect_page
from practice_site.structured_data.vocabulary.terms import terms

PAGE = (REPOSITORY / "docs" / "search.md").read_text(encoding="utf-8")
SAID, NEVER = PAGE.split("### What is never said")
NEVER = NEVER.partition("## How it is kept true")[0]


@pytest.fixture(scope="module")
def spoken(tmp_path_factory: pytest.TempPathFactory) -> tuple[set[str], set[str]]:
    """The types and the properties of all graphs of two sites."""
    types: set[str] = set()
    properties: set[str] = set()
    for name in ("sample", "full"):
        outcome = built_site(name, tmp_path_factory.mktemp("docs") / name)
        for page in outcome.pages:
            for node in nodes(list(inspect_page(page.content, page.page).graphs)):
                types.update(types_of(node))
                properties.update(node)
    return types, properties


def test_every_type_that_pages_have_is_named(spoken: tuple[set[str], set[str]]) -> None:
    types, _ = spoken
    assert types - set(re.findall(r"`([A-Z]\w+)`", SAID)) == set()


def test_the_types_that_are_named_are_schema_orgs() -> None:
    named = set(re.findall(r"`([A-Z]\w+)`", PAGE))
    assert named - terms().types.keys() == set()


def test_what_is_never_said_is_never_said(spoken: tuple[set[str], set[str]]) -> None:
    types, properties = spoken
    never = set(re.findall(r"`(\w+)`", NEVER)) - {"areaServed"}
    assert {"review", "aggregateRating", "HowTo", "speakable", "aspect"} <= never
    assert never.isdisjoint(types | properties)


def test_the_release_is_the_one_that_is_looked_up() -> None:
    assert f"schema.org's release {terms().release}" in PAGE


def test_the_rules_of_the_markup_are_those_that_are_counted() -> None:
    codes = [rule.code for rule in RULES if "PS504" <= rule.code <= "PS539"]
    assert "(PS504 to PS508)" in PAGE
    assert f"(PS509 to {max(codes)})" in PAGE


def test_facts_have_their_sources() -> None:
    for line in PAGE.split("\n"):
        if line.startswith("| ") and not line.startswith(("| ---", "| What ", "| Not said |")):
            assert re.search(r"\]\(https://", line), line


def test_the_readme_leads_here() -> None:
    readme = Path(REPOSITORY / "README.md").read_text(encoding="utf-8")
    assert "](docs/search.md)" in readme
