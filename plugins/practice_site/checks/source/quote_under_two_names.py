"""PS323: two people are quoted with the same words."""

from collections.abc import Iterator

from practice_site.checks.doorways.shared_quotes import of_two_people
from practice_site.checks.evidence import TownEvidence
from practice_site.checks.example import Edit, Example
from practice_site.checks.rule import Rule
from practice_site.model.finding import Citation, Finding, Severity

_QUOTE = (
    "I was stiff for months and gave up on my garden. Now I dig again on Saturdays, one bed at a "
    "time, and nobody had to talk me into anything."
)
_REWORDED = (
    "For months I was stiff, and I gave up on my garden. Now I dig again every Saturday, one bed "
    "at a time; nobody had to talk me into anything."
)
_OTHER = (
    "I was stiff for months and could not bend to my shoes. We wrote down three stretches, and on "
    "my street people ask me now why I whistle."
)
_THANKS = "Thank you, Dr. Sample, for all you did for me."


def _record(file: str, quote: str, name: str) -> Edit:
    return Edit(
        f"content/testimonials/{file}.yaml",
        f"status: publish\nsample: true\nquote: {quote}\nattribution: {name}\n"
        "about: [alex-sample]\npatient: false\nrelationship: none\nincentive: none\n"
        "machine_written: false\n",
    )


def _two(quote: str, other: str, name: str) -> Example:
    edit = _record("sample-3", other, name)
    first = _record("sample-2", quote, "Kim Madeup")
    return Example(path=edit.path, text=edit.text, besides=(first,), line=3)


class QuoteUnderTwoNames(Rule):
    """Two records have the same words, or nearly the same, and two names under them."""

    code = "PS323"
    name = "quote-under-two-names"
    severity = Severity.WARNING
    requirements = ("FTC465-FAKE",)
    source = Citation("16 CFR 465.2", "https://www.ecfr.gov/current/title-16/section-465.2")
    summary = "Two people are quoted with the same or nearly the same words."
    why = (
        "Two people do not write the same letter: one of them did not say it. A quote of somebody "
        "who did not say it is a fake one, and makes readers doubt every other."
    )
    remedy = (
        "Find the letter, keep the words in the record of who wrote it, and delete the other one. "
        "If two people did say nearly the same, allow it with that reason."
    )
    bad = (_two(_QUOTE, _REWORDED, "Lee Madeup"), _two(_QUOTE, _QUOTE, "Lee Madeup"))
    good = (
        _two(_QUOTE, _OTHER, "Lee Madeup"),
        _two(_QUOTE, _QUOTE, "Kim"),
        _two(_THANKS, _THANKS, "Lee Madeup"),
    )

    def check_towns(self, towns: TownEvidence) -> Iterator[Finding]:
        """Report each record that says what an earlier one says, under another name."""
        for quotation, first in towns.judgement.quotes:
            if of_two_people(quotation, first):
                yield self.finding(
                    quotation.span, f"This quote says what {first.place} says, under another name."
                )
