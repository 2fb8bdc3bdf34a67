from msgspec.structs import replace

from practice_site.model.finding import Finding, Severity
from practice_site.model.span import Span

from .reported import allowed, reported

FIRST = Finding(Span("a.md", 1), "PS206", "review-due", Severity.WARNING, "Due.", "Ask.")
SECOND = replace(FIRST, span=Span("a.md", 2))


def test_a_choice_of_findings_keeps_their_fingerprints() -> None:
    sources = {"a.md": "same\nsame\n"}
    whole = reported([FIRST, SECOND], [allowed(replace(FIRST, rule="PS208"))], sources)
    chosen = whole.only(lambda finding: finding.span.line == 2)
    assert chosen.findings == (SECOND,)
    assert chosen.suppressed == ()
    assert chosen.fingerprints[SECOND] == whole.fingerprints[SECOND]
    alone = reported([SECOND], sources=sources)
    assert alone.fingerprints[SECOND] != whole.fingerprints[SECOND]
