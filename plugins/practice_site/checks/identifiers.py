"""What a patient can be known by: the identifiers of 45 CFR 164.514(b)(2) that words can hold.

Faces, fingerprints and voices are no words: no scanner of texts finds them.
"""

import re
from collections.abc import Iterator
from enum import StrEnum

from msgspec import Struct

from practice_site.words.expressions import ready


class Kind(StrEnum):
    """A kind of identifier, in the words of a finding."""

    NAME = "a name"
    PLACE = "a place"
    DATE = "a date"
    AGE = "an age over 89"
    TELEPHONE = "a telephone number"
    EMAIL = "an e-mail address"
    ADDRESS = "a web address"
    SOCIAL_SECURITY = "a Social Security number"
    RECORD = "a medical-record number"
    PLAN = "a health plan's number"
    ACCOUNT = "an account's number"
    LICENSE = "a license's number"
    VEHICLE = "a vehicle's number"
    DEVICE = "a device's serial number"


class Identifier(Struct, frozen=True):
    """Words that somebody can be known by, as they are written."""

    kind: Kind
    words: str


MONTH = (
    r"(?:January|February|March|April|May|June|July|August|September|October|November|December"
    r"|(?:Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec)\b\.?)"
)
_DAY_OF_MONTH = r"[0-3]?\d(?:st|nd|rd|th)?\b"
_DATES = ready(
    rf"\b(?:{MONTH} {_DAY_OF_MONTH}(?:,? (?:19|20)\d\d\b)?"
    rf"|(?:the )?{_DAY_OF_MONTH} (?:of )?{MONTH}(?:,? (?:19|20)\d\d\b)?"
    rf"|{MONTH},? (?:of )?(?:19|20)\d\d\b"
    r"|(?:[01]?\d/[0-3]?\d/(?:19|20)?\d\d|(?:19|20)\d\d-[01]\d-[0-3]\d)\b)"
)
_MONTHS = ready(
    rf"\b(?i:in|since|last|this|early|late|until"
    rf"|(?:beginning|middle|end|start|month) of) (?P<word>{MONTH})\b"
)

_TENS = r"(?:9\d|1[01]\d)"
_SPELLED = (
    r"(?:ninety(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?"
    r"|(?:one|a) hundred(?: and (?:one|two|three|four|five))?)"
)
_OLD = rf"(?:{_TENS}|{_SPELLED})"
_UNIT = (
    r"(?! ?%| (?:percent|degrees|per|minutes|hours|days|weeks|months|miles|mph|pounds|lbs|kg|mg"
    r"|times|of|or)\b)"
)
_AGES = ready(
    rf"\b{_OLD}[- ]years?[- ](?:old|young)\b(?!s)|\b{_OLD} years? of age\b"
    rf"|\b(?:aged?|turned|turning|at the age of|(?:he|she|who) (?:is|was)) (?P<age>{_OLD})\b{_UNIT}"
    rf"|\b(?:I am|I['’]m|at) (?P<bare>{_OLD})"
    r"(?=[.,;!?)]|$| (?:years|now|when|and (?:I|my|he|she|still)|I|my|he|she)\b)",
    re.IGNORECASE,
)
_AGES_OF_MANY = ready(
    r"\b(?:over|above|under|below|than|to|and|or|between|until|from|every|any|most|many|all)"
    rf" {_OLD}|{_OLD}[- ]years?[- ]olds\b"
    rf"|{_OLD} (?:and|or|to|years? and) (?:over|older|above|up|more|\d)"
    r"|\b(?:building|house|hospital|practice|bridge|tree|oak|winery|farm|school)\b",
    re.IGNORECASE,
)
_BESIDE = 14
"""So many letters beside an age may say that it is that of many, or of a thing."""

_VALUE = r"(?:\s*(?:number|no\.?|#|id|code)?\s*(?:is|was|:|=|#|,)?\s*)"
_CODE = r"#?(?=[A-Z-]*\d)[A-Z\d][A-Z\d-]{4,}\b"
_NUMBERS: tuple[tuple[Kind, re.Pattern[str]], ...] = (
    (
        Kind.SOCIAL_SECURITY,
        ready(
            r"(?<![\d-])(?!000|666|9)\d{3}-(?!00)\d\d-(?!0000)\d{4}(?![\d-])"
            r"|\b(?i:ssn|social security)(?i:" + _VALUE + r")(?P<word>\d{9})\b"
        ),
    ),
    (
        Kind.RECORD,
        ready(
            r"\b(?:MRN|(?i:medical[- ]record|chart|patient)(?= ?(?:#|(?i:number|no\b|id\b))))"
            rf"(?i:{_VALUE})(?P<word>{_CODE})"
        ),
    ),
    (
        Kind.PLAN,
        ready(
            r"\b(?i:member|subscriber|policy|group|beneficiary|medicare|medi-cal|medicaid|insurance"
            rf"|(?:health )?plan)(?= ?(?:#|(?i:number|no\b|id\b)))(?i:{_VALUE})(?P<word>{_CODE})"
        ),
    ),
    (
        Kind.ACCOUNT,
        ready(
            r"\b(?i:account|acct\.?|invoice|credit card)(?= ?(?:#|(?i:number|no\b|id\b)))"
            rf"(?i:{_VALUE})(?P<word>{_CODE})"
        ),
    ),
    (
        Kind.LICENSE,
        ready(
            rf"\b(?i:driver['’]?s['’]? licen[sc]e)(?i:{_VALUE})(?P<word>{_CODE})"
            rf"|\b(?i:passport (?:number|no\.?|#))(?i:{_VALUE})(?P<passport>{_CODE})"
        ),
    ),
    (
        Kind.VEHICLE,
        ready(
            r"\b(?:VIN(?:\s*(?:number|is|:|#)){0,2}\s*(?P<word>[A-HJ-NPR-Z\d]{17})"
            r"|(?i:(?:license|number|registration) plates?)(?i:" + _VALUE + r")"
            r"(?P<plate>(?=[A-Z -]*\d)(?=[\d -]*[A-Z])[A-Z\d]{5,8}))\b"
        ),
    ),
    (
        Kind.DEVICE,
        ready(rf"\b(?i:serial)(?= ?(?:#|(?i:number|no\b)))(?i:{_VALUE})(?P<word>{_CODE})"),
    ),
)
_MAY_NUMBER = ("umber", "MRN", "#", " ID", "SSN", "license")
_DIGITS = re.compile(r"\d\S*\d")
_NEAR = 40
"""So many letters behind such a word may stand before the end of its number."""

_VALUES = re.compile(r"[A-Z\d-]{5}")
"""What is in each of these numbers."""

_DASHED = re.compile(r"-\d\d-\d{4}")

_PHONE = re.compile(r"(?<![\w.-])(?:\+?1[-. ])?(?:\(\d{3}\) ?|\d{3}[-. ])\d{3}[-. ]\d{4}(?![\w-])")
_EMAIL = re.compile(r"[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}")
_WEB = ready(
    r"\bhttps?://\S+?(?=[.,;!?)]?(?:\s|$))|\bwww\.[\w-]+\.\S+?(?=[.,;!?)]?(?:\s|$))"
    r"|(?<![\w.])(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)\.){3}(?:25[0-5]|2[0-4]\d|1?\d?\d)(?![\w.])"
)


def numbers(text: str) -> Iterator[Identifier]:
    """Numbers of one person's papers and things, wherever they stand.

    A number without its word is none, save a Social Security number: an NPI, a code of
    ICD or CPT, a price and a telephone number are not among them, nor a physician's license.
    """
    if not (signs_of_numbers(text) and _VALUES.search(text)):
        return
    for kind, pattern in _NUMBERS:
        for found in pattern.finditer(text):
            yield Identifier(kind, next(filter(None, found.groups()), found[0]).lstrip("#"))


def signs_of_numbers(text: str) -> list[str]:
    """What is in each passage of a text that has such a number; this is quick."""
    signs = [word for word in _MAY_NUMBER if word in text and _has_digits_after(word, text)]
    return [*signs, "-"] if _DASHED.search(text) else signs


def _has_digits_after(word: str, text: str) -> bool:
    at = text.find(word)
    while at >= 0:
        if _DIGITS.search(text, at, at + _NEAR):
            return True
        at = text.find(word, at + 1)
    return False


def dates(text: str) -> Iterator[Identifier]:
    """Days, and months: of all that a date says only the year may stay."""
    taken = 0
    for found in _DATES.finditer(text):
        yield Identifier(Kind.DATE, found[0])
        taken = found.end()
    if not taken:
        yield from (Identifier(Kind.DATE, found["word"]) for found in _MONTHS.finditer(text))


def ages(text: str) -> Iterator[Identifier]:
    """Ages over 89 of one person; not those of a group ("adults over 90", "90-year-olds")."""
    for found in _AGES.finditer(text):
        words = found["age"] or found["bare"] or found[0]
        if words in ("90", "ninety") and found[0].casefold().startswith("at "):
            continue  # "Set it at 90."
        begin = max(0, found.start() - _BESIDE)
        if not _AGES_OF_MANY.search(text, begin, found.end() + _BESIDE):
            yield Identifier(Kind.AGE, words)


def ways_to_reach(text: str) -> Iterator[Identifier]:
    """Telephone and fax numbers, and addresses of mail and on the web."""
    for kind, pattern in ((Kind.TELEPHONE, _PHONE), (Kind.EMAIL, _EMAIL), (Kind.ADDRESS, _WEB)):
        yield from (Identifier(kind, found[0]) for found in pattern.finditer(text))
