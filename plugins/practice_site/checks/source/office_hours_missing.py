"""PS533: an office that says nowhere when it is open."""

from collections.abc import Iterator

from practice_site.checks.evidence import TextEvidence
from practice_site.checks.example import Example
from practice_site.checks.rule import Rule
from practice_site.model.finding import Citation, Finding, Severity
from practice_site.model.location import Office

_HOURS = '    hours:\n      - {days: [mon, tue], opens: "08:00", closes: "17:00"}\n'


class OfficeHoursMissing(Rule):
    """An office without opening hours."""

    code = "PS533"
    name = "office-hours-missing"
    severity = Severity.WARNING
    after_answers = True
    source = Citation(
        "Google, Local business structured data (opening hours are recommended)",
        "https://developers.google.com/search/docs/appearance/structured-data/local-business",
    )
    summary = "An office has no opening hours."
    why = "Patients come to a locked door, or call to ask, or go where the hours are known."
    remedy = "Add `hours` to the office: the days, when it opens and when it closes."
    rows = ("LB-02",)
    bad = (
        Example(
            path="locations.yaml",
            text='phone: "+1-707-555-0101"\n',
            instead_of=f'phone: "+1-707-555-0101"\n{_HOURS}',
            found_at="- slug: napa",
            found_in="locations.yaml",
        ),
    )
    good = (
        Example(
            path="locations.yaml",
            text='      - {days: [sun], opens: "00:00", closes: "23:59"}\n',
            instead_of='      - {days: [mon, tue], opens: "08:00", closes: "17:00"}\n',
        ),
    )

    def check_text(self, text: TextEvidence) -> Iterator[Finding]:
        """Look at an office's hours; days with special hours are no usual ones."""
        record = text.record
        if isinstance(record, Office) and not record.hours:
            yield self.finding(record.at("hours"), f"{record.name} has no opening hours.")
