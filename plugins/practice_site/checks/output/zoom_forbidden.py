"""PS725: a page that cannot be made larger."""

import re
from collections.abc import Iterator
from functools import lru_cache

from practice_site.checks.evidence import PageEvidence
from practice_site.checks.example import Example
from practice_site.checks.rule import THEME_MISTAKE, Rule
from practice_site.checks.written import in_theme
from practice_site.model.finding import Citation, Finding, Fixer, Severity

_HEAD = "theme/templates/parts/head.html"
_VIEWPORT = 'content="width=device-width, initial-scale=1"'
_LARGE = 5.0
"""How far people must be able to zoom: 500%."""


class ZoomForbidden(Rule):
    """A page keeps people from making it larger."""

    code = "PS725"
    name = "zoom-forbidden"
    severity = Severity.ERROR
    fixed_by = Fixer.DEVELOPER
    source = Citation("WCAG 2.2, 1.4.4 Resize Text", "https://www.w3.org/TR/WCAG22/#resize-text")
    summary = "A page keeps people from making it larger, or is made for another width than theirs."
    why = "People with low vision cannot read it on a phone."
    remedy = THEME_MISTAKE
    bad = (
        Example(
            path=_HEAD,
            text='content="width=device-width, initial-scale=1, user-scalable=no"',
            instead_of=_VIEWPORT,
        ),
        Example(
            path=_HEAD,
            text='content="width=device-width, maximum-scale=1.5"',
            instead_of=_VIEWPORT,
        ),
    )
    good = (
        Example(
            path=_HEAD,
            text='content="width=device-width, initial-scale=1, maximum-scale=5"',
            instead_of=_VIEWPORT,
        ),
    )

    def check_page(self, page: PageEvidence) -> Iterator[Finding]:
        """Read what the page tells browsers of its size."""
        for content in page.facts.shell.viewports:
            if _forbids(content):
                yield self.finding(
                    in_theme(page, (content, 'name="viewport"'), own_part=False),
                    f'The page keeps people from zooming: "{content}".',
                    page=page.facts.url,
                )


@lru_cache(maxsize=64)
def _forbids(content: str) -> bool:
    said = dict(re.findall(r"([\w-]+)\s*=\s*([^,;\s]+)", content.lower()))
    if said.get("user-scalable") in ("no", "0"):
        return True
    try:
        return float(said.get("maximum-scale", _LARGE)) < _LARGE
    except ValueError:
        return said.get("maximum-scale") in ("yes", "no")
