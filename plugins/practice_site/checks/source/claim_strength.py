"""PS814: a text praises an effect without a measure."""

from practice_site.checks.claims.claim import ClaimKind
from practice_site.checks.claims.rule import FTC, FTC_URL, ClaimRule
from practice_site.checks.example import Example
from practice_site.model.finding import Citation, Severity

_ARTICLE = "content/articles/minimal.md"
_SENTENCE = "The muscles of the back warm up and let go."


class ClaimStrength(ClaimRule):
    """The practice's own words call a treatment proven, life-changing or highly effective."""

    code = "PS814"
    name = "claim-strength"
    severity = Severity.WARNING
    kind = ClaimKind.STRENGTH
    says = '"{}" praises an effect that nobody has measured here.'
    requirements = ("CA651-FALSE",)
    source = Citation(FTC, FTC_URL)
    summary = "A text calls a treatment proven, highly effective, life-changing or a breakthrough."
    why = "Readers take it for a finding. The Federal Trade Commission asks for the finding itself."
    remedy = "Leave the praise out and say what happens; or put the study into the passage."
    bad = (
        Example(path=_ARTICLE, text="Walking is a proven remedy.", instead_of=_SENTENCE),
        Example(
            path=_ARTICLE,
            text="Muscles let go.\nIt is highly effective.",
            instead_of=_SENTENCE,
            line=2,
        ),
        Example(path=_ARTICLE, text="Walking can be life-changing.", instead_of=_SENTENCE),
    )
    good = (
        Example(
            path=_ARTICLE,
            text="A biopsy is the gold standard of diagnosis; breakthrough pain is treated.",
            instead_of=_SENTENCE,
        ),
        Example(
            path=_ARTICLE,
            text="It is not proven, and a fracture can be a life-changing injury.",
            instead_of=_SENTENCE,
        ),
    )
