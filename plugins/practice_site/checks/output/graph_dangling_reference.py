"""PS502: the markup points to something that it does not describe."""

from collections.abc import Iterator

from practice_site.checks.evidence import PageEvidence
from practice_site.checks.example import Example
from practice_site.checks.rule import Rule
from practice_site.model.finding import Citation, Finding, Fixer, Severity
from practice_site.structured_data.vocabulary.terms import bare


class GraphDanglingReference(Rule):
    """An `@id` in a page's graph that no node of the graph has."""

    code = "PS502"
    name = "graph-dangling-reference"
    severity = Severity.ERROR
    fixed_by = Fixer.DEVELOPER
    source = Citation("W3C, JSON-LD 1.1, node identifiers", "https://www.w3.org/TR/json-ld11/")
    summary = "The structured data of a page points to a node that is not on the page."
    why = "Search engines cannot tell who wrote or reviewed the page, or which office is meant."
    remedy = "This is a mistake in the theme or the program: report it to who keeps them."
    bad = (
        Example(
            path="theme/templates/404.html",
            text="""\
{% extends "base.html" %}
{% block main %}
<h1>{{ page.title }}</h1>
<script type="application/ld+json">
{"@type": "WebPage", "@id": "#webpage", "author": {"@id": "#nobody"}}
</script>
{% endblock %}
""",
            found_in="content/practice.yaml",
            found_at="name: Minimal Sample Practice",
        ),
    )
    good = (
        Example(
            path="theme/templates/404.html",
            text="""\
{% extends "base.html" %}
{% block main %}
<h1>{{ page.title }}</h1>
<script type="application/ld+json">
[{"@type": "WebPage", "@id": "#webpage", "author": {"@id": "#us"}}, {"@id": "#us", "name": "We"},
 {"@type": "MedicalClinic", "medicalSpecialty": {"@id": "https://schema.org/Anesthesia"}}]
</script>
{% endblock %}
""",
        ),
    )

    def check_page(self, page: PageEvidence) -> Iterator[Finding]:
        """Look every reference up among the nodes of its page."""
        facts = page.facts
        for name in sorted(page.said.wanted - page.said.described):
            if bare(name) != name:  # a term of schema.org, such as the member of an enumeration
                continue
            yield self.finding(
                facts.source,
                f"The structured data points to {name}, which it does not describe.",
                page=facts.url,
            )
