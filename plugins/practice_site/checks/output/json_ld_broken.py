"""PS503: structured data that is no JSON."""

from collections.abc import Iterator

from practice_site.checks.evidence import PageEvidence
from practice_site.checks.example import Example
from practice_site.checks.rule import THEME_MISTAKE, Rule
from practice_site.model.finding import Citation, Finding, Fixer, Severity


class JsonLdBroken(Rule):
    """A script of structured data cannot be read."""

    code = "PS503"
    name = "json-ld-broken"
    severity = Severity.ERROR
    fixed_by = Fixer.DEVELOPER
    source = Citation("W3C, JSON-LD 1.1", "https://www.w3.org/TR/json-ld11/")
    summary = "The structured data of a page cannot be read."
    why = "Search engines pass over all of it, and nobody notices."
    remedy = THEME_MISTAKE
    bad = (
        Example(
            path="theme/templates/404.html",
            text="""\
{% extends "base.html" %}
{% block main %}
<h1>{{ page.title }}</h1>
<script type="application/ld+json">{"@type": "WebPage",}</script>
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
<script type="application/ld+json">{"@type": "WebPage"}</script>
{% endblock %}
""",
        ),
    )

    def check_page(self, page: PageEvidence) -> Iterator[Finding]:
        """Pass on what the parser said."""
        facts = page.facts
        for words in facts.broken_json_ld:
            yield self.finding(
                facts.source, f"The structured data cannot be read: {words}", page=facts.url
            )
