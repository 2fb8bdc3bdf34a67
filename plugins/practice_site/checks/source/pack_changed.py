"""PS911: the practice changes what a pack of the product says."""

from collections.abc import Iterator

from practice_site.checks.evidence import Evidence
from practice_site.checks.example import Example
from practice_site.checks.law.shipped import shipped_pack
from practice_site.checks.rule import Rule
from practice_site.model.finding import Citation, Finding, Fixer, Severity
from practice_site.model.law import Pack, Requirement

_PATH = "content/packs/us-ca.yaml"
_HEAD = "format: 1\ntitle: California\nas_of: 2026-11-02\nrequirements:\n"


class PackChanged(Rule):
    """A requirement of the law counts otherwise here than the product has it."""

    code = "PS911"
    name = "pack-changed"
    severity = Severity.NOTE
    source = Citation("The product's packs: docs/law/index.md")
    summary = "The practice's own pack changes a requirement of the law, or adds one."
    why = "Whoever reads the report must see that it was made under other rules than usual."
    remedy = "Do nothing if counsel decided so; otherwise delete the entry."
    fixed_by = Fixer.DEVELOPER
    bad = (
        Example(
            path=_PATH,
            text=f"{_HEAD}  - id: CA651-SUPERIOR\n    severity: error\n    confidence: primary\n",
            line=5,
        ),
        Example(
            path=_PATH,
            text=f"{_HEAD}  - id: CA-HOUSE\n    asks: No emoji.\n    severity: warning\n"
            "    citation: Counsel, 2026-11-02\n",
            line=5,
        ),
    )
    good = ()

    def check(self, evidence: Evidence) -> Iterator[Finding]:
        """Name each entry of the practice's packs with what it changes."""
        for pack in evidence.site.packs:
            shipped = shipped_pack(pack.slug)
            known = {each.id: each for each in shipped.requirements} if shipped else {}
            for number, requirement in enumerate(pack.requirements):
                yield self.finding(
                    pack.at("requirements", number, "id"),
                    _said(requirement, known.get(requirement.id), pack),
                )


def _said(own: Requirement, shipped: Requirement | None, pack: Pack) -> str:
    if shipped is None:
        return f"{own.id} is a requirement of the practice's own for {pack.title}."
    if own.severity and own.severity != shipped.severity:
        return f"{own.id} of {pack.title} counts as {own.severity} instead of {shipped.severity}."
    return f"{own.id} of {pack.title} is changed by the practice."
