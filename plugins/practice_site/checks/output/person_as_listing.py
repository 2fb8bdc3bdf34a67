"""PS518: a person and the listing of a practice are one node."""

from collections.abc import Iterator

from practice_site.checks.evidence import PageEvidence
from practice_site.checks.json_ld import Node, is_a
from practice_site.checks.markup import SCHEMA_ORG, made_at, marked_up, place_in
from practice_site.checks.rule import THEME_MISTAKE, Rule
from practice_site.model.finding import Finding, Fixer, Severity
from practice_site.structured_data.vocabulary.judge import types_of
from practice_site.structured_data.vocabulary.terms import terms

_LISTINGS = frozenset(("Organization", "Place"))


class PersonAsListing(Rule):
    """An author or reviewer is a Physician, which is an organization and a place, no person."""

    code = "PS518"
    name = "person-as-listing"
    severity = Severity.ERROR
    source = SCHEMA_ORG
    summary = "The structured data takes a person and the listing of a practice for one."
    why = "A listing has opening hours and an address; it has no degree, and writes nothing."
    remedy = THEME_MISTAKE
    fixed_by = Fixer.DEVELOPER
    rows = ("MED-08",)
    bad = (
        marked_up("""
{"@context": "https://schema.org", "@type": ["Person", "Physician"], "name": "Alex Sample"}
"""),
        marked_up("""
{"@context": "https://schema.org", "@type": "MedicalWebPage", "name": "A walk",
 "author": {"@type": "IndividualPhysician", "name": "Alex Sample"}}
"""),
    )
    good = (
        marked_up("""
{"@context": "https://schema.org", "@graph": [
 {"@type": "MedicalWebPage", "author": {"@id": "#alex"}, "publisher": {"@id": "#us"}},
 {"@type": "MedicalWebPage", "author": {"@id": "#us"}, "publisher": {"@id": "#us"}},
 {"@type": "Person", "@id": "#alex", "name": "Alex Sample"},
 {"@type": "Physician", "@id": "#us", "name": "Sample Practice"},
 {"@type": "IndividualPhysician", "@id": "#listing", "name": "Alex Sample"}]}
"""),
    )

    def check_page(self, page: PageEvidence) -> Iterator[Finding]:
        """Look at the people of a page, then at who wrote or reviewed it."""
        said, facts = page.said, page.facts
        for node in said.of_kind("Person"):
            if not _LISTINGS.isdisjoint(terms().families(types_of(node))):
                words = f"{place_in(page, node)} is a Person and a listing at once."
                line = made_at(page, node) or facts.source
                yield self.finding(line, f"In the structured data, {words}", page=facts.url)
        if not said.of_kind("Physician"):
            return
        for work in said.of_kind("CreativeWork"):
            ours = said.meant(work.get("publisher") or [])
            for key in ("author", "reviewedBy"):
                for who in said.meant(work.get(key) or []):
                    if _is_listing(who) and not any(who is publisher for publisher in ours):
                        words = f"{place_in(page, work, key)} is a listing, and no Person."
                        words = f"In the structured data, {words}"
                        line = made_at(page, work, key) or facts.source
                        yield self.finding(line, words, page=facts.url)


def _is_listing(node: Node) -> bool:
    return is_a(node, "Physician") and not is_a(node, "Person")
