import datetime as dt
from pathlib import Path

import pytest

from practice_site.model.baseline import BASELINE, Baseline, RecordedWarning
from practice_site.reading.baseline_file import baseline_of, read_baseline

WHOLE = """\
# A comment
format: 1
recorded: 2026-11-21
warnings:
  - {path: "content/b.md", rule: PS206, fingerprint: "0123456789012345"}
  - {path: "content/a.md", rule: PS206, fingerprint: "00000000000000e1"}
"""


def test_what_is_recorded_comes_sorted_and_as_text() -> None:
    assert baseline_of(WHOLE) == (
        Baseline(
            dt.date(2026, 11, 21),
            (
                RecordedWarning("content/a.md", "PS206", "00000000000000e1"),
                RecordedWarning("content/b.md", "PS206", "0123456789012345"),
            ),
        ),
        (),
    )


def test_a_site_need_not_have_one(tmp_path: Path) -> None:
    assert read_baseline(tmp_path) == (None, ())


@pytest.mark.parametrize(
    ("instead_of", "text", "kind", "line"),
    [
        ("PS206", "206", "invalid-value", 5),
        ("0123456789012345", "x", "invalid-value", 5),
        (', fingerprint: "00000000000000e1"', "", "missing-key", 6),
        ("recorded: 2026-11-21", "recorded: soon", "invalid-value", 3),
        ("recorded: 2026-11-21\n", "", "missing-key", 1),
        ("format: 1", "format: 2", "invalid-value", 2),
        ("warnings:", "warning:", "unknown-key", 4),
        ("# A comment", "<<<<<<< HEAD", "yaml-syntax", 2),
        ("  - {path", "  - [{path", "yaml-syntax", 5),
    ],
)
def test_a_mistake_has_its_line_and_the_baseline_counts_as_none(
    instead_of: str, text: str, kind: str, line: int
) -> None:
    baseline, problems = baseline_of(WHOLE.replace(instead_of, text, 1))
    assert baseline is None
    assert problems[0].span.path == BASELINE
    assert (problems[0].kind, problems[0].span.line) == (kind, line)


@pytest.mark.parametrize("text", ["", "# nothing\n", "- a\n", "words\n", "a: &a [*a]\n", "\x00"])
def test_what_is_no_baseline_at_all(text: str) -> None:
    baseline, problems = baseline_of(text)
    assert baseline is None
    assert problems


def test_what_cannot_be_read_is_a_problem_too(tmp_path: Path) -> None:
    (tmp_path / BASELINE).write_bytes(b"\xff\xfe")
    baseline, (problem,) = read_baseline(tmp_path)
    assert (baseline, problem.kind) == (None, "file-not-utf8")
    (tmp_path / BASELINE).unlink()
    (tmp_path / BASELINE).mkdir()
    baseline, problems = read_baseline(tmp_path)
    assert baseline is None
    assert len(problems) == 1
