"""PS711: a page without a title."""

from collections.abc import Iterator

from practice_site.checks.evidence import PageEvidence
from practice_site.checks.example import Edit, Example
from practice_site.checks.rule import THEME_MISTAKE, Rule
from practice_site.checks.written import in_theme
from practice_site.model.finding import Citation, Finding, Fixer, Severity

_HEAD = "theme/templates/parts/head.html"
_TITLE = "<title>{{ page.head.title }}</title>"


class PageTitleMissing(Rule):
    """A page has no title, an empty one, or two."""

    code = "PS711"
    name = "page-title-missing"
    severity = Severity.ERROR
    fixed_by = Fixer.DEVELOPER
    source = Citation("WCAG 2.2, 2.4.2 Page Titled", "https://www.w3.org/TR/WCAG22/#page-titled")
    summary = "A page has no <title>, an empty one, or more than one."
    why = "Tabs, bookmarks, screen readers and search engines call a page by its title."
    remedy = THEME_MISTAKE
    bad = (
        Example(path=_HEAD, text="<title></title>", instead_of=_TITLE),
        Example(path=_HEAD, text=f"{_TITLE}\n<title>Two</title>", instead_of=_TITLE, line=2),
        Example(
            besides=(Edit(_HEAD, "{# no title #}", _TITLE),),
            found_in="theme/templates/base.html",
        ),
    )
    good = (
        Example(
            path="theme/templates/404.html",
            text="{{ page_header(page.title, page.message) -}}\n"
            '<svg role="img" viewBox="0 0 9 9"><title>A closed door</title></svg>',
            instead_of="{{ page_header(page.title, page.message) -}}",
        ),
    )

    def check_page(self, page: PageEvidence) -> Iterator[Finding]:
        """Count the titles of the page and those with words."""
        titles = page.facts.shell.titles
        if len(titles) == 1 and titles[0]:
            return
        if len(titles) > 1:
            message = f"A page has {len(titles)} titles."
            words = [f"<title>{title}</title>" for title in titles]
        else:
            message = "A page's title has no words." if titles else "A page has no title."
            words = ["<title>", "<title"] if titles else []
        yield self.finding(in_theme(page, words, own_part=False), message, page=page.facts.url)
