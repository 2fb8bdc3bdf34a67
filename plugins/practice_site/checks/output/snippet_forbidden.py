"""PS647: a page that forbids to quote it."""

from collections.abc import Iterator

from practice_site.checks.evidence import PageEvidence
from practice_site.checks.example import Example
from practice_site.checks.robots import BASE, TEMPLATE, asked_of_robots, asking
from practice_site.checks.rule import Rule
from practice_site.model.finding import Citation, Finding, Fixer, Severity

FORBIDDING = ("noarchive", "nocache", "nosnippet", "max-snippet:0")
"""What keeps a search or answer engine from quoting a page (search.md ROB-03)."""


class SnippetForbidden(Rule):
    """A page asks search and answer engines not to quote it."""

    code = "PS647"
    name = "snippet-forbidden"
    severity = Severity.WARNING
    fixed_by = Fixer.DEVELOPER
    rows = ("ROB-03",)
    source = Citation(
        "Bing Webmaster Guidelines; Google: Robots meta tag",
        "https://www.bing.com/webmasters/help/webmaster-guidelines-30fba23a",
    )
    summary = "A page asks search engines not to quote it."
    why = "It is shown without a word of what it says, and assistants name other sources instead."
    remedy = "Take the word out of the theme's template."
    bad = (
        Example(
            path=TEMPLATE,
            text=asking('<meta name="bingbot" content="noarchive">'),
            instead_of=BASE,
            found_in="content/practice.yaml",
            found_at="name: Minimal Sample Practice",
        ),
    )
    good = (
        Example(
            path=TEMPLATE,
            text=asking('<meta name="robots" content="max-snippet:-1">'),
            instead_of=BASE,
        ),
    )

    def check_page(self, page: PageEvidence) -> Iterator[Finding]:
        """Look for the words that forbid it."""
        asked = set(asked_of_robots(page.facts))
        for word in FORBIDDING:
            if word in asked:
                yield self.finding(
                    page.facts.source,
                    f"The page {page.facts.url} asks search engines not to quote it ({word}).",
                    page=page.facts.url,
                )
