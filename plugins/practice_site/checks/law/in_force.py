"""What holds today: the chosen requirements by the clock and by what the practice is."""

import datetime as dt
from collections.abc import Iterable, Mapping
from functools import cached_property

from msgspec import Struct

from practice_site.checks.law.chosen import Asked, asked_of
from practice_site.model.finding import Citation, Severity
from practice_site.model.law import Applies, Confidence, Requirement
from practice_site.model.practice import Practice
from practice_site.model.site import Site

_STRENGTH = (Severity.NOTE, Severity.WARNING, Severity.ERROR)


class InForce(Struct, frozen=True):
    """A requirement that holds today, and how much it counts."""

    asked: Asked
    severity: Severity

    @property
    def requirement(self) -> Requirement:
        """What is asked."""
        return self.asked.requirement

    @property
    def citation(self) -> Citation:
        """What it rests on."""
        return Citation(self.requirement.citation, self.requirement.url)


class Law(Struct, frozen=True, dict=True):
    """All that is asked of a practice on one day."""

    in_force: tuple[InForce, ...] = ()

    @cached_property
    def _by_id(self) -> Mapping[str, InForce]:
        return {each.requirement.id: each for each in self.in_force}

    def requirement(self, identifier: str) -> Requirement | None:
        """What a requirement asks; None where it does not hold here and now."""
        found = self._by_id.get(identifier)
        return found.requirement if found else None

    def strongest(self, identifiers: Iterable[str]) -> InForce | None:
        """Of some requirements the one that counts most; the first of equals."""
        holding = [self._by_id[each] for each in identifiers if each in self._by_id]
        return max(holding, key=lambda each: _STRENGTH.index(each.severity), default=None)


def law_of(site: Site, as_of: dt.date) -> Law:
    """What holds for a site on a day."""
    return Law(tuple(_holding(asked_of(site), site.practice, as_of)))


def _holding(asked: Iterable[Asked], practice: Practice | None, as_of: dt.date) -> list[InForce]:
    weighed = ((each, severity_of(each.requirement, practice, as_of)) for each in asked)
    return [InForce(each, severity) for each, severity in weighed if severity]


def severity_of(
    requirement: Requirement, practice: Practice | None, as_of: dt.date
) -> Severity | None:
    """How much a requirement counts on a day; None where it does not hold.

    What nobody has confirmed counts as a warning at most, and so does what may
    or may not be made for the practice, as long as practice.yaml does not say.
    """
    if requirement.ends and as_of > requirement.ends:
        return None
    severity = requirement.severity
    if requirement.effective and as_of < requirement.effective:
        severity = requirement.before
    fits = _fits(requirement.applies, practice)
    if fits is False:
        severity = requirement.otherwise
    if severity and (fits is None or requirement.confidence is Confidence.UNCONFIRMED):
        severity = min(severity, Severity.WARNING, key=_STRENGTH.index)
    return severity


def _fits(applies: Applies | None, practice: Practice | None) -> bool | None:
    """Whether a practice is one that a requirement is made for; None where that is not known."""
    if applies is None:
        return True
    answers: list[bool | None] = []
    if applies.hhs_funds is not None:
        answers.append(_same(applies.hhs_funds, practice.hhs_funds if practice else None))
    if applies.at_facilities is not None:
        answers.append(_same(applies.at_facilities, practice.at_facilities if practice else None))
    people = practice.employees if practice else None
    if applies.employees_from is not None:
        answers.append(None if people is None else people >= applies.employees_from)
    if applies.employees_below is not None:
        answers.append(None if people is None else people < applies.employees_below)
    if False in answers:
        return False
    return None if None in answers else True


def _same(wanted: bool, said: bool | None) -> bool | None:
    return None if said is None else wanted is said
