import datetime as dt

import pytest
from msgspec.structs import replace

from practice_site.checks.run import Judgement
from practice_site.model.baseline import Baseline, RecordedWarning
from practice_site.model.finding import BaselineLeft, Finding, SetAsideBy, Severity
from practice_site.model.span import Span
from practice_site.reading.baseline_file import baseline_of
from practice_site.reports.baseline import (
    baseline_text,
    is_recordable,
    recordable,
    without_recorded,
)

from .reported import allowed

DAY = dt.date(2026, 11, 1)
PATH = "content/articles/a.md"
SOURCES = {PATH: "---\ntitle: A\npublished: 2020-01-01\n---\nWords.\n"}
OLD = Finding(
    Span(PATH, 3, 12), "PS206", "review-due", Severity.WARNING, "A review is due.", "Ask for one."
)
NEW = replace(OLD, span=Span(PATH, 5), rule="PS208", name="reference-unused")


def recording(*findings: Finding) -> Baseline:
    return Baseline(DAY, tuple(recordable(Judgement(findings, ()), SOURCES)))


def test_what_is_recorded_is_set_aside_and_the_rest_stays() -> None:
    judged = without_recorded(Judgement((OLD, NEW), ()), recording(OLD), SOURCES)
    assert judged.findings == (NEW,)
    (old,) = judged.suppressed
    assert (old.finding, old.by, old.until) == (OLD, SetAsideBy.BASELINE, None)
    assert "2026-11-01" in old.reason
    assert judged.baseline == BaselineLeft(1, 1)


def test_without_a_baseline_nothing_changes() -> None:
    judged = Judgement((OLD,), ())
    assert without_recorded(judged, None, SOURCES) is judged


def test_what_has_been_put_right_is_counted_as_gone() -> None:
    judged = without_recorded(Judgement((NEW,), ()), recording(OLD), SOURCES)
    assert (judged.findings, judged.baseline) == ((NEW,), BaselineLeft(1, 0))


def test_edits_above_a_warning_do_not_bring_it_back() -> None:
    below = {PATH: "---\nsubtitle: B\n" + SOURCES[PATH].partition("\n")[2]}
    moved = replace(OLD, span=Span(PATH, 4, 12))
    judged = without_recorded(Judgement((moved,), ()), recording(OLD), below)
    assert judged.findings == ()


def test_what_becomes_an_error_is_not_set_aside_any_more() -> None:
    worse = replace(OLD, severity=Severity.ERROR)
    assert without_recorded(Judgement((worse,), ()), recording(OLD), SOURCES).findings == (worse,)


@pytest.mark.parametrize(
    "change",
    [
        {"severity": Severity.ERROR},
        {"severity": Severity.NOTE},
        {"rule": "PS303"},
        {"rule": "PS302"},
        {"also": ("PS302",)},
        {"rule": "PS908"},
        {"rule": "PS118"},
        {"span": Span("content/\udcff.md")},
    ],
)
def test_what_is_never_recorded(change: dict[str, object]) -> None:
    assert is_recordable(OLD)
    finding = replace(OLD, **change)  # type: ignore[arg-type]
    assert not is_recordable(finding)
    forged = Baseline(
        DAY, (*recording(OLD).warnings, RecordedWarning(PATH, finding.rule, "0" * 16))
    )
    assert without_recorded(Judgement((finding,), ()), forged, SOURCES).findings == (finding,)


def test_what_an_exception_covers_is_not_recorded_as_well() -> None:
    assert recordable(Judgement((), (allowed(OLD),)), SOURCES) == {}


def test_the_file_is_sorted_has_a_line_for_each_and_is_read_back() -> None:
    odd = RecordedWarning('content/"ä": {b}.md', "PS206", "0123456789012345")
    baseline = Baseline(DAY, (odd, *recording(OLD, NEW).warnings))
    text = baseline_text(baseline)
    lines = [line for line in text.splitlines() if line.startswith("  - ")]
    assert lines == sorted(lines)
    assert len(lines) == 3
    read, problems = baseline_of(text)
    assert problems == ()
    assert read == replace(baseline, warnings=tuple(sorted(baseline.warnings)))
    empty, problems = baseline_of(baseline_text(Baseline(DAY, ())))
    assert (empty, problems) == (Baseline(DAY, ()), ())
