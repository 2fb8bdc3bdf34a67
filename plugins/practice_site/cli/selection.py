"""Which findings a report is to have."""

from collections.abc import Callable, Iterable
from pathlib import Path, PurePosixPath
from typing import Any

import click

from practice_site.checks.evidence import Evidence
from practice_site.checks.registry import find_rule
from practice_site.cli.changed_files import changed_files
from practice_site.model.finding import Finding, Severity

RANKS = {Severity.NOTE: 0, Severity.WARNING: 1, Severity.ERROR: 2}

Wanted = Callable[[Finding], bool]
Command = Callable[..., Any]


def selecting(command: Command) -> Command:
    """The options and arguments that choose findings."""
    options = (
        click.argument("paths", nargs=-1, type=click.Path(path_type=Path), metavar="[PATH]..."),
        click.option(
            "--only", multiple=True, metavar="RULE", help="Report this rule only (repeatable)."
        ),
        click.option(
            "--severity",
            type=click.Choice([severity.value for severity in Severity]),
            default="note",
            show_default=True,
            help="Report nothing weaker than this.",
        ),
        click.option(
            "--changed-since",
            metavar="REV",
            help="Report only what is in files, or on pages of files, that differ from this git "
            "revision; new files count.",
        ),
    )
    for option in reversed(options):
        command = option(command)
    return command


def selection(
    root: Path,
    *,
    paths: Iterable[Path] = (),
    only: Iterable[str] = (),
    severity: str = "note",
    changed_since: str | None = None,
) -> Callable[[Evidence], Wanted]:
    """What tells the wanted findings on a site; a usage error where the options make no sense."""
    rules = {_code(name) for name in only}
    below = [site_path(path, root) for path in paths]
    changed = None if changed_since is None else changed_files(root, changed_since)

    def of(evidence: Evidence) -> Wanted:
        urls = {page.url for page in evidence.pages.values() if page.source.path in (changed or ())}

        def is_wanted(finding: Finding) -> bool:
            path = finding.span.path
            return (
                (not rules or bool(rules & {finding.rule, *finding.also}))
                and RANKS[finding.severity] >= RANKS[Severity(severity)]
                and (not below or any(is_below(path, folder) for folder in below))
                and (changed is None or path in changed or finding.page in urls)
            )

        return is_wanted

    return of


def _code(name: str) -> str:
    rule = find_rule(name)
    if rule is None:
        raise click.BadParameter(
            f"there is no rule {name}; `practice explain` lists them all.", param_hint="--only"
        )
    return rule.code


def site_path(path: Path, root: Path) -> PurePosixPath:
    """A path as the site's sources are named; a usage error where it is not in the site."""
    absolute = path.resolve()
    if not absolute.is_relative_to(root):
        raise click.BadParameter(f"{path} is not in the site {root}.", param_hint="PATH")
    if not absolute.exists():
        raise click.BadParameter(f"{path} does not exist.", param_hint="PATH")
    return PurePosixPath(absolute.relative_to(root).as_posix())


def is_below(path: str, folder: PurePosixPath) -> bool:
    """Whether a source is a file, or lies in the folder."""
    return PurePosixPath(path).is_relative_to(folder)
