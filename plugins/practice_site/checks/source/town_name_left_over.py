"""PS419: another town's or another practice's name in a town's text."""

from collections.abc import Iterator

from practice_site.checks.evidence import TownEvidence
from practice_site.checks.example import ABOUT_TOWN, Example
from practice_site.checks.places import within
from practice_site.checks.rule import Rule
from practice_site.model.finding import Citation, Finding, Severity

_ENTRY = "\n  - slug: calistoga\n    name: Calistoga\n    state: CA\n    served_from: napa\n"


def _page(about: str) -> str:
    return (
        "served_from: napa\n    tier: page\n    transit: The bus 10.\n"
        f"    drive: {{minutes: 15, miles: 9}}\n    about: {about} {ABOUT_TOWN}" + _ENTRY
    )


class TownNameLeftOver(Rule):
    """A sentence speaks of the town or of the practice, and names another."""

    code = "PS419"
    name = "town-name-left-over"
    severity = Severity.WARNING
    source = Citation(
        "House rule, after Google, Spam policies (doorway abuse)",
        "https://developers.google.com/search/docs/essentials/spam-policies",
    )
    summary = (
        "A town's text speaks of another town, or of another practice, as if it were this one."
    )
    why = "It was taken from somewhere else, and whoever reads it sees that."
    weaker_than = ("PS414", "PS421")
    remedy = "Put the right name there, and see whether the sentence is true of it."
    bad = (
        Example(
            path="locations.yaml",
            text=_page("Many Calistoga families have come here for years."),
            instead_of="served_from: napa\n",
            line=5,
        ),
        Example(
            path="locations.yaml",
            text=_page("Welcome to Made-Up Valley Dental, your practice for all."),
            instead_of="served_from: napa\n",
            line=5,
        ),
    )
    good = (
        Example(
            path="locations.yaml",
            text=_page("The bus from Calistoga stops here, and families in Napa take it too."),
            instead_of="served_from: napa\n",
        ),
        Example(
            path="locations.yaml",
            text=_page("The team at Minimal Sample Practice knows the road from Calistoga."),
            instead_of="served_from: napa\n",
        ),
    )

    def check_towns(self, towns: TownEvidence) -> Iterator[Finding]:
        """Report each sentence with a name that is not its own."""
        for found in towns.judgement.names:
            sentence = found.sentence
            what = "practice" if found.is_practice else "town"
            yield self.finding(
                within(towns.sources, sentence.span, sentence.text),
                f"This is the page of {found.town.name}, and the sentence speaks of another "
                f"{what}, {found.name}, as if it were this one.",
            )
