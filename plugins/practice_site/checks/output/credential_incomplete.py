"""PS520: a credential in the markup that does not say what it is, or who grants it."""

from collections.abc import Iterator

from practice_site.checks.evidence import PageEvidence
from practice_site.checks.markup import SCHEMA_ORG, listed, made_at, marked_up, place_in
from practice_site.checks.rule import THEME_MISTAKE, Rule
from practice_site.model.finding import Finding, Fixer, Severity


class CredentialIncomplete(Rule):
    """A credential without its category, or without the body that recognizes it."""

    code = "PS520"
    name = "credential-incomplete"
    severity = Severity.WARNING
    source = SCHEMA_ORG
    summary = "A credential in the structured data lacks its category or who recognizes it."
    why = "A board certification without its board is a claim that nobody can look up."
    remedy = THEME_MISTAKE
    fixed_by = Fixer.DEVELOPER
    rows = ("MED-13",)
    bad = (
        marked_up("""
{"@context": "https://schema.org", "@type": "Person", "name": "Alex Sample",
 "hasCredential": {"@type": "EducationalOccupationalCredential", "name": "A made-up one"}}
"""),
    )
    good = (
        marked_up("""
{"@context": "https://schema.org", "@type": "Person", "name": "Alex Sample",
 "hasCredential": {"@type": "EducationalOccupationalCredential", "name": "A made-up one",
  "credentialCategory": "Board certification",
  "recognizedBy": {"@type": "Organization", "name": "A made-up board"}}}
"""),
    )

    def check_page(self, page: PageEvidence) -> Iterator[Finding]:
        """Look at each credential of each node that has some."""
        for node in page.said.having("hasCredential"):
            for credential in page.said.meant(node.get("hasCredential") or []):
                wanted = ("credentialCategory", "recognizedBy")
                lacks = tuple(name for name in wanted if not credential.get(name))
                if lacks:
                    place = place_in(page, node, "hasCredential")
                    words = f"In the structured data, {place} has no {listed(lacks)}."
                    line = made_at(page, credential) or page.facts.source
                    yield self.finding(line, words, page=page.facts.url)
