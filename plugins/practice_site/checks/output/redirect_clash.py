"""PS605: a former address that something else has."""

from collections.abc import Iterator

from practice_site.checks.evidence import Evidence
from practice_site.checks.example import Edit, Example
from practice_site.checks.redirection import Clash, circles, claimed_redirects, clashes, other_files
from practice_site.checks.rule import FORMATS, Rule
from practice_site.model.finding import Finding, Severity

_ARTICLE = "content/articles/minimal.md"
_SERVES = "serves: [napa, yountville]"


class RedirectClash(Rule):
    """An address in `redirect_from` belongs to a page, a file, or another page's list."""

    code = "PS605"
    name = "redirect-clash"
    severity = Severity.ERROR
    firm = True
    source = FORMATS
    summary = "A former address is one that the site still has, or that two pages claim."
    why = "An address has one answer: one of the two would never be seen."
    remedy = "Take the address out of `redirect_from`, or give the other page another address."
    bad = (
        Example(path=_ARTICLE, text=f"redirect_from: [/contact/]\n{_SERVES}", instead_of=_SERVES),
        Example(path=_ARTICLE, text=f"redirect_from: [/Contact]\n{_SERVES}", instead_of=_SERVES),
        Example(path=_ARTICLE, text=f"redirect_from: [/feed.xml]\n{_SERVES}", instead_of=_SERVES),
        Example(
            path="content/pages/contact.md",
            text="redirect_from: [/short-walk]\nsummary: ",
            instead_of="summary: ",
            besides=(Edit(_ARTICLE, f"redirect_from: [/short-walk/]\n{_SERVES}", _SERVES),),
        ),
        # A chain: whoever comes from /a-walk would be sent on once more.
        Example(
            path="content/pages/contact.md",
            text="redirect_from: [/articles/minimal]\nsummary: ",
            instead_of="summary: ",
            besides=(Edit(_ARTICLE, f"redirect_from: [/a-walk/]\n{_SERVES}", _SERVES),),
        ),
    )
    good = (
        Example(
            path=_ARTICLE,
            text=f"redirect_from: [/short-walk/, /blog/a-walk.html]\n{_SERVES}",
            instead_of=_SERVES,
        ),
    )

    def check(self, evidence: Evidence) -> Iterator[Finding]:
        """Look for whoever has the address; circles are another rule's to report."""
        redirects = claimed_redirects(evidence)
        circular = {redirect for circle in circles(redirects) for redirect in circle}
        for clash in clashes(redirects, other_files(evidence)):
            if clash.redirect not in circular:
                yield self.finding(
                    clash.redirect.span,
                    f"The address {clash.redirect.written} is taken: {_by(clash, evidence)}.",
                    page=clash.redirect.new,
                )


def _by(clash: Clash, evidence: Evidence) -> str:
    first = clash.first
    if first:
        return f"{first.span.path}, line {first.span.line}, sends it on to {first.new}"
    page = next((p for p in evidence.pages.values() if p.file == clash.file), None)
    what = f"the page {page.url}" if page else f"the file /{clash.file}"
    if clash.file.casefold() != clash.redirect.file.casefold():
        return f"{what} stands in its way"
    capitals = "" if clash.file == clash.redirect.file else " (capitals make no other address)"
    return f"the site has {what}{capitals}"
