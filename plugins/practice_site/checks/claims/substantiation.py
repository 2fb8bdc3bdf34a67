"""Whether something stands behind a claim: a source in its passage, or an entry under `evidence`."""

from practice_site.checks.claims.claim import OF_EFFECT, Claim, ClaimKind
from practice_site.checks.proofs import is_proven
from practice_site.checks.prose import Passage
from practice_site.model.markdown import OPENING_ROLES, Block, Body
from practice_site.model.record import Record
from practice_site.model.span import Span

_PROVABLE = OF_EFFECT | {ClaimKind.SUPERIOR}
"""What evidence satisfies: nothing makes a promise of a result, or a luring price, true."""


def is_substantiated(claim: Claim, passage: Passage, record: Record, *, is_cited: bool) -> bool:
    """Whether a passage that `is_cited`, or the record's `evidence`, stands behind a claim."""
    if is_cited and claim.kind in OF_EFFECT and not passage.is_heading:
        return True
    return claim.kind in _PROVABLE and is_proven(claim.words, claim.sentence, record)


def cited_places(body: Body) -> frozenset[Span]:
    """The blocks of a text that lead to a source of their own.

    The sections before the body sum up what the body gives the sources of: in a text that has
    footnotes they need none.
    """
    opening = [
        block
        for section in body.sections
        if body.footnotes and section.role in OPENING_ROLES
        for block in section.blocks
    ]
    own = [block for block in _blocks(body) if block.links or "#ref-" in block.html]
    return frozenset(block.span for block in (*opening, *own))


def _blocks(body: Body) -> list[Block]:
    found = list(body.lead)
    for section in body.sections:
        found += section.blocks
        for item in section.faq:
            found += item.answer
    return found
