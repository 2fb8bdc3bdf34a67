"""PS510: the same question with the same answer stands twice on the site."""

from collections import Counter
from collections.abc import Iterator

from practice_site.checks.drafts import draft_files
from practice_site.checks.evidence import Evidence
from practice_site.checks.example import Example
from practice_site.checks.markup import GOOGLE
from practice_site.checks.rule import Rule
from practice_site.model.finding import Citation, Finding, Severity


class FaqMarkupRepeated(Rule):
    """A pair of question and answer is marked up more than once."""

    code = "PS510"
    name = "faq-markup-repeated"
    severity = Severity.ERROR
    after_answers = True
    mild_in_drafts = True
    source = Citation("Google, FAQ structured data (capture of 2026-04-08)", f"{GOOGLE}faqpage")
    summary = "The same question with the same answer stands on two places of the site."
    why = "Readers meet the same words again, and search engines do not know which page to name."
    remedy = "Keep it where it belongs most, and link there from the other page."
    rows = ("FAQ-04",)
    bad = (
        Example(
            path="content/articles/minimal.md",
            text="""\
Five minutes are enough to begin with.

### How long   should the Walk be?

Five minutes are enough to begin with.
""",
            instead_of="Five minutes are enough to begin with.\n",
            line=3,
            also=("PS216",),
        ),
        Example(
            path="content/pages/notices.md",
            text="""\
A practice posts its notices here.

## Frequently Asked Questions

### How long should the walk be?

Five minutes are enough to begin with.
""",
            instead_of="A practice posts its notices here.\n",
            line=5,
        ),
    )
    good = (
        Example(
            path="content/articles/minimal.md",
            text="""\
Five minutes are enough to begin with.

### How long should the walk be in the second week?

Five minutes are enough to begin with.
""",
            instead_of="Five minutes are enough to begin with.\n",
        ),
    )

    def check(self, evidence: Evidence) -> Iterator[Finding]:
        """Count the marks of all pairs; a page is looked at only where one stands twice.

        Where one of two texts is a draft, the draft is the one that repeats the other.
        """
        if "structured_data" not in evidence.parts:
            return
        times = Counter(pair for page in evidence.made for pair in page.pairs)
        twice = {pair for pair, number in times.items() if number > 1}
        asked = [
            (page.url, question)
            for page in evidence.made
            if not twice.isdisjoint(page.pairs)
            for question in evidence.details[page.url].questions
            if question.pair in twice
        ]
        drafts = draft_files(evidence) if asked else frozenset()
        first: dict[str, str] = {}
        for url, question in sorted(asked, key=lambda one: one[1].span.path in drafts):
            before = first.get(question.pair)
            if before is None:
                first[question.pair] = url
            else:
                where = "this page" if before == url else f"the page {before}"
                words = f'"{question.question}" has the same answer on {where}.'
                yield self.finding(question.span, words, page=url)
