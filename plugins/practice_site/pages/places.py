"""Offices, and the towns served from them, as pages name them."""

import datetime as dt
from collections.abc import Iterable

from practice_site.model.location import Drive, Office, Town
from practice_site.model.practice import Closure
from practice_site.model.view_parts import OfficeCard
from practice_site.pages.dates import Calendar
from practice_site.pages.hours import hours_lines, special_hours_lines
from practice_site.pages.phone import phone_of
from practice_site.pages.wording import counted


def place_url(slug: str) -> str:
    """The page of an office or a town."""
    return f"/locations/{slug}/"


def office_card(
    office: Office, closures: Iterable[Closure], *, url: str, calendar: Calendar, as_of: dt.date
) -> OfficeCard:
    """An office as every page knows it; `closures` are the practice's."""
    closed = [closure for closure in closures if office.slug in (closure.offices or (office.slug,))]
    return OfficeCard(
        slug=office.slug,
        name=office.name,
        url=url,
        type=office.type,
        address=office.address,
        phone=phone_of(office.phone),
        geo=office.geo,
        hours=hours_lines(office.hours),
        special_hours=special_hours_lines(office.special_hours, closed, calendar, as_of),
    )


def town_name(town: Town) -> str:
    """A town with its state: "Yountville, CA"."""
    return f"{town.name}, {town.state}" if town.state else town.name


def city_name(office: OfficeCard) -> str:
    """The town that an office stands in, with its state."""
    return ", ".join(part for part in (office.address.city, office.address.state) if part)


def drive_in_words(drive: Drive | None) -> str:
    """The drive as people say it: "About 15 minutes by car (9 miles)"."""
    if drive is None:
        return ""
    return f"About {drive_time(drive)} by car ({counted(drive.miles, 'mile', 'miles')})"


def drive_time(drive: Drive) -> str:
    """How long it takes: "15 minutes"."""
    return counted(drive.minutes, "minute", "minutes")
