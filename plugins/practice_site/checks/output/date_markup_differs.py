"""PS515: the page shows another date than its markup."""

import re
from collections.abc import Iterator
from functools import lru_cache

from practice_site.checks.evidence import PageEvidence
from practice_site.checks.json_ld import texts_of
from practice_site.checks.markup import marked_up
from practice_site.checks.rule import THEME_MISTAKE, Rule
from practice_site.model.finding import Citation, Finding, Fixer, Severity

_LABELS = (
    ("datePublished", re.compile(r"\bpublished(?: on)?\W*$", re.IGNORECASE)),
    ("dateModified", re.compile(r"\b(?:updated|modified|changed)(?: on)?\W*$", re.IGNORECASE)),
)
_DAY = len("2026-10-05")


class DateMarkupDiffers(Rule):
    """A date that the page labels is not the day that the markup says."""

    code = "PS515"
    name = "date-markup-differs"
    severity = Severity.ERROR
    source = Citation(
        "Google, Publication dates (visible and structured dates match)",
        "https://developers.google.com/search/docs/appearance/publication-dates",
    )
    summary = "The day on the page is another one than the day in the structured data."
    why = "Search results may show either, and one of them is wrong."
    remedy = THEME_MISTAKE
    fixed_by = Fixer.DEVELOPER
    rows = ("ART-04",)
    bad = (
        marked_up(
            """
{"@context": "https://schema.org", "@type": "WebPage",
 "datePublished": "2026-10-05T00:00:00-07:00"}
""",
            before='<p>Published <time datetime="2026-10-06">October 6, 2026</time></p>\n',
        ),
    )
    good = (
        marked_up(
            """
{"@context": "https://schema.org", "@type": "WebPage",
 "datePublished": "2026-10-05T00:00:00-07:00"}
""",
            before='<p>Published <time datetime="2026-10-05">October 5, 2026</time>, plans as of'
            ' <time datetime="2026-11-01">November</time></p>\n',
        ),
    )

    def check_page(self, page: PageEvidence) -> Iterator[Finding]:
        """Look each labelled date up among the markup's dates of that name."""
        for date in page.facts.dates:
            name = _name(date.label) if date.label else ""
            if not name:
                continue
            days = {text[:_DAY] for node in page.said.having(name) for text in texts_of(node[name])}
            if days and date.value[:_DAY] not in days:
                yield self.finding(
                    page.facts.source,
                    f"The page shows {date.value[:_DAY]}, and `{name}` in the structured data is "
                    f"{min(days)}.",
                    page=page.facts.url,
                )


@lru_cache(maxsize=256)
def _name(label: str) -> str:
    """The property that a label on the page stands for."""
    return next((name for name, words in _LABELS if words.search(label)), "")
