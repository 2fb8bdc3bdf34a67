"""PS823: a text names a certifying board that stands in no physician's record."""

from collections.abc import Iterator

from practice_site.checks.boards import BOARD_LAWS, board_key, is_recognized, known_bodies
from practice_site.checks.evidence import Evidence
from practice_site.checks.example import Edit, Example, in_article
from practice_site.checks.mentions.implied_places import place_of
from practice_site.checks.rule import Rule
from practice_site.model.finding import Citation, Finding, Severity
from practice_site.model.mention import MentionKind

_PHYSICIAN = "content/physicians/alex-sample.md"
_BOARD = "American Board of Made-up Medicine"
_CERTIFIED = (
    "degree: M.D.\ncertifications:\n"
    "  - specialty: Made-up medicine\n"
    f"    board: {_BOARD}\n"
    "    recognized_by: ABMS\n"
)


class BoardUnknown(Rule):
    """A text says that a board certified somebody, and no record has it with a recognized body."""

    code = "PS823"
    name = "board-unknown"
    severity = Severity.WARNING
    requirements = BOARD_LAWS
    source = Citation(
        "Cal. Bus. & Prof. Code 651(h)(5); Fla. Admin. Code 64B8-11.001",
        "https://www.mbc.ca.gov/Licensees/Specialty_Board_Advertising.aspx",
    )
    summary = "A text names a board as certifying, and no physician's record has that board."
    why = (
        "Anybody can found a board. Which boards count is known from the records: they say who "
        "recognizes a board."
    )
    remedy = (
        "Record it under `certifications` of the physician, with `recognized_by`; or take it out "
        "of the text."
    )
    bad = (
        in_article(f"Our physicians are certified by the {_BOARD}."),
        in_article(f"Walk a little.\nAlex Sample is a diplomate of the {_BOARD}.", 2),
    )
    good = (
        Example(
            path=_PHYSICIAN,
            text=f"Alex Sample is board certified by the {_BOARD} in a field.",
            instead_of="Alex Sample does not exist.",
            besides=(Edit(_PHYSICIAN, _CERTIFIED, "degree: M.D.\n"),),
        ),
        in_article(
            f"Ask whether somebody is certified by the {_BOARD}. Alex Sample is not certified by "
            f"the {_BOARD}. The {_BOARD} has a list."
        ),
    )

    def check(self, evidence: Evidence) -> Iterator[Finding]:
        """Compare the boards that texts name with those of the records; where no law in force
        says which bodies count, there is nothing to compare with.
        """
        mentions = evidence.mentioned[MentionKind.BOARD]
        bodies = known_bodies(evidence.law) if mentions else ()
        if not bodies:
            return
        known = [
            board_key(certification.board)
            for physician in evidence.site.physicians
            for certification in physician.certifications
            if is_recognized(certification.recognized_by, bodies)
        ]
        for mention in mentions:
            (board,) = mention.about
            said = f"{board_key(board)} "
            if not any(said.startswith(f"{each} ") for each in known):
                yield self.finding(
                    place_of(mention, evidence),
                    f"No physician's record has a certification by the {board} that a body which "
                    "counts stands behind.",
                )
