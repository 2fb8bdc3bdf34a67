"""PS715: an element names an id that is not there."""

from collections.abc import Iterator

from practice_site.checks.evidence import PageEvidence
from practice_site.checks.example import in_theme
from practice_site.checks.rule import Rule
from practice_site.checks.written import where_written
from practice_site.inspecting.id_references import dangling
from practice_site.model.finding import Citation, Finding, Fixer, Severity


class IdMissing(Rule):
    """A label, a description or a control names an element that the page does not have."""

    code = "PS715"
    name = "id-missing"
    severity = Severity.ERROR
    fixed_by = Fixer.DEVELOPER
    source = Citation(
        "WCAG 2.2, 4.1.2 Name, Role, Value", "https://www.w3.org/TR/WCAG22/#name-role-value"
    )
    summary = "A label, a description or a control names an id that the page does not have."
    why = "The field or the picture has no name then for people who hear the page."
    remedy = "Write the id of an element that is on the page."
    bad = (
        in_theme('<div role="group" aria-labelledby="lost">Words</div>'),
        in_theme('<label for="field">Name</label>'),
        in_theme('<a href="/contact/" aria-describedby="main_content lost">Call us</a>'),
    )
    good = (
        in_theme('<p id="why">It moved.</p><a href="/contact/" aria-describedby="why">Call us</a>'),
    )

    def check_page(self, page: PageEvidence) -> Iterator[Finding]:
        """Look for every id that something on the page names."""
        facts = page.facts
        for element, attribute, name in dangling(facts.found, facts.ids):
            mark = facts.mark(element)
            where = where_written(page, mark, (f'{attribute}="{mark.attributes[attribute]}"',))
            message = f'{attribute}="{name}" names an element that the page does not have.'
            yield self.finding(where.span, message, where.remedy(self.remedy), facts.url)
