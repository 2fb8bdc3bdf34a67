"""PS322: a number of one person's papers or things is published."""

from collections.abc import Iterator

from practice_site.checks.evidence import Evidence, TextEvidence
from practice_site.checks.example import in_article
from practice_site.checks.identifiers import Identifier, numbers, signs_of_numbers
from practice_site.checks.places import within
from practice_site.checks.prose import has_any
from practice_site.checks.rule import Rule
from practice_site.checks.shown_testimonials import quoting, shown_records
from practice_site.model.finding import Citation, Finding, Severity


class IdentifyingNumber(Rule):
    """A text or a quote has a Social Security, record, plan, account or license number."""

    code = "PS322"
    name = "identifying-number"
    severity = Severity.ERROR
    by_law = True
    requirements = ("HIPAA-PHI",)
    source = Citation(
        "45 CFR 164.514(b)(2)", "https://www.ecfr.gov/current/title-45/section-164.514"
    )
    summary = "A Social Security, medical-record, plan, account, license or serial number is shown."
    why = "Such a number stands for one person, opens their files, and cannot be called back."
    remedy = (
        "Take it out; the number is on the internet as soon as the page is. If it is an invented "
        "one that shows what such a number looks like, allow it with that reason."
    )
    bad = (
        in_article("Her number, 219-09-9999, stood on the form."),
        in_article("Two walks a day.\nSee MRN 00482913.", line=2),
        in_article("Write member ID XEH123456789 on the letter."),
        quoting("They knew my medical record number, 00482913, by heart."),
    )
    good = (
        in_article("Have your member number at hand, and the serial number of your implant."),
        in_article("Our NPI is 1234567893, the CPT code is 22513, and the price $1,250.00."),
        in_article("California license number A 123456 is a physician's. Call 707-555-0100."),
        in_article("A metal plate and 4 screws hold the bone for 12 to 24 months."),
    )

    def check_text(self, text: TextEvidence) -> Iterator[Finding]:
        """Look at all words of the practice's own."""
        signs = signs_of_numbers(text.written)
        if not signs:
            return
        for passage in text.passages:
            if has_any(passage.text, signs):
                for found in numbers(passage.text):
                    place = within(text.sources, passage.span, found.words)
                    yield self.finding(place, _said(found))

    def check(self, evidence: Evidence) -> Iterator[Finding]:
        """Look at the quotes that are shown."""
        for record in shown_records(evidence):
            for found in numbers(" ".join(record.quote.split())):
                place = within(evidence.site.sources, record.at("quote"), found.words)
                yield self.finding(place, _said(found))


def _said(found: Identifier) -> str:
    return f'"{found.words}" is {found.kind}.'
