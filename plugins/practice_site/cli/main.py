"""The `practice` command itself."""

import io
import sys

import click

from practice_site.cli.build import build
from practice_site.cli.check import check
from practice_site.cli.explain import explain
from practice_site.cli.import_file import import_file
from practice_site.cli.new_physician import new_physician
from practice_site.cli.preview import preview
from practice_site.cli.publish import publish


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="practice-site", prog_name="practice")
def main() -> None:
    """Check, build and publish the website of a medical practice.

    Run it anywhere inside the site's folder.
    """
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            # A name or a quotation mark that the console cannot show must not end the command.
            stream.reconfigure(errors="replace")


@click.group()
def new() -> None:
    """Write a new file to fill in."""


new.add_command(new_physician)
for command in (build, check, explain, import_file, new, preview, publish):
    main.add_command(command)
