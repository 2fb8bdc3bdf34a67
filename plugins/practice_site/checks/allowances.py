"""Deliberate exceptions: `allow: [{rule, reason, until}]`."""

import datetime as dt
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from functools import cached_property
from itertools import chain
from typing import NamedTuple

from practice_site.checks.drafts import draft_files, waiting_files
from practice_site.checks.evidence import Evidence
from practice_site.checks.rule import Rule
from practice_site.model.finding import Finding, Problem, SetAsideBy, Suppressed
from practice_site.model.record import Allowance, Record
from practice_site.model.span import Span

ACCESSIBILITY = "PS7"
"""What the codes of the rules on accessibility begin with."""

DEADLINES = ("A11Y-504", "A11Y-504-SMALL")
"""The requirements that say from when a site must be accessible."""


class _Entry(NamedTuple):
    """One exception: the record that it stands in, its number there, what it says."""

    record: Record
    number: int
    allowance: Allowance


class Allowances:
    """The exceptions of a site.

    An exception covers its own file; in `locations.yaml` it covers the entry
    of the town or office that it stands in. It holds until the end of its last
    day, and never for a firm rule.
    """

    def __init__(self, evidence: Evidence, rules: tuple[Rule, ...]) -> None:
        self._evidence = evidence
        self._rules = {name: rule for rule in rules for name in (rule.code, rule.name)}
        self._files = {record.path: _entries(record) for record in _with_files(evidence)}
        places = sorted(evidence.places, key=lambda entry: entry.positions.whole.line)
        self._places = [_entries(place) for place in places]
        self._lines = [place.positions.whole.line for place in places]
        self._locations = places[0].path if places else ""

    def set_aside(self, findings: Iterable[Finding]) -> tuple[list[Finding], list[Suppressed]]:
        """The findings that stay, those about exceptions among them, and those that are covered."""
        left: list[Finding] = []
        covered: list[Suppressed] = []
        used: set[tuple[str, int, int]] = set()
        for finding in findings:
            matching = [entry for entry in self._around(finding) if self._names(entry, finding)]
            used.update(map(_key, matching))
            entry = next((e for e in matching if self._covers(e, finding)), None)
            if entry is None:
                left.append(finding)
            else:
                covered.append(_suppressed(finding, entry))
        left += self._about(used)
        return left, covered

    def _around(self, finding: Finding) -> tuple[_Entry, ...]:
        if finding.span.path != self._locations:
            return self._files.get(finding.span.path, ())
        number = bisect_right(self._lines, finding.span.line)
        return self._places[number - 1] if number else ()

    def _names(self, entry: _Entry, finding: Finding) -> bool:
        """Whether an exception names the finding's rule, or a weaker one that says the same."""
        said = (finding.rule, finding.name, *finding.also)
        rule = self._rules.get(entry.allowance.rule)
        return entry.allowance.rule in said or (rule is not None and rule.code in said)

    def _covers(self, entry: _Entry, finding: Finding) -> bool:
        firm = any(self._rules[c].firm for c in (finding.rule, *finding.also) if c in self._rules)
        named = entry.allowance.rule in (finding.rule, finding.name)
        return named and not firm and self._evidence.as_of <= entry.allowance.until

    def _about(self, used: set[tuple[str, int, int]]) -> Iterator[Finding]:
        waiting = waiting_files(self._evidence)
        for entry in chain(*self._files.values(), *self._places):
            if entry.record.path not in waiting:
                problem = self._problem(entry, _key(entry) in used)
                rule = self._rules.get(problem.kind) if problem else None
                if problem and rule:
                    yield rule.reported(problem)

    def _problem(self, entry: _Entry, used: bool) -> Problem | None:
        """What is wrong with an exception; the first thing is said."""
        record, number, allowance = entry
        rule = self._rules.get(allowance.rule)
        if rule is None or rule.firm:
            why = (
                f"There is no rule {allowance.rule}."
                if rule is None
                else f"{rule.code} ({rule.name}) takes no exceptions."
            )
            span = record.at("allow", number, "rule")
            return Problem("allowance-void", span, f"{why} This one changes nothing.", "")
        if allowance.until < self._evidence.as_of:
            span = record.at("allow", number, "until")
            message = f"The exception to {rule.code} ({rule.name}) ended on {allowance.until}."
            return Problem("allowance-ended", span, message, "")
        if not (used or rule.on_request) and self._is_judged(record):
            span = record.at("allow", number, "rule")
            message = f"Nothing here breaks {rule.code} ({rule.name}): the exception is not needed."
            return Problem("allowance-unused", span, message, "")
        deadline = self._accessible_from
        if rule.code.startswith(ACCESSIBILITY) and deadline and allowance.until >= deadline:
            span = record.at("allow", number, "until")
            message = (
                f"The exception to {rule.code} ({rule.name}) lasts until {allowance.until}, and "
                f"the law asks for an accessible site from {deadline} on."
            )
            return Problem("accessibility-deadline", span, message, "")
        return None

    @cached_property
    def _accessible_from(self) -> dt.date | None:
        """The day from which the practice's site must be accessible by law, if there is one."""
        asked = map(self._evidence.law.requirement, DEADLINES)
        return min((each.effective for each in asked if each and each.effective), default=None)

    def _is_judged(self, record: Record) -> bool:
        """Whether all was judged that an exception in the record could be about.

        A page that is left out for now, or that cannot be read or made, may break a
        rule once it is there. With drafts shown, other texts are not as visitors see them.
        """
        evidence = self._evidence
        if not evidence.is_whole:
            return False
        if evidence.drafts and record.path not in draft_files(evidence):
            return False
        return self._left_out.isdisjoint({record.at("status"), record.at("served_from")})

    @cached_property
    def _left_out(self) -> frozenset[Span]:
        """What keeps pages out for now, by its place."""
        plan = self._evidence.plan
        return frozenset(left.span for left in plan.left_out) if plan else frozenset()


def _entries(record: Record) -> tuple[_Entry, ...]:
    return tuple(_Entry(record, number, allow) for number, allow in enumerate(record.allow))


def _key(entry: _Entry) -> tuple[str, int, int]:
    return (entry.record.path, entry.record.positions.whole.line, entry.number)


def _suppressed(finding: Finding, entry: _Entry) -> Suppressed:
    allowance = entry.allowance
    return Suppressed(
        finding, SetAsideBy.EXCEPTION, allowance.reason, allowance.until, allowance.span
    )


def _with_files(evidence: Evidence) -> Iterator[Record]:
    yield from evidence.texts
    yield from evidence.site.testimonials
