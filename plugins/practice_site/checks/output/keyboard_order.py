"""PS723: a page that changes how the keyboard moves through it."""

from collections.abc import Iterator

from practice_site.checks.evidence import PageEvidence
from practice_site.checks.example import in_theme
from practice_site.checks.rule import Rule
from practice_site.checks.written import where_written
from practice_site.inspecting.keyboard import odd_keys
from practice_site.model.finding import Citation, Finding, Fixer, Severity


class KeyboardOrder(Rule):
    """Something is reached before all else with the Tab key, or two things have one key."""

    code = "PS723"
    name = "keyboard-order"
    severity = Severity.WARNING
    fixed_by = Fixer.DEVELOPER
    source = Citation(
        "W3C, F44: Failure of 2.4.3 due to using tabindex to create a tab order that does not "
        "preserve meaning",
        "https://www.w3.org/WAI/WCAG22/Techniques/failures/F44",
    )
    summary = "Something comes first with the Tab key wherever it stands, or two share one key."
    why = "People who use a keyboard are thrown about the page."
    remedy = 'Take the number out, or write tabindex="0".'
    bad = (
        in_theme('<a href="/contact/" tabindex="3">Call us</a>'),
        in_theme(
            '<a href="/contact/" accesskey="c">Call us</a>\n<a href="/" accesskey="C">Home</a>',
            line=2,
        ),
    )
    good = (in_theme('<div tabindex="0">Words</div>\n<a href="/" accesskey="h">Home</a>'),)

    def check_page(self, page: PageEvidence) -> Iterator[Finding]:
        """Look at every tabindex and accesskey."""
        for attribute, element, value in odd_keys(page.facts.found):
            where = where_written(page, page.facts.mark(element))
            message = f"A <{element.tag}> has tabindex={value}: the Tab key goes there first."
            if attribute == "accesskey":
                message = f'Two elements of the page have the access key "{value}".'
            yield self.finding(where.span, message, where.remedy(self.remedy), page.facts.url)
