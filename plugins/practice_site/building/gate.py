"""The gate: a site with an error is not published."""

import sys

from practice_site.building.outcome import Outcome
from practice_site.model.finding import Severity
from practice_site.reports.text import render_text, summary_line, terminal_width

NOTHING_PUBLISHED = "Nothing was published; the site that was up stays up."


class PublicationRefused(Exception):
    """The site may not be published, so nothing was; what was up stays up.

    `exitcode` is what Pelican's `main` exits with.
    """

    exitcode = 1


def is_refused(outcome: Outcome) -> bool:
    """Whether one of the findings is an error."""
    return any(finding.severity is Severity.ERROR for finding in outcome.judgement.findings)


def pass_gate(outcome: Outcome) -> None:
    """Print the findings; raises `PublicationRefused` where one of them is an error."""
    judgement = outcome.judgement
    findings, suppressed = judgement.findings, judgement.suppressed
    color, width = sys.stdout.isatty(), terminal_width()
    print(render_text(findings, color=color, suppressed=suppressed, width=width), end="")
    if is_refused(outcome):
        raise PublicationRefused(
            summary_line(findings, suppressed, NOTHING_PUBLISHED, judgement.baseline)
        )
    print(summary_line(findings, suppressed, baseline=judgement.baseline))
