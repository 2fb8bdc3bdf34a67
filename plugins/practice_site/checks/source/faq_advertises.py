"""PS213: an answer that advertises instead of answering."""

from collections.abc import Iterator

from practice_site.checks.advertising import advertisement
from practice_site.checks.evidence import TextEvidence
from practice_site.checks.example import Example
from practice_site.checks.places import within
from practice_site.checks.questions import is_call_to_action
from practice_site.checks.rule import Rule
from practice_site.model.finding import Citation, Finding, Severity
from practice_site.model.markdown import FaqItem

_ARTICLE = "content/articles/minimal.md"
_ANSWER = "Any pair that fits will do."
_SAYS = {
    "invites": '"{}" invites to come or to call, and answers nothing.',
    "phones": "The telephone number {} stands in an answer that nobody asked it of.",
    "praises": '"{}" praises, and answers nothing.',
}


class FaqAdvertises(Rule):
    """A question or its answer is an advertisement."""

    code = "PS213"
    name = "faq-advertises"
    severity = Severity.WARNING
    weaker_than = ("PS805",)
    source = Citation(
        "Google, FAQPage structured data (no advertising), read as of 2026-04-08",
        "https://developers.google.com/search/docs/appearance/structured-data/faqpage",
    )
    summary = "An answer invites to book, gives a telephone number, or praises the practice."
    why = (
        "Who asks wants to know. Search and answer engines take answers word for word, and leave "
        "out those that advertise."
    )
    remedy = "Answer the question here, and put the invitation under a heading of its own."
    rows = ("FAQ-05",)
    bad = (
        Example(
            path=_ARTICLE,
            text="Any will do. Schedule your visit today to learn more.",
            instead_of=_ANSWER,
        ),
        Example(
            path=_ARTICLE,
            text="Any will do;\nask at (707) 555-0142.",
            instead_of=_ANSWER,
            line=2,
        ),
        Example(
            path=_ARTICLE,
            text="### Ready to walk with us?\n\nPlease call us to schedule a visit.\n\n"
            "### Can I walk in the rain?",
            instead_of="### Can I walk in the rain?",
        ),
    )
    good = (
        Example(
            path=_ARTICLE,
            text="Those that feel best. The leading cause of blisters is a wrong size. Call us "
            "today if a toe turns blue, and 911 in an emergency.",
            instead_of=_ANSWER,
        ),
        Example(
            path=_ARTICLE,
            text="### How do I make an appointment?\n\nCall us at (707) 555-0100 to schedule one.",
            instead_of=f"### Do I need special shoes?\n\n{_ANSWER}",
        ),
    )

    def check_text(self, text: TextEvidence) -> Iterator[Finding]:
        """Look at the questions of texts and towns."""
        for section in text.body.sections:
            for pair in section.faq:
                if is_call_to_action(pair):
                    yield self.finding(pair.span, f'"{pair.question}" is a call to action.')
                else:
                    yield from self._in_answer(pair, text)

    def _in_answer(self, pair: FaqItem, text: TextEvidence) -> Iterator[Finding]:
        """The first words that advertise: who mends these sees the rest."""
        for block in pair.answer:
            if found := advertisement(pair.question, block.text):
                place = within(text.sources, block.span, found.words)
                yield self.finding(place, _SAYS[found.does].format(found.words))
                return
