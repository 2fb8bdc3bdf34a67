"""PS616: a page that calls itself by another address, or by several."""

from collections.abc import Iterator

from practice_site.checks.evidence import PageEvidence
from practice_site.checks.example import Example
from practice_site.checks.rule import THEME_MISTAKE, Rule
from practice_site.inspecting.page_facts import PageFacts
from practice_site.model.finding import Citation, Finding, Fixer, Severity

_TEMPLATE = "theme/templates/article.html"
_HEAD = "{% block head %}"
_CANONICAL = '<link rel="canonical" href="{{ page.head.canonical }}">'
_ARTICLE = "content/articles/minimal.md"


class CanonicalWrong(Rule):
    """The head has one canonical address: the page's own, whole, the one in the sitemap."""

    code = "PS616"
    name = "canonical-wrong"
    severity = Severity.ERROR
    source = Citation(
        "Google: consolidate duplicate URLs (search.md CAN-01)",
        "https://developers.google.com/search/docs/crawling-indexing/consolidate-duplicate-urls",
    )
    summary = "A page does not name its own address, once, as the canonical one."
    why = (
        "Search engines list another page in its place, or choose an address by themselves; and "
        "the sitemap names a page that says it is another."
    )
    remedy = THEME_MISTAKE
    fixed_by = Fixer.DEVELOPER
    rows = ("CAN-01", "MAP-01")
    bad = (
        Example(
            path=_TEMPLATE,
            text=f"{_HEAD}\n{_CANONICAL}",
            instead_of=_HEAD,
            found_in=_ARTICLE,
            found_at="title: ",
        ),
        Example(
            path=_TEMPLATE,
            text=f'{_HEAD}\n<meta property="og:url" content="{{{{ frame.url }}}}/articles/">',
            instead_of=_HEAD,
            found_in=_ARTICLE,
            found_at="title: ",
            also=("PS645",),
        ),
    )
    good = (
        Example(
            path=_TEMPLATE,
            text=f"{_HEAD}\n{_CANONICAL}".replace('canonical"', 'alternate"'),
            instead_of=_HEAD,
        ),
    )

    def check_page(self, page: PageEvidence) -> Iterator[Finding]:
        """Compare what the page calls itself with the address that it was planned for."""
        fault = canonical_fault(page.facts, page.page.view.head.canonical)
        if fault:
            message = f"The page {page.facts.url} {fault}."
            yield self.finding(page.facts.source, message, page=page.facts.url)


def canonical_fault(facts: PageFacts, own: str) -> str:
    """What is wrong with how a page calls itself; `own` is its address, empty where it has none."""
    links = facts.canonicals
    if not own:
        return "stands for no address, and names a canonical one" if links else ""
    if not links:
        return "names no canonical address"
    if len(links) > 1:
        return f"names {len(links)} canonical addresses"
    address, in_head = links[0]
    if not in_head:
        return "names its canonical address outside of the head, where nobody reads it"
    if address != own:
        return f'names "{address}" as its canonical address, and is at {own}'
    other = next((url for url in facts.og_urls if url != own), None)
    return f'is shared as "{other}" (og:url), and is at {own}' if other is not None else ""
