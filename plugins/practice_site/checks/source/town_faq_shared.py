"""PS418: a question that two towns' pages answer alike."""

from collections.abc import Iterator

from practice_site.checks.evidence import TownEvidence
from practice_site.checks.example import ABOUT_TOWN, Example
from practice_site.checks.rule import Rule
from practice_site.model.finding import Citation, Finding, Severity

_OTHER = (
    "Two roads lead out of the valley here, and both climb. The springs bring guests to Lincoln "
    "Avenue all year, so that parking along it is scarce after eleven. Behind the fairground there "
    "is room at any hour. The Oat Hill Mine Trail begins at the crossing and is steep from the "
    "first yard; keep to the paved loop beside the river instead. Gliders no longer take off at "
    "the airfield, and its runway is a quiet place for a level walk. When smoke hangs over the "
    "ridge in September, ask for a visit on another day. Firefighters and their families may come "
    "at short notice then."
)


def _towns(second: str, answer: str) -> str:
    """Two entries; the first asks whether one may drive home."""
    return (
        "served_from: napa\n    faq:\n      - question: Can I drive home to Yountville?\n"
        "        answer: After sedation somebody has to drive you. Without it, you may.\n"
        f"    tier: page\n    transit: The bus 10.\n    about: {ABOUT_TOWN}\n"
        "  - slug: calistoga\n    name: Calistoga\n    state: CA\n    served_from: napa\n"
        f"    faq:\n      - question: {second}\n        answer: {answer}\n"
        f"    tier: page\n    transit: The bus 11.\n    about: {_OTHER}\n"
    )


class TownFaqShared(Rule):
    """A town's page has a question with the answer that another town's page gives."""

    code = "PS418"
    name = "town-faq-shared"
    severity = Severity.WARNING
    source = Citation(
        "House rule, after Google, Spam policies (doorway abuse)",
        "https://developers.google.com/search/docs/essentials/spam-policies",
    )
    summary = "Two towns' pages answer a question alike."
    why = (
        "An answer that does not depend on the town is not for these people; it belongs where all "
        "find it."
    )
    remedy = (
        "Answer it once, in an article or on a service's page; on the page of a town, ask what "
        "only its people ask."
    )
    bad = (
        Example(
            path="locations.yaml",
            text=_towns(
                "Can I drive home to Calistoga?",
                "After sedation somebody has to drive you. Without sedation you may.",
            ),
            instead_of="served_from: napa\n",
            found_in="locations.yaml",
            found_at="question: Can I drive home to Calistoga?",
        ),
    )
    good = (
        Example(
            path="locations.yaml",
            text=_towns(
                "Can I drive home to Calistoga?",
                "The road has curves for nine miles north of St. Helena; take somebody along.",
            ),
            instead_of="served_from: napa\n",
        ),
        Example(
            path="locations.yaml",
            text=_towns("Is there a bus?", "No, since May."),
            instead_of="served_from: napa\n",
        ),
    )

    def check_towns(self, towns: TownEvidence) -> Iterator[Finding]:
        """Report each pair that an earlier town has."""
        for pair, first in towns.judgement.questions:
            yield self.finding(
                pair.item.span,
                f"The page of {first.town.name} asks and answers this too, on line "
                f'{first.item.span.line}: "{first.item.question}".',
            )
