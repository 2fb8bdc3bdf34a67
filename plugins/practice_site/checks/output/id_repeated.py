"""PS702: two things on a page have one id."""

from collections import Counter
from collections.abc import Iterator

from practice_site.checks.evidence import PageEvidence
from practice_site.checks.example import Example
from practice_site.checks.rule import Rule
from practice_site.model.finding import Citation, Finding, Severity


class IdRepeated(Rule):
    """An `id` stands twice on a page."""

    code = "PS702"
    name = "id-repeated"
    severity = Severity.ERROR
    source = Citation(
        "W3C, H93: Ensuring that id attributes are unique on a Web page",
        "https://www.w3.org/WAI/WCAG21/Techniques/html/H93",
    )
    summary = "Two elements of a page have the same id."
    why = "A link to it, or a label for it, leads to the wrong one."
    remedy = "Give one of the headings other words; in a template, another id."
    bad = (
        Example(
            path="theme/templates/404.html",
            text='<h1 id="top">{{ page.title }}</h1>\n<p id="top">{{ page.message }}</p>\n',
            found_in="content/practice.yaml",
            found_at="name: Minimal Sample Practice",
        ),
    )
    good = (
        Example(
            path="theme/templates/404.html",
            text='<h1 id="top">{{ page.title }}</h1>\n<p id="why">{{ page.message }}</p>\n',
        ),
    )

    def check_page(self, page: PageEvidence) -> Iterator[Finding]:
        """Count the ids of each page."""
        facts = page.facts
        if len(set(facts.ids)) == len(facts.ids):
            return
        for name, count in Counter(facts.ids).items():
            if count > 1:
                yield self.finding(
                    facts.source,
                    f'The id "{name}" stands {count} times on the page {facts.url}.',
                    page=facts.url,
                )
