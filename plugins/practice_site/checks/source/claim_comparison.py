"""PS815: a text says that one treatment turns out better than another."""

from practice_site.checks.claims.claim import ClaimKind
from practice_site.checks.claims.rule import FTC, FTC_URL, ClaimRule
from practice_site.checks.example import Example
from practice_site.model.finding import Citation, Severity

_ARTICLE = "content/articles/minimal.md"
_SENTENCE = "The muscles of the back warm up and let go."


class ClaimComparison(ClaimRule):
    """The practice's own words compare outcomes, and no source stands beside them."""

    code = "PS815"
    name = "claim-comparison"
    severity = Severity.WARNING
    kind = ClaimKind.COMPARISON
    says = '"{}" compares outcomes without a source.'
    requirements = ("CA651-FALSE",)
    source = Citation(FTC, FTC_URL)
    summary = (
        "A text says better, faster, safer or less pain than another treatment, without a source."
    )
    why = (
        "Somebody chooses by it. Whether it is so depends on who was compared with whom, which "
        "only a study tells."
    )
    remedy = (
        "Put the study that compared them into the passage; or describe each treatment by itself."
    )
    bad = (
        Example(path=_ARTICLE, text="A brace is safer than surgery.", instead_of=_SENTENCE),
        Example(
            path=_ARTICLE,
            text="Muscles let go.\nIt brings a shorter recovery than traditional surgery.",
            instead_of=_SENTENCE,
            line=2,
        ),
    )
    good = (
        Example(
            path=_ARTICLE,
            text="The needle is thinner than a hair, and healing takes longer than people expect.",
            instead_of=_SENTENCE,
        ),
        Example(
            path=_ARTICLE,
            text="A brace is safer than surgery ([a made-up trial](https://example.org/trial)).",
            instead_of=_SENTENCE,
        ),
    )
