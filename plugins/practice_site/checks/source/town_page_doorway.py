"""PS416: a town's page that could stand for any town."""

from practice_site.checks.doorways.verdict import Verdict
from practice_site.checks.example import ABOUT_TOWN, Example
from practice_site.checks.town_pages import TownPageRule, town_page
from practice_site.model.finding import Citation, Severity

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


class TownPageDoorway(TownPageRule):
    """A town's page says nothing that is not as true of another town: two measures agree."""

    code = "PS416"
    name = "town-page-doorway"
    severity = Severity.ERROR
    verdict = Verdict.DOORWAY
    says = "The page of {town} would do for any town: {reason}, and it has {facts}."
    source = Citation(
        "Google, Spam policies (doorway abuse)",
        "https://developers.google.com/search/docs/essentials/spam-policies",
    )
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
