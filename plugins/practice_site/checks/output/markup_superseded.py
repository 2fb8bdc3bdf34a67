"""PS508: the markup uses a word that schema.org has replaced."""

from practice_site.checks.markup import VocabularyRule, listed, marked_up
from practice_site.model.finding import Severity
from practice_site.structured_data.vocabulary.judge import Breach, Fault


class MarkupSuperseded(VocabularyRule):
    """A type, a property or a member that schema.org supersedes by another one."""

    code = "PS508"
    name = "markup-superseded"
    severity = Severity.WARNING
    breaches = frozenset((Breach.SUPERSEDED,))
    rows = ("MED-03", "MED-12")
    summary = "The structured data uses a word that schema.org has replaced by another."
    why = "Old words are understood by fewer and fewer of those who read the page."
    remedy = "Use the newer word."
    bad = (
        marked_up("""
{"@context": "https://schema.org", "@type": "MedicalWebPage", "aspect": "Treatment"}
"""),
        marked_up("""
{"@context": "https://schema.org", "@type": "MedicalClinic", "name": "A clinic",
 "medicalSpecialty": "https://schema.org/Dermatologic"}
"""),
    )
    good = (
        marked_up("""
{"@context": "https://schema.org", "@type": "MedicalClinic", "name": "A clinic",
 "medicalSpecialty": "https://schema.org/Dermatology", "areaServed": "Napa"}
"""),
    )

    def message(self, fault: Fault, place: str) -> str:
        """Name the old word and the new one."""
        return f"In the structured data, {fault.found} ({place}) is superseded."

    def advice(self, fault: Fault) -> str:
        """Name the word that took its place."""
        return f"Use {listed(fault.wanted)} instead."
