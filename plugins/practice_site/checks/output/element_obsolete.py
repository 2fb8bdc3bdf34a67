"""PS727: elements that HTML gave up."""

from collections.abc import Iterator

from practice_site.checks.evidence import PageEvidence
from practice_site.checks.example import in_theme
from practice_site.checks.rule import Rule
from practice_site.checks.written import where_written
from practice_site.inspecting.found import OBSOLETE
from practice_site.model.finding import Citation, Finding, Fixer, Severity

_MOVING = frozenset(("blink", "marquee"))
"""They are worse than obsolete: PS724."""


class ElementObsolete(Rule):
    """An element is written that HTML does not have any more."""

    code = "PS727"
    name = "element-obsolete"
    severity = Severity.WARNING
    fixed_by = Fixer.DEVELOPER
    source = Citation(
        "HTML Standard, 16.2 Non-conforming features",
        "https://html.spec.whatwg.org/multipage/obsolete.html#non-conforming-features",
    )
    summary = "A template writes an element that HTML does not have any more."
    why = "Browsers need not know it, and it says how something looks, not what it is."
    remedy = "Say in the stylesheet how it looks."
    bad = (
        in_theme("<center>Sorry</center>"),
        in_theme('<p><font color="red">Sorry</font></p>'),
    )
    good = (in_theme("<p><small>Sorry</small> <s>not</s> <u>there</u></p>"),)

    def check_page(self, page: PageEvidence) -> Iterator[Finding]:
        """Look for each such element."""
        tagged = page.facts.found.tagged
        for tag in sorted(OBSOLETE.intersection(tagged) - _MOVING):
            for element in tagged[tag]:
                where = where_written(page, page.facts.mark(element))
                message = f"HTML does not have the element <{tag}> any more."
                yield self.finding(where.span, message, where.remedy(self.remedy), page.facts.url)
