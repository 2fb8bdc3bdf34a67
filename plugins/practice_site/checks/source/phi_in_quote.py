"""PS320: a quote tells more of who the patient is than they agreed to."""

from collections.abc import Iterator

from practice_site.checks.evidence import Evidence
from practice_site.checks.identifiers import Identifier, Kind
from practice_site.checks.places import within
from practice_site.checks.practice_words import practice_words
from practice_site.checks.rule import Rule
from practice_site.checks.shown_testimonials import authorized, patients_records, quoting
from practice_site.checks.spoken_identifiers import spoken
from practice_site.model.finding import Citation, Finding, Severity

_SCOPES = {Kind.NAME: "name", Kind.PLACE: "town"}
_NOBODY_COVERS = (Kind.TELEPHONE, Kind.EMAIL, Kind.ADDRESS)


class PhiInQuote(Rule):
    """A patient's words name a person, a home or a way to reach them, beyond their leave."""

    code = "PS320"
    name = "phi-in-quote"
    severity = Severity.ERROR
    by_law = True
    requirements = ("HIPAA-AUTH", "HIPAA-PHI")
    source = Citation("45 CFR 164.508", "https://www.ecfr.gov/current/title-45/section-164.508")
    summary = "A quote has a name, a place or a number that the authorization does not cover."
    why = (
        "A patient who did not want to be named is known by a husband's name, an employer or a "
        "small town as well as by their own. Nobody may tell more of them than they signed."
    )
    remedy = (
        "Choose other words of the letter. If the signed form covers it, write so in `scope` "
        "(name, town); if these words are nobody's name or home, allow it with that reason."
    )
    bad = (
        authorized("I live in Yountville, and it was worth the drive.", found_at="I live in"),
        authorized("My husband Bill waited outside.", "website", "My husband", "A patient"),
        authorized("They called me back at 707-555-0199.", found_at="They called"),
        authorized(
            "I work at Madeup Valley Winery,\n  on my feet.", "website", "I work at", "A patient"
        ),
    )
    good = (
        authorized("I live in Yountville, and it was worth the drive.", "website, name, town"),
        authorized("My husband Bill waited outside, and Dr. Sample told him too."),
        authorized("Ms. Lopez at the desk found an hour for me. I had called 707-555-0100."),
        authorized("I came from Northern California, and they told me when to call 911."),
        quoting("My husband Bill is made up, and so is Mrs. Miller of Vallejo."),
    )

    def check(self, evidence: Evidence) -> Iterator[Finding]:
        """Look through the quotes of real people that are shown."""
        known = practice_words(evidence.site, evidence.own_facts)
        for record, scope in patients_records(evidence):
            for found in spoken(record.quote, known):
                if _is_beyond(found, scope):
                    place = within(evidence.site.sources, record.at("quote"), found.words)
                    yield self.finding(
                        place,
                        f'"{found.words}" is {found.kind} in the quote, and the authorization does '
                        "not cover it.",
                    )


def _is_beyond(found: Identifier, scope: frozenset[str]) -> bool:
    asked = _SCOPES.get(found.kind)
    return asked not in scope if asked else found.kind in _NOBODY_COVERS
