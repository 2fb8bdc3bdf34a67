"""PS315: an osteopathic physician who is shown as an M.D."""

import re
from collections.abc import Iterator

from practice_site.checks.evidence import Evidence
from practice_site.checks.example import Edit, Example
from practice_site.checks.rule import Rule
from practice_site.model.finding import Citation, Finding, Severity

_PHYSICIAN = "content/physicians/alex-sample.md"
_OSTEOPATHIC = "{state: CA, board: Osteopathic Medical Board of California}"
_LICENSE = "{state: CA, board: Medical Board of California}"

_OF_MEDICINE = "medical board of california"


class DegreeMisused(Rule):
    """A physician whom the osteopathic board has licensed does not have D.O. as the degree."""

    code = "PS315"
    name = "degree-misused"
    severity = Severity.ERROR
    by_law = True
    requirements = ("CA-DO-TITLE",)
    source = Citation(
        "16 CCR 1685(b); Cal. Bus. & Prof. Code 2275",
        "https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml"
        "?lawCode=BPC&sectionNum=2275",
    )
    summary = "A physician with a license of the osteopathic board is not shown as a D.O."
    why = (
        "D.O. and M.D. are two degrees by two boards. Patients look a physician up by it, and an "
        "osteopathic physician must not be shown as an M.D."
    )
    remedy = "Write D.O. as the degree; or correct the board, if it is the other one."
    bad = (
        Example(
            path=_PHYSICIAN,
            text=_OSTEOPATHIC,
            instead_of=_LICENSE,
            found_in=_PHYSICIAN,
            found_at="degree: M.D.",
        ),
        Example(path=_PHYSICIAN, text="degree: D.O.", instead_of="degree: M.D."),
    )
    good = (
        Example(
            path=_PHYSICIAN,
            text="degree: D.O.",
            instead_of="degree: M.D.",
            besides=(Edit(_PHYSICIAN, _OSTEOPATHIC, _LICENSE),),
        ),
    )

    def check(self, evidence: Evidence) -> Iterator[Finding]:
        """Compare each degree with the boards in California that gave the licenses."""
        for physician in evidence.site.physicians:
            boards = [each.board for each in physician.licences if each.state == "CA"]
            if not boards:
                continue
            osteopathic = [board for board in boards if "osteopath" in board.lower()]
            is_do = re.search(r"\bd\.? ?o\b", physician.degree, re.IGNORECASE) is not None
            if osteopathic and not is_do:
                yield self.finding(
                    physician.at("degree"),
                    f"{physician.name} is shown as {physician.degree}, and licensed by the "
                    f"{osteopathic[0]}.",
                )
            elif is_do and not osteopathic and _OF_MEDICINE in map(str.lower, boards):
                yield self.finding(
                    physician.at("degree"),
                    f"{physician.name} is shown as {physician.degree}, and licensed by the "
                    f"{boards[0]}.",
                )
