"""PS619: a link that runs something."""

from collections.abc import Iterator

from practice_site.checks.evidence import PageEvidence
from practice_site.checks.example import Example
from practice_site.checks.rule import Rule
from practice_site.model.finding import Citation, Finding, Fixer, Severity
from practice_site.reading.link_targets import SCHEMES

_ALLOWED = {"", *SCHEMES}
_TEMPLATE = "theme/templates/404.html"
_HEADING = "{{ page_header(page.title, page.message) -}}"


class LinkUnsafe(Rule):
    """A template links to `javascript:`, `data:` or another thing that is no address."""

    code = "PS619"
    name = "link-unsafe"
    severity = Severity.ERROR
    firm = True
    source = Citation(
        "The contract of this product: no page runs anything but what its view names "
        "(docs/developing.md)"
    )
    summary = "A link on a page is no address: it runs something, or opens another program."
    why = "Such a link does nothing without a script, and gives others a way into the page."
    remedy = (
        "Link to a page, an address that begins with https://, a telephone or a mailbox. This is "
        "a mistake in the theme: show it to whoever keeps the theme."
    )
    fixed_by = Fixer.DEVELOPER
    bad = (
        Example(
            path=_TEMPLATE,
            text=f'{_HEADING}\n<p><a href=" JavaScript:history.back()">Back</a></p>',
            instead_of=_HEADING,
            found_in="content/practice.yaml",
            found_at="name: ",
        ),
    )
    good = (
        Example(
            path=_TEMPLATE,
            text=f'{_HEADING}\n<p><a href="/articles/?javascript:">Back</a>, or write to '
            '<a href="mailto:office@minimal.example">office@minimal.example</a></p>',
            instead_of=_HEADING,
        ),
    )

    def check_page(self, page: PageEvidence) -> Iterator[Finding]:
        """Look at what links begin with; in texts, reading lets no such link through."""
        for scheme, links in page.facts.schemes.items():
            for link in () if scheme in _ALLOWED else links:
                message = f"A link on the page {page.facts.url} begins with {scheme}:."
                yield self.finding(page.facts.links[link.number].span, message, page=page.facts.url)
