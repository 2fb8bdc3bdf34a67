"""Plugin: the gate. A site with an error is not published."""

import sys
from collections.abc import Iterator
from typing import Any

from pelican.generators import Generator
from pelican.plugins import signals

from practice_site.building.flow import judge_again
from practice_site.building.plugins import plugin_missing
from practice_site.model.finding import Problem, Severity
from practice_site.model.span import Span
from practice_site.pelican_host.hosted_build import HostedBuild, hosted_build
from practice_site.pelican_host.refusal import PublicationRefused
from practice_site.reports.text import render_text, summary_line

NOTHING_PUBLISHED = "Nothing was published; the site that was up stays up."


def register() -> None:
    """Judge when every generator is ready and none has written."""
    signals.all_generators_finalized.connect(judge)


def judge(generators: list[Generator]) -> None:
    """Print the findings and stop the build if one of them is an error.

    Raises `PublicationRefused`. Raising here, and only here, stops Pelican
    with an exit code before anything is written.
    """
    build = hosted_build(generators[0].settings)
    outcome = judge_again(build.outcome, host_problems(build, generators[0].context))
    findings, suppressed = outcome.judgement.findings, outcome.judgement.suppressed
    color = sys.stdout.isatty()
    print(render_text(findings, color=color, suppressed=suppressed), end="")
    if any(finding.severity is Severity.ERROR for finding in findings):
        raise PublicationRefused(summary_line(findings, suppressed, NOTHING_PUBLISHED))
    print(summary_line(findings, suppressed))


def host_problems(build: HostedBuild, context: dict[str, Any]) -> Iterator[Problem]:
    """What went wrong in Pelican itself: plugins left out, files dropped, errors logged."""
    known = {p.span for p in build.outcome.evidence.problems if p.kind == "plugin-missing"}
    for name in build.missing:
        reason = "Pelican could not start it."
        problem = plugin_missing(name, reason, build.root, build.settings_file)
        if problem.span not in known:
            yield problem
    for path, content in sorted(context["generated_content"].items()):
        if content is None:
            yield Problem(
                kind="page-dropped",
                span=Span(f"content/{path}" if not path.startswith("../") else path[3:]),
                message="Pelican left this page out.",
                remedy="One of the site's plugins failed on it; the messages above say how.",
            )
    yield from build.errors.problems(build.settings_file)
