"""PS205: a question without an answer."""

from collections.abc import Iterator

from practice_site.checks.evidence import TextEvidence
from practice_site.checks.example import Example
from practice_site.checks.rule import Rule
from practice_site.model.finding import Citation, Finding, Severity


class FaqAnswerMissing(Rule):
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

    def check_text(self, text: TextEvidence) -> Iterator[Finding]:
        """Look at the questions of texts and towns."""
        for section in text.body.sections:
            for item in section.faq:
                if not item.answer:
                    yield self.finding(item.span, f'The question "{item.question}" has no answer.')
