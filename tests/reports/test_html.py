import re
from itertools import pairwise

import pytest
from lxml import html
from msgspec.structs import replace

from practice_site.checks.registry import RULES
from practice_site.model.advice import Advice, Rating, TextAdvice
from practice_site.model.finding import BaselineLeft, Citation, Finding, Fixer, Severity
from practice_site.model.span import Span
from practice_site.reports.html import render_html, view_of

from .reported import allowed, recorded, reported

PATH = "content/articles/a.md"
SOURCES = {PATH: "---\ntitle: A\nsumary: x\n---\nWords & <b>more</b>.\n"}
ERROR = Finding(
    span=Span(PATH, 3, 1, 3, 7),
    rule="PS107",
    name="unknown-key",
    severity=Severity.ERROR,
    message='"sumary" is not known.',
    remedy="Correct it.",
    source=Citation("The formats", "https://example.org/formats"),
)
WARNING = replace(
    ERROR, span=Span(PATH, 5), rule="PS206", name="review-due", severity=Severity.WARNING
)


def page(*arguments, **named):
    return html.fromstring(render_html(reported(*arguments, **named)))


def words(element) -> str:
    return " ".join(element.text_content().split())


def test_what_blocks_publishing_comes_first() -> None:
    whole = page([WARNING, ERROR], sources=SOURCES)
    assert whole.xpath("//main/section/@id") == [
        "blocking",
        "fixers",
        "pages",
        "suppressed",
        "due",
        "links",
    ]
    assert "Nothing can be published until the error below is put right." in words(whole)
    (finding,) = whole.xpath("//section[@id='blocking']//article")
    assert "Correct it." in words(finding)
    assert finding.xpath(".//a/@href") == ["https://example.org/formats"]
    (line,) = finding.xpath(".//pre")
    assert (words(line), line.findtext(".//mark")) == ("3sumary: x", "sumary")


def test_a_site_without_findings_says_so() -> None:
    whole = page()
    assert "Nothing blocks publishing." in words(whole)
    assert whole.xpath("//article") == []


def test_every_finding_stands_once_and_is_pointed_to() -> None:
    whole = page([ERROR, WARNING], sources=SOURCES)
    ids = whole.xpath("//@id")
    assert len(ids) == len(set(ids))
    assert len(whole.xpath("//article")) == 2
    for target in whole.xpath("//a[starts-with(@href, '#')]/@href"):
        assert target[1:] in ids


def test_who_can_put_it_right() -> None:
    in_theme = replace(ERROR, span=Span("theme/templates/base.html", 2))
    view = view_of(reported([ERROR, WARNING, in_theme]))
    assert [(fixer.name, len(fixer.findings)) for fixer in view.fixers] == [
        ("Whoever writes the texts", 1),
        ("A physician", 1),
        ("A developer", 1),
    ]
    assert {rule.code for rule in RULES if rule.fixed_by is Fixer.PHYSICIAN} >= {"PS206"}


def test_what_is_set_aside_and_what_is_left_of_the_baseline() -> None:
    whole = page([], [allowed(WARNING), recorded(ERROR)], SOURCES, BaselineLeft(3, 1))
    (section,) = whole.xpath("//section[@id='suppressed']")
    assert "1 of the 3 warnings in the baseline is left" in words(section)
    assert "Why: The reviewer is on leave. Until: March 31, 2027." in words(section)
    assert len(section.xpath(".//article")) == 1


def test_nothing_that_content_says_becomes_markup_or_is_loaded() -> None:
    hostile = "<script>x</script><img src=//e.example/x>\x1b\u202e"
    odd = replace(
        ERROR,
        span=Span(hostile, 1, 1, 1, 9),
        message=hostile,
        remedy=hostile,
        source=Citation(hostile, "https://example.org/?a=b&c='\"><script>"),
    )
    text = render_html(reported([odd], [allowed(odd, hostile)], {hostile: hostile}))
    whole = html.fromstring(text)
    assert not whole.xpath("//script | //img | //iframe | //object")
    assert not whole.xpath("//@src | //@*[starts-with(name(), 'on')]")
    assert whole.xpath("//link/@href") == ["data:,"]
    assert "url(" not in text and "@import" not in text
    assert "\x1b" not in text and "\u202e" not in text


@pytest.mark.parametrize("column", [1, 400, 5000])
def test_of_a_long_line_only_what_is_meant_is_shown(column: int) -> None:
    long = replace(WARNING, span=Span(PATH, 1, column, 1, column + 5))
    (line,) = page([long], sources={PATH: "x" * 3000}).xpath("//pre")
    assert len(words(line)) < 200
    assert "…" in words(line)


def test_a_line_that_is_not_there_is_left_out() -> None:
    assert page([replace(WARNING, span=Span(PATH, 99))], sources=SOURCES).xpath("//pre") == []


def test_advice_is_shown_where_there_is_some() -> None:
    assert not page().xpath("//section[@id='texts']")
    advice = TextAdvice(9.0, (Advice("Title", Rating.POOR, "Too wide."),))
    assert view_of(reported(), {"/no-such-page/": advice}).texts == ()


def test_it_is_one_document_with_one_heading_of_each_rank_above() -> None:
    text = render_html(reported([ERROR, WARNING], [allowed(WARNING)], SOURCES))
    assert text.lstrip().lower().startswith("<!doctype html>")
    ranks = [int(rank) for rank in re.findall(r"<h(\d)", text)]
    assert ranks[0] == 1 and ranks.count(1) == 1
    assert all(after - before <= 1 for before, after in pairwise(ranks))
