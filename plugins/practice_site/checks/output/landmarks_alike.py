"""PS714: parts of a page that cannot be told apart."""

from collections.abc import Iterator

from practice_site.checks.evidence import PageEvidence
from practice_site.checks.example import in_theme
from practice_site.checks.rule import Rule
from practice_site.checks.written import where_written
from practice_site.inspecting.landmarks import ONCE
from practice_site.model.finding import Citation, Finding, Fixer, Severity


class LandmarksAlike(Rule):
    """Two navigations or other parts of a page have the same name, or none."""

    code = "PS714"
    name = "landmarks-alike"
    severity = Severity.WARNING
    fixed_by = Fixer.DEVELOPER
    source = Citation(
        "W3C, ARIA13: Using aria-labelledby to name regions and landmarks",
        "https://www.w3.org/WAI/WCAG22/Techniques/aria/ARIA13",
    )
    summary = "Two navigations, asides or regions of a page have the same name, or none."
    why = 'A screen reader lists them: "navigation, navigation", and nobody knows which is which.'
    remedy = "Give each a name of its own with aria-label or aria-labelledby."
    bad = (
        in_theme('<nav aria-label="Main"><a href="/contact/">Call us</a></nav>'),
        in_theme("<aside>One</aside>\n<aside>Other</aside>", line=2),
    )
    good = (
        in_theme('<nav aria-label="What now"><a href="/contact/">Call us</a></nav>'),
        in_theme("<aside>One</aside>\n<section>Two</section>\n<section>Three</section>"),
    )

    def check_page(self, page: PageEvidence) -> Iterator[Finding]:
        """Compare the names of parts of one kind."""
        taken: set[tuple[str, str]] = set()
        for role, name, element, _ in page.facts.landmarks:
            if role in ONCE:
                continue
            key = (role, name.casefold())
            if key in taken:
                where = where_written(page, page.facts.mark(element))
                called = f'the name "{name}"' if name else "no name"
                message = f"Two parts of the page of the kind {role} have {called}."
                yield self.finding(where.span, message, where.remedy(self.remedy), page.facts.url)
            taken.add(key)
