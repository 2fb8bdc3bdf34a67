"""`practice review`."""

import click

from practice_site.cli.review_record import review_record
from practice_site.cli.review_request import review_request


@click.group()
def review() -> None:
    """Have a text read by a physician, and record the answer."""


review.add_command(review_request)
review.add_command(review_record)
