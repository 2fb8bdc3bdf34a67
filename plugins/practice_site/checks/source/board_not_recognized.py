"""PS811: a certification by a board that the law does not let a physician advertise."""

from collections.abc import Iterator

from practice_site.checks.boards import BOARD_LAWS, is_recognized
from practice_site.checks.evidence import Evidence
from practice_site.checks.example import Edit, Example
from practice_site.checks.rule import Rule
from practice_site.checks.texts import text_of
from practice_site.model.finding import Citation, Finding, Severity
from practice_site.model.law import Requirement
from practice_site.model.physician import Physician

_PHYSICIAN = "content/physicians/alex-sample.md"
_LINE = (
    "The specialty recognition identified herein has been received from a private organization not "
    "affiliated with or recognized by the Florida Board of Medicine."
)


def _certified(by: str) -> str:
    return (
        "degree: M.D.\ncertifications:\n"
        "  - specialty: Pain medicine\n"
        "    board: American Board of Made-up Medicine\n"
        f"    recognized_by: {by}\n"
    )


def _in_florida(biography: str) -> tuple[Edit, Edit]:
    return (
        Edit(
            "content/practice.yaml",
            "jurisdictions: [us-federal, us-fl]",
            "jurisdictions: [us-federal, us-ca]",
        ),
        Edit(_PHYSICIAN, biography, "Alex Sample does not exist."),
    )


class BoardNotRecognized(Rule):
    """A physician's certification is shown whose board only recognizes itself."""

    code = "PS811"
    name = "board-not-recognized"
    severity = Severity.ERROR
    by_law = True
    requirements = BOARD_LAWS
    source = Citation(
        "Cal. Bus. & Prof. Code 651(h)(5); Fla. Admin. Code 64B8-11.001",
        "https://www.mbc.ca.gov/Licensees/Specialty_Board_Advertising.aspx",
    )
    summary = "A certification is shown by a board that no recognized body stands behind."
    why = (
        "California lets only certification by a board of the ABMS, or one like it, be advertised; "
        "Florida wants a line beside any other."
    )
    remedy = (
        "Write who recognizes the board (recognized_by: ABMS), or take the certification out. In "
        "Florida, put the state's line into the biography (`practice explain FL-BOARD`)."
    )
    bad = (
        Example(
            path=_PHYSICIAN,
            text=_certified("The board itself"),
            instead_of="degree: M.D.\n",
            line=4,
        ),
        Example(
            path=_PHYSICIAN,
            text=_certified("Nobody"),
            instead_of="degree: M.D.\n",
            line=4,
            besides=_in_florida("Alex Sample has never been to Florida."),
        ),
    )
    good = (
        Example(path=_PHYSICIAN, text=_certified("ABMS"), instead_of="degree: M.D.\n"),
        Example(
            path=_PHYSICIAN,
            text="degree: M.D.\n",
            instead_of="degree: M.D.\n",
            besides=_in_florida(_LINE),
        ),
    )

    def check(self, evidence: Evidence) -> Iterator[Finding]:
        """What has no `recognized_by` at all another rule asks for."""
        asked = [each for each in map(evidence.law.requirement, BOARD_LAWS) if each]
        for physician in evidence.site.physicians:
            for number, certification in enumerate(physician.certifications):
                by = certification.recognized_by
                if by and any(_offends(each, by, physician, evidence) for each in asked):
                    yield self.finding(
                        physician.at("certifications", number, "board"),
                        f'The {certification.board} is said to be recognized by "{by}", '
                        "which does not count.",
                    )


def _offends(asked: Requirement, by: str, physician: Physician, evidence: Evidence) -> bool:
    """Whether a body does not count, and the line that may stand in its place is not there."""
    if is_recognized(by, asked.bodies):
        return False
    return not (asked.wording and _has(asked.wording, physician, evidence))


def _has(wording: str, physician: Physician, evidence: Evidence) -> bool:
    """Whether a biography has a sentence, letter for letter."""
    passages = text_of(physician, evidence.site.sources).passages
    words = " ".join(" ".join(passage.text for passage in passages).split())
    return " ".join(wording.split()) in words
