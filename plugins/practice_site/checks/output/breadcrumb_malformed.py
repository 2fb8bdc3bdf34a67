"""PS521: the markup of the way to a page is not as it has to be."""

from collections.abc import Iterator

from practice_site.checks.evidence import PageEvidence
from practice_site.checks.json_ld import Node, texts_of
from practice_site.checks.markup import GOOGLE, made_at, marked_up, place_in
from practice_site.checks.rule import THEME_MISTAKE, Rule
from practice_site.model.finding import Citation, Finding, Fixer, Severity


class BreadcrumbMalformed(Rule):
    """A BreadcrumbList with fewer than two steps, misnumbered, or lacking a name or a link."""

    code = "PS521"
    name = "breadcrumb-malformed"
    severity = Severity.ERROR
    source = Citation("Google, Breadcrumb structured data", f"{GOOGLE}breadcrumb")
    summary = "The markup of a breadcrumb is too short, or lacks a number, a name or a link."
    why = "Search results then show the bare address where the way to the page could stand."
    remedy = THEME_MISTAKE
    fixed_by = Fixer.DEVELOPER
    rows = ("BC-01",)
    bad = (
        marked_up("""
{"@context": "https://schema.org", "@type": "BreadcrumbList", "itemListElement": [
 {"@type": "ListItem", "position": 1, "name": "Home", "item": "https://minimal.example/"}]}
"""),
        marked_up("""
{"@context": "https://schema.org", "@type": "BreadcrumbList", "itemListElement": [
 {"@type": "ListItem", "position": 0, "name": "Home", "item": "https://minimal.example/"},
 {"@type": "ListItem", "position": 1, "name": "Lost"}]}
"""),
        marked_up("""
{"@context": "https://schema.org", "@type": "BreadcrumbList", "itemListElement": [
 {"@type": "ListItem", "position": 1, "name": "Home"},
 {"@type": "ListItem", "position": 2, "name": "Lost"}]}
"""),
    )
    good = (
        marked_up("""
{"@context": "https://schema.org", "@type": "BreadcrumbList", "itemListElement": [
 {"@type": "ListItem", "position": "2", "name": "Lost"},
 {"@type": "ListItem", "position": 1,
  "item": {"@type": "WebPage", "@id": "https://minimal.example/", "name": "Home"}}]}
"""),
    )

    def check_page(self, page: PageEvidence) -> Iterator[Finding]:
        """Look at the steps of each list, in the order of their numbers."""
        for node in page.said.of_kind("BreadcrumbList"):
            wrong = _wrong(page, node)
            if wrong:
                words = f"In the structured data, {place_in(page, node)} {wrong}."
                line = made_at(page, node) or page.facts.source
                yield self.finding(line, words, page=page.facts.url)


def _wrong(page: PageEvidence, trail: Node) -> str:
    steps = page.said.meant(trail.get("itemListElement") or [])
    if len(steps) < 2:
        return f"has {len(steps) or 'no'} step{'s' * (len(steps) != 1)}, and needs two or more"
    numbers = sorted(str(step.get("position")) for step in steps)
    if numbers != sorted(str(number) for number in range(1, len(steps) + 1)):
        return f"numbers its {len(steps)} steps {', '.join(numbers)}, and not from 1"
    for step in steps:
        item = step.get("item")
        known = page.said.meant(item) if isinstance(item, dict) else []
        named = [step, *known]
        number = step.get("position")
        if not any(texts_of(one.get("name")) for one in named):
            return f"has no name for step {number}"
        if not item and str(number) != str(len(steps)):
            return f"has no link (item) for step {number}"
    return ""
