"""PS511: an answer's markup has HTML that does not count."""

import re
from collections.abc import Iterator

from practice_site.checks.evidence import PageEvidence
from practice_site.checks.example import Example
from practice_site.checks.markup import GOOGLE, place_of
from practice_site.checks.rule import Rule
from practice_site.model.finding import Citation, Finding, Severity

_ALLOWED = frozenset(
    (
        *("h1", "h2", "h3", "h4", "h5", "h6", "br", "ol", "ul", "li"),
        *("a", "p", "div", "b", "strong", "i", "em"),
    )
)
_TAG = re.compile(r"</?([a-zA-Z][a-zA-Z0-9-]*)(?:\s[^<>]*)?/?>")


class FaqMarkupHtml(Rule):
    """The text of an answer has an element that Google ignores."""

    code = "PS511"
    name = "faq-markup-html"
    severity = Severity.WARNING
    source = Citation("Google, FAQ structured data (capture of 2026-04-08)", f"{GOOGLE}faqpage")
    summary = "A marked-up answer has an HTML element that is taken for something else."
    why = "What reads the markup takes it for HTML: the words in the brackets are lost to it."
    remedy = "Say it without angle brackets."
    rows = ("FAQ-06",)
    bad = (
        Example(
            path="content/articles/minimal.md",
            text="Five minutes, as the `<table>` of the plan says.",
            instead_of="Five minutes are enough to begin with.",
            found_in="content/articles/minimal.md",
            found_at="### How long should the walk be?",
        ),
    )
    good = (
        Example(
            path="content/articles/minimal.md",
            text="Five minutes: `<strong>` or < 1 mile > 0, a <b.example> place.",
            instead_of="Five minutes are enough to begin with.",
        ),
    )

    def check_page(self, page: PageEvidence) -> Iterator[Finding]:
        """Look for tags in the answers that have a bracket."""
        for item in page.said.faq:
            if "<" not in item.answer:
                continue
            names = [name.lower() for name in _TAG.findall(item.answer)]
            lost = next((name for name in names if name not in _ALLOWED), "")
            if lost:
                yield self.finding(
                    place_of(page, item.question),
                    f'The answer to "{item.question}" has <{lost}> in it, which its markup '
                    "does not keep.",
                    page=page.facts.url,
                )
