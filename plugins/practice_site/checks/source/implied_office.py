"""PS414: a text says that the practice has premises where it has none."""

from collections.abc import Iterator

from practice_site.checks.evidence import Evidence
from practice_site.checks.example import ABOUT_TOWN, Example, in_article
from practice_site.checks.mentions.implied_places import (
    addresses_elsewhere,
    implied_places,
    place_of,
)
from practice_site.checks.rule import Rule
from practice_site.model.finding import Citation, Finding, Severity
from practice_site.model.mention import MentionKind


def _town_page(about: str) -> Example:
    return Example(
        path="locations.yaml",
        text="served_from: napa\n    tier: page\n    transit: The bus 10.\n"
        f"    drive: {{minutes: 15, miles: 9}}\n    about: {about} {ABOUT_TOWN}",
        instead_of="served_from: napa\n",
        line=5,
    )


class ImpliedOffice(Rule):
    """A text puts an office of the practice into a town that has none."""

    code = "PS414"
    name = "implied-office"
    severity = Severity.ERROR
    source = Citation(
        "Google, Guidelines for representing your business (search.md TWN-05)",
        "https://support.google.com/business/answer/3038177",
    )
    summary = "A text says that the practice has an office where it has none."
    why = (
        "Somebody in pain drives there and finds no door. Search engines and the law call it "
        "misleading."
    )
    remedy = (
        "Say where the office is and whom it serves (our office in NAME serves this town), or add "
        "the office to locations.yaml if there is one."
    )
    bad = (
        in_article("You can be seen at our Yountville office."),
        in_article(
            "We have cared for sore backs for years.\nOur clinic in Sonoma is open daily.", 2
        ),
        in_article("Located in Fairfield, our practice looks after the whole valley."),
        in_article("We have offices in Napa and Sonoma."),
        in_article("Minimal Sample Practice is located in Yountville."),
        in_article("Visit us at 12 Washington Street, Yountville, CA 94599."),
        _town_page("Park behind our Yountville clinic."),
        _town_page("You find the door at 1 Sample Way, Yountville, CA."),
    )
    good = (
        in_article(
            "Our Napa office serves Yountville. It is a short drive from Yountville to our office "
            "in Napa, and between our office in Napa and Sonoma there is a ridge."
        ),
        in_article(
            "Ask at the hospital in Sonoma, at the VA clinic in Fairfield, at the post office in "
            "Yountville or at the imaging center in Sonoma. Our imaging center in Sonoma sends us "
            "the disc."
        ),
        in_article(
            "Some have been to another physician's office in Sonoma, or to Dr. Example's former "
            "office in Yountville. Our former office in Yountville is closed."
        ),
        in_article(
            "We have no office in Yountville, and our patients in Sonoma and Fairfield know that. "
            "We don't have a clinic in Sonoma either."
        ),
        in_article(
            "If you are located in Sonoma, our office is half an hour away. Our physicians work at "
            "our clinic at Sonoma Valley Hospital too."
        ),
        in_article("> Our Yountville office is the best, said somebody else of theirs."),
        _town_page("Patients from Yountville come to our office in Napa."),
    )

    def check(self, evidence: Evidence) -> Iterator[Finding]:
        """Compare what texts say with where the offices are."""
        if not evidence.site.offices:
            return
        for mention, town in implied_places(evidence, MentionKind.PREMISES):
            yield self.finding(
                place_of(mention, evidence),
                f'"{mention.words}" says that the practice is in {town}, where it has no office.',
            )
        for mention, town in addresses_elsewhere(evidence):
            yield self.finding(
                place_of(mention, evidence),
                f'"{mention.words}" is an address in {town}, where the practice has no office.',
            )
