"""PS530: an office's page whose markup has no place with a name and an address."""

from collections.abc import Iterator

from practice_site.checks.evidence import PageEvidence
from practice_site.checks.example import Example
from practice_site.checks.json_ld import Node, is_a, texts_of
from practice_site.checks.markup import GOOGLE, listed, made_at, place_in
from practice_site.checks.rule import THEME_MISTAKE, Rule
from practice_site.model.finding import Citation, Finding, Fixer, Severity
from practice_site.model.view import OfficeView

_GRAPH = '<script type="application/ld+json">{{ page.json_ld }}</script>'
_OFFICE = "https://minimal.example/locations/napa/"
_ADDRESS = '{"@type": "PostalAddress", "addressLocality": "Napa", "addressRegion": "CA"}'


def _instead(markup: str) -> Example:
    """The minimal site with a theme that has structured data of its own on the office's page."""
    return Example(
        path="theme/templates/parts/head.html",
        text=f"""\
{{% if page.url == "/locations/napa/" %}}
<script type="application/ld+json">{markup}</script>
{{% else %}}{_GRAPH}{{% endif %}}""",
        instead_of=_GRAPH,
        found_in="locations.yaml",
        found_at="- slug: napa",
    )


class PlaceMarkupIncomplete(Rule):
    """No node on an office's page is a place of that address on the web with both."""

    code = "PS530"
    name = "place-markup-incomplete"
    severity = Severity.ERROR
    source = Citation(
        "Google, Local business structured data (name and address are required)",
        f"{GOOGLE}local-business",
    )
    summary = "The structured data of an office's page lacks the office, its name or its address."
    why = "Maps and search results cannot tell which place the page is about."
    remedy = THEME_MISTAKE
    fixed_by = Fixer.DEVELOPER
    rows = ("LB-01", "LB-04")
    bad = (
        _instead('{"@context": "https://schema.org", "@type": "WebPage", "name": "Napa"}'),
        _instead(
            f'{{"@context": "https://schema.org", "@type": "MedicalClinic", "url": "{_OFFICE}", '
            '"name": "Minimal Sample Practice, Napa"}'
        ),
    )
    good = (
        _instead(
            f'{{"@context": "https://schema.org", "@type": "MedicalClinic", "url": "{_OFFICE}", '
            f'"name": "Minimal Sample Practice, Napa", "address": {_ADDRESS}}}'
        ),
        _instead(
            f'[{{"@context": "https://schema.org", "@type": "MedicalClinic", "address": "#there", '
            f'"@id": "{_OFFICE}#office", "name": "Minimal Sample Practice, Napa"}}, '
            f'{{"@id": "#there", {_ADDRESS[1:]}, '
            '{"@type": "Hospital", "name": "A made-up hospital"}]'
        ),
    )

    def check_page(self, page: PageEvidence) -> Iterator[Finding]:
        """Look for the place that an office's page is about."""
        view = page.page.view
        if not isinstance(view, OfficeView) or not page.said.nodes:
            return
        places = [node for node in page.said.of_kind("Place") if _is_about(node, view)]
        if not places:
            words = "The structured data of an office's page does not describe the office."
            yield self.finding(page.facts.source, words, page=page.facts.url)
        for node in places:
            lacks = tuple(name for name in ("name", "address") if not _has(page, node, name))
            if lacks:
                words = f"In the structured data, {place_in(page, node)} has no {listed(lacks)}."
                line = made_at(page, node) or page.facts.source
                yield self.finding(line, words, page=page.facts.url)


def _is_about(node: Node, view: OfficeView) -> bool:
    """Whether a place says that the page is its own."""
    names = (str(node.get("@id", "")).partition("#")[0], *texts_of(node.get("url")))
    return view.head.canonical in names


def _has(page: PageEvidence, node: Node, name: str) -> bool:
    if name == "address":
        return any(is_a(one, "PostalAddress") for one in page.said.meant(node.get(name) or []))
    return bool(texts_of(node.get(name)))
