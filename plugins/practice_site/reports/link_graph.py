"""Which pages lead to which, and which of them nothing leads to."""

from collections.abc import Mapping
from urllib.parse import unquote, urljoin, urlsplit

from msgspec import Struct

from practice_site.checks.evidence import Evidence
from practice_site.model.facts import PageSummary
from practice_site.model.list_views import SearchView


class LinkedPage(Struct, frozen=True):
    """A page, how many other pages link to it, and how many of the site's pages it links to.

    `always` says that the links to it stand on every page, in the header or footer.
    """

    url: str
    title: str
    links_in: int
    links_out: int
    always: bool = False

    @property
    def is_orphan(self) -> bool:
        """Whether no other page links to it."""
        return self.links_in == 0


def link_graph(evidence: Evidence) -> tuple[LinkedPage, ...]:
    """The pages that can be found by links, those first to which the fewest lead.

    The page for addresses that do not exist is none of them. What the search page links to
    does not count: it lists every page, and nobody comes upon one there.
    """
    home = evidence.plan.frame.url if evidence.plan else ""
    targets = {page.url: _led_to(page, evidence.pages, home) for page in evidence.made}
    counts = dict.fromkeys(evidence.pages, 0)
    for source, led_to in targets.items():
        if evidence.pages[source].kind is not SearchView:
            for url in led_to:
                counts[url] += 1
    everywhere = max(len(targets) - 2, 2)  # all but the page itself, and the search page
    pages = [
        LinkedPage(url, page.title, counts[url], len(targets[url]), counts[url] >= everywhere)
        for url, page in evidence.pages.items()
        if url in targets and not url.endswith(".html")
    ]
    return tuple(sorted(pages, key=lambda page: (page.links_in, page.url)))


def _led_to(page: PageSummary, known: Mapping[str, object], home: str) -> frozenset[str]:
    """The site's pages that a page links to, but for itself."""
    found = set()
    for target in page.targets:
        # Most links are written as the page is called.
        url = target if target in known else _address(target, page.url, home)
        if url in known and url != page.url:
            found.add(url)
    return frozenset(found)


def _address(target: str, page: str, home: str) -> str:
    target = unquote(target.strip())
    if home and (target + "/").startswith(f"{home}/"):
        target = target[len(home) :] or "/"
    try:
        parts = urlsplit(urljoin(page, target))
    except ValueError:  # what is in brackets is no address
        return ""
    return "" if parts.scheme or parts.netloc else parts.path
