"""`practice check`."""

import datetime as dt
import sys
from collections.abc import Sequence
from pathlib import Path, PurePosixPath

import click

from practice_site.building.external_links import answers_for, judge_links
from practice_site.building.kept_build import build_kept
from practice_site.building.request import request_from
from practice_site.checks.registry import find_rule
from practice_site.cli.asking import ask
from practice_site.cli.configuration import configuration_of
from practice_site.cli.options import as_of_option, drafts_option
from practice_site.cli.site import find_site
from practice_site.external.kept_answers import DAYS
from practice_site.model.finding import Finding, Severity
from practice_site.reports.formats import FORMATS
from practice_site.reports.text import render_text, summary_line

RANKS = {Severity.NOTE: 0, Severity.WARNING: 1, Severity.ERROR: 2}


@click.command()
@click.argument("paths", nargs=-1, type=click.Path(path_type=Path), metavar="[PATH]...")
@as_of_option()
@click.option(
    "--format", "form", type=click.Choice(sorted(FORMATS)), default="text", show_default=True
)
@click.option("--only", multiple=True, metavar="RULE", help="Report this rule only (repeatable).")
@click.option(
    "--severity",
    type=click.Choice([s.value for s in Severity]),
    default="note",
    show_default=True,
    help="Report nothing weaker than this.",
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
    as_of: dt.date | None,
    form: str,
    only: tuple[str, ...],
    severity: str,
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
    rules = {_code(name) for name in only}
    below = [_site_path(path, root) for path in paths]
    request = request_from(configuration_of(root), as_of=as_of, drafts=drafts)
    outcome = build_kept(request)
    if external:
        outcome = judge_links(outcome, answers_for(outcome, request, ask, external_days))

    def chosen(findings: Sequence[Finding]) -> tuple[Finding, ...]:
        return tuple(
            finding
            for finding in findings
            if (not rules or rules & {finding.rule, *finding.also})
            and RANKS[finding.severity] >= RANKS[Severity(severity)]
            and (not below or any(_is_below(finding.span.path, path) for path in below))
        )

    findings = chosen(outcome.judgement.findings)
    suppressed = chosen(outcome.judgement.suppressed)
    if form == "text":
        color = sys.stdout.isatty()
        click.echo(render_text(findings, color=color, suppressed=suppressed), nl=False, color=color)
        click.echo(summary_line(findings, suppressed))
    else:
        click.echo(
            FORMATS[form](findings, suppressed, outcome.as_of, outcome.site.sources), nl=False
        )
    worst = max((RANKS[finding.severity] for finding in findings), default=0)
    ctx.exit(1 if worst >= RANKS[Severity.WARNING if strict else Severity.ERROR] else 0)


def _code(name: str) -> str:
    rule = find_rule(name)
    if rule is None:
        raise click.BadParameter(
            f"there is no rule {name}; `practice explain` lists them all.", param_hint="--only"
        )
    return rule.code


def _site_path(path: Path, root: Path) -> PurePosixPath:
    absolute = path.resolve()
    if not absolute.is_relative_to(root):
        raise click.BadParameter(f"{path} is not in the site {root}.", param_hint="PATH")
    if not absolute.exists():
        raise click.BadParameter(f"{path} does not exist.", param_hint="PATH")
    return PurePosixPath(absolute.relative_to(root).as_posix())


def _is_below(path: str, folder: PurePosixPath) -> bool:
    return PurePosixPath(path).is_relative_to(folder)
