"""The JSON Schemas of the files that people edit, loaded once."""

import datetime as dt
import re
import zoneinfo
from collections.abc import Callable, Mapping
from contextlib import suppress
from functools import cache, cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeAlias

import msgspec
from msgspec import Struct

if TYPE_CHECKING:
    from jsonschema import Draft202012Validator

JsonSchema: TypeAlias = Mapping[str, Any]
"""A schema, or a part of one, in which every reference has been filled in."""

KINDS = (
    "practice",
    "physician",
    "service",
    "article",
    "page",
    "testimonial",
    "review",
    "locations",
    "pack",
)
"""The formats; each has a schema of that name."""

YEARS = range(1900, 2200)
"""The years a date may lie in; others are slips of the finger, and would break sums of days."""

_SCHEMAS = Path(__file__).resolve().parents[1] / "schemas"
_DATE = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")


class CompiledSchema(Struct, frozen=True, dict=True):
    """A schema together with the validator made from it."""

    schema: JsonSchema

    @cached_property
    def validator(self) -> "Draft202012Validator":
        """What finds words for values that do not keep to the schema.

        The library is imported only now: that takes as long as reading a hundred
        articles, and most sites have nothing to object to.
        """
        from jsonschema import Draft202012Validator, FormatChecker

        checker = FormatChecker(formats=())
        for name, holds in FORMATS.items():
            checker.checks(name)(holds)
        return Draft202012Validator(self.schema, format_checker=checker)


@cache
def compiled_schema(kind: str) -> CompiledSchema:
    """The schema of one of `KINDS`, ready to hold values against."""
    document = _document(f"{kind}.json")
    return CompiledSchema(_without_references(document, document))


def allowed_values(kind: str, *path: str) -> tuple[str, ...]:
    """The words that a field may have, by the keys that lead to it; lists are looked into."""
    part = compiled_schema(kind).schema
    for key in path:
        part = part.get("items", part)["properties"][key]
    return tuple(part.get("items", part)["enum"])


@cache
def time_zones() -> frozenset[str]:
    """The names of all time zones that this computer knows (IANA)."""
    return frozenset(zoneinfo.available_timezones())


def is_date(text: object) -> bool:
    """Whether `text` is a day in one of `YEARS`, written as YYYY-MM-DD."""
    if not isinstance(text, str) or not _DATE.fullmatch(text):
        return False
    try:
        return dt.date.fromisoformat(text).year in YEARS
    except ValueError:
        return False


def is_time_zone(name: object) -> bool:
    """Whether this computer knows a time zone of that name, spelt as IANA spells it."""
    return name in _usual_time_zones() or name in time_zones()


@cache
def _usual_time_zones() -> frozenset[str]:
    """The zones of all countries: a table of IANA's names them. Listing all opens 600 files."""
    for folder in zoneinfo.TZPATH:
        with suppress(OSError):
            lines = Path(folder, "zone.tab").read_text(encoding="utf-8").splitlines()
            rows = [line.split("\t") for line in lines if not line.startswith("#")]
            return frozenset(row[2] for row in rows if len(row) > 2)
    return frozenset()


FORMATS: Mapping[str, Callable[[object], bool]] = {
    "date": is_date,
    "iana-time-zone": is_time_zone,
}
"""The forms of text that schemas name under `format`, and what tells them."""


@cache
def _document(name: str) -> dict[str, Any]:
    document: dict[str, Any] = msgspec.json.decode((_SCHEMAS / name).read_bytes())
    return document


def _without_references(part: Any, document: JsonSchema) -> Any:
    """Put the definition in place of each `$ref`; what stands beside it has precedence."""
    if isinstance(part, list):
        return [_without_references(item, document) for item in part]
    if not isinstance(part, dict):
        return part
    own = {
        key: _without_references(value, document)
        for key, value in part.items()
        if key not in ("$ref", "$defs", "$id")
    }
    if "$ref" not in part:
        return own
    name, _, pointer = part["$ref"].partition("#/$defs/")
    home = _document(name) if name else document
    return {**_without_references(home["$defs"][pointer], home), **own}
