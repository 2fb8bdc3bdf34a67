"""PS524: reviews or ratings of the practice in its own markup."""

from collections.abc import Iterator

from practice_site.checks.embedded_markup import embedded
from practice_site.checks.evidence import PageEvidence
from practice_site.checks.json_ld import Node, is_a
from practice_site.checks.markup import GOOGLE, marked_up, place_in
from practice_site.checks.rule import THEME_MISTAKE, Rule
from practice_site.model.finding import Citation, Finding, Fixer, Severity
from practice_site.structured_data.vocabulary.terms import bare, terms

_OPINIONS = ("review", "reviews", "aggregateRating", "starRating")
_TYPED = frozenset(("itemtype", "typeof"))
"""Attributes without which a page has neither microdata nor RDFa with a type."""

_MICRODATA = """\
<div itemscope itemtype="https://schema.org/{type}"><span itemprop="name">A thing</span>
<div itemprop="aggregateRating" itemscope itemtype="https://schema.org/AggregateRating">
<span itemprop="ratingValue">5</span> of 5, <span itemprop="ratingCount">12</span> votes</div></div>
"""


class OwnReviewsMarkedUp(Rule):
    """An organization's node has reviews or ratings, in JSON-LD, microdata or RDFa."""

    code = "PS524"
    name = "own-reviews-marked-up"
    severity = Severity.ERROR
    source = Citation("Google, Review snippet (self-serving reviews)", f"{GOOGLE}review-snippet")
    summary = "The structured data has reviews or ratings of the practice itself."
    why = "Praise that a practice marks up of itself earns no stars, and may be taken for a fraud."
    remedy = THEME_MISTAKE
    fixed_by = Fixer.DEVELOPER
    rows = ("REV-01",)
    bad = (
        marked_up("""
{"@context": "https://schema.org", "@type": "MedicalClinic", "name": "Sample Practice",
 "aggregateRating": {"@type": "AggregateRating", "ratingValue": 5, "ratingCount": 12}}
"""),
        marked_up("""
{"@context": "https://schema.org", "@type": "Review", "reviewBody": "Made up.",
 "itemReviewed": {"@type": "PhysiciansOffice", "name": "Sample Practice"}}
"""),
        marked_up("{}", before=_MICRODATA.format(type="Dentist")),
        marked_up(
            """
{"@context": "https://schema.org", "@type": "MedicalClinic", "name": "Sample Practice",
 "aggregateRating": {"@type": "AggregateRating", "ratingValue": 5, "ratingCount": 12,
  "author": {"@type": "Organization", "name": "Healthgrades"}}}
""",
            also=("PS525",),
        ),
        marked_up(
            "{}",
            before="""\
<div vocab="https://schema.org/" typeof="Physician"><p property="review" typeof="Review">
<span property="reviewBody">Made up.</span></p></div>
""",
        ),
    )
    good = (
        marked_up("""
{"@context": "https://schema.org", "@type": "Book", "name": "A made-up book on backs",
 "aggregateRating": {"@type": "AggregateRating", "ratingValue": 4, "ratingCount": 3}}
"""),
        marked_up("{}", before=_MICRODATA.format(type="Book")),
    )

    def check_page(self, page: PageEvidence) -> Iterator[Finding]:
        """Look at the nodes with an opinion, and for such markup among the page's elements."""
        facts = page.facts
        for key in (*_OPINIONS, "itemReviewed"):
            for node in page.said.having(key):
                if _is_own(page, node, key):
                    place = place_in(page, node, key)
                    words = f"In the structured data, {place} is an opinion on the practice."
                    yield self.finding(facts.source, words, page=facts.url)
        if _TYPED.isdisjoint(facts.found.attributed):
            return
        for kind, name in embedded(facts.root):
            if name in _OPINIONS and terms().is_a(bare(kind), "Organization"):
                words = f"The page marks up {name} of a {bare(kind)} among its elements."
                yield self.finding(facts.source, words, page=facts.url)


def _is_own(page: PageEvidence, node: Node, key: str) -> bool:
    """Whether a property tells an opinion on an organization; the practice is the only one."""
    about = page.said.meant(node[key] or []) if key == "itemReviewed" else [node]
    return any(is_a(one, "Organization") for one in about)
