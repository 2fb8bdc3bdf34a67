"""PS316: a physician whose licenses have all ended."""

from collections.abc import Iterator

from practice_site.checks.evidence import Evidence
from practice_site.checks.example import Example
from practice_site.checks.rule import Rule
from practice_site.model.finding import Citation, Finding, Severity
from practice_site.pages.persons import practises

_PHYSICIAN = "content/physicians/alex-sample.md"
_LICENSE = "  - {state: CA, board: Medical Board of California}"


def _until(day: str, more: str = "") -> Example:
    text = f"  - {{state: CA, board: Medical Board of California, expires: {day}}}{more}"
    return Example(path=_PHYSICIAN, text=text, instead_of=_LICENSE)


class LicenseEnded(Rule):
    """A physician is shown, and no license of theirs is in force on this day."""

    code = "PS316"
    name = "license-ended"
    severity = Severity.ERROR
    by_law = True
    firm = True
    requirements = ("CA2054-TITLE",)
    source = Citation(
        "Cal. Bus. & Prof. Code 2054",
        "https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml"
        "?lawCode=BPC&sectionNum=2054",
    )
    summary = "A physician is on the site, and all their licenses on record have ended."
    why = (
        "Nobody may be called a physician who is not licensed; patients trust that somebody looked."
    )
    remedy = (
        "Look the license up at the board, and write its new last day (`expires`); or write the "
        "day on which the physician left."
    )
    bad = (_until("2026-11-20"),)
    good = (
        _until("2026-11-21"),
        _until("2026-11-20", "\n  - {state: CA, board: Medical Board of California}"),
    )

    def check(self, evidence: Evidence) -> Iterator[Finding]:
        """A license without a last day is taken to hold."""
        for physician in evidence.site.physicians:
            ends = [licence.expires for licence in physician.licences]
            known = [end for end in ends if end is not None]
            if not known or len(known) < len(ends) or not practises(physician, evidence.as_of):
                continue
            if max(known) < evidence.as_of:
                number = ends.index(max(known))
                yield self.finding(
                    physician.at("licences", number, "expires"),
                    f"The license of {physician.name} ended on {max(known)}.",
                )
