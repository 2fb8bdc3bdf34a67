"""PS728: roles and aria attributes that mean nothing."""

from collections.abc import Iterator

from practice_site.checks.evidence import PageEvidence
from practice_site.checks.example import in_theme
from practice_site.checks.rule import Rule
from practice_site.checks.written import where_written
from practice_site.inspecting.aria_use import odd_aria
from practice_site.model.finding import Citation, Finding, Fixer, Severity

_MESSAGES = {
    "abstract": 'The role "{detail}" may stand on no element.',
    "around": 'The role "{detail}" does not stand within the role that it needs around it.',
    "attribute": "There is no attribute {detail}.",
    "conflict": 'A <{tag}> can be reached, and its role "{detail}" says that it is nothing.',
    "element": 'A <{tag}> cannot have the role "{detail}".',
    "inside": 'What stands within the role "{detail}" does not have the roles that it needs.',
    "old": 'The role "{detail}" was given up.',
    "required": "A <{tag}> with this role needs the attribute {detail}.",
    "role": 'There is no role "{detail}".',
    "unnamed": "A <{tag}> cannot have a name: {detail} says nothing there.",
    "unsupported": "A <{tag}> with this role cannot have {detail}.",
    "value": '{detail} cannot be "{value}".',
}


class AriaUnknown(Rule):
    """A role or an aria attribute does not exist, or not where it stands."""

    code = "PS728"
    name = "aria-unknown"
    severity = Severity.ERROR
    fixed_by = Fixer.DEVELOPER
    source = Citation("WAI-ARIA 1.2, and ARIA in HTML", "https://www.w3.org/TR/wai-aria-1.2/")
    summary = "A role or an aria attribute does not exist, or says nothing where it stands."
    why = "Screen readers leave it out, or say something that is not so."
    remedy = "Write one that exists, or better the HTML element that means the same."
    bad = (
        in_theme('<div role="banana">Words</div>'),
        in_theme('<div aria-labeled="Words">Words</div>'),
        in_theme('<a href="/contact/" aria-current="yes">Call us</a>'),
        in_theme('<div aria-label="Words">Words</div>'),
        in_theme('<div role="checkbox" tabindex="0">Words</div>'),
        in_theme('<div role="tab" aria-label="One">Words</div>'),
        in_theme('<p aria-checked="true">Words</p>'),
        in_theme('<h2 role="button">Words</h2>'),
    )
    good = (
        in_theme('<div role="group" aria-label="Words">Words</div>'),
        in_theme('<div role="list"><div role="listitem">Words</div></div>'),
        in_theme('<button type="button" aria-expanded="false">Words</button>'),
    )

    def check_page(self, page: PageEvidence) -> Iterator[Finding]:
        """Compare roles and attributes with the tables of the standard."""
        facts = page.facts
        for kind, element, detail in odd_aria(facts.found):
            mark = facts.mark(element)
            value = mark.attributes.get(detail, "")
            words = (f'{detail}="{value}"', f'role="{detail}"')
            message = _MESSAGES[kind].format(tag=mark.tag, detail=detail, value=value)
            where = where_written(page, mark, words)
            yield self.finding(where.span, message, where.remedy(self.remedy), facts.url)
