"""PS218: an article's page that does not say who wrote it."""

from collections.abc import Iterator

from practice_site.checks.evidence import PageEvidence
from practice_site.checks.example import Example
from practice_site.checks.rule import THEME_MISTAKE, Rule
from practice_site.model.finding import Citation, Finding, Fixer, Severity
from practice_site.model.view import ArticleView

_TEMPLATE = "theme/templates/article.html"
_PAGE = """\
{{% extends "base.html" %}}
{{% from "sections/faq.html" import questions %}}
{{% block main %}}
<h1>{{{{ page.title }}}}</h1>
{byline}
<p data-part="disclaimer">{{{{ page.disclaimer }}}}</p>
{{{{ questions(page.faq) }}}}
{{% endblock %}}
"""
_TITLE = "title: How a Short Walk"


class BylineMissing(Rule):
    """The page of an article has no byline, or one that does not lead to its author."""

    code = "PS218"
    name = "byline-missing"
    severity = Severity.ERROR
    source = Citation(
        "Google, Creating helpful, reliable, people-first content (a byline that leads to who the "
        "author is)",
        "https://developers.google.com/search/docs/fundamentals/creating-helpful-content",
    )
    summary = "The page of an article does not name its author, or does not link to them."
    why = "Readers of medical advice cannot see whose it is, and what that person knows of it."
    remedy = THEME_MISTAKE
    fixed_by = Fixer.DEVELOPER
    rows = ("EAT-01", "DISC-EDU")
    bad = (
        Example(
            path=_TEMPLATE,
            text=_PAGE.format(byline=""),
            found_in="content/articles/minimal.md",
            found_at=_TITLE,
        ),
        Example(
            path=_TEMPLATE,
            text=_PAGE.format(byline='<p data-part="byline">By {{ page.author.display }}</p>'),
            found_in="content/articles/minimal.md",
            found_at=_TITLE,
        ),
    )
    good = (
        Example(
            path=_TEMPLATE,
            text=_PAGE.format(
                byline='<p data-part="byline">Words: <a href="{{ page.author.url }}">'
                "{{ page.author.display }}</a></p>"
            ),
        ),
    )

    def check_page(self, page: PageEvidence) -> Iterator[Finding]:
        """Look for the author's name in the byline, and for a link to their page."""
        view, facts = page.page.view, page.facts
        if not isinstance(view, ArticleView):
            return
        author = view.author
        bylines = list(facts.marked_text("byline"))
        if not any(bylines):
            message = "This article's page has no byline."
        elif author is None:
            return
        elif not any(author.name in byline for byline in bylines):
            message = f"The byline of this article's page does not name {author.name}."
        elif author.url not in facts.targets:
            message = f"The byline of this article's page does not link to {author.name}."
        else:
            return
        yield self.finding(facts.source, message, page=facts.url)
