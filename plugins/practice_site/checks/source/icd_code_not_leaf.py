"""PS528: a code of ICD-10-CM that is not exact."""

from collections.abc import Iterator

from practice_site.checks.evidence import TextEvidence
from practice_site.checks.example import in_service
from practice_site.checks.rule import Rule
from practice_site.checks.source.icd_code_unknown import ICD_10_CM, icd_codes
from practice_site.model.article import Service
from practice_site.model.finding import Finding, Severity
from practice_site.structured_data.medical_codes.icd_10_cm import icd_10_cm

SHOWN = 3
"""How many of the codes below one are named."""


class IcdCodeNotLeaf(Rule):
    """A service's code for ICD-10-CM stands for several diagnoses."""

    code = "PS528"
    name = "icd-code-not-leaf"
    severity = Severity.WARNING
    source = ICD_10_CM
    summary = "A diagnosis code of a service is a heading of ICD-10-CM, with exact codes below it."
    why = "No diagnosis is recorded with such a code, so that nobody can match the page with one."
    remedy = "Choose the exact code that the page is about, or leave the code out."
    rows = ("MED-07",)
    bad = (
        in_service("kind: condition\ncodes: [{system: ICD-10-CM, code: M80.08}]", line=2),
        in_service("kind: condition\ncodes:\n  - {system: ICD-10-CM, code: M80}", line=3),
    )
    good = (
        in_service("kind: condition\ncodes: [{system: ICD-10-CM, code: M80.08XA}]"),
        in_service("kind: condition\ncodes: [{system: ICD-10-CM, code: I10}]"),
        in_service("kind: procedure\ncodes: [{system: ICD-10-PCS, code: 0PU43JZ}]"),
    )

    def check_text(self, text: TextEvidence) -> Iterator[Finding]:
        """Look for codes below those of a service."""
        if not isinstance(text.record, Service):
            return
        for number, code in icd_codes(text.record):
            below = icd_10_cm().below(code) if icd_10_cm().has(code) else ()
            if below:
                such = "such as " if len(below) > SHOWN else ""
                words = f"{code} has exact codes below it: {such}{', '.join(below[:SHOWN])}."
                yield self.finding(text.record.at("codes", number, "code"), words)
