"""The documentation of the commands, made from the commands.

`python -m practice_site.cli.documentation docs/commands.md` writes it.
"""

import sys
from collections.abc import Iterator
from pathlib import Path

import click

from practice_site.cli.main import main

INTRODUCTION = """\
# Commands

Made from the program by `make docs`. Every command works anywhere inside the site's folder. Exit
codes: 0, no error (warnings are allowed); 1, at least one error; 2, wrong usage, or the command
could not run. Without a terminal nothing asks questions.
"""

WIDTH = 100


def commands_markdown() -> str:
    """The whole page: what `--help` says of every command."""
    parts = [INTRODUCTION]
    for name, command in _commands("practice", main):
        context = click.Context(
            command,
            info_name=name,
            terminal_width=WIDTH,
            max_content_width=WIDTH,
            # As a command has them that runs below the main one.
            help_option_names=main.context_settings["help_option_names"],
        )
        parts.append(f"## `{name}`\n\n```\n{command.get_help(context)}\n```\n")
    return "\n".join(parts)


def _commands(name: str, command: click.Command) -> Iterator[tuple[str, click.Command]]:
    yield name, command
    if isinstance(command, click.Group):
        context = click.Context(command, info_name=name)
        for sub in command.list_commands(context):
            below = command.get_command(context, sub)
            if below:
                yield from _commands(f"{name} {sub}", below)


if __name__ == "__main__":
    Path(sys.argv[1]).write_text(commands_markdown(), encoding="utf-8", newline="\n")
