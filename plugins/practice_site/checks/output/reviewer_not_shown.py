"""PS517: the markup names a medical review that the page does not show."""

from collections.abc import Iterator

from practice_site.checks.evidence import PageEvidence
from practice_site.checks.json_ld import Node, texts_of
from practice_site.checks.markup import GOOGLE, marked_up
from practice_site.checks.rule import THEME_MISTAKE, Rule
from practice_site.inspecting.page_facts import PageFacts
from practice_site.model.finding import Citation, Finding, Fixer, Severity
from practice_site.model.view import ArticleView, ServiceView

_DAY = len("2026-10-02")


class ReviewerNotShown(Rule):
    """`reviewedBy` or `lastReviewed` says what no reader can see."""

    code = "PS517"
    name = "reviewer-not-shown"
    severity = Severity.ERROR
    source = Citation(
        "Google, General structured data guidelines (mark up only what readers see)",
        f"{GOOGLE}sd-policies",
    )
    summary = "The structured data names a medical reviewer or a day that the page does not show."
    why = "Search and answer engines would vouch for a review that no reader can look up."
    remedy = THEME_MISTAKE
    fixed_by = Fixer.DEVELOPER
    rows = ("MED-02",)
    bad = (
        marked_up("""
{"@context": "https://schema.org", "@type": "MedicalWebPage",
 "reviewedBy": {"@type": "Person", "name": "Robin Madeup"}}
"""),
        marked_up(
            """
{"@context": "https://schema.org", "@type": "MedicalWebPage", "lastReviewed": "2026-10-02",
 "reviewedBy": {"@type": "Person", "name": "Robin Madeup"}}
""",
            before="<p>Medically reviewed by Robin Madeup, M.D.</p>\n",
        ),
    )
    good = (
        marked_up(
            """
{"@context": "https://schema.org", "@type": "MedicalWebPage", "lastReviewed": "2026-10-02",
 "reviewedBy": {"@type": "Person", "name": "Robin Madeup"}}
""",
            before="<p>Medically reviewed by Robin Madeup, M.D., on "
            '<time datetime="2026-10-02">October 2</time></p>\n',
        ),
    )

    def check_page(self, page: PageEvidence) -> Iterator[Finding]:
        """Look each reviewer's name and each day up on the page."""
        for node in page.said.of_kind("WebPage"):
            for unseen in _unseen(page, node):
                words = f"The structured data says {unseen}, and the page does not show it."
                yield self.finding(page.facts.source, words, page=page.facts.url)


def _unseen(page: PageEvidence, node: Node) -> Iterator[str]:
    for reviewer in page.said.meant(node.get("reviewedBy") or []):
        for name in texts_of(reviewer.get("name")):
            if not _shows(page.facts, name):
                yield f'"reviewed by {name}"'
    view = page.page.view
    reviewed = view.reviewed if isinstance(view, ArticleView | ServiceView) else None
    for text in texts_of(node.get("lastReviewed")):
        day = text[:_DAY]
        written = (day, reviewed.display) if reviewed and reviewed.iso == day else (day,)
        dated = any(date.value[:_DAY] == day for date in page.facts.dates)
        if not dated and not any(words in page.facts.text for words in written):
            yield f'"reviewed on {day}"'


def _shows(facts: PageFacts, name: str) -> bool:
    """Whether a page shows a name: in its review's links, or anywhere, which is dear to search."""
    if any(name in words for _, words in facts.marked_links("reviewed")):
        return True
    return name in facts.text
