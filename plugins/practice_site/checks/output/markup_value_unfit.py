"""PS507: the markup has a value that the property cannot have."""

from practice_site.checks.markup import MOST, VocabularyRule, cut, listed, marked_up
from practice_site.checks.nearest import did_you_mean
from practice_site.model.finding import Severity
from practice_site.structured_data.vocabulary.judge import Breach, Fault
from practice_site.structured_data.vocabulary.terms import bare


class MarkupValueUnfit(VocabularyRule):
    """A property that takes text, numbers, dates or named members has something else."""

    code = "PS507"
    name = "markup-value-unfit"
    severity = Severity.ERROR
    breaches = frozenset((Breach.WRONG_VALUE,))
    rows = ("MED-05", "MED-12")
    summary = "A property in the structured data has a value that it cannot have."
    why = "A date that is none, or a specialty that nobody knows, is as good as not said."
    remedy = "Write a value that the property can have."
    bad = (
        marked_up("""
{"@context": "https://schema.org", "@type": "MedicalProcedure", "name": "A test",
 "procedureType": "https://schema.org/SurgicalProcedure"}
"""),
        marked_up("""
{"@context": "https://schema.org", "@type": "MedicalProcedure", "name": "A test",
 "howPerformed": {"@type": "HowTo", "name": "Lying down"}}
"""),
        marked_up("""
{"@context": "https://schema.org", "@type": "MedicalClinic", "name": "A clinic",
 "medicalSpecialty": "Pain medicine"}
"""),
        marked_up("""
{"@context": "https://schema.org", "@type": "WebPage", "datePublished": "October 5, 2026"}
"""),
        marked_up("""
{"@context": "https://schema.org", "@type": "MedicalClinic", "name": "A clinic",
 "isAcceptingNewPatients": "yes"}
"""),
    )
    good = (
        marked_up("""
{"@context": "https://schema.org", "@type": "SurgicalProcedure", "name": "An operation",
 "procedureType": "https://schema.org/PercutaneousProcedure", "howPerformed": "Lying down.",
 "preparation": {"@type": "MedicalTherapy", "name": "Walking"}}
"""),
        marked_up("""
{"@context": "https://schema.org", "@type": "MedicalClinic", "name": "A clinic",
 "medicalSpecialty": ["Musculoskeletal", {"@id": "https://schema.org/Anesthesia"}],
 "isAcceptingNewPatients": "https://schema.org/True", "foundingDate": "2026-10",
 "openingHoursSpecification": {"@type": "OpeningHoursSpecification", "opens": "08:00:00"}}
"""),
    )

    def message(self, fault: Fault, place: str) -> str:
        """Name what stands there and what may stand there."""
        found = cut(fault.found)
        return f"In the structured data, {place} is {found}, and has to be {listed(fault.wanted)}."

    def advice(self, fault: Fault) -> str:
        """Name the member of an enumeration that was most likely meant."""
        if len(fault.wanted) <= MOST:
            return ""
        return did_you_mean(bare(fault.found), fault.wanted, self.remedy)
