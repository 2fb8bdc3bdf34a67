"""What is recorded of the rules that a release was held against, and of the law in force."""

from collections.abc import Iterable, Iterator, Mapping

from practice_site.checks.law.in_force import Law
from practice_site.checks.registry import RULES
from practice_site.checks.rule import Rule
from practice_site.publication_record.release_record import RequirementRecord, RuleRecord


def rules_under(law: Law) -> Iterator[RuleRecord]:
    """The rules of every build; those on the law as far as it is in force."""
    for rule in RULES:
        strongest = law.strongest(rule.requirements)
        if rule.on_request or (rule.by_law and strongest is None):
            continue
        by_law = strongest if rule.by_law else None
        source = by_law.citation if by_law else rule.source
        yield RuleRecord(
            code=rule.code,
            name=rule.name,
            severity=(by_law.severity if by_law else rule.severity).value,
            summary=rule.summary,
            citation=source.citation,
            url=source.url,
            requirements=tuple(each for each in rule.requirements if law.requirement(each)),
        )


def requirements_in(law: Law) -> Iterator[RequirementRecord]:
    """The requirements in force, each with the rules that judge it."""
    judged = _judges(RULES)
    for each in law.in_force:
        asked = each.requirement
        yield RequirementRecord(
            pack=each.asked.pack,
            id=asked.id,
            asks=asked.asks,
            severity=each.severity.value,
            confidence=asked.confidence.value if asked.confidence else "",
            citation=asked.citation,
            url=asked.url,
            effective=asked.effective,
            own=each.asked.own,
            rules=judged.get(asked.id, ()),
            not_judged=asked.not_judged,
        )


def _judges(rules: Iterable[Rule]) -> Mapping[str, tuple[str, ...]]:
    found: dict[str, list[str]] = {}
    for rule in rules:
        for requirement in rule.requirements:
            found.setdefault(requirement, []).append(rule.code)
    return {requirement: tuple(codes) for requirement, codes in found.items()}
