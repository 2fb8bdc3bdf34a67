import pytest

from practice_site.checks.claims.claim import ClaimKind
from practice_site.checks.claims.reading import claims_in


def _claims(text: str) -> bool:
    return any(ClaimKind.STRENGTH in (claim.kind, *claim.others) for claim in claims_in(text))


@pytest.mark.parametrize(
    "text",
    (
        "The program gave our patients their lives back.",
        "It's a new lease on life after surgery.",
        "Your life will never be the same.",
    ),
)
def test_what_is_found(text: str) -> None:
    assert _claims(text)


@pytest.mark.parametrize(
    "text",
    (
        "Wear your life jacket.",
        "Bring a new form to each visit.",
        "The talk is about life expectancy.",
    ),
)
def test_what_looks_alike_passes(text: str) -> None:
    assert not _claims(text)
