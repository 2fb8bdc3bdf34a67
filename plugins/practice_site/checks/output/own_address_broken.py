"""PS617: markup that names an address which the site does not have."""

from collections.abc import Iterator

from practice_site.checks.evidence import Evidence
from practice_site.checks.example import Example
from practice_site.checks.rule import THEME_MISTAKE, Rule
from practice_site.model.finding import Citation, Finding, Fixer, Severity

_TEMPLATE = "theme/templates/article.html"
_HEAD = "{% block head %}"
_ARTICLE = "content/articles/minimal.md"


class OwnAddressBroken(Rule):
    """The head or the structured data names a page or file of the site that is not there."""

    code = "PS617"
    name = "own-address-broken"
    severity = Severity.ERROR
    source = Citation(
        "Google: structured data policies (what is marked up must be there)",
        "https://developers.google.com/search/docs/appearance/structured-data/sd-policies",
    )
    summary = "A page's head or markup names an address that the site does not have."
    why = "Search engines and those who share the page are sent to an error page."
    remedy = THEME_MISTAKE
    fixed_by = Fixer.DEVELOPER
    bad = (
        Example(
            path=_TEMPLATE,
            text=f'{_HEAD}\n<meta property="og:see_also" content="{{{{ frame.url }}}}/backs/">',
            instead_of=_HEAD,
            found_in=_ARTICLE,
            found_at="title: ",
        ),
        Example(
            path=_TEMPLATE,
            text=f'{_HEAD}\n<script type="application/ld+json">{{"@type": "WebSite", '
            '"url": "{{ frame.url }}/home/"}</script>',
            instead_of=_HEAD,
            found_in=_ARTICLE,
            found_at="title: ",
        ),
    )
    good = (
        Example(
            path=_TEMPLATE,
            text=f'{_HEAD}\n<meta property="og:see_also" content="{{{{ frame.url }}}}/contact/">'
            '<script type="application/ld+json">{"@type": "WebSite", '
            '"@id": "{{ frame.url }}/home/#website"}</script>',
            instead_of=_HEAD,
        ),
    )

    def check(self, evidence: Evidence) -> Iterator[Finding]:
        """Look up what pages name besides what they link to and load; each once."""
        seen: set[str] = set()
        for page in evidence.made:
            for path in page.stated:
                if path not in seen and not evidence.is_there(path):
                    seen.add(path)
                    message = f"The page {page.url} names {path}, which the site does not have."
                    yield self.finding(evidence.pages[page.url].source, message, page=page.url)
