"""`practice check`."""

import datetime as dt
import sys
from pathlib import Path

import click

from practice_site.building.external_links import answers_for, judge_links
from practice_site.building.kept_build import build_kept
from practice_site.building.request import request_from
from practice_site.cli.asking import ask
from practice_site.cli.configuration import configuration_of
from practice_site.cli.options import as_of_option, drafts_option
from practice_site.cli.selection import RANKS, selecting, selection
from practice_site.cli.site import find_site
from practice_site.external.kept_answers import DAYS
from practice_site.model.finding import Severity
from practice_site.reports.formats import FORMATS
from practice_site.reports.report import Report, report_of
from practice_site.reports.text import render_text, summary_line, terminal_width


@click.command()
@selecting
@as_of_option()
@click.option(
    "--format", "form", type=click.Choice(sorted(FORMATS)), default="text", show_default=True
)
@click.option("--strict", is_flag=True, help="Exit with 1 for warnings too.")
@drafts_option()
@click.option("--external", is_flag=True, help="Ask other sites whether what is linked is there.")
@click.option(
    "--external-days",
    type=click.IntRange(min=0),
    default=DAYS,
    show_default=True,
    metavar="N",
    help="With --external: take good answers for so many days; 0 asks for all anew.",
)
@click.pass_context
def check(
    ctx: click.Context,
    paths: tuple[Path, ...],
    only: tuple[str, ...],
    severity: str,
    changed_since: str | None,
    as_of: dt.date | None,
    form: str,
    strict: bool,
    drafts: bool,
    external: bool,
    external_days: int,
) -> None:
    """Report what the gate would say, without publishing or making anything.

    PATHs limit the report to files and folders; the whole site is checked all
    the same, since one file can break another.
    """
    root = find_site(Path.cwd())
    wanted = selection(root, paths=paths, only=only, severity=severity, changed_since=changed_since)
    request = request_from(configuration_of(root), as_of=as_of, drafts=drafts)
    outcome = build_kept(request)
    if external:
        outcome = judge_links(outcome, answers_for(outcome, request, ask, external_days))
    report = report_of(outcome.evidence, outcome.judgement).only(wanted(outcome.evidence))
    if form == "text":
        _print(report)
    else:
        click.echo(FORMATS[form](report), nl=False)
    worst = max((RANKS[finding.severity] for finding in report.findings), default=0)
    ctx.exit(1 if worst >= RANKS[Severity.WARNING if strict else Severity.ERROR] else 0)


def _print(report: Report) -> None:
    color, width = sys.stdout.isatty(), terminal_width()
    text = render_text(report.findings, color=color, suppressed=report.suppressed, width=width)
    click.echo(text, nl=False, color=color)
    click.echo(summary_line(report.findings, report.suppressed, baseline=report.baseline))
