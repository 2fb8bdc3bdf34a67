"""PS504: the markup has a type that schema.org does not have."""

from practice_site.checks.markup import VocabularyRule, marked_up
from practice_site.checks.nearest import did_you_mean
from practice_site.model.finding import Severity
from practice_site.structured_data.vocabulary.judge import Breach, Fault
from practice_site.structured_data.vocabulary.terms import terms


class MarkupTypeUnknown(VocabularyRule):
    """A node's `@type` is no type of schema.org."""

    code = "PS504"
    name = "markup-type-unknown"
    severity = Severity.ERROR
    breaches = frozenset((Breach.NO_TYPE,))
    summary = "The structured data of a page has a type that schema.org does not have."
    why = "Whatever reads the page passes over the whole thing: it is as if nothing was said."
    remedy = "Use a type of schema.org."
    bad = (marked_up('{"@context": "https://schema.org", "@type": "MedicalPage", "name": "Lost"}'),)
    good = (
        marked_up('{"@context": "https://schema.org", "@type": ["MedicalWebPage", "AboutPage"]}'),
        marked_up('{"@context": "https://other.example/terms", "@type": "MedicalPage"}'),
        marked_up('{"@context": "https://schema.org", "@type": "http://schema.org/WebPage"}'),
    )

    def message(self, fault: Fault, place: str) -> str:
        """Name the type."""
        return f"In the structured data, {place} is {fault.found}, which is no type of schema.org."

    def advice(self, fault: Fault) -> str:
        """Name the type that was most likely meant."""
        return did_you_mean(fault.found, terms().types, self.remedy)
