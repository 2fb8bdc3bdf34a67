"""PS726: a page that goes away by itself."""

from collections.abc import Iterator

from practice_site.checks.evidence import PageEvidence
from practice_site.checks.example import Example
from practice_site.checks.rule import THEME_MISTAKE, Rule
from practice_site.checks.written import in_theme
from practice_site.model.finding import Citation, Finding, Fixer, Severity

_HEAD = "theme/templates/parts/head.html"
_CHARSET = '<meta charset="utf-8">'


class PageReloads(Rule):
    """A page reloads, or sends its readers on, after a time."""

    code = "PS726"
    name = "page-reloads"
    severity = Severity.ERROR
    fixed_by = Fixer.DEVELOPER
    source = Citation(
        "WCAG 2.2, 2.2.1 Timing Adjustable", "https://www.w3.org/TR/WCAG22/#timing-adjustable"
    )
    summary = "A page reloads by itself, or sends its readers on to another one."
    why = "Slow readers and those who listen are thrown back to its beginning."
    remedy = THEME_MISTAKE
    bad = (
        Example(
            path=_HEAD,
            text=f'{_CHARSET}\n<meta http-equiv="refresh" content="300">',
            instead_of=_CHARSET,
            line=2,
        ),
    )
    good = (
        Example(
            path=_HEAD,
            text=f'{_CHARSET}\n<meta name="refresh" content="300">',
            instead_of=_CHARSET,
        ),
    )

    def check_page(self, page: PageEvidence) -> Iterator[Finding]:
        """Look for the order in the page's head; pages at former addresses are none of these."""
        for content in page.facts.shell.refreshes:
            yield self.finding(
                in_theme(page, ('http-equiv="refresh"',), own_part=False),
                f'The page reloads or goes elsewhere by itself: "{content}".',
                page=page.facts.url,
            )
