"""PS402: a town asks for a page and has too little to say."""

from collections.abc import Iterator

from practice_site.checks.evidence import Evidence
from practice_site.checks.example import ABOUT_TOWN, Example
from practice_site.checks.rule import Rule
from practice_site.model.finding import Citation, Finding, Severity
from practice_site.model.location import FACTS_FOR_A_PAGE, Tier


class TownFactsMissing(Rule):
    """A town of the tier `page` has too few facts of its own, and stays listed."""

    code = "PS402"
    name = "town-facts-missing"
    severity = Severity.WARNING
    source = Citation(
        "Google, Spam policies (doorway abuse)",
        "https://developers.google.com/search/docs/essentials/spam-policies",
    )
    summary = "A town is to have a page, and has too few facts of its own for one."
    why = (
        "A page that would be true of any town helps nobody who lives there, and search engines "
        "treat such pages as doorways. Until there is more, the town is listed under its office."
    )
    remedy = (
        f"Fill in {FACTS_FOR_A_PAGE} of: drive, hospitals, parking or transit, faq, photo, about; "
        "or write `tier: listed`."
    )
    bad = (
        Example(
            path="locations.yaml",
            text="served_from: napa\n    tier: page\n    drive: {minutes: 15, miles: 9}\n",
            instead_of="served_from: napa\n",
            line=2,
        ),
    )
    good = (
        Example(
            path="locations.yaml",
            text=f"""\
served_from: napa
    tier: page
    drive: {{minutes: 15, miles: 9, route: South on State Route 29}}
    transit: Route 10 of the Vine stops in Yountville.
    about: >-
      {ABOUT_TOWN}
""",
            instead_of="served_from: napa\n",
        ),
    )

    def check(self, evidence: Evidence) -> Iterator[Finding]:
        """Count the facts of towns that ask for a page."""
        for town in evidence.site.towns:
            if town.tier is Tier.PAGE and not town.has_page:
                has = f"only {', '.join(town.facts)}" if town.facts else "none"
                yield self.finding(
                    town.at("tier"),
                    f"{town.name} stays listed: a page needs {FACTS_FOR_A_PAGE} facts of the "
                    f"town's own, and it has {has}.",
                )
