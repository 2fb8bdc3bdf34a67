"""PS720: a table whose cells nobody can tell."""

from collections.abc import Iterator

from practice_site.checks.evidence import PageEvidence
from practice_site.checks.example import in_article, in_theme
from practice_site.checks.rule import Rule
from practice_site.checks.written import where_written
from practice_site.inspecting.tables import odd_tables
from practice_site.model.finding import Citation, Finding, Severity

_MESSAGES = {
    "no-headers": "No cell of the table is a header.",
    "no-data": "The table has headers and no data.",
    "empty-header": "A header of the table has no words.",
    "scope": 'A cell of the table has the scope "{}", which says nothing there.',
    "caption": 'The summary of the table says what its caption says: "{}".',
}


class TableHeaders(Rule):
    """A table has no headers, empty ones, or headers of nothing."""

    code = "PS720"
    name = "table-headers"
    severity = Severity.ERROR
    source = Citation(
        "WCAG 2.2, 1.3.1 Info and Relationships",
        "https://www.w3.org/TR/WCAG22/#info-and-relationships",
    )
    summary = "A table has no header cells with words, or headers of nothing."
    why = "A screen reader says each cell with its header; without one it is a number on its own."
    remedy = "Write what each column holds into the table's first row."
    bad = (
        in_article("|  |  |\n| --- | --- |\n| Walk | 5 minutes |"),
        in_article("<table><tr><td>Walk</td><td>5 minutes</td></tr></table>"),
        in_article("<table><tr><th>Walk</th></tr><tr><th></th><td>5 minutes</td></tr></table>"),
        in_theme("<table><tr><th>Walk</th><th>Time</th></tr></table>"),
    )
    good = (
        in_article("|  | Minutes |\n| --- | --- |\n| Walk | 5 |"),
        in_article('<table><tr><th scope="row">Walk</th><td>5 minutes</td></tr></table>'),
    )

    def check_page(self, page: PageEvidence) -> Iterator[Finding]:
        """Look for the headers of each table."""
        facts = page.facts
        for kind, element, detail in odd_tables(facts.found):
            where = where_written(page, facts.mark(element))
            message = _MESSAGES[kind].format(detail)
            yield self.finding(where.span, message, where.remedy(self.remedy), facts.url)
