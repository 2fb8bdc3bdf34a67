"""PS212: a heading among the questions that asks nothing."""

from collections.abc import Iterator

from practice_site.checks.evidence import TextEvidence
from practice_site.checks.example import Example
from practice_site.checks.language import is_english
from practice_site.checks.questions import is_call_to_action, is_question
from practice_site.checks.rule import Rule
from practice_site.model.finding import Citation, Finding, Severity

_ARTICLE = "content/articles/minimal.md"
_QUESTION = "### Do I need special shoes?"


class FaqNotAQuestion(Rule):
    """A heading below the frequently asked questions is no question."""

    code = "PS212"
    name = "faq-not-a-question"
    severity = Severity.WARNING
    source = Citation(
        "House rule, after Google's documentation of FAQ markup (a list of questions and answers)",
        "https://developers.google.com/search/docs/appearance/structured-data/faqpage",
    )
    summary = "A heading among the frequently asked questions asks nothing."
    why = "It is marked up as a question, and nobody would ask it in these words."
    remedy = "Write it as people ask, with a question mark, or move it to a section of its own."
    bad = (
        Example(path=_ARTICLE, text="### Shoes and clothes", instead_of=_QUESTION),
        Example(path=_ARTICLE, text="### Do not walk barefoot", instead_of=_QUESTION),
    )
    good = (
        Example(path=_ARTICLE, text="### What to wear", instead_of=_QUESTION),
        Example(path=_ARTICLE, text="### In which shoes can I walk", instead_of=_QUESTION),
        Example(path=_ARTICLE, text="### Special shoes: worth it?", instead_of=_QUESTION),
    )

    def check_text(self, text: TextEvidence) -> Iterator[Finding]:
        """Look at the questions of texts and towns; an invitation has a rule of its own."""
        if not is_english(text.record):
            return
        for section in text.body.sections:
            for pair in section.faq:
                if not is_question(pair.question) and not is_call_to_action(pair):
                    yield self.finding(pair.span, f'"{pair.question}" is no question.')
