"""PS640: two pages have one title."""

from collections.abc import Iterator
from functools import cache, partial

from practice_site.checks.evidence import Evidence
from practice_site.checks.example import SUMMARY, Example
from practice_site.checks.page_titles import repeated, title_places
from practice_site.checks.rule import Rule
from practice_site.model.finding import Citation, Finding, Severity


class TitleRepeated(Rule):
    """A page has the title of another page in the same language."""

    code = "PS640"
    name = "title-repeated"
    severity = Severity.WARNING
    rows = ("TTL-01",)
    source = Citation(
        "Google: Influencing title links",
        "https://developers.google.com/search/docs/appearance/title-link",
    )
    summary = "Two pages have the same title."
    why = "In a list of results, in tabs and in bookmarks nobody can tell one from the other."
    remedy = "Say in the title what this page has and the other has not."
    bad = (
        Example(
            path="content/pages/privacy.md",
            text=f"---\ntitle: contact\nsummary: {SUMMARY}\n---\nBring a list.\n",
            line=2,
        ),
    )
    good = (
        Example(
            path="content/pages/privacy.md",
            text=f"---\ntitle: Your first visit\nsummary: {SUMMARY}\n---\nBring a list.\n",
        ),
        Example(
            path="content/pages/accessibility.md",
            text=f"---\ntitle: Contact\nlang: es\nsummary: {SUMMARY}\n---\nLlame.\n",
        ),
    )

    def check(self, evidence: Evidence) -> Iterator[Finding]:
        """Compare the titles of all pages that are planned."""
        places = cache(partial(title_places, evidence))
        for page, earlier in repeated(evidence, lambda page: page.title):
            yield self.finding(
                places().get(page.source, page.source),
                f'The page {earlier.url} has the title "{page.title}" as well.',
                page=page.url,
            )
