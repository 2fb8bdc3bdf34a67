"""PS522: a physician's page that is no profile in the markup."""

from collections.abc import Iterator

from practice_site.checks.evidence import PageEvidence
from practice_site.checks.example import Example
from practice_site.checks.json_ld import is_a, texts_of
from practice_site.checks.markup import GOOGLE, made_at, marked_up, place_in
from practice_site.checks.rule import THEME_MISTAKE, Rule
from practice_site.model.finding import Citation, Finding, Fixer, Severity
from practice_site.model.view import PhysicianView

_GRAPH = '<script type="application/ld+json">{{ page.json_ld }}</script>'


class ProfilePageIncomplete(Rule):
    """A physician's page without a ProfilePage about a named Person."""

    code = "PS522"
    name = "profile-page-incomplete"
    severity = Severity.ERROR
    source = Citation("Google, ProfilePage structured data", f"{GOOGLE}profile-page")
    summary = "A physician's page does not say in its structured data whose profile it is."
    why = "Search engines do not learn who stands behind the texts that the person wrote."
    remedy = THEME_MISTAKE
    fixed_by = Fixer.DEVELOPER
    rows = ("PRO-01",)
    bad = (
        marked_up('{"@context": "https://schema.org", "@type": "ProfilePage", "name": "Lost"}'),
        marked_up("""
{"@context": "https://schema.org", "@type": "ProfilePage", "mainEntity":
 {"@type": "Person", "givenName": "Alex"}}
"""),
        Example(
            path="theme/templates/parts/head.html",
            text=f"""\
{{% if page.url == "/physicians/alex-sample/" %}}
<script type="application/ld+json">{{"@type": "WebPage"}}</script>
{{% else %}}{_GRAPH}{{% endif %}}""",
            instead_of=_GRAPH,
            found_in="content/physicians/alex-sample.md",
            found_at="name: Alex Sample\ngiven_name",
        ),
    )
    good = (
        marked_up("""
{"@context": "https://schema.org", "@type": "ProfilePage", "mainEntity":
 {"@type": "Person", "name": "Alex Sample"}}
"""),
        marked_up("""
{"@context": "https://schema.org", "@graph": [
 {"@type": "ProfilePage", "mainEntity": {"@id": "#us"}},
 {"@type": "MedicalClinic", "@id": "#us", "name": "Sample Practice"}]}
"""),
    )

    def check_page(self, page: PageEvidence) -> Iterator[Finding]:
        """Look at each ProfilePage, and for one on a physician's page that says anything."""
        facts = page.facts
        profiles = page.said.of_kind("ProfilePage")
        physician = isinstance(page.page.view, PhysicianView)
        for node in profiles:
            about = page.said.meant(node.get("mainEntity") or [])
            kinds = ("Person",) if physician else ("Person", "Organization")
            fits = any(is_a(one, kind) for one in about for kind in kinds)
            if not fits or not all(texts_of(one.get("name")) for one in about):
                place = place_in(page, node, "mainEntity")
                words = f"In the structured data, {place} is no {' or '.join(kinds)} with a name."
                line = made_at(page, node, "mainEntity") or facts.source
                yield self.finding(line, words, page=facts.url)
        if physician and not profiles and page.said.nodes:
            words = "The structured data of a physician's page has no ProfilePage."
            yield self.finding(facts.source, words, page=facts.url)
