"""One problem for each mistake, at its place, and what is left of a record."""

import datetime as dt

import pytest

from practice_site.model.finding import Problem
from practice_site.model.span import Span
from practice_site.reading.schema import Checked, check
from practice_site.reading.yaml_nodes import MapNode
from practice_site.reading.yaml_parsing import parse_yaml

ARTICLE = """\
title: How a brace helps
format: explainer
author: alex-sample
published: 2026-10-05
summary: What a brace does.
"""

TESTIMONIAL = """\
status: publish
quote: They listened.
attribution: J. S.
patient: true
relationship: none
incentive: none
machine_written: false
"""


def checked(text: str, kind: str = "article") -> Checked:
    parsed = parse_yaml(text, path="a.yaml")
    assert parsed.problems == ()
    assert isinstance(parsed.root, MapNode)
    return check(parsed.root, kind, Span("a.yaml"))


def only_problem(text: str, kind: str = "article") -> Problem:
    (problem,) = checked(text, kind).problems
    return problem


def test_a_whole_article_has_no_problem() -> None:
    assert checked(ARTICLE).problems == ()
    assert checked(TESTIMONIAL, "testimonial").problems == ()


@pytest.mark.parametrize(
    ("added", "kind", "line", "column", "message", "remedy"),
    [
        ("sumary: x\n", "unknown-key", 6, 1, 'mean "summary"', 'Rename it to "summary"'),
        ("Image Alt: x\n", "unknown-key", 6, 1, 'mean "image_alt"', "Rename"),
        ("keywords: x\n", "unknown-key", 6, 1, 'mean "keyphrase"', "Rename"),
        ("wibble: x\n", "unknown-key", 6, 1, '"wibble"', "title, subtitle"),
        ("reviewed: {by: x, date: 2026-01-01, on: x}\n", "unknown-key", 6, 37, "reviewed", "code"),
        ("updated: 2026-02-30\n", "invalid-value", 6, 10, "calendar", "year-month-day"),
        ("updated: 10/05/2026\n", "invalid-value", 6, 10, "10/05/2026", "2026-10-05"),
        ("updated: 1/5/26\n", "invalid-value", 6, 10, "1/5/26", "2026-01-05"),
        ("updated: 9999-12-31\n", "invalid-value", 6, 10, "too far", "1900"),
        ("updated: soon\n", "invalid-value", 6, 10, "soon", "year-month-day"),
        ("status: drfat\n", "invalid-value", 6, 9, "drfat", 'mean "draft"'),
        ("services: kyphoplasty\n", "invalid-value", 6, 11, "a list", "[kyphoplasty]"),
        ("services: [a, B c]\n", "invalid-value", 6, 15, '"B c"', "kyphoplasty"),
        ("services:\n  - a\n  -\n", "invalid-value", 8, 4, "empty", "remove the entry"),
        ("services: {a: b}\n", "invalid-value", 6, 11, "a list", '"- "'),
        ("subtitle: [x]\n", "invalid-value", 6, 11, "a single text", "in quotes"),
        ("subtitle: null\n", "invalid-value", 6, 11, "null", "remove the key"),
        ("reviewed: sam\n", "invalid-value", 6, 11, "a group of keys", "by, date"),
        ("reviewed: {by: sam}\n", "missing-key", 6, 11, '"date" is missing', "date: 2026"),
        ("reviewed:\n  by: sam\n  date:\n", "missing-key", 8, 3, "no value", "after the colon"),
        ("evidence:\n  - source: x\n", "missing-key", 7, 5, '"claim" is missing', "claim"),
        ("image: /images/a.jpg\n", "invalid-value", 6, 8, "images folder", "images/front-door.jpg"),
        ("image: images/../a.jpg\n", "invalid-value", 6, 8, "images folder", "images/"),
        ("redirect_from: [//evil.example]\n", "invalid-value", 6, 17, "domain", "the domain: /"),
        ("slug: ../up\n", "invalid-value", 6, 7, "lower-case", "kyphoplasty"),
        ("allow: [{rule: X, reason: y, until: 2026-12-01}]\n", "invalid-value", 6, 16, '"X"', "PS"),
    ],
)
def test_mistakes_in_an_article(
    added: str, kind: str, line: int, column: int, message: str, remedy: str
) -> None:
    problem = only_problem(ARTICLE + added)
    assert (problem.kind, problem.span.line, problem.span.column) == (kind, line, column)
    assert message in problem.message
    assert remedy in problem.remedy


@pytest.mark.parametrize("written", ["yes", "no", "on", "off", "True", "FALSE", '"true"', "1", "y"])
def test_booleans_are_true_or_false_only(written: str) -> None:
    problem = only_problem(
        TESTIMONIAL.replace("patient: true", f"patient: {written}"), "testimonial"
    )
    assert (problem.kind, problem.span.line, problem.span.column) == ("invalid-value", 4, 10)
    assert "Write true or false" in problem.remedy


@pytest.mark.parametrize("written", ["1", "false"])
def test_numbers_are_digits(written: str) -> None:
    review = f"review: {{warn_months: {written}}}\n"
    problems = checked(review, "practice").problems
    invalid = [problem for problem in problems if problem.kind == "invalid-value"]
    assert [problem.span.line for problem in invalid] == ([] if written == "1" else [1])


@pytest.mark.parametrize(
    ("review", "word"),
    [
        ("{warn_months: '12'}", "in quotes"),
        ("{warn_months: 12.5}", "whole number"),
        ("{warn_months: 0}", "at least 1"),
        ("{warn_months: 999}", "at most 120"),
        ("{warn_months: " + "9" * 5_000 + "}", "whole number"),
    ],
)
def test_wrong_numbers(review: str, word: str) -> None:
    problems = checked(f"review: {review}\n", "practice").problems
    (problem,) = [problem for problem in problems if problem.kind == "invalid-value"]
    assert word in problem.message


@pytest.mark.parametrize(
    ("written", "remedy"),
    [
        ("timezone: Los Angeles", "America/Los_Angeles"),
        ("timezone: america/los_angeles", 'mean "America/Los_Angeles"'),
        ("timezone: ../../etc/passwd", "America/Los_Angeles"),
        ("type: Clinic", 'mean "MedicalClinic"'),
        ("jurisdictions: []", "[us-federal, us-ca]"),
        ("phone: 555", "+1-707-555-0142"),
        ("nav: [{label: a, to: //x}]", "/articles/"),
        ("brand: {accent: blue}", "#1b5e7a"),
    ],
)
def test_wrong_values_of_a_practice(written: str, remedy: str) -> None:
    problems = checked(f"{written}\n", "practice").problems
    (problem,) = [problem for problem in problems if problem.kind == "invalid-value"]
    assert remedy in problem.remedy


def test_a_missing_key_is_reported_where_its_mapping_begins() -> None:
    problem = only_problem(ARTICLE.replace("author: alex-sample\n", ""))
    assert (problem.kind, problem.span) == ("missing-key", Span("a.yaml"))
    assert '"author"' in problem.message
    assert "author: practice" in problem.remedy


def test_a_needed_key_without_value_counts_as_missing() -> None:
    problem = only_problem(ARTICLE.replace("alex-sample", '""'))
    assert (problem.kind, problem.span.line) == ("missing-key", 3)


def test_an_optional_key_without_value_is_as_if_it_were_not_there() -> None:
    result = checked(ARTICLE + "subtitle:\nupdated: ''\nreviewed:\n")
    assert result.problems == ()
    part = result.part()
    assert part is not None
    assert not {"subtitle", "updated", "reviewed"} & set(part.data)


def test_a_misspelt_needed_key_is_one_mistake() -> None:
    result = checked(ARTICLE.replace("summary:", "sumary:"))
    assert [problem.kind for problem in result.problems] == ["unknown-key"]
    assert result.part() is None


def test_many_mistakes_in_one_run() -> None:
    text = "titel: x\nformat: essay\nauthor: [a]\npublished: 2026-02-30\nupdated: x\n"
    found = [(p.kind, p.span.line) for p in checked(text).problems]
    assert sorted(found) == [
        ("invalid-value", 2),
        ("invalid-value", 3),
        ("invalid-value", 4),
        ("invalid-value", 5),
        ("missing-key", 1),
        ("unknown-key", 1),
    ]


def test_invalid_optional_values_are_left_out_and_places_follow() -> None:
    result = checked(
        ARTICLE
        + "updated: x\nservices: [one, Two, three]\nevidence:\n"
        + "  - {claim: a}\n  - {claim: b, source: c, url: x}\n"
    )
    part = result.part()
    assert part is not None
    assert "updated" not in part.data
    assert part.data["services"] == ["one", "three"]
    assert part.positions.value("services", 1) == Span("a.yaml", 7, 22, 7, 27)
    assert part.data["evidence"] == [{"claim": "b", "source": "c"}]
    assert part.positions.value("evidence", 0, "claim").line == 10
    assert len(result.problems) == 4


def test_a_group_that_lacks_what_it_needs_is_left_out_whole() -> None:
    part = checked(ARTICLE + "reviewed: {by: sam, date: 2026-02-30}\n").part()
    assert part is not None
    assert "reviewed" not in part.data


@pytest.mark.parametrize("added", ["published: x", "status: x", "slug: X y"])
def test_a_record_cannot_do_without_some_values(added: str) -> None:
    key = added.partition(":")[0]
    text = "".join(line for line in ARTICLE.splitlines(True) if not line.startswith(key))
    assert checked(f"{text}{added}\n").part() is None


def test_dates_have_their_type_and_texts_stay_as_written() -> None:
    part = checked(ARTICLE + "updated: '2026-10-06'\nkeyphrase: 01370\n").part()
    assert part is not None
    assert part.data["published"] == dt.date(2026, 10, 5)
    assert part.data["updated"] == dt.date(2026, 10, 6)
    assert part.data["keyphrase"] == "01370"


def test_a_draft_of_a_testimonial_may_lack_what_publication_needs() -> None:
    draft = "status: draft\nquote: They listened.\nattribution: J. S.\n"
    assert checked(draft, "testimonial").problems == ()
    published = checked(draft.replace("draft", "publish"), "testimonial")
    assert {(p.kind, p.span.line) for p in published.problems} == {("missing-key", 1)}
    assert len(published.problems) == 4
    assert published.part() is None


def test_what_a_testimonial_may_say_of_its_incentive() -> None:
    group = "incentive: {what: a gift card, disclosure: They got a gift card.}"
    assert checked(TESTIMONIAL.replace("incentive: none", group), "testimonial").problems == ()
    text = only_problem(TESTIMONIAL.replace("incentive: none", "incentive: a card"), "testimonial")
    assert (text.kind, text.span.line) == ("invalid-value", 6)
    assert "what and disclosure" in text.message
    half = TESTIMONIAL.replace("incentive: none", "incentive: {what: a gift card}")
    problem = only_problem(half, "testimonial")
    assert (problem.kind, problem.span.line, problem.span.column) == ("missing-key", 6, 12)
    assert '"disclosure"' in problem.message
    listed = TESTIMONIAL.replace("incentive: none", "incentive: [none]")
    assert only_problem(listed, "testimonial").kind == "invalid-value"


def test_an_authorization_that_is_wrong_anywhere_makes_the_record_unusable() -> None:
    text = TESTIMONIAL + "authorization: {signed: 2026-02-30, scope: [website]}\n"
    result = checked(text, "testimonial")
    assert [problem.kind for problem in result.problems] == ["invalid-value"]
    assert result.part() is None


def test_nobody_is_told_to_deny_an_incentive() -> None:
    text = TESTIMONIAL.replace("incentive: none", "incentive: a gift card")
    problem = only_problem(text, "testimonial")
    assert "{what: a gift card, disclosure: " in problem.remedy
