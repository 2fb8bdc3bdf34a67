"""Whether plain values are of the types that schema.org names."""

import re

from practice_site.structured_data.vocabulary.terms import MOMENTS, NUMBERS, bare

_DATE = re.compile(r"\d{4}(-\d\d(-\d\d)?)?", re.A)
_TIME = re.compile(r"\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:?\d\d)?", re.A)
_NUMBER = re.compile(r"-?\d+(\.\d+)?([eE][+-]?\d+)?", re.A)
_ADDRESS = re.compile(r"(https?://|urn:|#|/|_:)\S*$")
_BOOLEANS = frozenset(("True", "False"))
_SPACE = re.compile(r"\s")


def number_fits(value: bool | float, values: frozenset[str]) -> bool:
    """Whether a number or a truth value is among a property's values."""
    if isinstance(value, bool):
        return "Boolean" in values
    if "Number" in values or "Float" in values:
        return True
    return "Integer" in values and float(value).is_integer()


def text_fits(text: str, values: frozenset[str]) -> bool:
    """Whether a text reads as one of a property's plain values."""
    if "URL" in values:
        return bool(text) and not _SPACE.search(text)
    if not values.isdisjoint(MOMENTS) and _is_moment(text, values):
        return True
    if not values.isdisjoint(NUMBERS) and _NUMBER.fullmatch(text):
        return True
    return "Boolean" in values and bare(text) in _BOOLEANS


def _is_moment(text: str, values: frozenset[str]) -> bool:
    day, _, clock = text.partition("T")
    if "Time" in values and _TIME.fullmatch(text):
        return True
    if not _DATE.fullmatch(day):
        return False
    return not clock if text == day else bool(_TIME.fullmatch(clock)) and "DateTime" in values


def is_address(text: str) -> bool:
    """Whether a text can be the address of a node."""
    return bool(_ADDRESS.match(text))
