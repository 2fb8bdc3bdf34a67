"""PS506: the markup has another kind of thing than the property takes."""

from practice_site.checks.markup import VocabularyRule, cut, listed, marked_up
from practice_site.model.finding import Severity
from practice_site.structured_data.vocabulary.judge import Breach, Fault


class MarkupNodeUnfit(VocabularyRule):
    """A property that takes nodes has a node of another type, or plain words."""

    code = "PS506"
    name = "markup-node-unfit"
    severity = Severity.WARNING
    breaches = frozenset((Breach.WRONG_NODE,))
    rows = ("MED-04", "MED-06", "MED-07", "MED-13")
    summary = "A property in the structured data has a value of a type that it does not take."
    why = "What reads the page may pass over the value, or take it for something else."
    remedy = "Give it a value of a type that the property takes."
    bad = (
        marked_up("""
{"@context": "https://schema.org", "@type": "MedicalCondition", "name": "Stiff back",
 "possibleTreatment": {"@type": "SurgicalProcedure", "name": "An operation"}}
"""),
        marked_up("""
{"@context": "https://schema.org", "@type": "MedicalCondition", "name": "Stiff back",
 "code": "M25.60"}
"""),
        marked_up("""
{"@context": "https://schema.org", "@type": "MedicalWebPage", "medicalAudience": "Patient"}
"""),
        marked_up("""
{"@context": "https://schema.org", "@graph": [
 {"@type": "Person", "@id": "#a", "name": "Alex Sample", "worksFor": {"@id": "#b"}},
 {"@type": "Place", "@id": "#b", "name": "A place"}]}
"""),
        marked_up(
            """
{"@context": "https://schema.org", "@type": "Person", "name": "Alex Sample",
 "hasCredential": "Board certified in a made-up field"}
"""
        ),
    )
    good = (
        marked_up("""
{"@context": "https://schema.org", "@type": "MedicalCondition", "name": "Stiff back",
 "possibleTreatment": {"@type": ["SurgicalProcedure", "MedicalTherapy"], "name": "A treatment"},
 "code": {"@type": "MedicalCode", "codeValue": "M25.60", "codingSystem": "ICD-10-CM"}}
"""),
        marked_up("""
{"@context": "https://schema.org", "@type": "MedicalWebPage",
 "medicalAudience": [{"@type": "Patient"}, "https://schema.org/Clinician"],
 "isPartOf": "https://minimal.example/", "about": null}
"""),
    )

    def message(self, fault: Fault, place: str) -> str:
        """Name what stands there and what may stand there."""
        found = cut(fault.found)
        return f"In the structured data, {place} is {found}, and takes {listed(fault.wanted)}."
