"""Which pages visitors find by following links from the home page."""

from collections import deque
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cache

from practice_site.checks.evidence import Evidence
from practice_site.checks.targets import Targets
from practice_site.model.facts import PageSummary
from practice_site.model.list_views import SearchView
from practice_site.model.plan import PlannedPage

HOME = "/"

_Ways = Callable[[PageSummary], Iterable[str]]


def unreached(evidence: Evidence) -> Iterator[PlannedPage]:
    """The pages that no link leads to from the home page, in the order of their addresses.

    The search page is no way to any: it lists whatever there is. Nobody can tell as long as
    a page that might have had the link could not be read or made, or a link leads nowhere.
    """
    made, pages = {page.url: page for page in evidence.made}, evidence.pages
    if evidence.site.placeholders or HOME not in made or len(made) < len(pages):
        return
    wanted = {u for u, page in pages.items() if page.canonical and page.kind is not SearchView}
    # Nearly all links are written as the page is called: only where these are not
    # enough, the others are looked at.
    if not _unseen(wanted, made, pages, lambda page: page.targets):
        return
    targets = Targets(evidence)
    unseen = _unseen(wanted, made, pages, _resolved(evidence, targets))
    if unseen and any(targets.broken(t, page.url) for page in evidence.made for t in page.targets):
        return
    yield from (pages[url] for url in sorted(unseen))


def _unseen(
    wanted: set[str],
    made: Mapping[str, PageSummary],
    pages: Mapping[str, PlannedPage],
    ways: _Ways,
) -> set[str]:
    """What is left of the wanted pages; lists are looked at first, as they lead to most, and what
    is near the home page before what is not.
    """
    unseen = wanted - {HOME}
    lists, texts = deque([HOME]), deque[str]()
    while unseen and (lists or texts):
        found = unseen.intersection(ways(made[(lists or texts).popleft()]))
        unseen -= found
        for url in found:
            (lists if pages[url].generated else texts).append(url)
    return unseen


def _resolved(evidence: Evidence, targets: Targets) -> _Ways:
    """All links of a page as the pages that they lead to, by way of former addresses too."""
    pages = evidence.pages

    @cache
    def anywhere(target: str) -> str:
        return lead(target, HOME)

    def lead(target: str, page: str) -> str:
        redirect = targets.moved(target, page)
        return redirect.new if redirect else targets.path(target, page) or ""

    def ways(page: PageSummary) -> Iterator[str]:
        for target in page.targets:
            if target in pages:
                yield target
            elif target.startswith(("/", "http")):
                yield anywhere(target)
            else:
                yield lead(target, page.url)

    return ways
