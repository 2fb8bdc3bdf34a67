"""PS655: a page that does not name its translations."""

from collections.abc import Iterator

from practice_site.checks.evidence import PageEvidence
from practice_site.checks.example import SUMMARY, Edit, Example
from practice_site.checks.rule import THEME_MISTAKE, Rule
from practice_site.model.finding import Citation, Finding, Fixer, Severity

_HEAD = "theme/templates/parts/head.html"
_LINK = 'hreflang="{{ translation.lang }}" href="{{ translation.url }}"'
_TRANSLATION = Edit(
    "content/pages/privacy.md",
    f"---\ntitle: Contacto\nlang: es\nsummary: {SUMMARY}\ntranslation_of: contact\n---\nLlame.\n",
)


class HreflangUntrue(Rule):
    """A page's head does not name the page in all its languages, or names others."""

    code = "PS655"
    name = "hreflang-untrue"
    severity = Severity.ERROR
    fixed_by = Fixer.DEVELOPER
    rows = ("HRF-01",)
    source = Citation(
        "Google: Tell Google about localized versions of your page",
        "https://developers.google.com/search/docs/specialty/international/localized-versions",
    )
    summary = "The head of a page does not name the page's translations, itself and `x-default`."
    why = "Search engines pass over translations that do not name each other by whole addresses."
    remedy = THEME_MISTAKE
    bad = (
        Example(
            path=_HEAD,
            text=_LINK.replace("translation.url", "'/' if page.lang == 'es' else translation.url"),
            instead_of=_LINK,
            found_in="content/pages/privacy.md",
            found_at="title: Contacto",
            besides=(_TRANSLATION,),
        ),
    )
    good = (Example(besides=(_TRANSLATION,)),)

    def check_page(self, page: PageEvidence) -> Iterator[Finding]:
        """Compare the translations that the head names with those that there are."""
        view = page.page.view
        meant = sorted((alternate.lang, alternate.url) for alternate in view.head.alternates)
        if view.head.canonical and sorted(page.facts.head_elements.alternates) != meant:
            yield self.finding(
                page.facts.source,
                f"The head of the page {view.url} does not name its translations as they are.",
                page=view.url,
            )
