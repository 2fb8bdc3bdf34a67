"""PS525: ratings from other sites in the markup."""

from collections.abc import Iterator
from urllib.parse import urlsplit

from practice_site.checks.evidence import PageEvidence
from practice_site.checks.json_ld import is_a, texts_of
from practice_site.checks.markup import GOOGLE, marked_up, place_in
from practice_site.checks.rule import THEME_MISTAKE, Rule
from practice_site.model.finding import Citation, Finding, Fixer, Severity
from practice_site.structured_data.vocabulary.terms import bare

_ORIGINS = ("url", "sameAs", "isBasedOn", "publisher", "sourceOrganization", "provider", "author")
_SITES = frozenset(
    (
        *("google", "google reviews", "google maps", "yelp", "healthgrades", "zocdoc"),
        *("vitals", "ratemds", "webmd", "facebook", "trustpilot", "birdeye", "realself"),
    )
)


class GatheredRatingsMarkedUp(Rule):
    """A review or a rating that says itself that it comes from another site."""

    code = "PS525"
    name = "gathered-ratings-marked-up"
    severity = Severity.ERROR
    weaker_than = ("PS524",)
    source = Citation(
        "Google, Review snippet (ratings from other sites)", f"{GOOGLE}review-snippet"
    )
    summary = "The structured data has reviews or ratings that were gathered on another site."
    why = "They are not the practice's to mark up: search engines may act against the whole site."
    remedy = THEME_MISTAKE
    fixed_by = Fixer.DEVELOPER
    rows = ("REV-02",)
    bad = (
        marked_up("""
{"@context": "https://schema.org", "@type": "Book", "name": "A made-up book on backs",
 "review": {"@type": "Review", "reviewBody": "Made up.",
  "publisher": {"@type": "Organization", "name": "Yelp"}}}
"""),
        marked_up("""
{"@context": "https://schema.org", "@type": "AggregateRating", "ratingValue": 5,
 "ratingCount": 12, "url": "https://ratings.example/sample-practice"}
"""),
    )
    good = (
        marked_up("""
{"@context": "https://schema.org", "@type": "Book", "name": "A made-up book on backs",
 "review": {"@type": "Review", "reviewBody": "Made up.", "url": "https://minimal.example/#r",
  "author": {"@type": "Person", "name": "A Google Reader"}}}
"""),
    )

    def check_page(self, page: PageEvidence) -> Iterator[Finding]:
        """Look at where each review and each rating says it comes from."""
        facts = page.facts
        opinions = (*page.said.of_kind("Review"), *page.said.of_kind("Rating"))
        if not opinions:
            return
        own = [page.page.view.head.canonical]
        for site in page.said.of_kind("WebSite"):
            own += texts_of(site.get("url"))
        home = frozenset(urlsplit(address).netloc for address in own)
        for node in opinions:
            for key in _ORIGINS:
                origin = _elsewhere(page, node.get(key), home)
                if origin:
                    words = f"{place_in(page, node, key)} says that it comes from {origin}."
                    yield self.finding(
                        facts.source, f"In the structured data, {words}", page=facts.url
                    )


def _elsewhere(page: PageEvidence, value: object, home: frozenset[str]) -> str:
    """The other site that a value names; nothing if it names none."""
    for address in texts_of(value):
        host = urlsplit(address).netloc
        if host and bare(address) == address and host not in home:
            return host
    for node in page.said.meant(value or []):
        for name in texts_of(node.get("name")):
            if not is_a(node, "Person") and name.casefold() in _SITES:
                return name
    return ""
