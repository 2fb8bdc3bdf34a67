"""PS325: a quote tells when the patient was treated or born, or that they are over 89."""

from collections.abc import Iterator

from practice_site.checks.evidence import Evidence
from practice_site.checks.identifiers import Kind
from practice_site.checks.places import within
from practice_site.checks.practice_words import practice_words
from practice_site.checks.rule import Rule
from practice_site.checks.shown_testimonials import authorized, patients_records, quoting
from practice_site.checks.spoken_identifiers import spoken
from practice_site.model.finding import Citation, Finding, Severity


class DateInQuote(Rule):
    """A patient's words have a day, a month or an age over 89."""

    code = "PS325"
    name = "date-in-quote"
    severity = Severity.WARNING
    requirements = ("HIPAA-PHI",)
    source = Citation(
        "45 CFR 164.514(b)(2)(i)(C)", "https://www.ecfr.gov/current/title-45/section-164.514"
    )
    summary = "A quote has a date, or an age over 89, that a patient can be known by."
    why = (
        "Of all dates around a patient only the year tells nothing, and of ages those under 90. A "
        "neighbor who knows when somebody was away knows whose words these are."
    )
    remedy = (
        "See whether the signed form describes the words that are shown. If it does, allow this "
        "with that reason; if not, choose other words of the letter."
    )
    bad = (
        authorized("I came in on March 3, and I was heard.", found_at="I came in"),
        authorized("I am 93, and nobody hurried me.", found_at="I am 93"),
        authorized("They have listened to me since\n  last October.", found_at="last October"),
    )
    good = (
        authorized("I came in 2024, and I was heard. May I say so?"),
        authorized("I am 89, and nobody hurried me. It took 90 minutes."),
        quoting("I came in on March 3, and I was heard."),
    )

    def check(self, evidence: Evidence) -> Iterator[Finding]:
        """Look through the quotes of real people that are shown."""
        known = practice_words(evidence.site, evidence.own_facts)
        for record, _ in patients_records(evidence):
            for found in spoken(record.quote, known):
                if found.kind in (Kind.DATE, Kind.AGE):
                    place = within(evidence.site.sources, record.at("quote"), found.words)
                    yield self.finding(
                        place, f'"{found.words}" is {found.kind} that the patient can be known by.'
                    )
