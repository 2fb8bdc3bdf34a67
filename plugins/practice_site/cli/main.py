"""The `practice` command itself."""

import gc
import importlib
import io
import os
import sys
import threading
from collections.abc import Mapping
from typing import Any

import click

from practice_site.cli.unread import for_any_reader

COMMANDS: Mapping[str, str] = {
    "announce": "announce",
    "baseline": "baseline",
    "build": "build",
    "check": "check",
    "due": "due",
    "evidence": "evidence",
    "explain": "explain",
    "import": "import_file",
    "import-towns": "import_towns",
    "migrate": "migrate",
    "new": "new",
    "preview": "preview",
    "publish": "publish",
    "questions": "questions",
    "report": "report",
    "review": "review",
    "rollback": "rollback",
    "start": "start",
    "towns": "towns",
    "withhold": "withhold",
}
"""The commands, and the module of each, in which it has the module's own name."""


class Commands(click.Group):
    """Commands whose modules are imported when they are asked for: most need much, one is run."""

    def __call__(self, *args: Any, **kwargs: Any) -> Any:
        """Run a command as a program of its own, which ends with it.

        It ends at once, unless a thread still works: to free a site piece by piece first would
        take a tenth of the time of a build.
        """
        try:
            return super().__call__(*args, **kwargs)
        except SystemExit as end:
            if isinstance(end.code, int) and threading.active_count() == 1:
                sys.stdout.flush()
                sys.stderr.flush()
                os._exit(end.code)
            raise

    def main(self, *args: Any, **kwargs: Any) -> Any:
        """Run a command; what it makes, it needs to its end, and garbage is not looked for."""
        looking = gc.isenabled()
        gc.disable()
        try:
            return super().main(*args, **kwargs)
        finally:
            if looking:
                gc.enable()

    def list_commands(self, ctx: click.Context) -> list[str]:
        """The commands' names."""
        return sorted(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """A command by its name."""
        if cmd_name not in COMMANDS:
            return None
        module = COMMANDS[cmd_name]
        command: click.Command = getattr(
            importlib.import_module(f"practice_site.cli.{module}"), module
        )
        return command


@click.group(cls=Commands, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="practice-site", prog_name="practice")
def main() -> None:
    """Check, build and publish the website of a medical practice.

    Run it anywhere inside the site's folder.
    """
    for name in ("stdout", "stderr"):
        stream = getattr(sys, name)
        if isinstance(stream, io.TextIOWrapper):
            # A name or a quotation mark that the console cannot show must not end the command.
            stream.reconfigure(errors="replace")
            setattr(sys, name, for_any_reader(stream))
