"""PS816: a text says that most patients are helped."""

from practice_site.checks.claims.claim import ClaimKind
from practice_site.checks.claims.rule import FTC, FTC_URL, ClaimRule
from practice_site.checks.example import Example
from practice_site.model.finding import Citation, Severity

_ARTICLE = "content/articles/minimal.md"
_SENTENCE = "The muscles of the back warm up and let go."


class ClaimFrequency(ClaimRule):
    """The practice's own words say that most patients notice a result, without a source."""

    code = "PS816"
    name = "claim-frequency"
    severity = Severity.WARNING
    kind = ClaimKind.FREQUENCY
    says = '"{}" says how many are helped, and nobody counted.'
    requirements = ("CA651-FALSE",)
    source = Citation(FTC, FTC_URL)
    summary = (
        "A text says that most or many patients notice, report or feel a result, without a source."
    )
    why = (
        "A typical result is a claim of fact. Without a count it is the memory of those who came "
        "back."
    )
    remedy = "Name the count or the study; or say that some people do, and that it differs."
    bad = (
        Example(
            path=_ARTICLE, text="Most patients notice relief after a walk.", instead_of=_SENTENCE
        ),
        Example(
            path=_ARTICLE,
            text="Muscles let go.\nPatients frequently report relief.",
            instead_of=_SENTENCE,
            line=2,
        ),
    )
    good = (
        Example(
            path=_ARTICLE,
            text="Most patients go home the same day, and many ask about stairs.",
            instead_of=_SENTENCE,
        ),
        Example(path=_ARTICLE, text="Some people feel better after a walk.", instead_of=_SENTENCE),
    )
