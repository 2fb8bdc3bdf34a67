import datetime as dt

from practice_site.building.judging import judged
from practice_site.checks.evidence import Evidence
from practice_site.model.baseline import Baseline
from practice_site.model.finding import BaselineLeft, Finding, SetAsideBy, Severity
from practice_site.model.site import Site
from practice_site.model.span import Span
from practice_site.reports.baseline import recordable

DAY = dt.date(2026, 11, 21)
OLD = Finding(
    Span("content/a.md", 2), "PS208", "reference-unused", Severity.WARNING, "Unused.", "Use it."
)
NEW = Finding(
    Span("content/a.md", 3), "PS208", "reference-unused", Severity.WARNING, "Unused.", "Use it."
)


def test_what_was_found_before_is_judged_and_what_is_recorded_is_set_aside() -> None:
    site = Site(practice=None, sources={"content/a.md": "---\nold\nnew\n"})
    evidence = Evidence(site=site, plan=None, as_of=DAY)
    before = judged(evidence, [OLD], None)
    assert OLD in before.findings
    baseline = Baseline(DAY, tuple(recordable(before, site.sources)))
    after = judged(evidence, [OLD, NEW], baseline)
    assert [f for f in after.findings if f.rule == "PS208"] == [NEW]
    assert [(s.finding, s.by) for s in after.suppressed] == [(OLD, SetAsideBy.BASELINE)]
    assert after.baseline == BaselineLeft(1, 1)
