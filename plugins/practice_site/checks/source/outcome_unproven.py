"""PS311: a quote claims a result that nothing stands behind."""

from collections.abc import Iterator

from practice_site.checks.evidence import Evidence
from practice_site.checks.example import Edit
from practice_site.checks.outcomes import outcomes
from practice_site.checks.places import within
from practice_site.checks.rule import Rule
from practice_site.checks.shown_testimonials import RECORD, WORDS, quoting, recorded, shown_records
from practice_site.model.finding import Citation, Finding, Severity

_CLAIM = "My back pain is gone, and I walk to the market again."
_SAID = Edit(RECORD, _CLAIM, WORDS)
_VARY = "disclaimer: Results may vary.\n"
_TYPICAL = (
    "typical_result: {text: About half of our patients walk farther after a year., "
    "source: Our records of 2025}\n"
)
_PROVEN = "outcomes: [{claim: Walks again, substantiation: Our records of 2025}]\n"


class OutcomeUnproven(Rule):
    """A testimonial states an outcome without the typical result or a proof in its record."""

    code = "PS311"
    name = "outcome-unproven"
    severity = Severity.ERROR
    by_law = True
    firm = True
    requirements = ("FTC-TYPICALITY", "FTC-EFFICACY", "CA651-TESTI")
    source = Citation("16 CFR 255.2(a), (b)", "https://www.ecfr.gov/current/title-16/part-255")
    summary = "A quote says that a treatment worked, and nothing shows that this is usual."
    why = (
        "Readers take one patient's good luck for what they may expect. The law wants the usual "
        'result beside such words, or proof that they are usual; "results may vary" is neither.'
    )
    remedy = (
        "Write what patients generally can expect, and how you know, as typical_result; or record "
        "the proof under outcomes; or ask for another sentence of the letter."
    )
    bad = (
        quoting("My back pain is gone, and I walk to the market again."),
        quoting("I am pain-free\n  since that day."),
        quoting("I feel so much better, 80 percent better."),
        recorded(_VARY, _SAID, found_at="My back pain"),
    )
    good = (
        recorded(_TYPICAL, _SAID),
        recorded(_PROVEN, _SAID),
        quoting(
            "I hoped to walk again, and Dr. Sample told me honestly that nobody can promise it."
        ),
        quoting("My back is not cured, and I was told so. They called me back within the hour."),
        quoting("Nobody was in a hurry. They explained the pain and what helps against it."),
    )

    def check(self, evidence: Evidence) -> Iterator[Finding]:
        """Look for claims in the quotes that are shown."""
        for record in shown_records(evidence):
            if record.outcomes or record.typical_result:
                continue
            claim = next(outcomes(record.quote), "")
            if claim:
                place = within(evidence.site.sources, record.at("quote"), claim)
                yield self.finding(
                    place,
                    f'"{claim}" says that a treatment worked, and nothing shows how usual it is.',
                )
