"""PS910: a state whose law nobody has read for the product."""

from collections.abc import Iterator

from practice_site.checks.evidence import Evidence
from practice_site.checks.example import Edit, Example
from practice_site.checks.law.chosen import jurisdictions_of, unknown_jurisdictions
from practice_site.checks.rule import Rule
from practice_site.model.finding import Citation, Finding, Severity
from practice_site.model.span import Span

_PRACTICE = "content/practice.yaml"
_PACK = """\
# Counsel found nothing beyond federal law on 2026-11-02.
format: 1
title: Oregon
as_of: 2026-11-02
requirements: []
"""


class JurisdictionUnread(Rule):
    """The practice is subject to a law for which there is no pack."""

    code = "PS910"
    name = "jurisdiction-unread"
    severity = Severity.WARNING
    source = Citation("The product's packs: docs/law/index.md")
    summary = "Nobody has read for this product what a state asks of medical advertising."
    why = (
        "Some states bar testimonials, or words that others allow. Without a pack only federal law "
        "is looked at, and a site without findings may still break the state's."
    )
    remedy = (
        "Have counsel say what the state asks, and write it into a file in content/packs/ with the "
        "name of the pack. docs/law/index.md tells how."
    )
    bad = (
        Example(
            path=_PRACTICE,
            text="jurisdictions: [us-federal, us-ca, us-or]",
            instead_of="jurisdictions: [us-federal, us-ca]",
        ),
    )
    good = (
        Example(
            path=_PRACTICE,
            text="jurisdictions: [us-federal, us-ca, us-or]",
            instead_of="jurisdictions: [us-federal, us-ca]",
            besides=(Edit("content/packs/us-or.yaml", _PACK),),
        ),
    )

    def check(self, evidence: Evidence) -> Iterator[Finding]:
        """Look for a pack for each jurisdiction, and for each state that has licensed somebody."""
        site = evidence.site
        for name in unknown_jurisdictions(site, jurisdictions_of(site)):
            place = _place(evidence, name)
            if place:
                yield self.finding(
                    place, f'There is no pack for "{name}": nobody here has read its law.'
                )


def _place(evidence: Evidence, name: str) -> Span | None:
    """Where the site names a jurisdiction first: in practice.yaml, or by a license."""
    practice = evidence.site.practice
    if practice and name in practice.jurisdictions:
        return practice.at("jurisdictions", practice.jurisdictions.index(name))
    for physician in evidence.site.physicians:
        for number, licence in enumerate(physician.licences):
            if f"us-{licence.state.lower()}" == name:
                return physician.at("licences", number, "state")
    return None
