"""PS602: a link that leads nowhere."""

from collections.abc import Iterator
from urllib.parse import unquote

from practice_site.checks.evidence import Evidence, PageEvidence
from practice_site.checks.example import Example
from practice_site.checks.rule import Rule
from practice_site.checks.targets import Broken, Targets, no_such_place
from practice_site.inspecting.addresses import place_on_page
from practice_site.model.facts import LinkFact
from practice_site.model.finding import Citation, Finding, Severity

_ARTICLE = "content/articles/minimal.md"
_SENTENCE = "The muscles of the back warm up and let go."


class LinkBroken(Rule):
    """A link to this site has no page, file or place at its end."""

    code = "PS602"
    name = "link-broken"
    severity = Severity.ERROR
    source = Citation(
        "Google: make your links crawlable",
        "https://developers.google.com/search/docs/crawling-indexing/links-crawlable",
    )
    summary = "A link on a page leads to an address that the site does not have."
    why = "The reader who follows it in need of an answer or an office finds an error page."
    remedy = "Link to a page that the site has, or take the link out."
    bad = (
        Example(path=_ARTICLE, text="[Call](/contacts/) us.", instead_of=_SENTENCE),
        Example(path=_ARTICLE, text="[Call](/contact) us.", instead_of=_SENTENCE),
        Example(path=_ARTICLE, text="[See below](#conclusions).", instead_of=_SENTENCE),
        Example(path=_ARTICLE, text="[Call](../pages/contact.md) us.", instead_of=_SENTENCE),
    )
    good = (
        Example(
            path=_ARTICLE,
            text="[Call](/contact/) us, [see below](#conclusion), "
            "or read [more on backs](https://example.org/).",
            instead_of=_SENTENCE,
        ),
    )
    weaker_than = ("PS203",)

    def check(self, evidence: Evidence) -> Iterator[Finding]:
        """Follow what leads to other pages; a link that all pages carry is reported once."""
        targets = Targets(evidence)
        for page in evidence.made:
            if targets.all_lead_somewhere(page.targets):
                continue
            for target in page.targets:
                broken = targets.broken(target, page.url)
                if broken:
                    for link in evidence.details[page.url].links:
                        if link.target == target:
                            yield self._leads_nowhere(link, broken, page.url)

    def check_page(self, page: PageEvidence) -> Iterator[Finding]:
        """Follow what leads to places on the page itself."""
        facts = page.facts
        there = {"", "top", *facts.ids}
        if there.issuperset(facts.anchors):
            return
        for link in facts.inward:
            anchor = place_on_page(link.target)
            if anchor is not None and anchor not in there:
                broken = no_such_place(anchor, "this page", facts.ids)
                yield self._leads_nowhere(link, broken, facts.url)

    def _leads_nowhere(self, link: LinkFact, broken: Broken, url: str) -> Finding:
        message = f"{_called(link)} leads nowhere: {broken.why}"
        return self.finding(link.span, message, broken.remedy, page=url)


def _called(link: LinkFact) -> str:
    target = unquote(link.target)
    return f"The link to {target}" if target else f'The link "{link.text}"'
