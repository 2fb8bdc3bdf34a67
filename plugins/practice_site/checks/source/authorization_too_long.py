"""PS310: California's one year."""

import datetime as dt
from collections.abc import Iterator

from practice_site.checks.evidence import Evidence
from practice_site.checks.example import AUTHORIZATION, Example
from practice_site.checks.rule import Rule
from practice_site.checks.shown_testimonials import RECORD, shown_records
from practice_site.model.finding import Citation, Finding, Severity


def _signed_for(dates: str, line: int = 3) -> Example:
    return Example(
        path=RECORD,
        text=AUTHORIZATION.replace("  expires: 2027-09-01\n", dates),
        instead_of="sample: true\n",
        line=line,
    )


class AuthorizationTooLong(Rule):
    """An authorization holds for longer than the law of the state lets it."""

    code = "PS310"
    name = "authorization-too-long"
    severity = Severity.ERROR
    by_law = True
    firm = True
    requirements = ("CMIA-AUTH",)
    source = Citation(
        "Cal. Civ. Code 56.11 (AB 1697)",
        "https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml"
        "?lawCode=CIV&sectionNum=56.11",
    )
    summary = "An authorization holds for longer than a year, and names no exception."
    why = (
        "A patient in California who signed once must not have signed for ever: after a year the "
        "practice has no leave to show the words, whatever the form says."
    )
    remedy = (
        "Write the day a year after the signature as `expires`, and ask again by then; or name the "
        "exception of the law that the form rests on (`exception`)."
    )
    bad = (
        _signed_for("  expires: 2027-09-02\n"),
        _signed_for("  expires_event: When the practice closes\n"),
    )
    good = (
        _signed_for("  expires: 2027-09-01\n"),
        _signed_for("  expires: 2031-09-01\n  exception: 56.11(h), as counsel wrote\n"),
    )

    def check(self, evidence: Evidence) -> Iterator[Finding]:
        """Count from the day of the signature."""
        limit = evidence.law.requirement("CMIA-AUTH")
        years = limit.longest_years if limit else None
        if not years:
            return
        for record in shown_records(evidence):
            authorization = record.authorization
            if not authorization or authorization.exception or not authorization.signed:
                continue
            signed, ends = authorization.signed, authorization.expires
            last = _years_later(signed, years)
            if ends is None and authorization.expires_event:
                yield self.finding(
                    record.at("authorization", "expires_event"),
                    "The authorization ends with an event, which may never come; it may hold "
                    f"until {last} at most.",
                )
            elif ends and ends > last:
                yield self.finding(
                    record.at("authorization", "expires"),
                    f"The authorization was signed on {signed} and may hold until {last}, not "
                    f"until {ends}.",
                )


def _years_later(day: dt.date, years: int) -> dt.date:
    """The same day some years later; the 28th for a 29th of February."""
    try:
        return day.replace(year=day.year + years)
    except ValueError:
        return day.replace(year=day.year + years, day=28)
