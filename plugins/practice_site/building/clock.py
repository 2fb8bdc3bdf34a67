"""The one clock of a build, and the time of day for what is recorded of it."""

import datetime as dt
from collections.abc import Mapping
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from practice_site.model.practice import Practice


def today(environ: Mapping[str, str], timezone: str) -> dt.date:
    """The day a build takes for today where nobody named one: that of `moment`."""
    return moment(environ, timezone).date()


def today_at(environ: Mapping[str, str], practice: Practice | None) -> dt.date:
    """That day at a practice; in UTC where it could not be read."""
    return today(environ, practice.timezone if practice else "UTC")


def moment(environ: Mapping[str, str], timezone: str) -> dt.datetime:
    """The moment that counts as now.

    It is that of `SOURCE_DATE_EPOCH` (seconds since 1970, see
    reproducible-builds.org) if that is set, else now; both in the practice's
    time zone, so that a build on another machine gives the same day. A time
    zone that does not exist counts as UTC (reading reports it).
    """
    try:
        zone: dt.tzinfo = ZoneInfo(timezone)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        zone = dt.UTC
    return _moment(environ, zone)


def now(environ: Mapping[str, str]) -> dt.datetime:
    """The second (UTC) at which something is done: for records of it, and for nothing else.

    No page and no finding may depend on it. `SOURCE_DATE_EPOCH` counts here as well.
    """
    return _moment(environ, dt.UTC).replace(microsecond=0)


def _moment(environ: Mapping[str, str], zone: dt.tzinfo) -> dt.datetime:
    epoch = environ.get("SOURCE_DATE_EPOCH", "")
    if epoch.isascii() and epoch.isdigit():
        return dt.datetime.fromtimestamp(int(epoch), tz=zone)
    return dt.datetime.now(tz=zone)
