"""PS604: an address that sends visitors back to itself."""

from collections.abc import Iterable, Iterator

from practice_site.checks.evidence import Evidence
from practice_site.checks.example import Edit, Example
from practice_site.checks.redirection import circles, claimed_redirects
from practice_site.checks.rule import Rule
from practice_site.model.finding import Citation, Finding, Severity
from practice_site.model.redirect import Redirect

_ARTICLE = "content/articles/minimal.md"
_CONTACT = "content/pages/contact.md"


class RedirectLoop(Rule):
    """A former address leads back to itself, directly or by way of others."""

    code = "PS604"
    name = "redirect-loop"
    severity = Severity.ERROR
    firm = True
    source = Citation(
        "RFC 9110, HTTP Semantics, 15.4 (cyclical redirections)",
        "https://www.rfc-editor.org/rfc/rfc9110#section-15.4",
    )
    summary = "A former address sends visitors in a circle."
    why = "Browsers give up on a circle, and nobody gets to read either page."
    remedy = "Take the address out of `redirect_from`: a page answers there already."
    bad = (
        Example(
            path=_ARTICLE,
            text="redirect_from: [/articles/minimal/]\nserves: [napa, yountville]",
            instead_of="serves: [napa, yountville]",
        ),
        Example(
            path=_ARTICLE,
            text="redirect_from: [/contact]\nserves: [napa, yountville]",
            instead_of="serves: [napa, yountville]",
            besides=(
                Edit(
                    _CONTACT,
                    "redirect_from: [/articles/minimal/]\nsummary: ",
                    "summary: ",
                ),
            ),
        ),
    )
    good = (
        Example(
            path=_ARTICLE,
            text="redirect_from: [/2019/05/short-walk.html]\nserves: [napa, yountville]",
            instead_of="serves: [napa, yountville]",
        ),
    )

    def check(self, evidence: Evidence) -> Iterator[Finding]:
        """Report a circle once, on the first of its lines."""
        for circle in circles(claimed_redirects(evidence)):
            first = min(circle, key=lambda redirect: redirect.span.order)
            message = (
                f"The address {first.written} is the page's own."
                if len(circle) == 1
                else f"These send visitors in a circle: {_in_words(circle)}."
            )
            yield self.finding(first.span, message, page=first.new)


def _in_words(circle: Iterable[Redirect]) -> str:
    return ", ".join(f"{r.old} to {r.new} ({r.span.path}, line {r.span.line})" for r in circle)
