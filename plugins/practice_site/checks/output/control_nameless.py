"""PS717: a control, a frame or a graphic that nobody can name."""

from collections.abc import Iterator

from practice_site.checks.evidence import PageEvidence
from practice_site.checks.example import in_article, in_theme
from practice_site.checks.rule import Rule
from practice_site.checks.written import where_written
from practice_site.inspecting.controls import nameless_controls
from practice_site.model.finding import Citation, Finding, Fixer, Severity


class ControlNameless(Rule):
    """A button, a field, a frame or a drawing has no name, or another one than is seen."""

    code = "PS717"
    name = "control-nameless"
    severity = Severity.ERROR
    fixed_by = Fixer.DEVELOPER
    source = Citation(
        "WCAG 2.2, 4.1.2 Name, Role, Value; 3.3.2 Labels or Instructions; 2.5.3 Label in Name; "
        "1.1.1 Non-text Content",
        "https://www.w3.org/TR/WCAG22/#name-role-value",
    )
    summary = "A button, a field, a frame or a drawing has no name, or not the one that is seen."
    why = "Nobody who hears the page, or speaks to it, knows what it is or can ask for it."
    remedy = "Give it words: text in a button, a <label> for a field, aria-label for a drawing."
    bad = (
        in_theme('<button type="button"></button>'),
        in_theme('<input type="search" name="q" placeholder="Words">'),
        in_theme('<svg role="img" viewBox="0 0 9 9"></svg>'),
        in_theme('<a href="/contact/" aria-label="Phone numbers">Call us</a>'),
        in_article("<details><summary></summary>More</details>"),
    )
    good = (
        in_theme('<label>Words <input name="q"></label><button type="button">Go</button>'),
        in_theme('<label for="q">Words</label><input id="q"><input type="submit">'),
        in_theme('<svg role="img" viewBox="0 0 9 9" aria-label="A closed door"></svg>'),
        in_theme('<a href="/contact/" aria-label="Call us, by phone">Call us</a>'),
        in_theme('<svg viewBox="0 0 9 9" aria-hidden="true"></svg>'),
    )

    def check_page(self, page: PageEvidence) -> Iterator[Finding]:
        """Look for the name of everything that needs one."""
        facts = page.facts
        for kind, element, shown in nameless_controls(facts.found, facts.names):
            where = where_written(page, facts.mark(element))
            message = f"A {kind} has no name."
            if shown:
                label = element.get("aria-label")
                message = f'A {kind} shows "{shown}", but its name is "{label}".'
            yield self.finding(where.span, message, where.remedy(self.remedy), facts.url)
