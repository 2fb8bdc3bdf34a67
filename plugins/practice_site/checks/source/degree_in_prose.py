"""PS822: a text gives a physician the other degree."""

import re
from collections.abc import Iterator

from practice_site.checks.evidence import Evidence
from practice_site.checks.example import Edit, Example, in_article
from practice_site.checks.mentions.implied_places import place_of
from practice_site.checks.rule import Rule
from practice_site.gazetteer.names import key_of
from practice_site.model.finding import Citation, Finding, Severity
from practice_site.model.mention import MentionKind
from practice_site.model.physician import Physician

_PHYSICIAN = "content/physicians/alex-sample.md"
_OSTEOPATHIC = (
    Edit(_PHYSICIAN, "degree: D.O.", "degree: M.D."),
    Edit(
        _PHYSICIAN,
        "{state: CA, board: Osteopathic Medical Board of California}",
        "{state: CA, board: Medical Board of California}",
    ),
)
_TITLES = frozenset({"dr", "doctor", "prof", "professor"})
_DEGREES = {"M.D.": re.compile(r"\bM\.? ?D\b", re.I), "D.O.": re.compile(r"\bD\.? ?O\b", re.I)}


def _of_an_osteopath(text: str, line: int = 1) -> Example:
    return Example(
        path="content/articles/minimal.md",
        text=text,
        instead_of="The muscles of the back warm up and let go.",
        line=line,
        besides=_OSTEOPATHIC,
    )


class DegreeInProse(Rule):
    """A text calls a D.O. of the records M.D., or an M.D. of theirs D.O."""

    code = "PS822"
    name = "degree-in-prose"
    severity = Severity.ERROR
    by_law = True
    requirements = ("CA-DO-TITLE",)
    source = Citation(
        "16 CCR 1685(b); Cal. Bus. & Prof. Code 2275",
        "https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml"
        "?lawCode=BPC&sectionNum=2275",
    )
    summary = "A text gives a physician another degree than the record does."
    why = (
        "D.O. and M.D. are two degrees by two boards. Patients look a physician up by it, and an "
        "osteopathic physician must not be shown as an M.D."
    )
    remedy = "Write the degree that the record in content/physicians/ has, or leave it out."
    bad = (
        in_article("Dr. Alex Sample, DO, walks every day."),
        _of_an_osteopath("Dr. Alex Sample, MD, walks every day."),
        _of_an_osteopath("Walk a little.\nAlex Q. Sample M.D. does.", 2),
        _of_an_osteopath("Ask Dr. Sample, M.D., about it."),
        _of_an_osteopath("Dr. Sample is an M.D. and walks."),
    )
    good = (
        in_article(
            "Dr. Alex Sample, M.D., is a specialist in backs, and Kim Sample, DO, in knees."
        ),
        _of_an_osteopath(
            "Dr. Alex Sample, DO, is an osteopathic physician and a specialist in backs. Another "
            "specialist, Jo Other, MD, has a place in Sample, MD 20814. Alex is not an M.D."
        ),
    )

    def check(self, evidence: Evidence) -> Iterator[Finding]:
        """Compare each name that has a degree with the physicians of that name."""
        for mention in evidence.mentioned[MentionKind.DEGREE]:
            name, degree = mention.about
            meant = [each for each in evidence.site.physicians if _is_of(name, each)]
            recorded = [each for each in meant if any(_has(each, known) for known in _DEGREES)]
            if recorded and not any(_has(each, degree) for each in meant):
                yield self.finding(
                    place_of(mention, evidence),
                    f'"{mention.words}": the record of {recorded[0].name} says '
                    f"{recorded[0].degree}",
                )


def _is_of(name: str, physician: Physician) -> bool:
    """Whether a name may be a physician's: the family name, alone or behind the first one."""
    words, family = key_of(name).split(), key_of(physician.family_name).split()
    if not family or words[-len(family) :] != family:
        return False
    before = [word for word in words[: -len(family)] if word not in _TITLES]
    given = key_of(physician.given_name).split()
    return not before or bool(given and {given[0], given[0][0]} & set(before))


def _has(physician: Physician, degree: str) -> bool:
    return _DEGREES[degree].search(physician.degree) is not None
