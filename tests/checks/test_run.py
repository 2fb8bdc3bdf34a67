import datetime as dt

from practice_site.checks.registry import RULES, find_rule
from practice_site.checks.run import judge
from practice_site.model.article import Status
from practice_site.model.finding import Problem
from practice_site.model.positions import Positions
from practice_site.model.site import Placeholder
from practice_site.model.span import Span
from practice_site.model.testimonial import Testimonial
from practice_site.model.texts import QuoteUse

from .evidence import AS_OF, allowance, article, evidence, town

AUTHOR = tuple(rule for rule in RULES if rule.code == "PS202")
SERVED = tuple(rule for rule in RULES if rule.code == "PS403")


def codes(judgement) -> list[str]:
    return [finding.rule for finding in judgement.findings]


def test_findings_are_in_the_order_of_their_places() -> None:
    problems = (
        Problem("yaml-syntax", Span("b.yaml", 2), "Broken.", "Mend it."),
        Problem("unknown-key", Span("b.yaml", 1, 5), "Unknown.", "Mend it."),
        Problem("yaml-syntax", Span("a.yaml", 9), "Broken.", "Mend it."),
        Problem("duplicate-key", Span("b.yaml", 1, 5), "Twice.", "Mend it."),
    )
    found = judge(evidence(problems=problems)).findings
    assert [(f.span.path, f.span.line, f.rule) for f in found if f.rule < "PS2"] == [
        ("a.yaml", 9, "PS104"),
        ("b.yaml", 1, "PS106"),
        ("b.yaml", 1, "PS107"),
        ("b.yaml", 2, "PS104"),
    ]


def test_a_finding_is_made_once_and_two_of_one_place_stay_two() -> None:
    place = Span("a.yaml", 1)
    problems = [Problem("missing-key", place, f"{key} is missing.", "Add it.") for key in "aab"]
    rules = tuple(rule for rule in RULES if rule.code == "PS108")
    assert codes(judge(evidence(problems=tuple(problems)), rules=rules)) == ["PS108", "PS108"]


def test_drafts_are_judged_only_when_they_are_shown() -> None:
    site = {"articles": (article(status=Status.DRAFT), article("b"))}
    assert [f.span.path for f in judge(evidence(**site), rules=AUTHOR).findings] == [
        "content/articles/b.md"
    ]
    assert codes(judge(evidence(**site, drafts=True), rules=AUTHOR)) == ["PS202", "PS202"]


def test_a_draft_that_cannot_be_read_waits_too_but_a_testimonial_does_not() -> None:
    def unread(kind: str, path: str) -> dict[str, object]:
        return {
            "placeholders": (Placeholder(kind, "x", path, draft=True),),
            "problems": (Problem("yaml-syntax", Span(path), "Broken.", "Mend it."),),
        }

    rules = tuple(rule for rule in RULES if rule.code == "PS104")
    assert codes(judge(evidence(**unread("article", "content/articles/x.md")), rules=rules)) == []
    testimonial = unread("testimonial", "content/testimonials/x.yaml")
    assert codes(judge(evidence(**testimonial), rules=rules)) == ["PS104"]


def test_the_draft_of_a_testimonial_waits_until_a_page_uses_it() -> None:
    path = "content/testimonials/t.yaml"
    record = Testimonial(
        slug="t",
        path=path,
        positions=Positions(Span(path)),
        status="draft",
        quote="",
        attribution="",
    )
    rules = tuple(rule for rule in RULES if rule.code == "PS306")
    assert codes(judge(evidence(testimonials=(record,)), rules=rules)) == []
    assert codes(judge(evidence(testimonials=(record,), drafts=True), rules=rules)) == ["PS306"]
    use = QuoteUse("t", Span("x"))
    for status, expected in ((Status.PUBLISHED, ["PS306"]), (Status.DRAFT, [])):
        text = article(quotes=(use,), status=status)
        site = evidence(testimonials=(record,), articles=(text,))
        assert codes(judge(site, rules=rules)) == expected


def test_an_exception_covers_its_file_until_its_last_day() -> None:
    for rule in ("PS202", "author-unknown"):
        judged = judge(evidence(articles=(article(allow=(allowance(rule),)),)), rules=AUTHOR)
        assert (codes(judged), [s.finding.rule for s in judged.suppressed]) == ([], ["PS202"])
    ended = allowance("PS202", AS_OF - dt.timedelta(days=1))
    assert codes(judge(evidence(articles=(article(allow=(ended,)),)), rules=AUTHOR)) == ["PS202"]
    elsewhere = (article(allow=(allowance("PS202"),)), article("b"))
    assert codes(judge(evidence(articles=elsewhere), rules=AUTHOR)) == ["PS202"]
    other = article(allow=(allowance("PS801"),))
    assert codes(judge(evidence(articles=(other,)), rules=AUTHOR)) == ["PS202"]


def test_an_exception_of_a_town_covers_only_that_town() -> None:
    towns = (
        town("first", 3),
        town("second", 9, allow=(allowance("PS403"),)),
        town("third", 20),
    )
    judged = judge(evidence(towns=towns), rules=SERVED)
    assert [f.span.line for f in judged.findings] == [3, 20]
    assert [s.finding.span.line for s in judged.suppressed] == [9]


def test_what_only_follows_from_an_unread_file_is_not_reported() -> None:
    unread = Placeholder("physician", "nobody", "content/physicians/nobody.md")
    site = evidence(articles=(article(),), placeholders=(unread,))
    assert codes(judge(site, rules=AUTHOR)) == []
    nameless = Placeholder("locations", "", "locations.yaml")
    site = evidence(towns=(town("first", 3),), placeholders=(nameless,))
    assert codes(judge(site, rules=SERVED)) == []


def test_rules_are_found_by_code_and_by_name() -> None:
    rule = find_rule("PS301")
    assert rule is not None
    assert rule is find_rule("ps301") is find_rule("testimonial-needs-authorization")
    assert find_rule("PS999") is None


def test_no_exception_covers_a_firm_rule() -> None:
    record = Testimonial(
        slug="t",
        path="content/testimonials/t.yaml",
        positions=Positions(Span("content/testimonials/t.yaml")),
        status="publish",
        quote="Words.",
        attribution="A patient",
        machine_written=True,
        allow=tuple(allowance(rule) for rule in ("PS301", "testimonial-machine-written")),
    )
    judged = judge(evidence(testimonials=(record,)))
    assert {"PS301", "PS308"} <= set(codes(judged))
    assert judged.suppressed == ()
