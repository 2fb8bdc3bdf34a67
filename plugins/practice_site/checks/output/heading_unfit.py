"""PS712: a page without its one main heading, or a heading without words."""

from collections.abc import Iterator

from practice_site.checks.evidence import PageEvidence
from practice_site.checks.example import Example, in_theme
from practice_site.checks.rule import Rule
from practice_site.checks.written import in_theme as place_in_theme
from practice_site.checks.written import where_written
from practice_site.inspecting.names import has_words
from practice_site.model.finding import Citation, Finding, Fixer, Severity


class HeadingUnfit(Rule):
    """A page has no heading of the first level or several, or a heading says nothing."""

    code = "PS712"
    name = "heading-unfit"
    severity = Severity.WARNING
    fixed_by = Fixer.DEVELOPER
    source = Citation(
        "W3C Web Accessibility Tutorials: Headings",
        "https://www.w3.org/WAI/tutorials/page-structure/headings/",
    )
    summary = "A page has no main heading or more than one, or a heading has no words."
    why = "People who listen to a page jump to its main heading, and from heading to heading."
    remedy = "Give the page one heading of the first level, and each heading words."
    bad = (
        Example(
            path="theme/templates/404.html",
            text="<p>{{ page.message }}</p>",
            instead_of="{{ page_header(page.title, page.message) -}}",
            found_in="theme/templates/404.html",
            found_at='{% extends "base.html" %}',
            also=("PS701",),
        ),
        in_theme("<h1>Not found</h1>"),
        in_theme('<h2><img src="/theme/favicon.svg" alt=""></h2>'),
    )
    good = (in_theme('<h2><img src="/theme/favicon.svg" alt="What now?"></h2>'),)

    def check_page(self, page: PageEvidence) -> Iterator[Finding]:
        """Count the main headings, and look for words in all."""
        facts = page.facts
        for element in facts.found.headings:
            if not has_words(element) and not facts.names.of(element):
                where = where_written(page, facts.mark(element))
                message = f"A heading of level {element.tag[1]} has no words."
                yield self.finding(where.span, message, where.remedy(self.remedy), facts.url)
        tops = facts.levels.count(1)
        if tops > 1:
            for element in [e for e in facts.found.headings if e.tag == "h1"][1:]:
                mark = facts.mark(element)
                where = where_written(page, mark)
                message = f'The page has a second heading of the first level, "{mark.words}".'
                yield self.finding(where.span, message, where.remedy(self.remedy), facts.url)
        if not tops and not _has_role(page):
            message = "The page has no heading of the first level."
            yield self.finding(place_in_theme(page, ()), message, page=facts.url)


def _has_role(page: PageEvidence) -> bool:
    return any(e.get("aria-level") == "1" for e in page.facts.found.attributed.get("role", ()))
