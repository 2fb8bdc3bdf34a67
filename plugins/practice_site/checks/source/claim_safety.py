"""PS812: a text says that nothing hurts or can go wrong, or that a result stays."""

from practice_site.checks.claims.claim import ClaimKind
from practice_site.checks.claims.rule import FTC, FTC_URL, ClaimRule
from practice_site.checks.example import Example
from practice_site.model.finding import Citation, Severity

_ARTICLE = "content/articles/minimal.md"
_SENTENCE = "The muscles of the back warm up and let go."


class ClaimSafety(ClaimRule):
    """The practice's own words say painless, free of risks, simply safe, or permanent."""

    code = "PS812"
    name = "claim-safety"
    severity = Severity.WARNING
    kind = ClaimKind.SAFETY
    says = '"{}" says that nothing can go wrong.'
    rows = ("LEX-GUARANTEE",)
    requirements = ("CA651-FALSE",)
    source = Citation(FTC, FTC_URL)
    summary = "A text calls a treatment painless, free of risks, simply safe, or permanent."
    why = (
        "Every treatment hurts somebody, and fails somebody. Who was told otherwise did not agree "
        "to the risk, and the law counts it as an unjustified expectation."
    )
    remedy = "Say what most people feel, what can go wrong, and how long it lasted in which study."
    bad = (
        Example(path=_ARTICLE, text="A walk is painless.", instead_of=_SENTENCE),
        Example(
            path=_ARTICLE,
            text="Muscles let go.\nWalking has no side effects.",
            instead_of=_SENTENCE,
            line=2,
        ),
        Example(path=_ARTICLE, text="It brings permanent relief.", instead_of=_SENTENCE),
    )
    good = (
        Example(
            path=_ARTICLE,
            text="No walk is without risk, and a painless lump needs a visit too.",
            instead_of=_SENTENCE,
        ),
        Example(
            path=_ARTICLE,
            text="It is safe to walk again when the doctor says so.",
            instead_of=_SENTENCE,
        ),
        Example(
            path=_ARTICLE,
            text="A walk is painless ([a made-up trial](https://example.org/trial)).",
            instead_of=_SENTENCE,
        ),
        Example(
            path=_ARTICLE,
            text="A permanent crown, safety considerations and a special balloon are none.",
            instead_of=_SENTENCE,
        ),
    )
