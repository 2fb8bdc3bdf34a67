"""PS512: the markup of an article lacks something."""

from collections.abc import Iterator

from practice_site.checks.evidence import PageEvidence
from practice_site.checks.json_ld import Node
from practice_site.checks.markup import GOOGLE, listed, made_at, marked_up, place_in
from practice_site.checks.rule import THEME_MISTAKE, Rule
from practice_site.model.finding import Citation, Finding, Fixer, Severity
from practice_site.model.view import ArticleView
from practice_site.structured_data.vocabulary.judge import types_of

_EXPECTED = ("headline", "author", "datePublished", "dateModified")


class ArticleMarkupIncomplete(Rule):
    """An Article node without headline, author, dates, or the image that the page has.

    An article that has no image at all lacks one on the page as well: that is not a matter
    of its markup.
    """

    code = "PS512"
    name = "article-markup-incomplete"
    severity = Severity.WARNING
    source = Citation("Google, Article structured data", f"{GOOGLE}article")
    summary = "The markup of an article lacks its headline, image, author or dates."
    why = "A search result cannot show who wrote it and when, though the page says so."
    remedy = THEME_MISTAKE
    fixed_by = Fixer.DEVELOPER
    rows = ("ART-01",)
    bad = (
        marked_up("""
{"@context": "https://schema.org", "@type": "Article", "headline": "A walk",
 "author": {"@type": "Person", "name": "Alex Sample", "url": "/physicians/alex-sample/"},
 "datePublished": "2026-10-05T00:00:00-07:00"}
"""),
        marked_up("""
{"@context": "https://schema.org", "@type": "BlogPosting", "headline": "A walk",
 "author": {"@type": "Person", "name": "Alex Sample"},
 "datePublished": "2026-10-05T00:00:00-07:00", "dateModified": "2026-10-05T00:00:00-07:00"}
"""),
    )
    good = (
        marked_up("""
{"@context": "https://schema.org", "@type": "Article", "headline": "A walk",
 "author": {"@type": "Person", "name": "Alex Sample", "sameAs": "https://alex.example/"},
 "datePublished": "2026-10-05T00:00:00-07:00", "dateModified": "2026-10-05T00:00:00-07:00"}
"""),
        marked_up("""
{"@context": "https://schema.org", "@type": "CollectionPage", "citation":
 {"@type": "ScholarlyArticle", "headline": "A made-up study", "datePublished": "2024-03-01"},
 "hasPart": [{"@type": "Article", "headline": "A walk", "url": "/articles/minimal/"}]}
"""),
    )

    def check_page(self, page: PageEvidence) -> Iterator[Finding]:
        """Look at what the page's own articles say of themselves."""
        for node in page.said.articles:
            if "headline" not in node and not isinstance(page.page.view, ArticleView):
                continue
            lacks = tuple(_lacks(page, node))
            if lacks:
                yield self.finding(
                    made_at(page, node) or page.facts.source,
                    f"In the structured data, {place_in(page, node)} has no {listed(lacks)}.",
                    page=page.facts.url,
                )


def _lacks(page: PageEvidence, node: Node) -> Iterator[str]:
    for name in _EXPECTED:
        if not node.get(name):
            yield name
    view = page.page.view
    if isinstance(view, ArticleView) and view.image and not node.get("image"):
        yield "image"
    for author in page.said.meant(node.get("author") or []):
        if not types_of(author) or not author.get("name"):
            yield "author.name"
        elif not (author.get("url") or author.get("sameAs")):
            yield "author.url"
