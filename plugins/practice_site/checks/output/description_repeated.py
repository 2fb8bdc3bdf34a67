"""PS641: two pages have one description."""

from collections.abc import Iterator
from functools import cache, partial

from practice_site.checks.evidence import Evidence
from practice_site.checks.example import SUMMARY, Edit, Example
from practice_site.checks.page_titles import description_places, repeated
from practice_site.checks.rule import Rule
from practice_site.model.finding import Citation, Finding, Severity


class DescriptionRepeated(Rule):
    """A page has the description of another page in the same language."""

    code = "PS641"
    name = "description-repeated"
    severity = Severity.WARNING
    after_answers = True
    rows = ("TTL-01",)
    source = Citation(
        "Google: Control your snippets in search results",
        "https://developers.google.com/search/docs/appearance/snippet",
    )
    summary = "Two pages have the same summary."
    why = "A search engine that shows it tells nobody which of the two they are looking for."
    remedy = "Say in `summary` what a reader finds on this page and on no other."
    bad = (
        Example(
            path="content/pages/privacy.md",
            text=f"---\ntitle: Your visit\nsummary: {SUMMARY}\n---\nBring a list.\n",
            line=3,
            besides=(
                Edit(
                    "content/pages/accessibility.md",
                    f"---\ntitle: Arriving\nsummary: {SUMMARY}\n---\nTake the stairs.\n",
                ),
            ),
        ),
    )
    good = (
        Example(
            path="content/pages/privacy.md",
            text=f"---\ntitle: Your visit\nsummary: {SUMMARY}\n---\nBring a list.\n",
        ),
    )

    def check(self, evidence: Evidence) -> Iterator[Finding]:
        """Compare the descriptions of all pages that are planned."""
        places = cache(partial(description_places, evidence))
        for page, earlier in repeated(evidence, lambda page: page.description):
            yield self.finding(
                places().get(page.source, page.source),
                f"The page {earlier.url} has the same summary.",
                page=page.url,
            )
