"""Taking out of a record what may not be shown any more: whatever file it was copied from."""

from collections.abc import Callable, Collection
from typing import Any, TypeVar

import msgspec
from msgspec import Struct
from msgspec.structs import replace

from practice_site.publication_record.release_record import (
    ReleaseRecord,
    TestimonialRecord,
    as_json,
)

_T = TypeVar("_T", bound=Struct)

LEFT_OUT = "(left out: it names a person whose testimonial is withheld)"
"""Stands for words of which a part may not be shown."""


def redacted(
    record: ReleaseRecord, testimonials: Collection[str], gives_away: Callable[[str], bool]
) -> ReleaseRecord:
    """The record without some testimonials' attributions, and without words that give them away.

    That each was shown, on which days and by which authorization, stays.
    """
    shown = tuple(
        without_words(each) if each.id in testimonials else each for each in record.testimonials
    )
    without = replace(record, testimonials=shown)
    if not gives_away(as_json(without).decode("ascii")):
        return without
    return cleared(without, gives_away)


def without_words(testimonial: TestimonialRecord) -> TestimonialRecord:
    """The testimonial with nothing of the patient, not even a digest of what they said."""
    return replace(testimonial, attribution="", disclosures=(), source_sha256="", withheld=True)


def cleared(value: _T, gives_away: Callable[[str], bool]) -> _T:
    """A struct without those of its texts that give somebody away."""
    return msgspec.convert(_cleared(msgspec.to_builtins(value), gives_away), type(value))


def _cleared(value: Any, gives_away: Callable[[str], bool]) -> Any:
    if isinstance(value, str):
        return LEFT_OUT if gives_away(value) else value
    if isinstance(value, dict):
        return {key: _cleared(below, gives_away) for key, below in value.items()}
    if isinstance(value, list | tuple):
        return [_cleared(below, gives_away) for below in value]
    return value
