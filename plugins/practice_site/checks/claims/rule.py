"""What rules on claims have in common: one kind each, and the same way of being satisfied."""

from collections.abc import Iterator
from itertools import islice
from typing import ClassVar

from msgspec.structs import replace

from practice_site.checks.claims.claim import CODES, Claim, ClaimKind
from practice_site.checks.evidence import TextEvidence
from practice_site.checks.places import within
from practice_site.checks.prose import Passage
from practice_site.checks.rule import Rule
from practice_site.model.finding import Finding

FTC = "FTC, Health Products Compliance Guidance (2022-12-20)"
FTC_URL = (
    "https://www.ftc.gov/news-events/news/press-releases/2022/12/"
    "ftc-announces-new-business-guidance-marketers-sellers-health-products"
)

_AT_MOST = 10
"""Findings of a kind in one passage; who mends these sees the rest."""


class ClaimRule(Rule):
    """A rule that reports one kind of claim; `says` is what is wrong with the words that it names.

    The finding names the other kinds that the same words make, and a wording that would pass.
    """

    kind: ClassVar[ClaimKind]
    says: ClassVar[str]

    def check_text(self, text: TextEvidence) -> Iterator[Finding]:
        """Report the claims of the kind that nothing substantiates; not the quotes of patients."""
        for passage, claims in text.claims:
            for claim in islice((each for each in claims if each.kind is self.kind), _AT_MOST):
                yield self._reported(claim, passage, text)

    def _reported(self, claim: Claim, passage: Passage, text: TextEvidence) -> Finding:
        finding = self.finding(
            within(text.sources, passage.span, claim.words, claim.earlier),
            self.says.format(claim.words),
            f"{self.remedy} A wording that would pass: “{claim.instead}”.",
        )
        also = tuple(sorted(CODES[kind] for kind in claim.others))
        return replace(finding, also=also) if also else finding
