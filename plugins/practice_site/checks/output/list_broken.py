"""PS721: a list that is none."""

from collections.abc import Iterator

from practice_site.checks.evidence import PageEvidence
from practice_site.checks.example import in_article, in_theme
from practice_site.checks.rule import Rule
from practice_site.checks.written import where_written
from practice_site.inspecting.lists import odd_lists
from practice_site.model.finding import Citation, Finding, Severity


class ListBroken(Rule):
    """A list holds what is no entry, or an entry stands outside of a list."""

    code = "PS721"
    name = "list-broken"
    severity = Severity.ERROR
    source = Citation(
        "WCAG 2.2, 1.3.1 Info and Relationships",
        "https://www.w3.org/TR/WCAG22/#info-and-relationships",
    )
    summary = "A list holds something that is no entry of it, or an entry stands outside of a list."
    why = 'A screen reader says "list with three entries", and counts wrong or says nothing.'
    remedy = "Write the list in Markdown: `- ` before each entry."
    bad = (
        in_article("<div>\n<li>Walk</li>\n</div>", line=2),
        in_article("<ul><li>Walk</li><p>Rest</p></ul>"),
        in_article("<dl><dd>Minutes</dd><dt>Walk</dt></dl>"),
        in_theme("<ul>Try <li>the home page</li></ul>"),
    )
    good = (
        in_article("<ul><li>Walk<ol><li>Slowly</li></ol></li></ul>"),
        in_article("<dl><dt>Walk</dt><dd>Minutes</dd><div><dt>Rest</dt><dd>No</dd></div></dl>"),
        in_theme("<dl><div><dt>Walk</dt><dd>Slowly</dd><dd>Often</dd></div></dl>"),
    )

    def check_page(self, page: PageEvidence) -> Iterator[Finding]:
        """Look at what stands in lists, and at what entries stand in."""
        facts = page.facts
        for kind, element in odd_lists(facts.found):
            tag = str(element.tag)
            message = {
                "no-entry": f"A list holds a <{tag}>, which is no entry of it.",
                "words": f"Words stand in a <{tag}> beside its entries.",
                "no-list": f"A <{tag}> stands outside of a list.",
                "order": "A list of terms does not go from term to description.",
            }[kind]
            where = where_written(page, facts.mark(element))
            yield self.finding(where.span, message, where.remedy(self.remedy), facts.url)
