import datetime as dt

from checks.law.practices import practice
from practice_site.checks.allowances import Allowances
from practice_site.checks.evidence import Evidence
from practice_site.checks.registry import RULES
from practice_site.checks.run import judge
from practice_site.checks.source.served_from_unknown import ServedFromUnknown
from practice_site.model.article import Status
from practice_site.model.finding import Problem, SetAsideBy
from practice_site.model.plan import LeftOut, Plan
from practice_site.model.site import Placeholder, Site
from practice_site.model.span import Span

from .evidence import AS_OF, allowance, article, evidence, town

ABOUT = ("PS118", "PS119", "PS120")
"""The rules about exceptions."""

CHECKED = tuple(rule for rule in RULES if rule.code in {"PS202", "PS301", "PS403", *ABOUT})


def plan(*left_out: LeftOut) -> Plan:
    return Plan(frame=None, pages=(), left_out=left_out)  # type: ignore[arg-type]


def about(**site: object) -> list[tuple[str, str]]:
    judged = judge(evidence(**{"plan": plan(), **site}), rules=CHECKED)
    return [(f.rule, f.message) for f in judged.findings if f.rule in ABOUT]


def test_what_is_set_aside_says_why_until_when_and_where_that_stands() -> None:
    text = article(allow=(allowance("PS202"),))
    (covered,) = judge(evidence(articles=(text,)), rules=CHECKED).suppressed
    assert (covered.by, covered.reason, covered.until) == (
        SetAsideBy.EXCEPTION,
        "Because",
        AS_OF,
    )
    assert covered.finding.rule == "PS202"


def test_an_exception_that_is_needed_is_no_finding() -> None:
    assert about(articles=(article(allow=(allowance("PS202"),)),)) == []
    assert about(towns=(town("a", 3, allow=(allowance("served-from-unknown"),)),)) == []


def test_the_day_after_the_last_one_it_has_ended_and_covers_nothing() -> None:
    ended = allowance("PS202", AS_OF - dt.timedelta(days=1))
    judged = judge(evidence(plan=plan(), articles=(article(allow=(ended,)),)), rules=CHECKED)
    assert sorted(f.rule for f in judged.findings) == ["PS118", "PS202"]
    assert judged.suppressed == ()


def test_one_that_nothing_needs() -> None:
    (found,) = about(articles=(article(allow=(allowance("PS403"),)),))
    assert found == (
        "PS119",
        "Nothing here breaks PS403 (served-from-unknown): the exception is not needed.",
    )
    first, second = town("a", 3, allow=(allowance("PS202"),)), town("b", 9)
    assert [code for code, _ in about(towns=(first, second))] == ["PS119"]


def test_what_is_judged_only_on_request_may_be_excepted_all_the_time() -> None:
    class Asked(ServedFromUnknown):
        on_request = True

    rules = (Asked(), *(rule for rule in CHECKED if rule.code != "PS403"))
    text = article(allow=(allowance("PS403"),))
    judged = judge(evidence(articles=(text,), plan=plan()), rules=rules)
    assert [f.rule for f in judged.findings] == ["PS202"]
    assert {rule.code for rule in RULES if rule.on_request} == {"PS690", "PS691", "PS692"}


def test_one_that_names_no_rule_or_a_firm_one_is_said_to_be_void_only() -> None:
    long_ago = dt.date(2020, 1, 1)
    exceptions = (allowance("PS301", long_ago), allowance("no-such-rule"), allowance("PS119"))
    found = about(articles=(article(allow=exceptions),))
    assert [code for code, _ in found] == ["PS120"] * 3
    assert "takes no exceptions" in found[0][1]


def test_nobody_asks_for_exceptions_where_not_everything_was_judged() -> None:
    unneeded = article(allow=(allowance("PS403"),))
    assert about(articles=(unneeded,), plan=None) == []
    unread = (Placeholder("physician", "x", "content/physicians/x.md"),)
    assert about(articles=(unneeded,), placeholders=unread) == []
    waits = LeftOut("/articles/walk/", "scheduled", unneeded.at("status"))
    assert about(articles=(unneeded,), plan=plan(waits)) == []
    draft = article("b", status=Status.DRAFT, allow=(allowance("PS403"),))
    assert about(articles=(draft,)) == []
    # With drafts shown, a draft is whole, and other texts are not as visitors see them.
    found = judge(
        evidence(articles=(unneeded, draft), plan=plan(), drafts=True), rules=CHECKED
    ).findings
    assert [f.span.path for f in found if f.rule == "PS119"] == [draft.path]


def test_one_for_a_weaker_rule_that_a_stronger_one_speaks_for_is_of_use() -> None:
    place = Span("content/articles/walk.md", 5)
    problems = (
        Problem("yaml-syntax", place, "Broken.", "Mend it."),
        Problem("unknown-key", place, "Unknown.", "Mend it."),
    )

    class Weaker(type(next(r for r in RULES if r.code == "PS107"))):  # type: ignore[misc]
        weaker_than = ("PS104",)

    rules = (
        *(rule for rule in RULES if rule.code in {"PS104", *ABOUT}),
        Weaker(),
    )
    text = article(allow=(allowance("PS107"),))
    judged = judge(evidence(articles=(text,), problems=problems, plan=plan()), rules=rules)
    assert [(f.rule, f.also) for f in judged.findings] == [("PS104", ("PS107",))]


def outlasting(until: dt.date, **facts: object) -> list[str]:
    """What is said of an exception to a rule on accessibility that is needed."""
    rules = tuple(rule for rule in RULES if rule.code in {"PS701", "PS933", *ABOUT})
    broken = next(rule for rule in rules if rule.code == "PS701")
    text = article(allow=(allowance("heading-level-skipped", until),))
    site = Site(practice=practice(**facts), articles=(text,))
    about = Allowances(Evidence(site=site, plan=plan(), as_of=AS_OF), rules)
    left, covered = about.set_aside([broken.finding(text.at("title"), "A level is left out.")])
    assert len(covered) == 1
    return [finding.message for finding in left]


def test_an_exception_to_accessibility_that_outlasts_the_laws_day() -> None:
    small, large = {"hhs_funds": True, "employees": 14}, {"hhs_funds": True, "employees": 15}
    assert outlasting(dt.date(2027, 5, 11), **large) == [
        "The exception to PS701 (heading-level-skipped) lasts until 2027-05-11, and the law asks "
        "for an accessible site from 2027-05-11 on."
    ]
    assert outlasting(dt.date(2027, 5, 10), **large) == []
    assert outlasting(dt.date(2028, 5, 9), **small) == []
    assert len(outlasting(dt.date(2028, 5, 10), **small)) == 1
    assert len(outlasting(dt.date(2027, 5, 11), hhs_funds=True)) == 1  # nobody said how many
    assert outlasting(dt.date(2029, 1, 1), hhs_funds=False, employees=20) == []
