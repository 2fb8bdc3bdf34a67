"""PS523: markup for being read aloud by an assistant."""

from collections.abc import Iterator

from practice_site.checks.evidence import PageEvidence
from practice_site.checks.markup import GOOGLE, marked_up, place_in
from practice_site.checks.rule import Rule
from practice_site.model.finding import Citation, Finding, Fixer, Severity


class SpeakableUsed(Rule):
    """A node has `speakable`."""

    code = "PS523"
    name = "speakable-used"
    severity = Severity.NOTE
    source = Citation("Google, Speakable structured data (beta, news only)", f"{GOOGLE}speakable")
    summary = "The structured data has speakable, which is for publishers of news."
    why = "It earns a practice nothing, and has to be kept in step with the page all the same."
    remedy = "Take speakable out of the theme."
    fixed_by = Fixer.DEVELOPER
    rows = ("SPK-01",)
    bad = (
        marked_up("""
{"@context": "https://schema.org", "@type": "MedicalWebPage",
 "speakable": {"@type": "SpeakableSpecification", "cssSelector": "h1"}}
"""),
    )
    good = (
        marked_up("""
{"@context": "https://schema.org", "@type": "WebPage", "description": "Not \\"speakable\\" at all"}
"""),
    )

    def check_page(self, page: PageEvidence) -> Iterator[Finding]:
        """Look for the property on every node."""
        for node in page.said.having("speakable"):
            place = place_in(page, node, "speakable")
            words = f"The structured data has {place}, which only publishers of news use."
            yield self.finding(page.facts.source, words, page=page.facts.url)
