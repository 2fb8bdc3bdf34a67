"""Options that several commands share."""

import datetime as dt
from collections.abc import Callable
from typing import Any

import click

Decorator = Callable[[Callable[..., Any]], Callable[..., Any]]


class DayType(click.ParamType[dt.date]):
    """A calendar date, YYYY-MM-DD."""

    name = "date"

    def convert(
        self, value: Any, param: click.Parameter | None, ctx: click.Context | None
    ) -> dt.date:
        """Read the date; a usage error where it is none."""
        if isinstance(value, dt.date):
            return value
        try:
            return dt.date.fromisoformat(value)
        except ValueError:
            self.fail(f"{value!r} is not a date such as 2026-11-21.", param, ctx)


def as_of_option() -> Decorator:
    """`--as-of`, the clock."""
    return click.option("--as-of", type=DayType(), help="Take this day (YYYY-MM-DD) for today.")


def drafts_option() -> Decorator:
    """`--drafts`."""
    return click.option("--drafts", is_flag=True, help="Take drafts in as well.")
