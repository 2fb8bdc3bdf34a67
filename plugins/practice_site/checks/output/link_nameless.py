"""PS716: a link of the theme without words."""

from collections.abc import Iterator

from practice_site.checks.evidence import PageEvidence
from practice_site.checks.example import in_theme
from practice_site.checks.rule import THEME_MISTAKE, Rule
from practice_site.checks.written import where_written
from practice_site.inspecting.controls import nameless_links
from practice_site.model.finding import Citation, Finding, Fixer, Severity


class LinkNameless(Rule):
    """A link has no words, nor a picture with words."""

    code = "PS716"
    name = "link-nameless"
    severity = Severity.ERROR
    fixed_by = Fixer.DEVELOPER
    source = Citation(
        "WCAG 2.2, 2.4.4 Link Purpose (In Context)",
        "https://www.w3.org/TR/WCAG22/#link-purpose-in-context",
    )
    summary = "A template writes a link without words."
    why = "People who cannot see it hear its address letter by letter, or nothing."
    remedy = THEME_MISTAKE
    bad = (
        in_theme('<a href="/contact/"> </a>'),
        in_theme('<a href="/contact/"><svg viewBox="0 0 9 9" aria-hidden="true"></svg></a>'),
    )
    good = (
        in_theme('<a href="/contact/"><b>Call us</b></a>'),
        in_theme('<a href="/contact/" aria-label="Call us"><svg viewBox="0 0 9 9"></svg></a>'),
        in_theme('<a href="/contact/"><img src="/theme/favicon.svg" alt="Call us"></a>'),
    )

    def check_page(self, page: PageEvidence) -> Iterator[Finding]:
        """Look for words in each link; those that authors wrote are looked at in their texts."""
        facts = page.facts
        for element in nameless_links(facts.found, facts.names):
            where = where_written(page, facts.mark(element))
            if not where.in_theme:
                continue
            target = element.get("href")
            message = f'The link to "{target}" has no words.' if target else "A link has no words."
            yield self.finding(where.span, message, page=facts.url)
