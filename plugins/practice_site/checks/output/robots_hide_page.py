"""PS646: a page that asks not to be found, and should be."""

from collections.abc import Iterator

from practice_site.checks.evidence import PageEvidence
from practice_site.checks.example import Edit, Example
from practice_site.checks.robots import BASE, TEMPLATE, asked_of_robots, asking
from practice_site.checks.rule import Rule
from practice_site.model.finding import Citation, Finding, Fixer, Severity


class RobotsHidePage(Rule):
    """A page asks search engines to leave it out, although the sitemap names it."""

    code = "PS646"
    name = "robots-hide-page"
    severity = Severity.ERROR
    fixed_by = Fixer.DEVELOPER
    rows = ("ROB-01",)
    source = Citation(
        "Google: Robots meta tag",
        "https://developers.google.com/search/docs/crawling-indexing/robots-meta-tag",
    )
    summary = "A page that is meant to be found asks search engines to leave it out."
    why = "They do, and nobody finds it; the sitemap tells them the opposite."
    remedy = "Take `noindex` out of the theme's template; the program says itself what is hidden."
    bad = (
        Example(
            path=TEMPLATE,
            text=asking('<meta name="robots" content="NoIndex">'),
            instead_of=BASE,
            found_in="content/practice.yaml",
            found_at="name: Minimal Sample Practice",
            besides=(
                Edit(
                    "content/practice.yaml",
                    "name: Minimal Sample Practice\nurl",
                    "name: Minimal Sample Practice\nsample: true\nurl",
                ),
            ),
            also=("PS302",),
        ),
    )
    good = (
        Example(
            path=TEMPLATE,
            text=asking('<meta name="robots" content="noindex">'),
            instead_of=BASE,
        ),
    )

    def check_page(self, page: PageEvidence) -> Iterator[Finding]:
        """Look for wishes that the program did not write; a sample site hides all its pages."""
        head = page.page.view.head
        if not head.canonical or "noindex" in head.robots:
            return
        if not {"noindex", "none"}.isdisjoint(asked_of_robots(page.facts)):
            yield self.finding(
                page.facts.source,
                f"The page {page.facts.url} asks search engines to leave it out (noindex).",
                page=page.facts.url,
            )
