"""`practice baseline`."""

import datetime as dt
from pathlib import Path

import click

from practice_site.building.kept_build import build_kept
from practice_site.building.outcome import Outcome
from practice_site.building.request import request_from
from practice_site.cli.configuration import configuration_of
from practice_site.cli.options import as_of_option
from practice_site.cli.site import find_site
from practice_site.model.baseline import BASELINE, Baseline
from practice_site.reports.baseline import baseline_text, recordable


@click.command()
@as_of_option()
@click.pass_context
def baseline(ctx: click.Context, as_of: dt.date | None) -> None:
    """Record today's warnings of a migrated site, so that reports show only new ones.

    They go into .practice-baseline.yaml, which belongs into version control.
    Errors, what concerns a patient's consent, and notices are never recorded. Run
    again, it takes out what has been put right and adds nothing; to begin
    anew, delete the file first.
    """
    root = find_site(Path.cwd())
    outcome = build_kept(request_from(configuration_of(root), as_of=as_of))
    there = frozenset(recordable(outcome.judgement, outcome.site.sources))
    if reason := _cannot(outcome, root):
        click.echo(reason, err=True)
        ctx.exit(1)
    if outcome.baseline is None and not there:
        click.echo("There is no warning to record; nothing was written.")
        return
    if outcome.baseline is None:
        _write(root, Baseline(outcome.as_of, tuple(sorted(there))))
        click.echo(f"{_counted(len(there))} recorded in {BASELINE}.")
        return
    before = frozenset(outcome.baseline.warnings)
    left = Baseline(outcome.baseline.recorded, tuple(sorted(before & there)))
    if len(left.warnings) < len(before):
        _write(root, left)
    gone = len(before) - len(left.warnings)
    click.echo(
        f"{len(left.warnings)} of {len(before)} left in {BASELINE}; {gone} gone and taken out."
    )
    if not left.warnings:
        click.echo("Nothing is left of it: delete the file.")
    if new := len(there - before):
        click.echo(f"{_counted(new)} not in it, and not added: nothing is added to a baseline.")


def _cannot(outcome: Outcome, root: Path) -> str:
    """Why nobody can say today which warnings the site has; empty where it can be said."""
    if outcome.baseline is None and (root / BASELINE).exists():
        return (
            f"{BASELINE} cannot be read, and nothing was changed; `practice check` says what is "
            "wrong with it."
        )
    if not outcome.evidence.is_whole:
        return (
            "Something cannot be read or made, so nobody can say which warnings there are, and "
            "nothing was changed. Put right first what `practice check --severity error` reports."
        )
    return ""


def _write(root: Path, recorded: Baseline) -> None:
    file = root / BASELINE
    new = file.with_name(f"{BASELINE}.new")
    try:
        new.write_text(baseline_text(recorded), encoding="utf-8", newline="\n")
        new.replace(file)
    except OSError as error:
        raise click.UsageError(f"{file} cannot be written: {error.strerror}.") from error


def _counted(count: int) -> str:
    return "One warning is" if count == 1 else f"{count} warnings are"
