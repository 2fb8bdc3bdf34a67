"""PS534: a medical code in the markup that does not say which system it is from."""

from collections.abc import Iterator

from practice_site.checks.evidence import PageEvidence
from practice_site.checks.markup import SCHEMA_ORG, listed, made_at, marked_up, place_in
from practice_site.checks.rule import THEME_MISTAKE, Rule
from practice_site.model.finding import Finding, Fixer, Severity


class MedicalCodeIncomplete(Rule):
    """A MedicalCode without its code, or without its coding system."""

    code = "PS534"
    name = "medical-code-incomplete"
    severity = Severity.WARNING
    source = SCHEMA_ORG
    summary = "A medical code in the structured data lacks the code or its coding system."
    why = "The same letters and digits stand for different things in different systems."
    remedy = THEME_MISTAKE
    fixed_by = Fixer.DEVELOPER
    rows = ("MED-07",)
    bad = (
        marked_up("""
{"@context": "https://schema.org", "@type": "MedicalCondition", "name": "Stiff back",
 "code": {"@type": "MedicalCode", "codeValue": "M25.60"}}
"""),
        marked_up("""
{"@context": "https://schema.org", "@type": "MedicalCondition", "name": "Stiff back",
 "code": [{"@type": "MedicalCode", "codeValue": "M25.60", "codingSystem": "ICD-10-CM"},
  {"@type": "MedicalCode", "name": "M25.60", "codingSystem": "ICD-10-CM"}]}
"""),
    )
    good = (
        marked_up("""
{"@context": "https://schema.org", "@graph": [
 {"@type": "MedicalCondition", "name": "Stiff back", "code": {"@id": "#code"}},
 {"@type": "MedicalCode", "@id": "#code", "codeValue": "M25.60", "codingSystem": "ICD-10-CM"},
 {"@type": "CategoryCode", "codeValue": "made up"}]}
"""),
    )

    def check_page(self, page: PageEvidence) -> Iterator[Finding]:
        """Look at each code."""
        for node in page.said.of_kind("MedicalCode"):
            wanted = ("codeValue", "codingSystem")
            lacks = tuple(name for name in wanted if not node.get(name))
            if lacks:
                words = f"In the structured data, {place_in(page, node)} has no {listed(lacks)}."
                line = made_at(page, node) or page.facts.source
                yield self.finding(line, words, page=page.facts.url)
