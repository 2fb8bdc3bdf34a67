"""PS729: two links with the same words that lead to different places."""

from collections.abc import Iterator

from practice_site.checks.evidence import PageEvidence
from practice_site.checks.example import in_article, in_theme
from practice_site.checks.places import within
from practice_site.checks.rule import Rule
from practice_site.checks.written import Written, where_written
from practice_site.inspecting.same_words import links_alike
from practice_site.model.finding import Citation, Finding, Severity


class LinksAlike(Rule):
    """Two links of a page are called the same and lead to different pages."""

    code = "PS729"
    name = "links-alike"
    severity = Severity.WARNING
    source = Citation(
        "House rule, after WCAG 2.2, 2.4.9 Link Purpose (Link Only)",
        "https://www.w3.org/TR/WCAG22/#link-purpose-link-only",
    )
    summary = "Two links of a page have the same words and lead to different pages."
    why = "People who have a page's links read out to them cannot tell which is which."
    remedy = "Say in the words of each link where it leads."
    bad = (
        in_article("Read [the guide](/notices/).\n\nOr read [the guide](/contact/).", line=3),
        in_theme('<a href="/articles/">Look here</a>\n<a href="/contact/">Look here</a>', line=2),
    )
    good = (
        in_article("Read [the guide](/contact/).\n\nOr read [the guide](/contact/)."),
        in_article("See [what to expect](#conclusion), then [what to expect](#introduction)."),
    )

    def check_page(self, page: PageEvidence) -> Iterator[Finding]:
        """Compare the links of the page's own part."""
        facts = page.facts
        for element, name, other in links_alike(facts.found, facts.names):
            where = where_written(page, facts.mark(element))
            # Two texts with one title are found where the titles are written.
            if not _is_written(page, where, name):
                continue
            message = (
                f'Two links are called "{name}": one leads to {other.get("href")}, '
                f"one to {element.get('href')}."
            )
            yield self.finding(where.span, message, where.remedy(self.remedy), facts.url)


def _is_written(page: PageEvidence, where: Written, name: str) -> bool:
    """Whether somebody wrote these words for the link, and they are no text's title."""
    if where.in_theme:
        return any(f">{name}<" in text for text in page.templates.values())
    return within(page.sources, where.span, name) != where.span
