"""PS412: more pages for towns than anybody writes by hand."""

from collections.abc import Iterator

from practice_site.checks.evidence import Evidence
from practice_site.checks.example import ABOUT_TOWN, Example
from practice_site.checks.rule import Rule
from practice_site.model.finding import Citation, Finding, Severity

MANY = 12

_NAMES = ("angwin", "benicia", "calistoga", "cotati", "davis", "dixon", "fairfield", "healdsburg")
_MORE = ("kenwood", "larkspur", "novato", "petaluma")


def _pages(names: tuple[str, ...], tier: str = "page") -> str:
    return "".join(
        f"\n  - slug: {name}\n    name: {name.title()}\n    state: CA\n    served_from: napa"
        f"\n    drive: {{minutes: {20 + n}, miles: {10 + n}}}"
        f"\n    transit: The bus number {n}.\n    tier: {tier}"
        f"\n    about: They take bus {n}. {ABOUT_TOWN}"
        for n, name in enumerate(names)
    )


class ManyTownPages(Rule):
    """One office has pages for more than a dozen towns."""

    code = "PS412"
    name = "many-town-pages"
    severity = Severity.WARNING
    source = Citation(
        "House rule, after Google, Spam policies (doorway abuse)",
        "https://developers.google.com/search/docs/essentials/spam-policies",
    )
    summary = f"One office has pages for more than {MANY} towns."
    why = "So many pages are seldom all written for the people there, and then they are doorways."
    remedy = (
        "Keep the pages that patients need, and list the other towns (`practice towns "
        "--step-back TOWN`); if every page is needed, allow this at the town and say why."
    )
    bad = (
        Example(
            path="locations.yaml",
            text="served_from: napa" + _pages((*_NAMES, *_MORE, "sonoma")),
            instead_of="served_from: napa",
            found_in="locations.yaml",
            found_at="  - slug: sonoma",
            also=("PS416",),
        ),
    )
    good = (
        Example(
            path="locations.yaml",
            text="served_from: napa" + _pages((*_NAMES, *_MORE, "sonoma"), tier="listed"),
            instead_of="served_from: napa",
        ),
    )

    def check(self, evidence: Evidence) -> Iterator[Finding]:
        """Count the pages of each office's towns."""
        for office in evidence.site.offices:
            pages = [
                town
                for town in evidence.site.towns
                if town.served_from == office.slug and town.has_page
            ]
            for town in pages[MANY:][:1]:
                yield self.finding(
                    town.positions.whole,
                    f"{office.name} has pages for {len(pages)} towns; this is number {MANY + 1}.",
                )
