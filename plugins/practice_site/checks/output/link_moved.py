"""PS610: a link to a former address."""

from collections.abc import Iterator

from practice_site.checks.evidence import Evidence
from practice_site.checks.example import Edit, Example
from practice_site.checks.link_places import LinkPlaces
from practice_site.checks.rule import Rule
from practice_site.checks.targets import Targets
from practice_site.model.finding import Citation, Finding, Severity

_ARTICLE = "content/articles/minimal.md"
_SENTENCE = "The muscles of the back warm up and let go."
_MOVED = Edit(
    "content/pages/contact.md", "redirect_from: [/reach-us/, /call.html]\nsummary: ", "summary: "
)


class LinkMoved(Rule):
    """A link leads to an address that only sends visitors on."""

    code = "PS610"
    name = "link-moved"
    severity = Severity.WARNING
    source = Citation(
        "House rule, after Google: redirects and canonical addresses (link to the address that is "
        "meant)",
        "https://developers.google.com/search/docs/crawling-indexing/consolidate-duplicate-urls",
    )
    summary = "A link leads to a former address, which sends visitors on to another one."
    why = "Everybody who follows it waits for a second page, and it breaks once the list is tidied."
    remedy = "Link to the page's address of today."
    bad = (
        Example(
            path=_ARTICLE,
            text="[How to reach us](/reach-us/)",
            instead_of=_SENTENCE,
            besides=(_MOVED,),
        ),
        Example(
            path=_ARTICLE,
            text="Before you walk:\n[call our office](https://minimal.example/call.html#hours).",
            instead_of=_SENTENCE,
            line=2,
            besides=(_MOVED,),
        ),
        Example(
            path="content/practice.yaml",
            text="{label: Contact, to: /reach-us}",
            instead_of="{label: Contact, to: contact}",
            besides=(_MOVED,),
        ),
    )
    good = (
        Example(
            path=_ARTICLE,
            text="[How to reach us](/contact/) or [others](https://example.org/reach-us/)",
            instead_of=_SENTENCE,
            besides=(_MOVED,),
        ),
    )

    def check(self, evidence: Evidence) -> Iterator[Finding]:
        """Look for former addresses among what the pages link to."""
        if not evidence.redirects:
            return
        targets, places = Targets(evidence), LinkPlaces(evidence)
        for page in evidence.made:
            for target in page.targets:
                redirect = targets.moved(target, page.url)
                if redirect is None:
                    continue
                message = f"The link to {target} leads to a former address of {redirect.new}."
                for span in places.of(target, page.url):
                    yield self.finding(span, message, f"Write {redirect.new}.", page=page.url)
