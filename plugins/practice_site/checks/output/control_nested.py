"""PS722: a control within a control, or within what nobody hears."""

from collections.abc import Iterator

from practice_site.checks.evidence import PageEvidence
from practice_site.checks.example import in_theme
from practice_site.checks.rule import Rule
from practice_site.checks.written import where_written
from practice_site.inspecting.nesting import nested_controls
from practice_site.model.finding import Citation, Finding, Fixer, Severity


class ControlNested(Rule):
    """A link or a control stands within another one, or within a part that is hidden."""

    code = "PS722"
    name = "control-nested"
    severity = Severity.ERROR
    fixed_by = Fixer.DEVELOPER
    source = Citation(
        "WCAG 2.2, 4.1.2 Name, Role, Value", "https://www.w3.org/TR/WCAG22/#name-role-value"
    )
    summary = "A link or a control stands within another one, or in a part that is not read out."
    why = "A screen reader says one and passes over the other, or stops where nothing is said."
    remedy = "Put one beside the other, or take aria-hidden out."
    bad = (
        in_theme('<a href="/contact/">Call <button type="button">now</button></a>'),
        in_theme('<div aria-hidden="true"><a href="/contact/">Call us</a></div>'),
    )
    good = (
        in_theme('<a href="/contact/">Call <svg viewBox="0 0 9 9" aria-hidden="true"></svg></a>'),
        in_theme('<div aria-hidden="true">***</div>'),
    )

    def check_page(self, page: PageEvidence) -> Iterator[Finding]:
        """Look into links, controls, and what is hidden from screen readers."""
        facts = page.facts
        for kind, inner, outer in nested_controls(facts.found):
            around = "is hidden from screen readers" if kind == "hidden" else "is itself one"
            message = f"A <{inner.tag}> stands within a <{outer.tag}> that {around}."
            if inner is outer:
                message = f"A <{inner.tag}> can be used, and {around}."
            where = where_written(page, facts.mark(outer))
            yield self.finding(where.span, message, where.remedy(self.remedy), facts.url)
