"""PS710: a page that does not say what language it is in."""

from collections.abc import Iterator

from practice_site.checks.evidence import PageEvidence
from practice_site.checks.example import around_pages, in_article
from practice_site.checks.rule import Rule
from practice_site.checks.written import where_written
from practice_site.inspecting.languages import odd_languages
from practice_site.model.finding import Citation, Finding, Fixer, Severity

_HTML = '<html lang="{{ page.lang }}">'


class LanguageUnknown(Rule):
    """A page, or a part of it, does not say its language, or says one that there is not."""

    code = "PS710"
    name = "language-unknown"
    severity = Severity.ERROR
    fixed_by = Fixer.DEVELOPER
    source = Citation(
        "WCAG 2.2, 3.1.1 Language of Page and 3.1.2 Language of Parts",
        "https://www.w3.org/TR/WCAG22/#language-of-page",
    )
    summary = "A page or a part of it does not say its language, or says one that does not exist."
    why = "A screen reader reads it out with the sounds of another language."
    remedy = 'Write the language as a tag: lang="en", lang="es", lang="zh-Hant".'
    bad = (
        around_pages("<html>", _HTML),
        around_pages('<html lang="english">', _HTML),
        in_article('Some say <span lang="xx">adios</span>.'),
    )
    good = (
        in_article('Some say <span lang="es-MX">adiós</span>, or <i lang="yue">joi gin</i>.'),
        around_pages('<html lang="en-US" dir="ltr">', _HTML),
    )

    def check_page(self, page: PageEvidence) -> Iterator[Finding]:
        """Look at the page's language and at those of its parts."""
        facts = page.facts
        for kind, element, tag in odd_languages(facts.root, facts.found):
            mark = facts.mark(element)
            message = {
                "missing": "The page does not say what language it is in.",
                "unknown": f'"{tag}" is no language tag that exists.',
                "differs": f'An element says two languages, "{mark.attributes.get("lang", "")}" '
                f'and "{tag}".',
            }[kind]
            where = where_written(page, mark, (f'lang="{tag}"', "<html"))
            yield self.finding(where.span, message, where.remedy(self.remedy), facts.url)
