"""Asking other people's servers, with progress shown."""

from collections.abc import Mapping

import click

from practice_site.model.answer import Answer
from practice_site.reports.progress import progress


def ask(addresses: tuple[str, ...]) -> Mapping[str, Answer]:
    """The answers to addresses off the site."""
    # Most commands never talk to the network: they must not wait for httpx to be imported.
    from practice_site.external.asking import ask_all

    try:
        with progress("Other sites", len(addresses)) as told:
            return ask_all(addresses, told)
    except KeyboardInterrupt:
        raise click.Abort from None
