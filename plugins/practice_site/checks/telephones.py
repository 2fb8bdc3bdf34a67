"""Telephone numbers in links: whether they can be dialled, and are the ones that are shown."""

import re
from collections.abc import Iterator
from functools import lru_cache

_GLOBAL = re.compile(r"\+[\d().-]*\d[\d().-]*(?:;[a-z-]+=[^;]+)*", re.IGNORECASE)
_NOT_A_DIGIT = re.compile(r"\D+")
_NORTH_AMERICAN = re.compile(r"1?[2-9]\d{2}[2-9]\d{6}")
_SHOWN = re.compile(r"[+(]?\d[\d\s().\u2010-\u2013-]{5,}\d(?!\d|[\s().-]*\d|-[A-Z])")
_SHORT = frozenset({"211", "311", "411", "511", "711", "811", "911", "988"})
"""Numbers that are dialled as they are, all over North America."""

_LEAST, _MOST = 7, 15
"""Digits of a number with its country code: E.164 allows 15 at most."""


@lru_cache(maxsize=1024)
def fault_of_number(number: str) -> str:
    """What keeps a number after `tel:` from being dialled; empty where nothing does.

    Hyphens, dots and brackets between its digits are allowed (RFC 3966, 5.1.1).
    """
    if number in _SHORT:
        return ""
    digits = digits_of(number)
    if not digits:
        return "has no number"
    if re.search(r"\s", number):
        return "has spaces"
    if not number.startswith("+"):
        return "has no country code"
    if not _GLOBAL.fullmatch(number):
        return "has signs that no telephone number has"
    if not _LEAST <= len(digits) <= _MOST:
        return f"has {len(digits)} digits"
    if digits.startswith("1") and not (len(digits) == 11 and _NORTH_AMERICAN.fullmatch(digits)):
        return "is no number of the United States or Canada"
    return ""


def likely_number(number: str) -> str:
    """The number that was meant, in E.164 form, where it is one of North America; else empty."""
    digits = digits_of(number)
    if not _NORTH_AMERICAN.fullmatch(digits):
        return ""
    return f"+{digits}" if len(digits) == 11 else f"+1{digits}"


def digits_of(number: str) -> str:
    """The digits of a number without its extension."""
    return _NOT_A_DIGIT.sub("", number.partition(";")[0])


@lru_cache(maxsize=1024)
def other_number(text: str, number: str) -> str:
    """The number that a text shows where it is another one than `number`; empty where it is not.

    Words say nothing of numbers, and letters in a number ("1-800-…") nothing that is read.
    """
    dialled = digits_of(number)
    shown = list(_numbers_in(text))
    if not dialled or not shown or any(_is_same(one, dialled) for one in shown):
        return ""
    return shown[0]


def _numbers_in(text: str) -> Iterator[str]:
    for match in _SHOWN.finditer(text):
        if _LEAST <= len(digits_of(match[0])) <= _MOST:
            yield match[0].strip()


def _is_same(shown: str, dialled: str) -> bool:
    """Whether a number is shown in full, or without its country code."""
    digits = digits_of(shown)
    return dialled == digits or (not shown.startswith("+") and dialled.endswith(digits.lstrip("0")))
