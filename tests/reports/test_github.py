from msgspec.structs import replace

from practice_site.model.finding import BaselineLeft, Finding, Severity
from practice_site.model.span import Span
from practice_site.reports.github import annotations

from .reported import allowed, recorded, reported

FINDING = Finding(
    span=Span("content/articles/a.md", 4, 7),
    rule="PS801",
    name="claim-guarantee",
    severity=Severity.ERROR,
    message="“100% cured” promises a result: reword it, please.",
    remedy="Say what usually happens.",
)


def test_a_finding_is_a_workflow_command():
    assert annotations(reported([FINDING])) == (
        "::error file=content/articles/a.md,line=4,col=7,title=PS801 claim-guarantee::"
        "“100%25 cured” promises a result: reword it, please.%0ASay what usually happens.\n"
    )


def test_severities_have_githubs_names():
    text = annotations(reported([replace(FINDING, severity=severity) for severity in Severity]))
    assert [line.split()[0] for line in text.splitlines()] == ["::error", "::warning", "::notice"]


def test_content_cannot_give_commands_of_its_own():
    hostile = replace(
        FINDING,
        span=Span("content/a,title=x:%0A::stop.md"),
        message="x\n::add-mask::secret\r::error::y%0A",
    )
    (line,) = annotations(reported([hostile])).splitlines()
    assert "file=content/a%2Ctitle=x%3A%250A%3A%3Astop.md,line=1" in line
    assert "::x\\n::add-mask::secret\\r::error::y%250A%0ASay" in line


def test_what_is_left_of_the_baseline_is_a_notice_of_its_own():
    text = annotations(reported([FINDING], baseline=BaselineLeft(30, 12)))
    assert text.splitlines()[1] == (
        "::notice title=Baseline::12 of the 30 warnings in the baseline are left; "
        "`practice baseline` takes the others out."
    )


def test_what_exceptions_cover_is_named_in_one_line():
    other = replace(FINDING, span=Span("content/a\n::error::b.md", 2))
    covered = [allowed(FINDING), allowed(other), recorded(FINDING)]
    (line,) = annotations(reported([], covered)).splitlines()
    assert line == (
        "::notice title=Exceptions::Allowed: "
        "PS801 in content/a\\n::error::b.md, PS801 in content/articles/a.md"
    )
