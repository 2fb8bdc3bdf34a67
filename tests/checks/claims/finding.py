"""The kinds of claims that a text makes."""

from practice_site.checks.claims.claim import ClaimKind
from practice_site.checks.claims.reading import claims_in


def kinds_in(text: str) -> set[ClaimKind]:
    """Every kind, those that rest on the words of another among them."""
    return {kind for claim in claims_in(text) for kind in (claim.kind, *claim.others)}
