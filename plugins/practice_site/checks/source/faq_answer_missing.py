"""PS205: a question without an answer."""

from collections.abc import Iterator

from practice_site.checks.evidence import Evidence
from practice_site.checks.example import Example
from practice_site.checks.rule import ReadingRule
from practice_site.model.finding import Citation, Finding, Severity
from practice_site.model.markdown import FaqItem


class FaqAnswerMissing(ReadingRule):
    """A heading among the frequently asked questions has no text below it."""

    code = "PS205"
    name = "faq-answer-missing"
    severity = Severity.ERROR
    source = Citation("schema.org, acceptedAnswer", "https://schema.org/acceptedAnswer")
    summary = "A question among the frequently asked questions has no answer."
    why = "The reader who asks just this finds nothing, and the markup would promise an answer."
    remedy = "Write the answer below the question, or take the question out."
    bad = (
        Example(
            path="content/articles/minimal.md",
            text="### How far should I go?\n\n### How long should the walk be?",
            instead_of="### How long should the walk be?",
        ),
    )
    good = (
        Example(
            path="content/articles/minimal.md",
            text="### How far should I go?\n\nTo the corner.\n\n### How long should the walk be?",
            instead_of="### How long should the walk be?",
        ),
    )

    def check(self, evidence: Evidence) -> Iterator[Finding]:
        """Look at the questions of texts and towns."""
        yield from super().check(evidence)
        for item in _questions(evidence):
            if not item.answer:
                yield self.finding(item.span, f'The question "{item.question}" has no answer.')


def _questions(evidence: Evidence) -> Iterator[FaqItem]:
    for text in evidence.texts:
        for section in text.body.sections:
            yield from section.faq
    for town in evidence.site.towns:
        yield from town.faq
