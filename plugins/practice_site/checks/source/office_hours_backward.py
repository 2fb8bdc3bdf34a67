"""PS537: opening hours that end before they begin."""

from collections.abc import Iterator

from practice_site.checks.evidence import TextEvidence
from practice_site.checks.example import Example
from practice_site.checks.rule import Rule
from practice_site.model.finding import Citation, Finding, Severity
from practice_site.model.location import Office

MIDNIGHT = "00:00"

NIGHT_BEGINS = "15:00"
"""What opens from here on may close on the next morning."""

_HOURS = '      - {days: [mon, tue], opens: "08:00", closes: "17:00"}\n'


def _from(opens: str, closes: str) -> Example:
    return Example(
        path="locations.yaml",
        text=f'      - {{days: [mon, tue], opens: "{opens}", closes: "{closes}"}}\n',
        instead_of=_HOURS,
    )


class OfficeHoursBackward(Rule):
    """A day whose closing time is not later than its opening time, and no night duty."""

    code = "PS537"
    name = "office-hours-backward"
    severity = Severity.WARNING
    source = Citation(
        "House rule, after schema.org: what closes before it opens closes on the next day",
        "https://schema.org/OpeningHoursSpecification",
    )
    summary = "An office closes before it opens."
    why = "Programs read it as open through the night, and equal times as closed all day."
    remedy = 'Write times as on a clock with 24 hours: 5 p.m. is "17:00".'
    rows = ("LB-02",)
    bad = (
        _from("08:00", "05:00"),
        _from("12:00", "12:00"),
        _from("00:00", "00:00"),
        Example(
            path="locations.yaml",
            text=f"{_HOURS}    special_hours:\n"
            '      - {date: 2026-12-23, opens: "09:00", closes: "01:00"}\n',
            instead_of=_HOURS,
            line=3,
        ),
    )
    good = (
        _from("08:00", "00:00"),
        _from("18:00", "02:00"),
        _from("00:00", "23:59"),
        Example(
            path="locations.yaml",
            text=f"{_HOURS}    special_hours:\n      - {{date: 2026-12-24, closed: true}}\n",
            instead_of=_HOURS,
        ),
    )

    def check_text(self, text: TextEvidence) -> Iterator[Finding]:
        """Compare the times of an office's usual and special days."""
        record = text.record
        if not isinstance(record, Office):
            return
        for key, number, opens, closes in _times(record):
            if opens and closes and _is_backward(opens, closes):
                words = f"{record.name} opens at {opens} and closes at {closes}."
                yield self.finding(record.at(key, number, "closes"), words)


def _times(office: Office) -> Iterator[tuple[str, int, str, str]]:
    for number, usual in enumerate(office.hours):
        yield "hours", number, usual.opens, usual.closes
    for number, special in enumerate(office.special_hours):
        yield "special_hours", number, special.opens, special.closes


def _is_backward(opens: str, closes: str) -> bool:
    if opens == closes:
        return True
    return closes < opens and closes != MIDNIGHT and opens < NIGHT_BEGINS
