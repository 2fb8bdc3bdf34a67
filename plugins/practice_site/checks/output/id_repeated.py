"""PS702: two things on a page have one id."""

from collections import Counter
from collections.abc import Iterator

from practice_site.checks.evidence import PageEvidence
from practice_site.checks.example import Example, in_theme
from practice_site.checks.rule import Rule
from practice_site.model.finding import Citation, Finding, Severity

_HEADING = "{{ page_header(page.title, page.message) -}}"


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
            text=f'{_HEADING}\n<p id="why">It moved.</p>\n<p id="why">Or it never was.</p>',
            instead_of=_HEADING,
            found_in="content/practice.yaml",
            found_at="name: Minimal Sample Practice",
        ),
    )
    good = (in_theme('<p id="why">It moved.</p>\n<p id="or">Or it never was.</p>'),)

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
