"""Reading a whole site."""

from collections.abc import Collection, Iterable, Mapping
from pathlib import Path
from typing import Protocol, TypeVar

from msgspec.structs import replace

from practice_site.model.article import Article, Page, Service
from practice_site.model.finding import Problem
from practice_site.model.image import ImageFile
from practice_site.model.law import Pack
from practice_site.model.location import Office, Town
from practice_site.model.physician import Physician
from practice_site.model.practice import Practice
from practice_site.model.record import Record
from practice_site.model.review import ReviewHistory
from practice_site.model.site import Placeholder, Site
from practice_site.model.testimonial import Testimonial
from practice_site.reading.files import Listing, SourceFile, list_files, read_text
from practice_site.reading.images import read_images
from practice_site.reading.locations_file import read_locations
from practice_site.reading.open_questions import question_problems
from practice_site.reading.outcome import Outcome, missing_file
from practice_site.reading.record_file import read_record, unread
from practice_site.reading.source_texts import SourceTexts

_NEEDED = {"practice": "content/practice.yaml", "locations": "locations.yaml"}

_R = TypeVar("_R", bound=Record)


class Said(Protocol):
    """What a file of the site says."""

    @property
    def records(self) -> tuple[Record, ...]:
        """The records in it."""

    @property
    def placeholders(self) -> tuple[Placeholder, ...]:
        """What stands in for records that could not be read."""

    @property
    def problems(self) -> tuple[Problem, ...]:
        """What is wrong with it."""


def load_site(root: Path) -> Site:
    """Read `content/` and `locations.yaml` in the folder `root`.

    Whatever is wrong with a file is among the site's problems, and a record
    that cannot be used has a placeholder; nothing that people write raises.
    """
    listing = list_files(root)
    images = read_images(root, listing.images)
    outcomes = {source.path: read_source(source) for source in listing.sources}
    return site_of(listing, outcomes, *images, sources=SourceTexts(listing.sources))


def load_kinds(root: Path, kinds: Collection[str]) -> tuple[Record, ...]:
    """The records of some kinds in the site at `root`, as far as they can be read."""
    sources = (source for source in list_files(root).sources if source.kind in kinds)
    return tuple(record for source in sources for record in read_source(source).records)


def site_of(
    listing: Listing,
    outcomes: Mapping[str, Said],
    images: Mapping[str, ImageFile],
    image_problems: Iterable[Problem],
    *,
    sources: Mapping[str, str],
) -> Site:
    """Put together what was read: `outcomes` has every source of the listing by its path."""
    absent = sorted(set(_NEEDED) - {source.kind for source in listing.sources})
    read = [outcomes[source.path] for source in listing.sources]
    records: dict[type[Record], list[Record]] = {}
    for outcome in read:
        for record in outcome.records:
            records.setdefault(type(record), []).append(record)
    problems: list[Problem] = [
        *listing.problems,
        *image_problems,
        *(missing_file(_NEEDED[kind]) for kind in absent),
        *(problem for outcome in read for problem in outcome.problems),
    ]
    placeholders = [
        *(Placeholder(kind, "", _NEEDED[kind]) for kind in absent),
        *(placeholder for outcome in read for placeholder in outcome.placeholders),
    ]
    return Site(
        practice=next(iter(_only(Practice, records)), None),
        physicians=_only(Physician, records),
        services=_only(Service, records),
        articles=_only(Article, records),
        pages=_only(Page, records),
        testimonials=_only(Testimonial, records),
        reviews=_only(ReviewHistory, records),
        packs=_only(Pack, records),
        offices=_only(Office, records),
        towns=_only(Town, records),
        images=images,
        placeholders=tuple(sorted(placeholders, key=lambda p: (p.path, p.kind, p.slug))),
        problems=tuple(sorted(problems, key=lambda p: (p.span.order, p.kind, p.message))),
        sources=sources,
    )


def read_source(source: SourceFile) -> Outcome:
    """Read one file of a site."""
    return outcome_of(source, text_of_source(source))


def text_of_source(source: SourceFile) -> str | Problem | None:
    """The text of a file, or why it has none; None where it lies outside of the site."""
    return None if source.outside else read_text(source.file, source.path)


def outcome_of(source: SourceFile, text: str | Problem | None) -> Outcome:
    """What a file says whose text has been read."""
    if text is None:
        return unread(source)
    if isinstance(text, Problem):
        return unread(source, text)
    if source.kind == "locations":
        outcome = read_locations(source.path, text)
    else:
        outcome = read_record(source, text)
    problems = (*outcome.problems, *question_problems(text, source.path))
    return replace(outcome, problems=problems, text=text)


def _only(kind: type[_R], records: Mapping[type[Record], list[Record]]) -> tuple[_R, ...]:
    return tuple([record for record in records.get(kind, ()) if isinstance(record, kind)])
