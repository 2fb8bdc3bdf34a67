"""PS813: a text says that an effect is certain."""

from practice_site.checks.claims.claim import ClaimKind
from practice_site.checks.claims.rule import FTC, FTC_URL, ClaimRule
from practice_site.checks.example import Example
from practice_site.model.finding import Citation, Severity

_ARTICLE = "content/articles/minimal.md"
_SENTENCE = "The muscles of the back warm up and let go."


class ClaimAbsolute(ClaimRule):
    """The practice's own words say, without a may, that a treatment restores or ends something."""

    code = "PS813"
    name = "claim-absolute"
    severity = Severity.WARNING
    kind = ClaimKind.ABSOLUTE
    says = '"{}" says that it works for everybody.'
    requirements = ("CA651-FALSE",)
    source = Citation(FTC, FTC_URL)
    summary = "A text says that a treatment restores, eliminates, ends or always does something."
    why = "No treatment does it for all. A patient whom it did not help was promised that it would."
    remedy = "Say that it can, or may, and for whom; or name the study."
    bad = (
        Example(path=_ARTICLE, text="Walking eliminates back pain.", instead_of=_SENTENCE),
        Example(
            path=_ARTICLE,
            text="Muscles let go.\nA walk will restore your mobility.",
            instead_of=_SENTENCE,
            line=2,
        ),
        Example(path=_ARTICLE, text="Say goodbye to stiffness.", instead_of=_SENTENCE),
    )
    good = (
        Example(
            path=_ARTICLE,
            text="A walk can help restore mobility, and does not end arthritis.",
            instead_of=_SENTENCE,
        ),
        Example(
            path=_ARTICLE, text="The visit ends at noon. Stop if it hurts.", instead_of=_SENTENCE
        ),
    )
