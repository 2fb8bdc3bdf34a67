"""PS529: a code that is not written as its system writes codes."""

from collections.abc import Iterator

from practice_site.checks.evidence import TextEvidence
from practice_site.checks.example import in_service
from practice_site.checks.rule import Rule
from practice_site.model.article import Service
from practice_site.model.finding import Citation, Finding, Severity
from practice_site.structured_data.medical_codes.forms import fault_of_code


class MedicalCodeMalformed(Rule):
    """A service's code has another form than its system's, or a wrong check digit."""

    code = "PS529"
    name = "medical-code-malformed"
    severity = Severity.WARNING
    source = Citation(
        "House rule, after the forms that the coding systems publish",
        "https://schema.org/MedicalCode",
    )
    summary = "A code of a service is not written as the codes of its system are."
    why = "Who looks the code up finds nothing, or something else."
    remedy = "Compare the code with its system, character by character."
    rows = ("MED-07",)
    bad = (
        in_service("kind: procedure\ncodes: [{system: CPT, code: 22513-50}]", line=2),
        in_service("kind: procedure\ncodes: [{system: HCPCS, code: GO463}]", line=2),
        in_service("kind: procedure\ncodes: [{system: ICD-10-PCS, code: OPU43JZ}]", line=2),
        in_service('kind: procedure\ncodes:\n  - {system: LOINC, code: "2951-3"}', line=3),
        in_service('kind: condition\ncodes: [{system: SNOMED-CT, code: "73211008"}]', line=2),
    )
    good = (
        in_service('kind: procedure\ncodes: [{system: CPT, code: "22513"}]'),
        in_service("kind: procedure\ncodes: [{system: CPT, code: 0200T}]"),
        in_service("kind: procedure\ncodes: [{system: HCPCS, code: G0463}]"),
        in_service("kind: procedure\ncodes: [{system: ICD-10-PCS, code: 0PU43JZ}]"),
        in_service('kind: procedure\ncodes: [{system: LOINC, code: "2951-2"}]'),
        in_service("kind: condition\ncodes: [{system: MeSH, code: D050815}]"),
        in_service('kind: condition\ncodes: [{system: SNOMED-CT, code: "73211009"}]'),
    )

    def check_text(self, text: TextEvidence) -> Iterator[Finding]:
        """Read the codes of a service letter by letter."""
        if isinstance(text.record, Service):
            for number, code in enumerate(text.record.codes):
                fault = fault_of_code(code.system, code.code)
                if fault:
                    words = f"{code.code} is no code of {code.system}: {fault}."
                    yield self.finding(text.record.at("codes", number, "code"), words)
