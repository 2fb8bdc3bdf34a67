"""Deliberate exceptions: `allow: [{rule, reason, until}]`."""

from bisect import bisect_right
from collections.abc import Iterator

from practice_site.checks.evidence import Evidence
from practice_site.model.finding import Finding
from practice_site.model.record import Allowance, Record


class Allowances:
    """The exceptions of a site that hold on its day.

    An exception covers its own file; in `locations.yaml` it covers the entry
    of the town or office that it stands in.
    """

    def __init__(self, evidence: Evidence) -> None:
        self._as_of = evidence.as_of
        self._files = {record.path: record.allow for record in _with_files(evidence)}
        entries = sorted(evidence.places, key=lambda entry: entry.positions.whole.line)
        self._entries = entries
        self._lines = [entry.positions.whole.line for entry in entries]
        self._locations = entries[0].path if entries else ""

    def cover(self, finding: Finding) -> bool:
        """Whether an exception that still holds covers the finding."""
        return any(
            allowance.rule in (finding.rule, finding.name) and self._as_of <= allowance.until
            for allowance in self._of(finding)
        )

    def _of(self, finding: Finding) -> tuple[Allowance, ...]:
        if finding.span.path != self._locations:
            return self._files.get(finding.span.path, ())
        number = bisect_right(self._lines, finding.span.line)
        return self._entries[number - 1].allow if number else ()


def _with_files(evidence: Evidence) -> Iterator[Record]:
    yield from evidence.texts
    yield from evidence.site.testimonials
