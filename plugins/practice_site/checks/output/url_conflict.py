"""PS601: two pages claim one address."""

from collections.abc import Iterator

from practice_site.checks.addresses import Claim, claims
from practice_site.checks.evidence import Evidence
from practice_site.checks.example import SUMMARY, Edit, Example
from practice_site.checks.rule import FORMATS, Rule
from practice_site.model.finding import Finding, Severity

_CALL = "Please call the office in its opening hours."


class UrlConflict(Rule):
    """Two pages would be written to the same file."""

    code = "PS601"
    name = "url-conflict"
    severity = Severity.ERROR
    firm = True
    source = FORMATS
    summary = "Two pages would have the same address."
    why = "One of them would overwrite the other, and readers would never see it."
    remedy = "Give one of them another `slug`, or another file name."
    bad = (
        Example(
            path="content/pages/articles.md",
            text=f"---\ntitle: Our articles\nsummary: {SUMMARY}\n---\nText.\n",
            line=2,
        ),
        Example(
            path="locations.yaml",
            text="- slug: napa\n    name: Yountville",
            instead_of="- slug: yountville\n    name: Yountville",
            also=("PS203",),
        ),
    )
    good = (
        Example(
            path="content/pages/reading.md",
            text=f"---\ntitle: What We Read\nsummary: {SUMMARY}\n---\nText.\n",
            besides=(
                Edit("content/pages/contact.md", f"{_CALL} [What we read](/reading/)", _CALL),
            ),
        ),
    )

    def check(self, evidence: Evidence) -> Iterator[Finding]:
        """Report every claim but the first; letters' case makes no other address."""
        taken: dict[str, Claim] = {}
        for claim in sorted(claims(evidence), key=lambda claim: claim.order):
            first = taken.setdefault(claim.url.casefold(), claim)
            if first is claim:
                continue
            by = (
                "a page that is made by itself"
                if first.generated
                else f"{first.span.path}, line {first.span.line}"
            )
            yield self.finding(
                claim.span, f"The address {claim.url} is taken by {by}.", page=claim.url
            )
