"""PS912: a requirement of the practice's own that says too little."""

from collections.abc import Iterator

from practice_site.checks.evidence import Evidence
from practice_site.checks.example import Example
from practice_site.checks.law.chosen import merged
from practice_site.checks.law.shipped import shipped_pack
from practice_site.checks.rule import FORMATS, Rule
from practice_site.model.finding import Finding, Fixer, Severity
from practice_site.model.law import Requirement

_PATH = "content/packs/us-ca.yaml"
_HEAD = "format: 1\ntitle: California\nas_of: 2026-11-02\nrequirements:\n"


class RequirementIncomplete(Rule):
    """A new requirement lacks what it asks, how much it counts, or what it rests on."""

    code = "PS912"
    name = "requirement-incomplete"
    severity = Severity.ERROR
    source = FORMATS
    summary = "A requirement in a pack of the practice's own does not say all that it must."
    why = "What names no source, or contradicts the calendar, cannot be held against a text."
    remedy = "Write asks, severity and citation; or mend the id, if one of the product's was meant."
    fixed_by = Fixer.DEVELOPER
    bad = (
        Example(
            path=_PATH,
            text=f"{_HEAD}  - id: CA651-SUPERIORITY\n    severity: error\n",
            line=5,
            also=("PS911",),
        ),
        Example(
            path=_PATH,
            text=f"{_HEAD}  - id: CA663-OPENPAY\n    ends: 2023-12-31\n",
            line=5,
            also=("PS911",),
        ),
    )
    good = ()

    def check(self, evidence: Evidence) -> Iterator[Finding]:
        """Hold each entry against what a whole requirement has."""
        for pack in evidence.site.packs:
            whole = {each.requirement.id: each for each in merged(shipped_pack(pack.slug), pack)}
            for number, requirement in enumerate(pack.requirements):
                message = _wrong(whole[requirement.id].requirement)
                if message:
                    yield self.finding(pack.at("requirements", number, "id"), message)


def _wrong(requirement: Requirement) -> str:
    said = (
        ("asks", requirement.asks),
        ("severity", requirement.severity),
        ("citation", requirement.citation),
    )
    missing = [name for name, value in said if not value]
    if missing:
        return f"{requirement.id} does not say: {', '.join(missing)}."
    start, end = requirement.effective, requirement.ends
    if start and end and end < start:
        return f"{requirement.id} ends on {end}, before it takes effect."
    return ""
