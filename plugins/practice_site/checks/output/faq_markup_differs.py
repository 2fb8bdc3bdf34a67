"""PS501: the FAQ's markup says something else than the page."""

from collections.abc import Iterator

from practice_site.checks.evidence import PageEvidence
from practice_site.checks.example import Example
from practice_site.checks.rule import THEME_MISTAKE, Rule
from practice_site.model.facts import FaqFact
from practice_site.model.finding import Citation, Finding, Fixer, Severity


class FaqMarkupDiffers(Rule):
    """FAQPage and the questions that a reader sees are not the same, word for word."""

    code = "PS501"
    name = "faq-markup-differs"
    severity = Severity.ERROR
    fixed_by = Fixer.DEVELOPER
    source = Citation(
        "Google, General structured data guidelines (mark up only what readers see)",
        "https://developers.google.com/search/docs/appearance/structured-data/sd-policies",
    )
    summary = "The questions and answers in the markup are not those that the page shows."
    why = "Search and answer engines would tell people what the practice never said."
    remedy = THEME_MISTAKE
    rows = ("FAQ-03",)
    bad = (
        Example(
            path="theme/templates/article.html",
            text="""\
{% extends "base.html" %}
{% block main %}
<h1>{{ page.title }}</h1>
<p data-part="byline"><a href="{{ page.author.url }}">{{ page.author.name }}</a></p>
<p data-part="disclaimer">{{ page.disclaimer }}</p>
<section data-part="faq"><h2>Questions</h2>
<div data-part="faq-item"><h3 data-part="question">{{ page.faq.items[0].question }}</h3>
<div data-part="answer">It depends.</div></div>
</section>
{% endblock %}
""",
            found_in="content/articles/minimal.md",
            found_at="### How long should the walk be?",
        ),
    )
    good = (
        Example(
            path="content/articles/minimal.md",
            text="Five *short* minutes & a [plan](/contact/) are enough.",
            instead_of="Five minutes are enough to begin with.",
        ),
    )

    def check_page(self, page: PageEvidence) -> Iterator[Finding]:
        """Compare them in order, question by question."""
        if "structured_data" not in page.parts:
            return
        facts = page.facts
        marked = page.said.faq
        if marked == facts.faq:
            return
        for number in range(max(len(marked), len(facts.faq))):
            shown = facts.faq[number] if number < len(facts.faq) else None
            said = marked[number] if number < len(marked) else None
            if shown != said:
                yield self._differs(page, shown, said)
                break

    def _differs(self, page: PageEvidence, shown: FaqFact | None, said: FaqFact | None) -> Finding:
        question = (shown or said or FaqFact("", "")).question
        if said is None:
            message = f'The question "{question}" is on the page and not in its markup.'
        elif shown is None:
            message = f'The question "{question}" is in the markup and not on the page.'
        else:
            message = f'The question "{question}" and its answer differ in the markup.'
        place = page.origin("faq", question) or page.facts.source
        return self.finding(place, message, page=page.facts.url)
