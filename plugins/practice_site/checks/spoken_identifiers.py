"""What the words of a patient tell of who they are: names of people and places around them."""

import re
from collections.abc import Iterator
from functools import lru_cache

from practice_site.checks.identifiers import (
    MONTH,
    Identifier,
    Kind,
    ages,
    dates,
    numbers,
    ways_to_reach,
)
from practice_site.checks.telephones import digits_of
from practice_site.gazetteer.anywhere import is_town_somewhere
from practice_site.words.expressions import ready
from practice_site.words.sentences import sentences

STAFF = ready(
    r"\b(?:nurses?|managers?|coordinators?|assistants?|receptionists?|secretar(?:y|ies)|directors?"
    r"|desk|staff|billing|therapists?|technicians?|team|editors?|authors?|scheduler|phones?|teachers?"
    r"|professors?|judge|senator|governor|president|(?-i:PA|NP|RN|MA|LVN|CNA|PT))\b",
    re.IGNORECASE,
)
"""Whoever is named beside these words is none of a patient's people."""

_NAME = r"[A-Z][a-z]+(?:[-'’][A-Z][a-z]+)?"
_RELATIVE = (
    r"(?:husband|wife|spouse|partner|fianc[ée]e?|son|daughter|mother|father|mom|dad|mum|sister"
    r"|brother|(?:grand|step|god)(?:son|daughter|mother|father|child)|uncle|aunt|cousin|niece|nephew"
    r"|friend|neighbor|boss|employer|boyfriend|girlfriend|caregiver|roommate|twin"
    r"|(?:son|daughter|mother|father|sister|brother)-in-law)"
)
NOT_A_NAME = (
    rf"(?:{MONTH}|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?|I|Dr|Doctor|Christmas|Easter"
    r"|Thanksgiving|God|Google\w*|The|And|But|He|She|We|They|It|In|On|At|My|Our)"
)
TITLED = ready(rf"\b(?:Mrs?\.?|Ms\.?|Miss) (?!{NOT_A_NAME}\b){_NAME}(?: {_NAME})?")
_OF_KIN = ready(
    rf"\b(?i:my|our|her|his) (?:\w+ )?(?i:{_RELATIVE})"
    rf"(?:, (?P<apart>(?!{NOT_A_NAME}\b){_NAME}(?: {_NAME})?),"
    rf"| (?P<beside>(?!{NOT_A_NAME}\b){_NAME}(?: {_NAME})?)\b)"
)
_OWN = ready(
    rf"\b(?i:my name is|my name['’]s|signed,|yours,|sincerely,) "
    rf"(?P<word>(?!{NOT_A_NAME}\b){_NAME}(?: {_NAME}|"
    rf" [A-Z]\.)*)"
    rf"|(?:[—–]|--)\s*(?P<signed>{_NAME}(?: (?:{_NAME}|[A-Z]\.?))+)\s*$"
)
_EMPLOYER = ready(
    rf"\bI(?:['’]m| am|['’]ve| have)? ?(?i:(?:still )?(?:work|worked|working|teach|taught|employed)"
    rf"(?: as an? \w+)?) (?:at|for|by) (?:the )?(?P<word>(?!Dr\b|Doctor\b){_NAME}(?: {_NAME})+)"
)

_AT_HOME = (
    r"(?i:\b(?:live[sd]?|living|resid(?:e[sd]?|ing)|born|raised|grew up|home|house|farm|ranch"
    r"|apartment)(?: \w+)? (?:in|near|outside(?: of)?)|\bmy (?:home ?)?town(?: is| of|,))"
)
_FROM_HOME = (
    r"(?i:\b(?:drove|drive|came|come|traveled|travel|flew|fly|commute|am|I['’]m|we['’]re|are)"
    r"(?: (?:all the way|here|in|up|down|over|two hours|an hour))* from|\b(?:moved|retired) to)"
)
_PLACE = rf"(?:(?:St|Ft|Mt)\. )?{_NAME}(?: (?:{_NAME}|(?:del|de|la|of) {_NAME}))*"
_HOMES = ready(rf"{_AT_HOME} (?:the )?(?P<word>{_PLACE})")
_COMING = ready(rf"{_FROM_HOME} (?P<word>{_PLACE})")
_COUNTIES = re.compile(rf"\b{_NAME}(?: {_NAME})? County\b")
_STREETS = ready(
    rf"\b\d{{1,5}} (?:[NSEW]\. )?{_NAME}(?: {_NAME})? "
    r"(?:Street|St\b\.?|Avenue|Ave\b\.?|Road|Rd\b\.?|Lane|Ln\b\.?|Way|Drive|Court|Boulevard"
    r"|Blvd\b\.?)"
    r"|\b[A-Z]{2} \d{5}(?:-\d{4})?\b|\b(?i:zip(?: code)?(?: is)?) \d{5}\b"
)
_TELLING = re.compile(r"(?<=[ (\"“—–-])[A-Z][a-z]|\d|@|www|http|inety|undred")
"""A name within a sentence, a digit or an address: most sentences have none, and tell nothing."""
WIDE = ready(
    r"(?:alabama|alaska|arizona|arkansas|california|northern california|southern california"
    r"|central california|colorado|connecticut|delaware|florida|georgia|hawaii|idaho"
    r"|illinois|indiana|iowa|kansas|kentucky|louisiana|maine|maryland|massachusetts"
    r"|michigan|minnesota|mississippi|missouri|montana|nebraska|nevada|new hampshire"
    r"|new jersey|new mexico|new york|north carolina|north dakota|ohio|oklahoma|oregon"
    r"|pennsylvania|puerto rico|rhode island|south carolina|south dakota|tennessee|texas"
    r"|utah|vermont|virginia|washington|west virginia|wisconsin|wyoming|united states"
    r"|america|united kingdom|england|scotland|ireland|wales|france|germany|italy|spain"
    r"|portugal|poland|russia|ukraine|mexico|canada|china|japan|korea|india|vietnam"
    r"|philippines|brazil|cuba|denmark|sweden|norway|europe|asia|africa|australia"
    r"|new zealand|dr|doctor|medicare|god|covid|kaiser|sutter|stanford|mayo)",
    re.IGNORECASE,
)
"""States and what is larger: no identifiers. The rest are words that look like places."""


@lru_cache(maxsize=2048)
def spoken(text: str, known: frozenset[str] = frozenset()) -> tuple[Identifier, ...]:
    """All that a patient can be known by in their own words, each once.

    `known` are words of the practice, in small letters (`practice_words.py`): what has one
    of them is the practice's own.
    """
    found = dict.fromkeys(
        identifier
        for sentence in sentences(" ".join(text.split()))
        if _TELLING.search(sentence)
        for identifier in _of_sentence(sentence)
    )
    return tuple(identifier for identifier in found if not _is_known(identifier, known))


def places(sentence: str) -> Iterator[Identifier]:
    """Homes, counties and streets; a state and what is larger is none.

    Who comes "from" somewhere may come from a hospital: that counts only where it is a town.
    """
    found = [match["word"] for match in _HOMES.finditer(sentence)]
    found += [match[0] for pattern in (_COUNTIES, _STREETS) for match in pattern.finditer(sentence)]
    coming = [match["word"] for match in _COMING.finditer(sentence)]
    found += [words for words in coming if not _is_wide(words) and is_town_somewhere(words)]
    for words in found:
        if not _is_wide(words):
            yield Identifier(Kind.PLACE, words)


def _is_wide(words: str) -> bool:
    return WIDE.fullmatch(words) is not None or re.match(rf"{NOT_A_NAME}\b", words) is not None


def _of_sentence(sentence: str) -> Iterator[Identifier]:
    yield from _names(sentence)
    yield from places(sentence)
    yield from dates(sentence)
    yield from ages(sentence)
    yield from numbers(sentence)
    yield from ways_to_reach(sentence)


def _is_known(found: Identifier, known: frozenset[str]) -> bool:
    if found.kind is Kind.TELEPHONE:
        return digits_of(found.words)[-10:] in known
    words = found.words.casefold()
    if found.kind in (Kind.EMAIL, Kind.ADDRESS):
        return any(own in words for own in known if "." in own)
    return any(f" {own} " in f" {words} " for own in known)


def _names(sentence: str) -> Iterator[Identifier]:
    if not STAFF.search(sentence):
        yield from (Identifier(Kind.NAME, found[0]) for found in TITLED.finditer(sentence))
    for pattern in (_OF_KIN, _OWN, _EMPLOYER):
        for found in pattern.finditer(sentence):
            yield Identifier(Kind.NAME, next(filter(None, found.groups())))
