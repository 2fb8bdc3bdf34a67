"""What the law makes of findings: the rules that rest on it count as much as it does."""

from collections.abc import Iterable, Iterator

from msgspec.structs import replace

from practice_site.checks.law.in_force import Law
from practice_site.checks.rule import Rule
from practice_site.model.finding import Finding


def under_law(findings: Iterable[Finding], law: Law, rules: Iterable[Rule]) -> Iterator[Finding]:
    """The findings, those of rules that hold `by_law` as the law in force has them.

    They take the severity and the citation of their strongest requirement that
    holds here and now; where none does, there is nothing to report.
    """
    by_law = {rule.code: rule.requirements for rule in rules if rule.by_law}
    for finding in findings:
        if finding.rule not in by_law:
            yield finding
            continue
        strongest = law.strongest(by_law[finding.rule])
        if strongest:
            yield replace(finding, severity=strongest.severity, source=strongest.citation)
