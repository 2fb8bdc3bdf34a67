"""PS713: a page whose parts cannot be jumped to."""

from collections.abc import Iterator

from practice_site.checks.evidence import PageEvidence
from practice_site.checks.example import Example, around_pages, in_theme
from practice_site.checks.rule import Rule
from practice_site.checks.written import in_theme as place_in_theme
from practice_site.checks.written import where_written
from practice_site.inspecting.landmarks import outside
from practice_site.model.finding import Citation, Finding, Fixer, Severity

_MAIN = '<main id="main_content" tabindex="-1">'
_HEADER = '{{ shared("parts/header.html") -}}'
_SKIP = '<a class="skip" href="#main_content">Skip to content</a>\n'
_CALLED = {"banner": "header", "contentinfo": "footer", "main": "main part"}


class LandmarkMisplaced(Rule):
    """A page has not one main part, header and footer, or something stands outside of all parts."""

    code = "PS713"
    name = "landmark-misplaced"
    severity = Severity.WARNING
    fixed_by = Fixer.DEVELOPER
    source = Citation(
        "W3C, ARIA Authoring Practices Guide: Landmark Regions",
        "https://www.w3.org/WAI/ARIA/apg/practices/landmark-regions/",
    )
    summary = "A page has not one main part with one header and footer, or no way to skip to it."
    why = "People who use a keyboard or a screen reader jump over what all pages repeat."
    remedy = "Put all that a page shows into one header, one <main>, one footer and navigations."
    bad = (
        around_pages(f"<p>Before.</p>\n{_HEADER}", _HEADER),
        in_theme("<main>Twice</main>"),
        in_theme('<footer role="contentinfo">Twice</footer>'),
        Example(
            path="theme/templates/base.html",
            text="<body>\n",
            instead_of=f"<body>\n{_SKIP}",
        ),
    )
    good = (
        in_theme("<article><header>Its own</header><footer>Its own</footer></article>"),
        in_theme('<div role="status">Nothing is here.</div>'),
    )

    def check_page(self, page: PageEvidence) -> Iterator[Finding]:
        """Count the parts that a page has one of, and look around them."""
        facts = page.facts
        has_main = any(landmark.role == "main" for landmark in facts.landmarks)
        if not has_main:
            message = "The page has no main part (<main>)."
            yield self.finding(place_in_theme(page, (), own_part=False), message, page=facts.url)
        seen: set[str] = set()
        for role, _, element, within in facts.landmarks:
            if role not in _CALLED:
                continue
            message = f"A {_CALLED[role]} of the page stands within another part of it."
            if not within:
                message = f"The page has more than one {_CALLED[role]}." if role in seen else ""
                seen.add(role)
            if message:
                where = where_written(page, facts.mark(element))
                yield self.finding(where.span, message, where.remedy(self.remedy), facts.url)
        for element in outside(facts.root, facts.landmarks) if has_main else ():
            where = where_written(page, facts.mark(element))
            message = f"A <{element.tag}> stands outside of every part of the page."
            yield self.finding(where.span, message, where.remedy(self.remedy), facts.url)
        if has_main and not _skips(page):
            message = "The first link of the page does not skip to its main part."
            words = ("<body",)
            yield self.finding(place_in_theme(page, words, own_part=False), message, page=facts.url)


def _skips(page: PageEvidence) -> bool:
    links = page.facts.found.links
    return bool(links) and (links[0].get("href") or "").startswith("#")
