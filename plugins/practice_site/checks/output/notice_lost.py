"""PS929: a page does not show a notice that the program wrote for it."""

from collections.abc import Iterator

from practice_site.checks.evidence import PageEvidence
from practice_site.checks.example import Example
from practice_site.checks.rule import THEME_MISTAKE, Rule
from practice_site.model.finding import Citation, Finding, Fixer, Severity
from practice_site.model.view import PageView

_TEMPLATE = """\
{% extends "base.html" %}
{% block main %}
<h1>{{ page.title }}</h1>
"""
_BELOW = "{% for piece in page.pieces %}{{ piece.html }}{% endfor %}\n{% endblock %}\n"


class NoticeLost(Rule):
    """The theme leaves out a notice's words or its link, or changes the words."""

    code = "PS929"
    name = "notice-lost"
    severity = Severity.ERROR
    by_law = True
    requirements = ("CA663-OPENPAY", "CA1355.4-NOTICE")
    fixed_by = Fixer.DEVELOPER
    source = Citation(
        "Cal. Bus. & Prof. Code 663(c)",
        "https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml"
        "?lawCode=BPC&sectionNum=663",
    )
    summary = "A page does not show a notice in the words of the law, or not its link."
    why = "The law has fixed the words; a notice that is not seen was not given."
    remedy = THEME_MISTAKE
    bad = (
        Example(
            path="theme/templates/page.html",
            text=f"{_TEMPLATE}{_BELOW}",
            found_in="content/pages/notices.md",
            found_at="title: Notices",
        ),
    )
    good = (
        Example(
            path="content/practice.yaml",
            text="  license_board: {page: notices}\nnav:\n",
            instead_of="nav:\n",
        ),
    )

    def check_page(self, page: PageEvidence) -> Iterator[Finding]:
        """Look for the words among those that a reader sees, and for the link."""
        view = page.page.view
        if not isinstance(view, PageView):
            return
        seen = " ".join(page.facts.text.split())
        links = {link.target for link in page.facts.links}
        for notice in view.notices:
            if notice.words and notice.words not in seen:
                lost = "in the words of the law"
            elif notice.link and notice.link.url not in links:
                lost = f"with its link to {notice.link.text}"
            else:
                continue
            yield self.finding(
                page.facts.source,
                f'The page does not show "{notice.title}" {lost}.',
                page=page.facts.url,
            )
