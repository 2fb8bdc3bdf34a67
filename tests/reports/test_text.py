from click import unstyle
from msgspec.structs import replace

from practice_site.model.finding import BaselineLeft, Finding, Severity
from practice_site.model.span import Span
from practice_site.reports.text import baseline_line, render_text, summary_line

from .reported import allowed, recorded

ERROR = Finding(
    span=Span("content/testimonials/t-1.yaml", 9, 1),
    rule="PS301",
    name="testimonial-needs-authorization",
    severity=Severity.ERROR,
    message="This quote has no authorization.",
    remedy="Add `authorization`, or set `status: draft`.",
)
WARNING = Finding(
    span=Span("locations.yaml", 20, 3),
    rule="PS402",
    name="town-facts-missing",
    severity=Severity.WARNING,
    message="Yountville has 2 facts of its own.",
    remedy="Add one.",
)


def warnings(count: int, path: str = "locations.yaml") -> list[Finding]:
    return [replace(WARNING, span=Span(path, line, 3)) for line in range(1, count + 1)]


def test_a_finding_is_its_place_severity_rule_and_message_with_the_remedy_below():
    assert render_text([ERROR]) == (
        "content/testimonials/t-1.yaml:9:1: error PS301 testimonial-needs-authorization: "
        "This quote has no authorization.\n"
        "  Add `authorization`, or set `status: draft`.\n"
    )


def test_at_a_terminal_lines_end_between_words_and_colours_take_no_columns():
    shown = [
        "content/testimonials/t-1.yaml:9:1: error PS301",
        "    testimonial-needs-authorization: This quote",
        "    has no authorization.",
        "  Add `authorization`, or set `status: draft`.",
    ]
    assert render_text([ERROR], width=50).splitlines() == shown
    assert unstyle(render_text([ERROR], width=50, color=True)).splitlines() == shown
    command = "`practice review request content/articles/knees.md`"
    narrow = render_text([replace(ERROR, remedy=f"Say {command}.")], width=5).splitlines()
    assert narrow[:2] == ["content/testimonials/t-1.yaml:9:1:", "    error"]
    assert narrow[-2:] == ["  Say", f"    {command}."]


def test_rules_that_say_the_same_are_named():
    line = render_text([replace(ERROR, also=("PS307", "PS312"))]).splitlines()[0]
    assert line.endswith("This quote has no authorization. (also PS307, PS312)")


def test_ten_warnings_of_a_file_are_shown_and_the_rest_counted_where_the_file_ends():
    text = render_text([*warnings(24, "a.yaml"), *warnings(11, "b.yaml"), *warnings(10, "c.yaml")])
    lines = text.splitlines()
    assert lines[18].startswith("a.yaml:10:3: warning PS402")
    assert lines[20] == "a.yaml: … and 14 more warnings in this file"
    assert lines[21].startswith("b.yaml:1:3: warning")
    assert lines[41] == "b.yaml: … and 1 more warning in this file"
    assert lines[42].startswith("c.yaml:1:3: warning")
    assert len(lines) == 62


def test_no_error_is_ever_left_out():
    errors = [replace(finding, severity=Severity.ERROR) for finding in warnings(30)]
    assert render_text([*warnings(12), *errors]).count(": error PS402") == 30


def test_what_exceptions_cover_follows_with_the_reasons():
    text = render_text([ERROR], suppressed=[allowed(finding) for finding in warnings(12)])
    assert text.splitlines()[2:4] == [
        "locations.yaml:1:3: suppressed PS402 town-facts-missing: "
        "Yountville has 2 facts of its own.",
        "  Allowed until 2027-03-31: The reviewer is on leave.",
    ]
    assert text.endswith("\nlocations.yaml: … and 2 more suppressed in this file\n")


def test_what_the_baseline_records_is_only_counted():
    old = [recorded(finding) for finding in warnings(12)]
    assert render_text([], suppressed=old) == ""
    assert summary_line([], [*old, allowed(WARNING)], "Done.", BaselineLeft(30, 12)) == (
        "No errors, no warnings, 1 suppressed. 12 of the 30 warnings in the baseline are left; "
        "`practice baseline` takes the others out. Done."
    )


def test_what_is_left_of_a_baseline_in_words():
    assert baseline_line(BaselineLeft(1, 1)) == "The one warning in the baseline is left."
    assert baseline_line(BaselineLeft(1, 0)) == "The one warning in the baseline is gone."
    assert baseline_line(BaselineLeft(3, 3)) == "All 3 warnings in the baseline are left."
    assert baseline_line(BaselineLeft(3, 1)).startswith("1 of the 3 warnings in the baseline is ")
    assert baseline_line(BaselineLeft(3, 0)).startswith("None of the 3 warnings in the baseline ")


def test_nothing_to_show_is_no_text():
    assert render_text([]) == ""


def test_colour_is_on_the_severity_only():
    assert render_text([ERROR], color=True).startswith(
        "content/testimonials/t-1.yaml:9:1: \x1b[31m\x1b[1merror\x1b[0m PS301 "
    )


def test_what_content_says_cannot_steer_the_terminal_or_forge_a_line():
    hostile = replace(
        ERROR,
        span=Span("content/\x1b]0;owned\x07.md"),
        message="\x1b[2J\x9b1mTown “Nápa”\ncontent/x.md:1:1: error PS999 forged: \u202eno",
        remedy="Remove \r it.",
    )
    text = render_text([hostile], suppressed=[allowed(hostile, "\x1b[2J\nIt is known.")])
    assert len(text.splitlines()) == 4
    assert all(letter.isprintable() for letter in text.replace("\n", ""))
    assert "\\x1b[2J\\x9b1mTown “Nápa”\\ncontent/x.md" in text
    assert "forged: \\u202eno" in text
    assert "  Remove \\r it.\n" in text


def test_the_summary_counts_and_closes():
    note = replace(WARNING, severity=Severity.NOTE)
    assert (
        summary_line([ERROR, ERROR, WARNING], [allowed(WARNING)] * 3, "Nothing was published.")
        == "2 errors, 1 warning, 3 suppressed. Nothing was published."
    )
    assert summary_line([]) == "No errors, no warnings."
    assert summary_line([note, note, ERROR]) == "1 error, no warnings, 2 notes."
