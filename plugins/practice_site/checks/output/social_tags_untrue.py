"""PS645: what other sites show of a page is not what the page says."""

from collections.abc import Iterator, Mapping

from practice_site.checks.evidence import PageEvidence
from practice_site.checks.example import Example
from practice_site.checks.rule import THEME_MISTAKE, Rule
from practice_site.inspecting.document import folded
from practice_site.model.finding import Citation, Finding, Fixer, Severity
from practice_site.model.view import View

_HEAD = "theme/templates/parts/head.html"
_TITLE = '<meta property="og:title" content="{{ page.title }}">'
_TYPE = '<meta property="og:type" content="{{ page.head.og_type }}">'
_CARDS = ("summary", "summary_large_image")


class SocialTagsUntrue(Rule):
    """A page's tags for other sites (Open Graph) are missing, doubled, or say something else."""

    code = "PS645"
    name = "social-tags-untrue"
    severity = Severity.WARNING
    fixed_by = Fixer.DEVELOPER
    rows = ("IMG-01",)
    source = Citation("The Open Graph protocol", "https://ogp.me/")
    summary = "The tags that other sites show a page by are missing, doubled, or another page's."
    why = "Whoever is sent a link to the page sees a wrong title or picture, or none."
    remedy = THEME_MISTAKE
    bad = (
        Example(
            path=_HEAD,
            text=_TITLE.replace("page.title", "page.title if page.breadcrumb else frame.lang"),
            instead_of=_TITLE,
            found_in="content/practice.yaml",
            found_at="name: Minimal Sample Practice",
        ),
        Example(
            path=_HEAD,
            text=_TYPE.replace("page.head.og_type", "page.head.og_type if page.breadcrumb else ''"),
            instead_of=_TYPE,
            found_in="content/practice.yaml",
            found_at="name: Minimal Sample Practice",
        ),
    )
    good = (
        Example(
            path=_HEAD,
            text=_TITLE.replace("page.title", "page.head.title"),
            instead_of=_TITLE,
        ),
    )

    weaker_than = ("PS616",)

    def check_page(self, page: PageEvidence) -> Iterator[Finding]:
        """Compare the tags of each page that has an address with the page."""
        view = page.page.view
        if not view.head.canonical:
            return
        wrong = list(_wrong(page.facts.head_elements.meta, view))
        if wrong:
            yield self.finding(
                page.facts.source,
                f"Missing, doubled or untrue in the head of the page {view.url}: "
                f"{', '.join(wrong)}.",
                page=view.url,
            )


def _wrong(meta: Mapping[str, tuple[str, ...]], view: View) -> Iterator[str]:
    """The names of the tags that do not stand there once, or not as they should."""
    head = view.head
    if meta.get("og:title") not in ((folded(view.title),), (head.title,)):
        yield "og:title"
    if head.description and meta.get("og:description") != (head.description,):
        yield "og:description"
    if meta.get("og:type") != (head.og_type,):
        yield "og:type"
    if meta.get("og:url") != (head.canonical,):
        yield "og:url"
    if meta.get("twitter:card") not in [(card,) for card in _CARDS]:
        yield "twitter:card"
    if shown := head.shown:
        address = f"{head.canonical.removesuffix(view.url)}{shown.url}"
        if meta.get("og:image") != (address,):
            yield "og:image"
        if meta.get("twitter:image") not in (None, (address,)):
            yield "twitter:image"
