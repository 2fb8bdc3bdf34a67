"""PS901: an article without the educational disclaimer."""

from collections.abc import Iterator

from practice_site.checks.evidence import PageEvidence
from practice_site.checks.example import Example
from practice_site.checks.rule import Rule
from practice_site.inspecting.page_facts import PageFacts
from practice_site.model.finding import Citation, Finding, Fixer, Severity
from practice_site.model.view import ArticleView


class DisclaimerMissing(Rule):
    """The page of an article does not show the practice's disclaimer."""

    code = "PS901"
    name = "disclaimer-missing"
    severity = Severity.ERROR
    fixed_by = Fixer.DEVELOPER
    firm = True
    source = Citation(
        "The formats of this product (disclaimer), after common practice (Relias Media)",
        "https://reliasmedia.com/articles/47360",
    )
    summary = "An article does not say that it is for education only."
    why = "A reader may take it for advice on their own illness, and not ask a physician."
    remedy = "Fill in `disclaimer` in practice.yaml, and let the theme's article.html show it."
    rows = ("DISC-EDU",)
    bad = (
        Example(
            path="theme/templates/article.html",
            text="""\
{% extends "base.html" %}
{% from "sections/faq.html" import questions %}
{% block main %}
<h1>{{ page.title }}</h1>
<p data-part="byline"><a href="{{ page.author.url }}">{{ page.author.name }}</a></p>
{{ questions(page.faq) }}
{% endblock %}
""",
            found_in="content/articles/minimal.md",
            found_at="title: How a Short Walk",
        ),
    )
    good = (
        Example(
            path="theme/templates/article.html",
            text="""\
{% extends "base.html" %}
{% from "sections/faq.html" import questions %}
{% block main %}
<h1>{{ page.title }}</h1>
<p data-part="byline"><a href="{{ page.author.url }}">{{ page.author.name }}</a></p>
<p data-part="disclaimer">{{ page.disclaimer }}</p>
{{ questions(page.faq) }}
{% endblock %}
""",
        ),
    )

    def check_page(self, page: PageEvidence) -> Iterator[Finding]:
        """Look for the mark and for the words on an article's page."""
        view, facts = page.page.view, page.facts
        if not isinstance(view, ArticleView):
            return
        words = " ".join(view.disclaimer.split())
        if not words or not _shows(facts, words):
            yield self.finding(
                facts.source,
                f"The page {facts.url} does not show the educational disclaimer.",
                page=facts.url,
            )


def _shows(facts: PageFacts, words: str) -> bool:
    """Whether a page shows some words and marks its disclaimer; all its text is searched last."""
    if any(words in marked for marked in facts.marked_text("disclaimer")):
        return True
    return "disclaimer" in facts.roles and words in facts.text
