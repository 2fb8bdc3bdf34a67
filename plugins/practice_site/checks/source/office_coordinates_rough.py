"""PS532: an office whose coordinates are not exact enough for a door."""

import re
from collections.abc import Iterator

from practice_site.checks.evidence import TextEvidence
from practice_site.checks.example import Example
from practice_site.checks.rule import Rule
from practice_site.model.finding import Citation, Finding, Severity
from practice_site.model.location import Office
from practice_site.model.span import Span

DECIMALS = 5
"""Decimals of a degree, which tell one door from the next: some four feet."""

_NUMBER = re.compile(r"-?\d+(?:\.(\d*))?")
_FILE = "locations.yaml"
_PHONE = 'phone: "+1-707-555-0101"\n    hours'


def _office(geo: str) -> str:
    return f'phone: "+1-707-555-0101"\n    geo: {geo}\n    hours'


class OfficeCoordinatesRough(Rule):
    """A coordinate of an office with fewer than five decimals, as it is written."""

    code = "PS532"
    name = "office-coordinates-rough"
    severity = Severity.ERROR
    source = Citation(
        "Google, Local business structured data (geo: at least five decimal places)",
        "https://developers.google.com/search/docs/appearance/structured-data/local-business",
    )
    summary = "The coordinates of an office have fewer than five decimals."
    why = "A point on the map that is a street away sends patients to another door."
    remedy = "Write five decimals or more, as a map gives them for the door; or take `geo` out."
    rows = ("LB-02",)
    bad = (
        Example(
            path=_FILE,
            text=_office("{latitude: 38.29714, longitude: -122.285}"),
            instead_of=_PHONE,
            line=2,
        ),
        Example(
            path=_FILE,
            text=_office("{latitude: 38, longitude: -122.28553}"),
            instead_of=_PHONE,
            line=2,
        ),
    )
    good = (
        Example(
            path=_FILE,
            text=_office("\n      latitude: 38.29700\n      longitude: -122.285530"),
            instead_of=_PHONE,
        ),
        Example(
            path=_FILE,
            text="name: Yountville\n    geo: {latitude: 38.4, longitude: -122.36}",
            instead_of="name: Yountville",
        ),
    )

    def check_text(self, text: TextEvidence) -> Iterator[Finding]:
        """Count the decimals in the file: of a number, noughts at its end are lost."""
        record = text.record
        if not isinstance(record, Office) or record.geo is None:
            return
        for name in ("latitude", "longitude"):
            span = record.at("geo", name)
            written = _written(text, span)
            if written and len(written[1] or "") < DECIMALS:
                words = f"The {name} {written[0]} has fewer than {DECIMALS} decimals."
                yield self.finding(span, words)


def _written(text: TextEvidence, span: Span) -> re.Match[str] | None:
    """A number as it stands in the file."""
    line = text.sources[span.path].split("\n")[span.line - 1]
    return _NUMBER.match(line, span.column - 1)
