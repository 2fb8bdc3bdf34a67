"""PS420: a patient's words that stand twice, for two towns."""

from collections.abc import Iterator

from practice_site.checks.doorways.shared_quotes import of_two_people
from practice_site.checks.evidence import TownEvidence
from practice_site.checks.example import ABOUT_TOWN, Edit, Example
from practice_site.checks.places import within
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


def _record(file: str, quote: str, name: str, town: str) -> Edit:
    return Edit(
        f"content/testimonials/{file}.yaml",
        f"status: publish\nsample: true\nquote: {quote}\nattribution: {name}\ntown: {town}\n"
        "about: [alex-sample]\npatient: false\nrelationship: none\nincentive: none\n"
        "machine_written: false\n",
    )


_RECORD = _record("sample-2", _QUOTE, "Kim Madeup", "Calistoga")


def _second(quote: str, name: str, town: str) -> Example:
    """A second record beside the first one."""
    edit = _record("sample-3", quote, name, town)
    return Example(path=edit.path, text=edit.text, besides=(_RECORD,), line=3)


def _page(quote: str, record: Edit = _RECORD) -> Example:
    """A town's page with a quote, beside a record."""
    return Example(
        path="locations.yaml",
        text="served_from: napa\n    tier: page\n    transit: The bus 10.\n"
        "    drive: {minutes: 15, miles: 9}\n    about: |\n"
        f"      {ABOUT_TOWN}\n\n      {quote}\n",
        instead_of="served_from: napa\n",
        besides=(record,),
        line=8,
    )


class TestimonialSharedBetweenTowns(Rule):
    """A quote is that of another record or town, in the same or in nearly the same words."""

    __test__ = False  # pytest collects by the name otherwise

    code = "PS420"
    name = "testimonial-shared-between-towns"
    severity = Severity.WARNING
    source = Citation(
        "House rule, after 16 CFR 465.2 (reviews by somebody who does not exist)",
        "https://www.ecfr.gov/current/title-16/section-465.2",
    )
    summary = "One patient's words stand for two towns."
    why = "Words that two people cannot both have said make readers doubt every other quote."
    remedy = (
        "Keep the words where they are from, in the record of who said them, and take them out "
        "here. If two people did say nearly the same, allow it with that reason."
    )
    bad = (
        _second(_REWORDED, "Kim Madeup", "Yountville"),
        _page(f"> {_QUOTE}"),
        _page(_REWORDED),
    )
    good = (
        _second(_OTHER, "Kim Madeup", "Calistoga"),
        _second(_QUOTE, "Kim", "Calistoga"),
        _page("{testimonial: sample-2}"),
        _page(
            "Thank you, Dr. Sample, for all you did for me.",
            _record(
                "sample-2", "Thank you, Dr. Sample, for all you did for me.", "K.", "Calistoga"
            ),
        ),
    )

    weaker_than = ("PS317",)

    def check_towns(self, towns: TownEvidence) -> Iterator[Finding]:
        """Report each quotation that an earlier one says, of somebody from elsewhere.

        Records of two people have a rule of their own (PS323).
        """
        for quotation, first in towns.judgement.quotes:
            if of_two_people(quotation, first):
                continue
            if quotation.is_record:
                said = f"This quote says what {first.place} says, and is of another town."
                yield self.finding(quotation.span, said)
            else:
                yield self.finding(
                    within(towns.sources, quotation.span, quotation.text),
                    f"Here {quotation.place} quotes what {first.place} quotes too, on line "
                    f"{first.span.line}, as the words of somebody from elsewhere.",
                )
