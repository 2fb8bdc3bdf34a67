"""PS516: a date in the markup that does not say in which part of the world."""

import re
from collections.abc import Iterator

from practice_site.checks.evidence import PageEvidence
from practice_site.checks.json_ld import texts_of
from practice_site.checks.markup import GOOGLE, made_at, marked_up, place_in
from practice_site.checks.rule import THEME_MISTAKE, Rule
from practice_site.model.finding import Citation, Finding, Fixer, Severity

_WHOLE = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)", re.A)
_DAY = re.compile(r"\d{4}-\d\d-\d\d(?:T|$)", re.A)


class DateWithoutOffset(Rule):
    """An article's date without a time of day and its distance from UTC."""

    code = "PS516"
    name = "date-without-offset"
    severity = Severity.WARNING
    source = Citation("Google, Article structured data (dates)", f"{GOOGLE}article")
    summary = "A date of an article in the structured data has no time zone."
    why = "Search engines take it in a time zone of their own, and may show the day before."
    remedy = THEME_MISTAKE
    fixed_by = Fixer.DEVELOPER
    rows = ("ART-04",)
    bad = (
        marked_up("""
{"@context": "https://schema.org", "@type": "Article", "headline": "A walk",
 "author": {"@type": "Person", "name": "Alex Sample", "url": "/physicians/alex-sample/"},
 "datePublished": "2026-10-05", "dateModified": "2026-10-05T00:00:00-07:00"}
"""),
    )
    good = (
        marked_up("""
{"@context": "https://schema.org", "@type": "Article", "headline": "A walk",
 "author": {"@type": "Person", "name": "Alex Sample", "url": "/physicians/alex-sample/"},
 "datePublished": "2026-10-05T08:00Z", "dateModified": "2026-10-05T00:00:00-07:00"}
"""),
        marked_up("""
{"@context": "https://schema.org", "@type": "MedicalWebPage", "citation":
 {"@type": "ScholarlyArticle", "name": "A made-up study", "datePublished": "2024-03-01"}}
"""),
    )

    def check_page(self, page: PageEvidence) -> Iterator[Finding]:
        """Look at the dates of the page's own articles; of what is only cited, a year may do."""
        for node in page.said.articles:
            for name in ("datePublished", "dateModified"):
                for text in texts_of(node.get(name)):
                    if _DAY.match(text) and not _WHOLE.fullmatch(text):
                        yield self.finding(
                            made_at(page, node, name) or page.facts.source,
                            f'In the structured data, {place_in(page, node, name)} is "{text}", '
                            "without its time zone.",
                            page=page.facts.url,
                        )
