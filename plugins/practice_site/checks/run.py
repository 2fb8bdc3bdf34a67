"""Judging a site: every rule, then what its owners deliberately except."""

from collections.abc import Iterable
from itertools import chain

from msgspec import Struct
from msgspec.structs import replace

from practice_site.checks.allowances import Allowances
from practice_site.checks.drafts import draft_files, never_drafts, waiting_files
from practice_site.checks.evidence import Evidence, PageEvidence, TextEvidence, TownEvidence
from practice_site.checks.law.applied import under_law
from practice_site.checks.registry import PAGE_RULES, RULES, TEXT_RULES, TOWN_RULES
from practice_site.checks.rule import ReadingRule, Rule
from practice_site.checks.source.open_question import OpenQuestion
from practice_site.model.finding import BaselineLeft, Finding, Problem, Severity, Suppressed


class Judgement(Struct, frozen=True):
    """The findings on a site in the order of their places, and those that are set aside.

    `baseline` is what is left of the site's baseline, if it has one.
    """

    findings: tuple[Finding, ...]
    suppressed: tuple[Suppressed, ...]
    baseline: BaselineLeft | None = None


def judge_text(text: TextEvidence, rules: tuple[Rule, ...] = TEXT_RULES) -> tuple[Finding, ...]:
    """What the rules about words say of one record."""
    return tuple(finding for rule in rules for finding in rule.check_text(text))


def judge_page(page: PageEvidence, rules: tuple[Rule, ...] = PAGE_RULES) -> tuple[Finding, ...]:
    """What the rules about single pages say of one page."""
    return tuple(finding for rule in rules for finding in rule.check_page(page))


def judge_served(towns: TownEvidence, rules: tuple[Rule, ...] = TOWN_RULES) -> tuple[Finding, ...]:
    """What the rules about towns' pages say of them."""
    return tuple(finding for rule in rules for finding in rule.check_towns(towns))


def judge(
    evidence: Evidence, found: Iterable[Finding] = (), rules: tuple[Rule, ...] = RULES
) -> Judgement:
    """Run the rules over the site as a whole; `found` is what the others say.

    What lies in a draft is judged only where drafts are shown. Where two rules
    say the same of one line, the stronger one's finding names the other. What a
    firm rule finds is never excepted.
    """
    on_site = (finding for rule in rules for finding in rule.check(evidence))
    found = _distinct(under_law(chain(found, on_site), evidence.law, rules))
    waiting = waiting_files(evidence)
    never_waits = {rule.code for rule in rules if rule.even_in_drafts}
    now = [f for f in found if f.span.path not in waiting or f.rule in never_waits]
    judged = _milder(_answers_first(now, rules), evidence, rules)
    merged = sorted(_merged(judged, rules), key=_order)
    findings, suppressed = Allowances(evidence, rules).set_aside(merged)
    return Judgement(tuple(sorted(findings, key=_order)), tuple(suppressed))


def judge_problems(problems: Iterable[Problem]) -> tuple[Finding, ...]:
    """What was noticed while reading and rendering, as the rules that report it say it."""
    rules = {rule.name: rule for rule in RULES if isinstance(rule, ReadingRule)}
    return tuple(rules[each.kind].reported(each) for each in problems if each.kind in rules)


def _answers_first(findings: list[Finding], rules: tuple[Rule, ...]) -> list[Finding]:
    """The findings without those that only follow from a question that is still open."""
    unanswered = {f.span.path for f in findings if f.rule == OpenQuestion.code}
    if not unanswered:
        return findings
    later = {rule.code for rule in rules if rule.after_answers}
    return [f for f in findings if f.rule not in later or f.span.path not in unanswered]


def _milder(findings: list[Finding], evidence: Evidence, rules: tuple[Rule, ...]) -> list[Finding]:
    """The findings, those as warnings that a draft, or a site in the making, may still have."""
    mild = {rule.code for rule in rules if rule.mild_in_drafts}
    yet = {rule.code for rule in rules if rule.mild_until_published and not evidence.publishing}
    drafts, others = draft_files(evidence), never_drafts(evidence)
    return [
        replace(finding, severity=Severity.WARNING)
        if (finding.rule in mild and finding.span.path in drafts)
        or (finding.rule in yet and finding.span.path in others)
        else finding
        for finding in findings
    ]


def _distinct(findings: Iterable[Finding]) -> list[Finding]:
    """The findings without repetitions: one place, one rule, one message, the first page."""
    seen: dict[tuple[object, ...], Finding] = {}
    for finding in findings:
        seen.setdefault((finding.span, finding.rule, finding.message), finding)
    return list(seen.values())


def _merged(findings: list[Finding], rules: tuple[Rule, ...]) -> list[Finding]:
    """The findings without those that a stronger rule makes on the same line as well."""
    weaker = {rule.code: frozenset(rule.weaker_than) for rule in rules if rule.weaker_than}
    strongest: dict[tuple[str, int, str], int] = {}
    for number, finding in enumerate(findings):
        strongest.setdefault((*_line(finding), finding.rule), number)
    kept = list(findings)
    dropped: set[int] = set()
    for number, finding in enumerate(findings):
        stronger = [
            strongest[(*_line(finding), code)]
            for code in sorted(weaker.get(finding.rule, ()))
            if (*_line(finding), code) in strongest
        ]
        if stronger:
            dropped.add(number)
            by = kept[stronger[0]]
            also = tuple(sorted({*by.also, finding.rule}))
            kept[stronger[0]] = replace(by, also=also, page=by.page or finding.page)
    return [finding for number, finding in enumerate(kept) if number not in dropped]


def _line(finding: Finding) -> tuple[str, int]:
    return (finding.span.path, finding.span.line)


def _order(finding: Finding) -> tuple[object, ...]:
    return (*finding.span.order, finding.rule, finding.message, finding.page or "")
