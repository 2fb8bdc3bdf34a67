"""PS613: a page loads something without encryption."""

from collections.abc import Iterator

from practice_site.checks.evidence import PageEvidence
from practice_site.checks.example import Example
from practice_site.checks.loading import insecure_files
from practice_site.checks.rule import THEME_MISTAKE, Rule
from practice_site.model.finding import Citation, Finding, Fixer, Severity

_TEMPLATE = "theme/templates/404.html"
_HEADING = "{{ page_header(page.title, page.message) -}}"


class MixedContent(Rule):
    """A picture, script, style sheet or frame on an https page is asked for by http."""

    code = "PS613"
    name = "mixed-content"
    severity = Severity.ERROR
    fixed_by = Fixer.DEVELOPER
    source = Citation("W3C, Mixed Content", "https://www.w3.org/TR/mixed-content/")
    summary = "A page loads something without encryption."
    why = (
        "Browsers refuse it or call the page unsafe, and whoever is on the way sees what is read "
        "and can change it."
    )
    remedy = THEME_MISTAKE
    weaker_than = ("PS603", "PS614")
    bad = (
        Example(
            path=_TEMPLATE,
            text=f'{_HEADING}\n<img src="http://minimal.example/theme/favicon.svg" alt="">',
            instead_of=_HEADING,
            found_in="content/practice.yaml",
            found_at="name: ",
        ),
        Example(
            path="theme/templates/article.html",
            text='<article class="text">\n'
            '<video muted src="/theme/favicon.svg" '
            'poster="HTTP://www.minimal.example/theme/favicon.svg">'
            "</video>",
            instead_of='<article class="text">',
            found_in="content/articles/minimal.md",
            found_at="title: ",
        ),
    )
    good = (
        Example(
            path=_TEMPLATE,
            text=f'{_HEADING}\n<img src="{{{{ frame.url }}}}/theme/favicon.svg" alt="">'
            '<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"></svg>',
            instead_of=_HEADING,
        ),
    )

    def check_page(self, page: PageEvidence) -> Iterator[Finding]:
        """Look at every address of what is loaded, on this site or elsewhere."""
        for file in insecure_files(page):
            message = f"The page {page.facts.url} loads {file.address} without encryption."
            yield self.finding(file.span, message, page=page.facts.url)
