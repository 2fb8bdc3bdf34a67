"""`practice preview`."""

import gc
import os
import socket
import subprocess
import sys
from functools import partial
from pathlib import Path
from urllib.parse import quote

import click

from practice_site.cli.configuration import configuration_of
from practice_site.cli.options import drafts_option
from practice_site.cli.site import find_site

SOCKET = "PREVIEW_SOCKET"
"""Names the open socket that a preview leaves to the one that takes its place."""


@click.command()
@click.option("--port", type=click.IntRange(0, 65535), default=8000, show_default=True)
@drafts_option()
@click.option(
    "--open",
    "page",
    metavar="PAGE",
    help="Open a page in the browser: /articles/knee-exercises/, or / for the first one.",
)
def preview(port: int, drafts: bool, page: str | None) -> None:
    """Show the site on this machine, newly made with every change, until Ctrl-C.

    The page in the browser refreshes itself and shows what is wrong with it. A
    change that breaks a page leaves the last good one up. Nothing is written
    into output/.
    """
    # The server takes 0.2 s to import: the other commands must not pay for it.
    from practice_site.previewing.folder import PreviewRunning
    from practice_site.previewing.running import run_preview
    from practice_site.release.refusals import ReleaseRefused

    gc.enable()  # it stays for hours
    root = find_site(Path.cwd())
    configuration = configuration_of(root)
    first = SOCKET not in os.environ
    with _listening(port) as listening:
        if sys.stdout.isatty():
            click.echo("Making the site. The first time may take half a minute.")
        try:
            again = run_preview(
                configuration,
                listening,
                drafts=drafts,
                say=click.echo,
                color=sys.stdout.isatty(),
                can_restart=why_not_again,
                ready=partial(_open, page) if page is not None and first else None,
            )
        except PreviewRunning as running:
            raise click.UsageError(
                "a preview of this site is running already. Use that one, or end it first (Ctrl-C)."
            ) from running
        except ReleaseRefused as refusal:
            raise click.ClickException(str(refusal)) from refusal
        if again:
            click.echo("The program was changed: beginning anew.")
            listening.set_inheritable(True)
            os.environ[SOCKET] = str(listening.fileno())
            os.execv(sys.executable, _command())
    click.echo("Ended.")


def _open(page: str, site: str) -> None:
    """Show a page of the site in the browser, or say where it is where there is no browser."""
    import webbrowser

    address = f"{site}{quote(page.lstrip('/'))}"
    if not webbrowser.open(address):
        click.echo(f"No browser could be opened. The page is at {address}")


def why_not_again() -> str:
    """Why the command cannot begin anew by itself, in a sentence; empty if it can.

    It is tried whether the changed program can be started at all.
    """
    if sys.platform == "win32":  # where a program cannot take another one's place
        return "The program was changed: end the preview (Ctrl-C) and start it again."
    tried = subprocess.run(
        [*_command(), "--help"], stdin=subprocess.DEVNULL, capture_output=True, check=False
    )
    if tried.returncode == 0:
        return ""
    said = tried.stderr.decode("utf-8", "replace").strip().splitlines()[-1:]
    return f"The program was changed and cannot start: {''.join(said)}. The old one goes on."


def _command() -> list[str]:
    return [sys.executable, *sys.orig_argv[1:]]


def _listening(port: int) -> socket.socket:
    """A socket that listens on this machine only; port 0 takes a free one."""
    if inherited := os.environ.pop(SOCKET, ""):
        return socket.socket(fileno=int(inherited))
    listening = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    if sys.platform != "win32":  # there it would let two programs have one port
        listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listening.bind(("127.0.0.1", port))
        listening.listen(128)
    except OSError as error:
        listening.close()
        raise click.UsageError(
            f"port {port} cannot be used: {error.strerror}. Name another one with --port, "
            "or 0 for any that is free."
        ) from error
    return listening
