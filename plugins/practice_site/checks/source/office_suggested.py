"""PS415: words from which readers take it that the practice is in a town."""

from collections.abc import Iterator

from practice_site.checks.evidence import Evidence
from practice_site.checks.example import Example, in_article
from practice_site.checks.mentions.implied_places import implied_places, place_of
from practice_site.checks.rule import Rule
from practice_site.model.finding import Citation, Finding, Severity
from practice_site.model.mention import MentionKind

_ARTICLE = "content/articles/minimal.md"
_HEADING = "## What to Expect in the First Week"


def _headed(heading: str) -> Example:
    return Example(path=_ARTICLE, text=heading, instead_of=_HEADING)


class OfficeSuggested(Rule):
    """A text leaves readers to think that there is an office in a town."""

    code = "PS415"
    name = "office-suggested"
    severity = Severity.WARNING
    source = Citation(
        "House rule, from California Business and Professions Code 651(b)(1)-(2)",
        "https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml"
        "?lawCode=BPC&sectionNum=651",
    )
    summary = "A text suggests that the practice is in a town where it has no office."
    why = (
        "Whoever reads it looks for an address in the town, and feels deceived when there is none."
    )
    remedy = (
        'Say that the town is served ("for patients from NAME", "serving NAME") and where the '
        "office is."
    )
    weaker_than = ("PS414",)
    bad = (
        in_article("Come and visit us in Yountville."),
        in_article("We would like to be your Yountville pain clinic."),
        in_article("Here in Yountville, we look after sore backs."),
        in_article("Ask the doctors of Minimal Sample Practice of Yountville."),
        _headed("## Your Yountville Pain Clinic"),
        _headed("## Spine Specialists in Yountville"),
    )
    good = (
        in_article("Come and see us in Napa; many do, from Yountville and Sonoma."),
        in_article(
            "Ask your Yountville doctor to send us the report. We write to your Sonoma clinic."
        ),
        in_article("Patients of Minimal Sample Practice in Yountville take the bus."),
        in_article("If it is warm in Yountville, we say so. You reach us in March too."),
        _headed("## For Patients in Yountville"),
        _headed("## Hospitals in Yountville"),
        _headed("## A Napa Pain Clinic"),
    )

    def check(self, evidence: Evidence) -> Iterator[Finding]:
        """Compare what texts suggest with where the offices are."""
        if not evidence.site.offices:
            return
        for mention, town in implied_places(evidence, MentionKind.HINT):
            yield self.finding(
                place_of(mention, evidence),
                f'"{mention.words}" sounds as if the practice were in {town}, where it has no '
                "office.",
            )
