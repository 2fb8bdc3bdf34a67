"""PS731: markup that browsers have to guess."""

from collections.abc import Iterator

from practice_site.checks.evidence import PageEvidence
from practice_site.checks.example import Example, around_pages, in_theme
from practice_site.checks.rule import THEME_MISTAKE, Rule
from practice_site.checks.written import in_theme as place_in_theme
from practice_site.model.finding import Citation, Finding, Fixer, Severity

_HEADING = "{{ page_header(page.title, page.message) -}}"


def _tags(markup: str) -> Example:
    path = "theme/templates/404.html"
    return Example(
        path=path,
        text=f"{_HEADING}\n{markup}",
        instead_of=_HEADING,
        found_in=path,
        found_at="{% extends",
    )


class MarkupBroken(Rule):
    """Tags of a page do not fit together, or it does not say that it is HTML in UTF-8."""

    code = "PS731"
    name = "markup-broken"
    severity = Severity.WARNING
    fixed_by = Fixer.DEVELOPER
    source = Citation(
        "HTML Standard, 13.1 Writing HTML documents",
        "https://html.spec.whatwg.org/multipage/syntax.html#writing",
    )
    summary = "Tags do not fit together, an attribute stands twice, or the encoding is not said."
    why = "Browsers guess what was meant, and not all guess the same."
    remedy = THEME_MISTAKE
    bad = (
        _tags("<div><p>Sorry</p>"),
        _tags("<p>Sorry</p></section>"),
        in_theme('<p class="note" id="sorry" class="big">Sorry</p>'),
        around_pages("{# no doctype #}", "<!DOCTYPE html>", found_at="{# What stands around"),
        Example(
            path="theme/templates/parts/head.html",
            text="{# no charset #}",
            instead_of='<meta charset="utf-8">',
            found_in="theme/templates/base.html",
        ),
    )
    good = (
        in_theme("<ul><li>One<li>Two</ul><p>Sorry<p>Bye"),
        in_theme('<p data-class="a" class="b">Type class="a" class="b".</p>'),
    )

    def check_page(self, page: PageEvidence) -> Iterator[Finding]:
        """Ask the parser, and look at the page's first bytes."""
        facts = page.facts
        if not facts.shell.doctype:
            yield self._around(page, "The page does not begin with <!DOCTYPE html>.")
        if not facts.shell.charset:
            yield self._around(page, "The page does not say that it is in UTF-8.")
        for complaint in facts.complaints:
            message = f"The page's tags do not fit together: {complaint}."
            yield self.finding(place_in_theme(page, ()), message, page=facts.url)
        for name, tag in facts.repeated_attributes:
            span = place_in_theme(page, (tag, *tag.split(" ", 1)[1:]))
            message = f"The attribute {name} stands twice in {tag}."
            yield self.finding(span, message, page=facts.url)

    def _around(self, page: PageEvidence, message: str) -> Finding:
        return self.finding(place_in_theme(page, (), own_part=False), message, page=page.facts.url)
