"""PS514: somebody who is named as an author is none in the markup."""

from collections.abc import Iterator
from urllib.parse import urlsplit

from practice_site.checks.evidence import PageEvidence
from practice_site.checks.example import Edit, Example
from practice_site.checks.json_ld import Node, is_a, texts_of
from practice_site.checks.markup import GOOGLE
from practice_site.checks.rule import THEME_MISTAKE, Rule
from practice_site.model.finding import Citation, Finding, Fixer, Severity
from practice_site.model.view import ArticleView

_PEOPLE = "/physicians/"

_ARTICLE = """\
{{% extends "base.html" %}}
{{% from "sections/faq.html" import questions %}}
{{% block main %}}
<h1>{{{{ page.title }}}}</h1>
<p data-part="byline">By <a href="/physicians/alex-sample/">Alex Sample</a>{second}</p>
<p data-part="disclaimer">{{{{ page.disclaimer }}}}</p>
{{{{ questions(page.faq) }}}}
{{% endblock %}}
"""
_SECOND = Edit(
    "content/physicians/sam-example.md",
    """\
---
name: Sam Example
given_name: Sam
family_name: Example
degree: D.O.
licences:
  - {state: CA, board: Osteopathic Medical Board of California}
---
Sam Example does not exist.
""",
)


class AuthorMarkupMissing(Rule):
    """A byline names a person whom the markup of the article does not have as its author."""

    code = "PS514"
    name = "author-markup-missing"
    severity = Severity.ERROR
    source = Citation("Google, Article structured data (author)", f"{GOOGLE}article")
    summary = "The byline names somebody who is no author in the structured data."
    why = "Who wrote a text on medicine is what readers and search engines ask first."
    remedy = THEME_MISTAKE
    fixed_by = Fixer.DEVELOPER
    rows = ("ART-03",)
    bad = (
        Example(
            path="theme/templates/article.html",
            text=_ARTICLE.format(second=' and <a href="/physicians/sam-example/">Sam</a>'),
            besides=(_SECOND,),
            found_in="content/articles/minimal.md",
            found_at="title: How a Short Walk",
        ),
    )
    good = (
        Example(
            path="theme/templates/article.html",
            text=_ARTICLE.format(second=', one of <a href="/physicians/">our physicians</a>'),
        ),
    )

    def check_page(self, page: PageEvidence) -> Iterator[Finding]:
        """Compare the people of the byline with the authors of the article's node."""
        view = page.page.view
        if not isinstance(view, ArticleView) or "structured_data" not in page.parts:
            return
        authors = [
            author
            for node in page.said.of_kind("Article")
            for author in page.said.meant(node.get("author") or [])
        ]
        for target, name in page.facts.marked_links("byline"):
            person = target.startswith(_PEOPLE) and target != _PEOPLE
            if person and not any(_is(one, target, name) for one in authors):
                yield self.finding(
                    page.facts.source,
                    f'The byline names "{name}", who is no author (Person) in the structured data.',
                    page=page.facts.url,
                )


def _is(author: Node, target: str, name: str) -> bool:
    """Whether an author is the person whom a link leads to, or at least has their name."""
    if not is_a(author, "Person"):
        return False
    paths = [urlsplit(address).path for address in texts_of(author.get("url"))]
    return target in paths or any(one in name for one in texts_of(author.get("name")))
