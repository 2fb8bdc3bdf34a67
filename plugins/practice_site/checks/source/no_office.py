"""PS401: a practice without an office."""

from collections.abc import Iterator

from practice_site.checks.evidence import Evidence
from practice_site.checks.example import Example
from practice_site.checks.rule import Rule
from practice_site.model.finding import Citation, Finding, Severity
from practice_site.model.span import Span

_FILE = "locations.yaml"


class NoOffice(Rule):
    """`locations.yaml` has no office."""

    code = "PS401"
    name = "no-office"
    severity = Severity.ERROR
    source = Citation(
        "Google, Local business structured data (name and address are required)",
        "https://developers.google.com/search/docs/appearance/structured-data/local-business",
    )
    summary = "The site names no office."
    why = "Patients cannot find the practice, and no town can be served from anywhere."
    remedy = "Add an office under `offices` in locations.yaml."
    rows = ("LB-01",)
    bad = (
        Example(
            path=_FILE,
            text="format: 1\noffices: []\n",
            also=("PS203",),
        ),
    )
    good = (
        Example(
            path=_FILE,
            text="name: The one office",
            instead_of="name: Minimal Sample Practice, Napa",
        ),
    )

    def check(self, evidence: Evidence) -> Iterator[Finding]:
        """Count the offices; one that could not be read counts."""
        site = evidence.site
        unread = any(placeholder.kind == "locations" for placeholder in site.placeholders)
        if not site.offices and not unread:
            yield self.finding(Span(_FILE), "There is no office in locations.yaml.")
