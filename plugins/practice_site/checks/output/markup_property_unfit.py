"""PS505: the markup has a property that its type does not have."""

from practice_site.checks.markup import VocabularyRule, listed, marked_up
from practice_site.checks.nearest import did_you_mean
from practice_site.model.finding import Severity
from practice_site.structured_data.vocabulary.judge import Breach, Fault, types_of
from practice_site.structured_data.vocabulary.terms import terms


class MarkupPropertyUnfit(VocabularyRule):
    """A property is none of schema.org's, or belongs to other types than the node's."""

    code = "PS505"
    name = "markup-property-unfit"
    severity = Severity.ERROR
    breaches = frozenset((Breach.NO_PROPERTY, Breach.NOT_OF_TYPE))
    rows = ("MED-02", "MED-10", "MED-11")
    summary = "The structured data says something in a property that its type does not have."
    why = "Search and answer engines do not understand it, and nobody notices."
    remedy = "Say it in a property that the type has, or of the thing that has the property."
    bad = (
        marked_up(
            """
{"@context": "https://schema.org", "@type": "Article", "headline": "A walk",
 "lastReviewed": "2026-10-02"}
""",
            also=("PS512",),
        ),
        marked_up("""
{"@context": "https://schema.org", "@type": "Person", "name": "Alex Sample",
 "usNPI": "1234567893"}
"""),
        marked_up("""
{"@context": "https://schema.org", "@type": "PlasticSurgery", "name": "A department",
 "isAcceptingNewPatients": true}
"""),
        marked_up('{"@context": "https://schema.org", "@type": "WebPage", "titel": "Lost"}'),
    )
    good = (
        marked_up(
            """
{"@context": "https://schema.org", "@type": "MedicalWebPage", "lastReviewed": "2026-10-02"}
""",
            before="<p>Reviewed on 2026-10-02.</p>\n",
        ),
        marked_up("""
{"@context": "https://schema.org", "@type": ["MedicalClinic", "PlasticSurgery"],
 "name": "A department", "isAcceptingNewPatients": true}
"""),
        marked_up("""
{"@context": "https://schema.org", "@type": "WebSite", "name": "Sample", "other:note": "Ours",
 "potentialAction": {"@type": "SearchAction", "query-input": "required name=q"}}
"""),
    )

    def message(self, fault: Fault, place: str) -> str:
        """Name the property, and the types that have it."""
        if fault.breach is Breach.NO_PROPERTY:
            return f"In the structured data, {place} is no property of schema.org."
        types = listed(types_of(fault.node))
        return (
            f"In the structured data, {place} is said of {types}, and belongs to "
            f"{listed(fault.wanted)}."
        )

    def advice(self, fault: Fault) -> str:
        """Name the property that was most likely meant."""
        if fault.breach is Breach.NO_PROPERTY:
            return did_you_mean(fault.found, terms().properties, self.remedy)
        return ""
