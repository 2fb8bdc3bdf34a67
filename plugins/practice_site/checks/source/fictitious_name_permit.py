"""PS927: the permit for a practice's name."""

import re
from collections.abc import Iterable, Iterator

from practice_site.checks.evidence import Evidence
from practice_site.checks.example import Edit, Example
from practice_site.checks.rule import Rule
from practice_site.model.finding import Citation, Finding, Severity
from practice_site.model.physician import Physician

_PRACTICE = "content/practice.yaml"
_PERMIT = "fictitious_name_permit: none (made up)\n"
_BESIDES = re.compile(
    r"(?:and|an?|of|the|inc|incorporated|professional|corp(?:oration)?|a?pc|md|do|dr|doctors?)"
)
"""What may stand beside physicians' names: small words, forms of firms, degrees."""


class FictitiousNamePermit(Rule):
    """A practice in California has another name than its physicians', and no permit for it."""

    code = "PS927"
    name = "fictitious-name-permit"
    severity = Severity.ERROR
    after_answers = True
    by_law = True
    requirements = ("CA2285-FNP",)
    source = Citation(
        "Cal. Bus. & Prof. Code 2285 and 2415",
        "https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml"
        "?lawCode=BPC&sectionNum=2285",
    )
    summary = "The practice has a name of its own, and no permit for it is on record."
    why = (
        "In California a physician who practices under another name than their own needs a permit "
        "of the board for it. Patients, and the board, look it up."
    )
    remedy = (
        "Write the permit's number as fictitious_name_permit in content/practice.yaml. If the "
        "practice needs none, end the requirement in a pack of your own (docs/law/index.md)."
    )
    bad = (
        Example(
            path=_PRACTICE,
            besides=(Edit(_PRACTICE, "", _PERMIT),),
            found_in=_PRACTICE,
            found_at="name: Minimal Sample Practice",
        ),
    )
    good = (
        Example(
            path=_PRACTICE,
            text="name: Alex Sample, M.D., Inc.",
            instead_of="name: Minimal Sample Practice",
            besides=(Edit(_PRACTICE, "", _PERMIT),),
        ),
    )

    def check(self, evidence: Evidence) -> Iterator[Finding]:
        """Compare the practice's name with those of its physicians."""
        practice = evidence.site.practice
        if practice is None or practice.fictitious_name_permit:
            return
        if not _is_own_name(practice.name, evidence.site.physicians):
            yield self.finding(
                practice.at("name"),
                f'No permit is on record for the name "{practice.name}".',
            )


def _is_own_name(name: str, physicians: Iterable[Physician]) -> bool:
    """Whether a name has nothing in it but names of physicians, degrees and forms of firms."""
    own = {word for physician in physicians for word in _words(physician.name)}
    words = set(_words(name))
    return bool(words & own) and all(_BESIDES.fullmatch(word) for word in words - own)


def _words(name: str) -> list[str]:
    return re.findall(r"\w+", name.replace(".", "").lower())
