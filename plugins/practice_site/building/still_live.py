"""Testimonials that are withheld, and that visitors still see."""

import datetime as dt
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from practice_site.model.attribution import name_in
from practice_site.model.physician import Physician
from practice_site.model.record import Record
from practice_site.model.site import Site
from practice_site.model.testimonial import Testimonial
from practice_site.release.traces import Traces, files_with, traces_of, urls_of

EMPTIED = "Withheld."
"""Stands for the words of a testimonial in the release that was made without it."""


def traces_of_record(record: Testimonial, others: Iterable[Record] = ()) -> Traces:
    """What gives a testimonial away: its words, and whoever is named under them.

    What one of the `others` says in the same words gives nobody away: another
    testimonial, or the page of a physician of that name.
    """
    if record.quote == EMPTIED:
        return Traces(())
    name = name_in(record.attribution, record.town)
    traces = traces_of(record.quote, name, attribution=record.attribution)
    return traces.without(_said(other) for other in others if other.path != record.path)


def known_records(site: Site) -> tuple[Record, ...]:
    """The records of a site that may say the same as a testimonial, and rightly."""
    return (*site.testimonials, *site.physicians)


def _said(record: Record) -> str:
    if isinstance(record, Testimonial):
        return f"{record.quote} {record.attribution}"
    return record.name if isinstance(record, Physician) else ""


def withheld_records(site: Site, as_of: dt.date) -> Iterator[Testimonial]:
    """The testimonials that nobody may see on a day."""
    sample = bool(site.practice and site.practice.sample)
    for record in site.testimonials:
        if not record.shown(as_of, sample_site=sample):
            yield record


def still_live(
    records: Iterable[Testimonial], tree: Path, others: Iterable[Record] = ()
) -> Mapping[str, tuple[str, ...]]:
    """The addresses in a finished tree that show each of the records, by its id.

    `others` are the records that may say the same, and rightly.
    """
    known = tuple(others)
    wanted = {record.slug: traces_of_record(record, known) for record in records}
    found = files_with(wanted, tree)
    return {slug: urls_of(found[slug]) for slug in wanted if slug in found}


def warning(live: Mapping[str, tuple[str, ...]], home: str) -> str:
    """What whoever was refused must read first; nothing where all is well."""
    lines = [
        line
        for slug, urls in live.items()
        for line in (
            f"STILL LIVE: the testimonial {slug} is withheld, and the site that is up shows it:",
            *(f"  {home.rstrip('/')}{url}" for url in urls),
            f"  Take it out of the site that is up now: practice withhold {slug}",
        )
    ]
    return "\n".join([*lines, ""]) if lines else ""
