"""What the words of a patient tell of who they are: names of people and places around them."""

import re
from collections.abc import Collection, Iterator

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
from practice_site.reading.sentences import sentences

STAFF = re.compile(
    r"\b(?:nurses?|managers?|coordinators?|assistants?|receptionists?|secretar(?:y|ies)|directors?"
    r"|desk|staff|billing|therapists?|technicians?|team|editors?|authors?|scheduler|phones?|teachers?"
    r"|professors?|judge|senator|governor|president)\b",
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
    r"|Thanksgiving|God|The|And|But|He|She|We|They|It|In|On|At|My|Our)"
)
TITLED = re.compile(rf"\b(?:Mrs?\.?|Ms\.?|Miss) (?!{NOT_A_NAME}\b){_NAME}(?: {_NAME})?")
_OF_KIN = re.compile(
    rf"\b(?i:my|our|her|his) (?:\w+ )?(?i:{_RELATIVE})"
    rf"(?:, (?P<apart>(?!{NOT_A_NAME}\b){_NAME}(?: {_NAME})?),"
    rf"| (?P<beside>(?!{NOT_A_NAME}\b){_NAME}(?: {_NAME})?)\b)"
)
_OWN = re.compile(
    rf"\b(?i:my name is|my name['’]s|signed,?|yours,?|sincerely,?) (?P<word>{_NAME}(?: {_NAME}|"
    rf" [A-Z]\.)*)"
    rf"|(?:[—–]|--)\s*(?P<signed>{_NAME}(?: (?:{_NAME}|[A-Z]\.?))+)\s*$"
)
_EMPLOYER = re.compile(
    rf"\bI(?:['’]m| am|['’]ve| have)? ?(?i:(?:still )?(?:work|worked|working|teach|taught|employed)"
    rf"(?: as an? \w+)?) (?:at|for|by) (?:the )?(?P<word>(?!Dr\b|Doctor\b){_NAME}(?: {_NAME})+)"
)

_TO_A_HOME = (
    r"(?i:\b(?:live[sd]?|living|resid(?:e[sd]?|ing)|born|raised|grew up|moved|retired|home|house"
    r"|farm|ranch|apartment)(?: \w+)? (?:in|near|to|outside(?: of)?)"
    r"|\b(?:drove|drive|came|come|traveled|travel|flew|fly|commute|am|I['’]m|we['’]re|are)"
    r"(?: (?:all the way|here|in|up|down|over|two hours|an hour))* from"
    r"|\bmy (?:home ?)?town(?: is| of|,))"
)
_PLACE = rf"(?:(?:St|Ft|Mt)\. )?{_NAME}(?: (?:{_NAME}|(?:del|de|la|of) {_NAME}))*"
_HOMES = re.compile(rf"{_TO_A_HOME} (?:the )?(?P<word>{_PLACE})")
_COUNTIES = re.compile(rf"\b{_NAME}(?: {_NAME})? County\b")
_STREETS = re.compile(
    rf"\b\d{{1,5}} (?:[NSEW]\. )?{_NAME}(?: {_NAME})? "
    r"(?:Street|St\b\.?|Avenue|Ave\b\.?|Road|Rd\b\.?|Lane|Ln\b\.?|Way|Drive|Court|Boulevard"
    r"|Blvd\b\.?)"
    r"|\b[A-Z]{2} \d{5}(?:-\d{4})?\b|\b(?i:zip(?: code)?(?: is)?) \d{5}\b"
)
WIDE = re.compile(
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
    r"|new zealand|dr|doctor|medicare|god|covid)",
    re.IGNORECASE,
)
"""States and what is larger: no identifiers. The rest are words that look like places."""


def spoken(text: str, known: Collection[str] = ()) -> Iterator[Identifier]:
    """All that a patient can be known by in their own words, sentence by sentence.

    `known` are words of the practice, in small letters (`practice_words.py`): what has one
    of them is the practice's own.
    """
    for sentence in sentences(" ".join(text.split())):
        for found in _of_sentence(sentence):
            if not _is_known(found, known):
                yield found


def places(sentence: str) -> Iterator[Identifier]:
    """Homes, counties and streets; a state and what is larger is none."""
    for pattern in (_HOMES, _COUNTIES, _STREETS):
        for found in pattern.finditer(sentence):
            words = found.groupdict().get("word") or found[0]
            if not WIDE.fullmatch(words) and not re.match(rf"{NOT_A_NAME}\b", words):
                yield Identifier(Kind.PLACE, words)


def _of_sentence(sentence: str) -> Iterator[Identifier]:
    yield from _names(sentence)
    yield from places(sentence)
    yield from dates(sentence)
    yield from ages(sentence)
    yield from numbers(sentence)
    yield from ways_to_reach(sentence)


def _is_known(found: Identifier, known: Collection[str]) -> bool:
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
