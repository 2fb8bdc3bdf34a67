"""What a schema objects to, in words for the person who wrote the value."""

import datetime as dt
import re
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from practice_site.reading.conversion import Path, label
from practice_site.reading.key_names import nearest
from practice_site.reading.path_words import path_fault
from practice_site.reading.schema_files import YEARS, JsonSchema, time_zones
from practice_site.reading.wording import quoted, sentence

if TYPE_CHECKING:
    from jsonschema import ValidationError

Words = tuple[str, str]
"""A message and its remedy."""

_LISTED = 20
"""A longer list of allowed values is not spelled out in a remedy."""

_OTHER_DATES = re.compile(r"\D*([0-9]{1,4})[-/. ]([0-9]{1,2})[-/. ]([0-9]{1,4})\D*")


def invalid_value(error: "ValidationError", path: Path) -> Words:
    """Put an objection to the value at `path` in words."""
    speak = _SPEAKERS.get(str(error.validator), _other)
    return speak(error, path)


def missing(key: str, schema: JsonSchema, *, noun: str, empty: bool) -> Words:
    """Say that a needed key is absent, or has no value."""
    about = schema["properties"].get(key, {})
    if empty:
        message = f'"{key}" has no value, and {noun} needs one.'
        return message, f"Write one after the colon. {about.get('description', '')}".strip()
    message = f'The key "{key}" is missing, which {noun} needs.'
    example = about.get("const") or next(iter(about.get("examples", ())), "…")
    return message, f"Add a line: {key}: {example} ({about.get('title', key)})."


def _pattern(error: "ValidationError", path: Path) -> Words:
    schema: JsonSchema = _schema_of(error)
    value = str(error.instance)
    form = schema.get("x-form", "another form")
    message = f"{quoted(value)} is not right for {label(path)}, which takes {form}."
    if schema.get("title") == "Path on this site":
        fault, remedy = path_fault(value)
        return (f"{message[:-1]}: it {fault}.", remedy) if fault else (message, _like_this(schema))
    if schema.get("title") == "ZIP code" and re.fullmatch("[0-9]{3,4}", value):
        return message, f'If its first digit is a zero, write it: "{value.zfill(5)}".'
    return message, _like_this(schema)


def _format(error: "ValidationError", path: Path) -> Words:
    if error.validator_value == "date":
        return _date(str(error.instance), path)
    message, remedy = _pattern(error, path)
    zones = sorted(name for name in time_zones() if name.startswith(("America/", "Pacific/")))
    meant = nearest(str(error.instance), zones)
    return message, f'Did you mean "{meant}"?' if meant else remedy


def _date(value: str, path: Path) -> Words:
    if re.fullmatch("[0-9]{4}-[0-9]{2}-[0-9]{2}", value):
        if int(value[:4]) not in YEARS:
            message = f"{value}, the value of {label(path)}, lies too far away."
            return message, f"Years from {YEARS.start} to {YEARS.stop - 1} are understood."
        message = f"{value}, the value of {label(path)}, is not a day of the calendar."
        return message, "Check the month and the day; a date is written as year-month-day."
    message = f"{quoted(value)} is not right for {label(path)}, which takes a date."
    return message, f"Write it as year-month-day, like this: {_example_date(value)}."


def _example_date(value: str) -> str:
    """The date that somebody in the United States most likely meant, else any."""
    found = _OTHER_DATES.fullmatch(value)
    if found:
        first, second, third = (int(number) for number in found.groups())
        year, month, day = (first, second, third) if first > 31 else (third, first, second)
        try:
            return dt.date(year if year > 99 else 2000 + year, month, day).isoformat()
        except ValueError:
            pass
    return "2026-10-05"


def _enum(error: "ValidationError", path: Path) -> Words:
    values: Any = error.validator_value
    allowed = [str(value) for value in values]
    message = f"{quoted(str(error.instance))} is not one of the values of {label(path)}."
    meant = nearest(str(error.instance), allowed)
    remedy = f'Did you mean "{meant}"? ' if meant else ""
    if len(allowed) <= _LISTED or not meant:
        remedy += f"It takes one of: {', '.join(allowed)}."
    return message, remedy.strip()


def _const(error: "ValidationError", path: Path) -> Words:
    message = f"{sentence(label(path))} is always {error.validator_value} here."
    return message, f"Write {error.validator_value}."


def _limit(error: "ValidationError", path: Path) -> Words:
    bound = error.validator_value
    side = "at least" if error.validator == "minimum" else "at most"
    message = f"{error.instance} is not right for {label(path)}, which is {side} {bound}."
    return message, "Check the number, its sign and its unit."


def _too_few(error: "ValidationError", path: Path) -> Words:
    message = f"{sentence(label(path))} is empty, and needs an entry."
    return message, _like_this(_schema_of(error), key=label(path).strip('"'), brackets=True)


def _too_long(error: "ValidationError", path: Path) -> Words:
    message = f"{sentence(label(path))} is longer than {error.validator_value} characters."
    return message, "Shorten it."


def _alternatives(error: "ValidationError", path: Path) -> Words:
    form = _schema_of(error).get("x-form", "one of several forms")
    message = f"{quoted(str(error.instance))} is not right for {label(path)}, which takes {form}."
    return message, _like_this(_longest_form(_schema_of(error)))


def _longest_form(schema: JsonSchema) -> JsonSchema:
    """The alternative for those who have something to say: nobody is told to write "none"."""
    forms = [choice for choice in schema.get("oneOf", ()) if choice.get("type") == "object"]
    return next((form for form in forms if form.get("examples")), schema)


def _other(error: "ValidationError", path: Path) -> Words:
    return f"{sentence(label(path))} is not right: {error.message}.", _like_this(_schema_of(error))


_SPEAKERS: dict[str, Callable[["ValidationError", Path], Words]] = {
    "pattern": _pattern,
    "format": _format,
    "enum": _enum,
    "const": _const,
    "minimum": _limit,
    "maximum": _limit,
    "minItems": _too_few,
    "maxLength": _too_long,
    "oneOf": _alternatives,
}


def _schema_of(error: "ValidationError") -> JsonSchema:
    schema: Any = error.schema
    return schema if isinstance(schema, dict) else {}


def _like_this(schema: JsonSchema, *, key: str = "", brackets: bool = False) -> str:
    example = next(iter(schema.get("examples", ())), None)
    if example is None:
        return str(schema.get("description", "Correct the value."))
    if isinstance(example, dict):
        example = "{" + ", ".join(f"{name}: {value}" for name, value in example.items()) + "}"
    text = f"[{example}]" if brackets else str(example)
    return f"Write it like this: {key}: {text}" if key else f"Write it like this: {text}"
