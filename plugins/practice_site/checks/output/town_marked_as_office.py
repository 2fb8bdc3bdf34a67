"""PS535: a town without an office that the markup makes one of."""

from collections.abc import Iterator

from practice_site.checks.evidence import PageEvidence
from practice_site.checks.example import ABOUT_TOWN, Edit, Example
from practice_site.checks.json_ld import texts_of
from practice_site.checks.markup import GOOGLE, made_at, place_in
from practice_site.checks.rule import THEME_MISTAKE, Rule
from practice_site.checks.town_pages import town_page
from practice_site.model.finding import Citation, Finding, Fixer, Severity
from practice_site.model.view import TownView

_HEAD = "theme/templates/parts/head.html"
_GRAPH = '<script type="application/ld+json">{{ page.json_ld }}</script>'
_PAGE = town_page(
    "Yountville",
    "    transit: Route 10 of the Vine stops at the Veterans Home.\n"
    "    drive: {minutes: 15, miles: 9, route: South on State Route 29}\n",
    about=ABOUT_TOWN,
    answer="Work in the vineyards, often. Bending for hours is hard on a back. On the way down "
    "Route 29 there is a place to stop and stretch at Oak Knoll.",
)


def _beside(town: str) -> Example:
    """A town with a page, and a theme that says on it that a clinic is in a town."""
    return Example(
        path=_HEAD,
        text=f"""\
{_GRAPH}{{% if page.url == "/locations/yountville/" %}}
<script type="application/ld+json">
{{"@context": "https://schema.org", "@type": "MedicalClinic", "name": "A clinic", "address":
 {{"@type": "PostalAddress", "streetAddress": "1 Sample Way", "addressLocality": "{town}"}}}}
</script>{{% endif %}}""",
        instead_of=_GRAPH,
        besides=(
            Edit("locations.yaml", f"served_from: napa{_PAGE}", instead_of="served_from: napa\n"),
        ),
        found_in="locations.yaml",
        found_at="- slug: yountville",
    )


class TownMarkedAsOffice(Rule):
    """A page for a town without an office has an address there in its markup."""

    code = "PS535"
    name = "town-marked-as-office"
    severity = Severity.WARNING
    source = Citation(
        "House rule, after Google's structured data policies: no markup of what is not there "
        "(search.md LB-06)",
        f"{GOOGLE}sd-policies",
    )
    summary = "The structured data of a town's page has an address in a town that has no office."
    why = "Patients are led to a door that is not there, and maps take the practice for a fraud."
    remedy = f"Name the real office, and the town as its `areaServed`. {THEME_MISTAKE}"
    fixed_by = Fixer.DEVELOPER
    rows = ("LB-06",)
    bad = (_beside("Yountville"),)
    good = (_beside("Napa"),)

    def check_page(self, page: PageEvidence) -> Iterator[Finding]:
        """Compare the addresses on a town's page with the town; an office may stand there too."""
        view = page.page.view
        if not isinstance(view, TownView):
            return
        offices = page.frame.offices if page.frame else (view.office,)
        cities = {office.address.city.casefold() for office in offices}
        town = view.name.casefold()
        for node in page.said.having("addressLocality"):
            names = {text.casefold() for text in texts_of(node["addressLocality"])}
            if town in names - cities:
                place = place_in(page, node, "addressLocality")
                yield self.finding(
                    made_at(page, node) or page.facts.source,
                    f"In the structured data, {place} is {view.name}, where no office is.",
                    page=page.facts.url,
                )
