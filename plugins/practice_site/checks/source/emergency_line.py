"""PS928: what to do in an emergency."""

from collections.abc import Iterator

from practice_site.checks.evidence import Evidence
from practice_site.checks.example import Example
from practice_site.checks.rule import Rule
from practice_site.model.finding import Citation, Finding, Severity

_PRACTICE = "content/practice.yaml"
_LINE = "emergency: If this is an emergency, call 911."


class EmergencyLine(Rule):
    """The line on emergencies, which stands on every page, does not say to call 911."""

    code = "PS928"
    name = "emergency-line"
    severity = Severity.WARNING
    source = Citation("House rule: emergency in docs/formats.md")
    summary = "The line on emergencies does not say to call 911."
    why = "Somebody with chest pain reads the contact page, and waits for the office to open."
    remedy = 'Write "If this is an emergency, call 911." as emergency in content/practice.yaml.'
    rows = ("DISC-911",)
    bad = (Example(path=_PRACTICE, text="emergency: Call us at any time.", instead_of=_LINE),)
    good = (
        Example(path=_PRACTICE, text="emergency: In an emergency, dial 9-1-1.", instead_of=_LINE),
    )

    def check(self, evidence: Evidence) -> Iterator[Finding]:
        """Look for the number; the pages show the line as it is."""
        practice = evidence.site.practice
        if practice and "911" not in practice.emergency.replace("-", ""):
            yield self.finding(practice.at("emergency"), f'"{practice.emergency}" names no 911.')
