"""PS324: a quote that nobody reads to its end."""

from collections.abc import Iterator

from practice_site.checks.evidence import Evidence
from practice_site.checks.example import Example
from practice_site.checks.rule import Rule
from practice_site.checks.shown_testimonials import RECORD, WORDS, quoting, shown_records
from practice_site.model.finding import Citation, Finding, Severity

_MOST = 3000
"""Characters: a letter of a page and a half."""

_AGAIN = "They listened to me, and I was never in a hurry to leave. "


class QuoteTooLong(Rule):
    """A quote is longer than a letter: whole pages, or something pasted by mistake."""

    code = "PS324"
    name = "quote-too-long"
    severity = Severity.WARNING
    source = Citation(f"House rule: {_MOST:,} letters are a page and a half (docs/writing.md)")
    summary = "A quote has more than 3,000 letters."
    why = (
        "Nobody reads pages of praise, and the more a patient tells, the more there is that they "
        "can be known by. Often something else was pasted along."
    )
    remedy = "Choose the sentences that matter, as the patient wrote them."
    bad = (
        Example(
            path=RECORD,
            text="\n  ".join([_AGAIN] * 60),
            instead_of=WORDS,
            found_in=RECORD,
            found_at="quote: |",
        ),
    )
    good = (quoting("\n  ".join([_AGAIN] * 40)),)

    def check(self, evidence: Evidence) -> Iterator[Finding]:
        """Count the letters of the quotes that are shown."""
        for record in shown_records(evidence):
            if len(record.quote) > _MOST:
                yield self.finding(
                    record.at("quote"), f"This quote has {len(record.quote):,} letters."
                )
