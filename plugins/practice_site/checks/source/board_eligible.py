"""PS807: a certification that is still to come."""

import re
from collections.abc import Iterator

from practice_site.checks.evidence import TextEvidence
from practice_site.checks.example import Edit, Example
from practice_site.checks.places import within
from practice_site.checks.rule import Rule
from practice_site.model.finding import Citation, Finding, Severity

_PHYSICIAN = "content/physicians/alex-sample.md"
_BIOGRAPHY = "Alex Sample does not exist."
_TEXAS = "jurisdictions: [us-federal, us-tx]"
_WORDS = re.compile(r"\bboard[- ](?:eligible|qualified)\b", re.IGNORECASE)


def _in_texas(words: str) -> Example:
    return Example(
        path=_PHYSICIAN,
        text=words,
        instead_of=_BIOGRAPHY,
        besides=(Edit("content/practice.yaml", _TEXAS, "jurisdictions: [us-federal, us-ca]"),),
        also=("PS314",),
    )


class BoardEligible(Rule):
    """A text calls a physician board eligible where the law does not let it."""

    code = "PS807"
    name = "board-eligible"
    severity = Severity.ERROR
    by_law = True
    requirements = ("TX-BOARD-ELIGIBLE",)
    source = Citation(
        "22 TAC 164.3", "https://www.law.cornell.edu/regulations/texas/22-Tex-Admin-Code-SS-164-3"
    )
    summary = 'A physician is called "board eligible" or "board qualified".'
    why = 'Readers take either for "certified".'
    remedy = "Take the words out until the certification is there."
    bad = (
        _in_texas("Alex Sample is board eligible in a made-up field."),
        _in_texas("Alex Sample is board-qualified in a made-up field."),
    )
    good = (
        Example(
            path=_PHYSICIAN,
            text="Alex Sample is board eligible in a made-up field.",
            instead_of=_BIOGRAPHY,
        ),
    )

    def check_text(self, text: TextEvidence) -> Iterator[Finding]:
        """Look for the words."""
        if "board" not in text.words:
            return
        for passage in text.passages:
            for match in _WORDS.finditer(passage.text):
                place = within(text.sources, passage.span, match[0])
                yield self.finding(place, f'"{match[0]}" sounds like certified.')
