"""What has changed in a site since a revision, as git knows it."""

import os
import subprocess
from pathlib import Path

import click

HINT = "--changed-since"


def changed_files(root: Path, revision: str) -> frozenset[str]:
    """The files of the site in `root` that differ from a revision, and those that git ignores not
    but does not track yet; paths as findings have them. A usage error says why git cannot tell.
    """
    if not _git(root, "rev-parse", "--is-inside-work-tree"):
        raise click.BadParameter(
            f"{root} is not in a git repository, so nobody knows what has changed.",
            param_hint=HINT,
        )
    commit = _git(root, "rev-parse", "--verify", "--end-of-options", f"{revision}^{{commit}}")
    if not commit:
        raise click.BadParameter(
            f"git knows no revision {revision}. In a shallow clone it may have to be fetched first "
            "(in GitHub Actions: `fetch-depth: 0`).",
            param_hint=HINT,
        )
    differ = _git(root, "diff", "--name-only", "--relative", "-z", commit.decode().strip(), "--")
    new = _git(root, "ls-files", "--others", "--exclude-standard", "-z")
    names = (*(differ or b"").split(b"\0"), *(new or b"").split(b"\0"))
    return frozenset(os.fsdecode(name) for name in names if name)


def _git(root: Path, *arguments: str) -> bytes | None:
    """What git prints; None where it fails."""
    try:
        done = subprocess.run(
            ["git", *arguments],
            cwd=root,
            capture_output=True,
            stdin=subprocess.DEVNULL,
            check=False,
        )
    except FileNotFoundError as error:
        raise click.BadParameter("git is not installed.", param_hint=HINT) from error
    return done.stdout if done.returncode == 0 else None
