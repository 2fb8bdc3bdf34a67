"""PS526: a service whose type is of another kind than the record says."""

from collections.abc import Iterator

from practice_site.checks.evidence import TextEvidence
from practice_site.checks.example import in_service
from practice_site.checks.markup import listed
from practice_site.checks.rule import Rule
from practice_site.model.article import Service, ServiceKind
from practice_site.model.finding import Citation, Finding, Severity
from practice_site.structured_data.vocabulary.terms import terms

_KINDS = {
    ServiceKind.CONDITION: ("MedicalCondition",),
    ServiceKind.PROCEDURE: ("MedicalProcedure", "MedicalTest"),
    ServiceKind.THERAPY: ("MedicalTherapy", "MedicalProcedure"),
}
"""What schema.org calls the kinds, each with all that is below it."""


class ServiceTypeContradicts(Rule):
    """`kind` says condition and `type` names a procedure, or the other way round."""

    code = "PS526"
    name = "service-type-contradicts"
    severity = Severity.WARNING
    source = Citation("House rule, after schema.org 30.1", "https://schema.org/MedicalEntity")
    summary = "The type of a service is of another kind than its kind."
    why = "The page tells readers of something done, and search engines of something to have."
    remedy = "Correct `kind` or `type`, or leave `type` out."
    rows = ("MED-11",)
    bad = (in_service("kind: condition\ntype: SurgicalProcedure", line=2),)
    good = (
        in_service("kind: procedure\ntype: ImagingTest"),
        in_service("kind: condition\ntype: MedicalSymptom"),
    )

    def check_text(self, text: TextEvidence) -> Iterator[Finding]:
        """Look the type of a service up among those of its kind."""
        service = text.record
        if not isinstance(service, Service) or not service.type:
            return
        kinds = _KINDS[service.kind]
        if not any(terms().is_a(service.type, kind) for kind in kinds):
            words = f"The kind is {service.kind}, and {service.type} is no {listed(kinds)}."
            yield self.finding(service.at("type"), words)
