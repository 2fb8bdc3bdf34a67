"""PS618: the feed leads to an address that the site does not have."""

from collections.abc import Iterator

from practice_site.checks.evidence import Evidence
from practice_site.checks.example import Example
from practice_site.checks.rule import THEME_MISTAKE, Rule
from practice_site.checks.targets import Targets
from practice_site.model.finding import Citation, Finding, Fixer, Severity

_TEMPLATE = "theme/templates/feed-entry.html"
_SECTIONS = "{{ sections(page.main) -}}"


class FeedAddressBroken(Rule):
    """A link or a picture in feed.xml leads nowhere, although no page has it."""

    code = "PS618"
    name = "feed-address-broken"
    severity = Severity.ERROR
    source = Citation(
        "RFC 4287, The Atom Syndication Format, 4.1.3 and 4.2.7",
        "https://www.rfc-editor.org/rfc/rfc4287",
    )
    summary = "The feed leads to an address that the site does not have."
    why = "Those who read the articles in a feed reader find an error page, or a broken picture."
    remedy = THEME_MISTAKE
    fixed_by = Fixer.DEVELOPER
    bad = (
        Example(
            path=_TEMPLATE,
            text=f'{_SECTIONS}\n<p><a href="/subscribe/">Tell me of new articles</a></p>',
            instead_of=_SECTIONS,
            found_in="content/practice.yaml",
            found_at="name: ",
        ),
    )
    good = (
        Example(
            path=_TEMPLATE,
            text=f'{_SECTIONS}\n<p><a href="/contact/">Call us</a> or '
            '<a href="https://example.org/subscribe/">subscribe</a></p>',
            instead_of=_SECTIONS,
        ),
    )

    def check(self, evidence: Evidence) -> Iterator[Finding]:
        """Look up what the feed names; what pages name too is told of them."""
        practice = evidence.site.practice
        if evidence.feed is None or practice is None:
            return
        named = (*evidence.feed.targets, *evidence.feed.loads)
        lost = [path for path in named if not evidence.is_there(path)]
        if not lost:
            return
        targets = Targets(evidence)
        on_pages = {targets.path(t, page.url) for page in evidence.made for t in page.targets}
        on_pages.update(path for page in evidence.made for path in page.loads)
        for path in lost:
            if path not in on_pages and targets.broken(path, "/"):
                message = f"The feed leads to {path}, which the site does not have."
                yield self.finding(practice.at("name"), message)
