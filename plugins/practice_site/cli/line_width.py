"""How wide a command may write."""

import shutil
import sys
from textwrap import fill

import click

from practice_site.importing.report import WIDTH

_NARROWEST = 60


def line_width() -> int:
    """How long lines may be: the terminal's width if there is one, and not more than 100."""
    if not sys.stdout.isatty():
        return WIDTH
    return max(_NARROWEST, min(WIDTH, shutil.get_terminal_size().columns))


def say(text: str, *, further: str = "") -> None:
    """Print a sentence or two; at a terminal no word of it is cut at the end of a line.

    Lines after the first begin with `further`.
    """
    if sys.stdout.isatty():
        text = fill(
            text,
            line_width(),
            subsequent_indent=further,
            break_on_hyphens=False,
            break_long_words=False,
        )
    click.echo(text)
