"""Records of the patients' words in a text: drafts, with nothing invented."""

import datetime as dt
import re
from collections.abc import Iterable

from msgspec import Struct

from practice_site.importing.parts import Testimony
from practice_site.importing.people import family_name_of, names_doctor
from practice_site.model.site import Site

STILL_TO_FILL_IN = ("patient", "relationship", "incentive", "machine_written", "authorization")
"""What only the practice can know of a testimonial (FORMATS.md)."""

NOBODY_NAMED = "Anonymous"
"""Stands in for the attribution of a quote under which nobody is named."""

_NUMBER = re.compile(r"t-(?P<year>\d{4})-(?P<number>\d+)")


class RecordDraft(Struct, frozen=True):
    """A testimony and the record it has or gets.

    A record that `exists` already holds these very words; it is used as it is
    and never written again, since it may carry an authorization.
    """

    id: str
    testimony: Testimony
    about: tuple[str, ...] = ()
    exists: bool = False

    @property
    def path(self) -> str:
        """The record's file."""
        return f"content/testimonials/{self.id}.yaml"

    @property
    def still_to_fill_in(self) -> tuple[str, ...]:
        """The keys that only people can fill in."""
        unnamed = () if self.testimony.attribution else ("attribution",)
        return (*unnamed, *STILL_TO_FILL_IN)

    @property
    def values(self) -> dict[str, object]:
        """What the record says, in order."""
        values: dict[str, object] = {
            "status": "draft",
            "quote": self.testimony.text,
            "attribution": self.testimony.attribution or NOBODY_NAMED,
        }
        if self.about:
            values["about"] = list(self.about)
        if self.testimony.disclaimer:
            values["disclaimer"] = self.testimony.disclaimer
        return values


def record_drafts(
    testimonies: Iterable[Testimony],
    site: Site,
    *,
    as_of: dt.date,
    author: str = "",
    author_name: str = "",
) -> tuple[RecordDraft, ...]:
    """Give each testimony its record: the one that has its words, else the year's next number.

    `author` is the physician who wrote the text; the record is about them if
    the quote names them.
    """
    numbers = _used_numbers(site, as_of.year)
    records = {" ".join(record.quote.split()): record.slug for record in site.testimonials}
    drafts: list[RecordDraft] = []
    for testimony in testimonies:
        words = " ".join(testimony.text.split())
        if words in records:
            drafts.append(RecordDraft(records[words], testimony, exists=True))
            continue
        number = max(numbers, default=0) + 1
        numbers.add(number)
        records[words] = f"t-{as_of.year}-{number:03}"
        named = author_name and names_doctor(testimony.text, family_name_of(author_name))
        about = (author,) if named else ()
        drafts.append(RecordDraft(records[words], testimony, about))
    return tuple(drafts)


def _used_numbers(site: Site, year: int) -> set[int]:
    ids = [record.slug for record in site.testimonials]
    ids += [lost.slug for lost in site.placeholders if lost.kind == "testimonial"]
    found = [_NUMBER.fullmatch(slug) for slug in ids]
    return {int(hit["number"]) for hit in found if hit and int(hit["year"]) == year}
