import pytest
from msgspec.structs import replace

from inspecting.pages import SOURCE, at, inspected, planned
from practice_site.checks.evidence import PageEvidence
from practice_site.checks.written import in_theme, where_written
from practice_site.model.plan import Origin
from practice_site.model.span import Span

TEMPLATES = {
    "theme/templates/404.html": "{% extends %}\n<p>A</p>\n<b>x</b>",
    "theme/templates/article.html": "<p>A</p>\n<i>only here</i>",
    "theme/templates/base.html": "<html>\n<p>A</p>",
    "theme/templates/parts/call.html": '<u class="call">',
}
TEXT = "---\ntitle: A\n---\nWords <span lang='x'>some</span>\n\n<span>more of them</span>\n"


def evidence(body: str, *origins: Origin) -> PageEvidence:
    facts = inspected(body, *origins)
    page = planned(*origins)
    return PageEvidence(page, facts, frozenset(), {SOURCE.path: TEXT}, TEMPLATES)


@pytest.mark.parametrize(
    ("words", "own_part", "place"),
    [
        ("<p>A</p>", True, ("404.html", 2)),
        ("<p>A</p>", False, ("base.html", 2)),
        ('class="call"', True, ("parts/call.html", 1)),
        ("<i>only here</i>", True, ("404.html", 1)),
        ("<i>only here</i>", False, ("base.html", 1)),
    ],
)
def test_a_place_in_the_theme(words: str, own_part: bool, place: tuple[str, int]) -> None:
    span = in_theme(evidence(""), [words], own_part=own_part)
    assert (span.path.removeprefix("theme/templates/"), span.line) == place


def test_without_templates_the_page_answers() -> None:
    page = replace(evidence(""), templates={})
    assert in_theme(page, ["<p>"]) == SOURCE


@pytest.mark.parametrize(
    ("body", "span", "theme"),
    [
        ("<main><span>more of  them</span></main>", at(6), False),
        ("<main><span>unknown</span></main>", at(4), False),
        ("<span>more of them</span>", Span("theme/templates/base.html", 1), True),
        ("<main><b>x</b></main>", Span("theme/templates/404.html", 3), True),
        ("<main><button>y</button></main>", Span("theme/templates/404.html", 1), True),
    ],
)
def test_texts_come_before_the_theme(body: str, span: Span, theme: bool) -> None:
    page = evidence(body)
    (element,) = page.facts.root.iter("span", "b", "button")
    assert where_written(page, page.facts.mark(element)) == (span, theme)


def test_what_the_plan_knows_comes_first() -> None:
    page = evidence("<main><a href='/a/'>A</a></main>", Origin("href", "/a/", at(40)))
    (link,) = page.facts.found.links
    assert where_written(page, page.facts.mark(link)) == (at(40), False)
