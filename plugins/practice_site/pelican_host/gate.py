"""Plugin: the gate. A site with an error is not published."""

from collections.abc import Iterator
from typing import Any

from pelican.generators import Generator
from pelican.plugins import signals

from practice_site.building.flow import judge_again
from practice_site.building.gate import pass_gate
from practice_site.building.plugins import plugin_missing
from practice_site.model.finding import Problem
from practice_site.model.span import Span
from practice_site.pelican_host.hosted_build import HostedBuild, hosted_build


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
    pass_gate(outcome)


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
