"""PS416: a town's page that could stand for any town."""

from collections.abc import Iterator

from practice_site.checks.doorways.verdict import Verdict
from practice_site.checks.doorways.wording import missing_facts, own_facts, reason, shown
from practice_site.checks.evidence import Evidence
from practice_site.checks.example import ABOUT_TOWN, Example
from practice_site.checks.rule import Rule
from practice_site.model.finding import Citation, Finding, Severity

DOORWAYS = Citation(
    "Google, Spam policies (doorway abuse)",
    "https://developers.google.com/search/docs/essentials/spam-policies",
)

_ABOUT = (
    "When back pain keeps you from work, you want help that is close to home. Our friendly team "
    "in {town} is here for you. We listen first, explain every step, and put together a plan that "
    "fits your life. Patients in {town} choose us because we care about each of them. You will "
    "never be rushed, and you will always know what comes next."
)
_ANSWER = (
    "Most people in {town} come to us with a sore back or a stiff neck, and we take the time to "
    "find out why before we suggest anything."
)


def town_page(name: str, facts: str, about: str = _ABOUT, answer: str = _ANSWER) -> str:
    """The rest of an entry that begins a page, in the form of the minimal site's entries."""
    return (
        f"\n    tier: page\n{facts}"
        f"    about: {about.format(town=name)}\n"
        f"    faq:\n      - question: What brings most people from {name} to you?\n"
        f"        answer: {answer.format(town=name)}\n"
    )


_FIRST = town_page(
    "Yountville",
    "    drive: {minutes: 15, miles: 9, route: South on State Route 29 past Oak Knoll Avenue}\n"
    "    hospitals:\n      - name: Queen of the Valley Medical Center\n"
    "        note: On Trancas Street, with an emergency department.\n"
    "    parking: Coming down Route 29 you reach the lot before First Street.\n"
    "    transit: Route 10 of the Vine stops at the Veterans Home and on Washington Street.\n",
)
_SECOND = town_page("Calistoga", "    drive: {minutes: 40, miles: 26}\n")
_ENTRY = "\n  - slug: calistoga\n    name: Calistoga\n    state: CA\n    served_from: napa"


class TownPageDoorway(Rule):
    """A town's page says nothing that is not as true of another town: two measures agree."""

    code = "PS416"
    name = "town-page-doorway"
    severity = Severity.ERROR
    source = DOORWAYS
    summary = "A town's page would do for any other town."
    why = (
        "Swap the town's name and the page stays true: nobody who lives there learns anything from "
        "it. Search engines call that a doorway and may drop the whole site for it."
    )
    remedy = (
        "Write what only people from there need to know (docs/towns.md says what), or list the "
        "town under its office instead: `practice towns --step-back TOWN`."
    )
    bad = (
        Example(
            path="locations.yaml",
            text="served_from: napa" + _FIRST + _ENTRY + _SECOND,
            instead_of="served_from: napa\n",
            found_in="locations.yaml",
            found_at="tier: page\n    drive: {minutes: 40",
            also=("PS417",),
        ),
    )
    good = (
        Example(
            path="locations.yaml",
            text="served_from: napa"
            + town_page(
                "Yountville",
                "    drive: {minutes: 15, miles: 9, route: South on State Route 29}\n",
                about=ABOUT_TOWN,
                answer="A back that has bent over vines since the harvest, more often than not.",
            ),
            instead_of="served_from: napa\n",
        ),
    )

    def check(self, evidence: Evidence) -> Iterator[Finding]:
        """Report the pages that are doorways, each with the page that it repeats."""
        for judged in evidence.town_pages.pages:
            if judged.verdict is Verdict.DOORWAY:
                measured = judged.measured
                town = measured.page.town
                yield self.finding(
                    town.at("tier"),
                    f"The page of {town.name} would do for any town: {reason(measured)}, and it "
                    f"has {own_facts(measured)}.{shown(measured, evidence.site.sources)}",
                    f"{missing_facts(measured)} {self.remedy}".strip(),
                )
