"""PS644: a page whose head does not say what the page is."""

from collections.abc import Iterator

from practice_site.checks.evidence import PageEvidence
from practice_site.checks.example import Example
from practice_site.checks.rule import THEME_MISTAKE, Rule
from practice_site.inspecting.document import folded
from practice_site.model.finding import Citation, Finding, Fixer, Severity

_TEMPLATE = "theme/templates/physicians.html"
_BASE = '{% extends "base.html" %}'


class HeadUntrue(Rule):
    """A page has another page's title in its head, or no description, two, or another page's."""

    code = "PS644"
    name = "head-untrue"
    severity = Severity.WARNING
    fixed_by = Fixer.DEVELOPER
    rows = ("TTL-01",)
    source = Citation(
        "Google: Influencing title links",
        "https://developers.google.com/search/docs/appearance/title-link",
    )
    summary = "The head of a page says another title, or not the page's description once."
    why = "Search engines then make up a title, or show what was said of another page."
    remedy = THEME_MISTAKE
    bad = (
        Example(
            path=_TEMPLATE,
            text=f'{_BASE}\n{{% block head %}}<meta name="description" content="Us">'
            "{% endblock %}",
            instead_of=_BASE,
            found_in="content/practice.yaml",
            found_at="name: Minimal Sample Practice",
        ),
        Example(
            path="theme/templates/parts/head.html",
            text="<title>{{ page.head.title if page.breadcrumb else 'Welcome' }}</title>",
            instead_of="<title>{{ page.head.title }}</title>",
            found_in="content/practice.yaml",
            found_at="name: Minimal Sample Practice",
        ),
    )
    good = (
        Example(
            path="theme/templates/parts/head.html",
            text="<title>{{ frame.practice }}: {{ page.title }}</title>",
            instead_of="<title>{{ page.head.title }}</title>",
        ),
    )

    def check_page(self, page: PageEvidence) -> Iterator[Finding]:
        """Compare the head of each page that has an address with what the page is called."""
        view, said = page.page.view, page.facts.head_elements
        if not view.head.canonical:
            return
        # No title, or two of them, is another rule's finding: PS711.
        titles = said.titles if len(said.titles) == 1 and said.titles[0] else (folded(view.title),)
        wrong = [
            *_wrong("title", titles, folded(view.title), whole=False),
            *_wrong("description", said.meta.get("description", ()), view.head.description),
        ]
        if wrong:
            yield self.finding(
                page.facts.source,
                f"The head of the page {view.url} has {' and '.join(wrong)}.",
                page=view.url,
            )


def _wrong(name: str, said: tuple[str, ...], meant: str, *, whole: bool = True) -> Iterator[str]:
    """What is wrong with one element; a title may have more than the page's own words in it."""
    if len(said) > 1:
        yield f"{len(said)} {name}s"
    elif meant and not any(said):
        yield f"no {name}"
    elif meant and not (said[0] == meant if whole else meant in said[0]):
        yield f'a {name} that is not the page\'s: "{said[0]}"'
