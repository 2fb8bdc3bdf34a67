"""PS214: profanity among the questions."""

import re
from collections.abc import Iterator

from practice_site.checks.evidence import TextEvidence
from practice_site.checks.example import Example
from practice_site.checks.places import within
from practice_site.checks.prose import has_any
from practice_site.checks.rule import Rule
from practice_site.model.finding import Citation, Finding, Severity
from practice_site.model.markdown import FaqItem
from practice_site.model.span import Span

_PROFANE = re.compile(r"\b(?:bull)?shit\w*|\bfuck\w*|\bassholes?\b|\bbitch(?:es)?\b", re.IGNORECASE)
_STEMS = ("shit", "fuck", "asshole", "bitch")
"""Nearly no text holds one of these, and it is quick to see."""


class FaqProfane(Rule):
    """A question or an answer swears."""

    code = "PS214"
    name = "faq-profane"
    severity = Severity.ERROR
    source = Citation(
        "Google, FAQPage structured data (no profane language), read as of 2026-04-08",
        "https://developers.google.com/search/docs/appearance/structured-data/faqpage",
    )
    summary = "A question or an answer holds a profane word."
    why = "It offends patients, and search engines leave the page's questions out."
    remedy = "Say it in other words."
    rows = ("FAQ-05",)
    bad = (
        Example(
            path="content/articles/minimal.md",
            text="### Why does my back hurt like shit?",
            instead_of="### Do I need special shoes?",
        ),
    )
    good = (
        Example(
            path="content/articles/minimal.md",
            text="### Can I eat shiitake mushrooms before?",
            instead_of="### Do I need special shoes?",
        ),
    )

    def check_text(self, text: TextEvidence) -> Iterator[Finding]:
        """Look at the questions of texts and towns, and at their answers."""
        for section in text.body.sections:
            if not section.faq:
                continue
            passages = [passage for pair in section.faq for passage in _passages(pair)]
            if has_any("\n".join([words for words, _ in passages]).casefold(), _STEMS):
                for words, span in passages:
                    if found := _PROFANE.search(words):
                        place = within(text.sources, span, found[0])
                        yield self.finding(place, f'"{found[0]}" is a profane word.')


def _passages(pair: FaqItem) -> Iterator[tuple[str, Span]]:
    yield pair.question, pair.span
    for block in pair.answer:
        yield block.text, block.span
