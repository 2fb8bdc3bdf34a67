"""PS417: a town's page with too little about the town."""

from practice_site.checks.doorways.verdict import Verdict
from practice_site.checks.example import ABOUT_TOWN, Example
from practice_site.checks.town_pages import TownPageRule, town_page
from practice_site.model.finding import Citation, Severity

_GENERIC = town_page(
    "Yountville",
    "    transit: Route 10 of the Vine stops at the Veterans Home and on Washington Street.\n"
    "    drive: {minutes: 15, miles: 9, route: South on State Route 29}\n",
    about="A sore back wears you out. We ask how it began, what makes it worse and what you hope "
    "for. Then we look at how you move. Tests come later, and only if they change the plan. "
    "Tell us what you have tried. Bring your medicines. Wear loose clothes. Ask all you want.",
    answer="A stiff neck or a sore back, as a rule. We take the time to find out why. Then we "
    "agree on a plan together. You may change your mind at any time, and nobody will mind.",
)


class TownPageThinLocally(TownPageRule):
    """One measure says that a town's page is hardly about the town."""

    code = "PS417"
    name = "town-page-thin-locally"
    severity = Severity.WARNING
    verdict = Verdict.THIN
    says = "The page of {town} is hardly about {town}: {reason}; it has {facts}."
    source = Citation(
        "House rule, after Google, Spam policies (doorway abuse)",
        "https://developers.google.com/search/docs/essentials/spam-policies",
    )
    summary = "A town's page has little that is about the town."
    why = (
        "Who looks for their town wants to know how to get to you, and finds what stands "
        "everywhere."
    )
    remedy = (
        "Move what is true of every town to a service's page or an article, and say more of this "
        "town (docs/towns.md says what)."
    )
    bad = (
        Example(
            path="locations.yaml",
            text="served_from: napa" + _GENERIC,
            instead_of="served_from: napa\n",
            line=2,
        ),
    )
    good = (
        Example(
            path="locations.yaml",
            text="served_from: napa"
            + town_page(
                "Yountville",
                "    transit: Route 10 of the Vine stops at the Veterans Home.\n"
                "    drive: {minutes: 15, miles: 9, route: South on State Route 29}\n",
                about=ABOUT_TOWN,
                answer="Work in the vineyards, often. Bending for hours is hard on a back. On the "
                "way down Route 29 there is a place to stop and stretch at Oak Knoll.",
            ),
            instead_of="served_from: napa\n",
        ),
    )
    weaker_than = ("PS416",)
