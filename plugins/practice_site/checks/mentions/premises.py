"""Sentences that say, or suggest, that the practice is in a place."""

import re
from collections.abc import Iterator
from functools import cache

from practice_site.checks.mentions.wording import (
    AREA,
    KIND,
    NOUN,
    PERSON,
    PLACE,
    PLACES,
    Said,
    is_denied,
    is_not_now,
    is_of_ours,
    split_places,
)

_ADVERB = r"(?:(?:conveniently|centrally|ideally|now|also|right) )?"
_SITED = r"(?:(?:located|situated|based|found) )?"

_STATED = (
    rf"\b(?P<whose>[Oo]ur|[Mm]y) (?P<how>(?:[a-z][a-z-]* ){{0,2}}){AREA}(?P<places>{PLACES})"
    rf" {KIND}{NOUN}s?\b",
    rf"\b(?P<whose>[Oo]ur|[Mm]y) (?P<how>(?:[A-Za-z][a-z-]* ){{0,3}}){NOUN}(?P<many>s?),?"
    rf" (?:(?:which )?(?:is|are) )?{_ADVERB}{_SITED}in {AREA}(?P<places>{PLACES})",
    r"\b[Ww]e (?:now |also |currently |proudly )*(?:have|operate|run|opened|have opened"
    r"|maintain|keep|own) (?:(?:an?|one|two|three|four|five|several|another|our) )?"
    rf"(?P<how>(?:[a-z][a-z-]* ){{0,2}}){NOUN}(?P<many>s?) in {AREA}(?P<places>{PLACES})",
    r"^(?:[Cc]onveniently |[Cc]entrally |[Ii]deally )?(?:[Ll]ocated|[Ss]ituated|[Bb]ased"
    rf"|[Nn]estled) in {AREA}(?P<places>{PLACE})(?:, (?:CA|California))?,"
    rf" (?:our (?P<how>(?:[a-z][a-z-]* ){{0,2}}){NOUN}|we)\b",
    rf"\b[Ww]e(?: are|[’']re) {_ADVERB}(?:located|situated|based) in {AREA}(?P<places>{PLACE})",
    rf"^[Ww]ith (?P<how>(?:[a-z]+ )?){NOUN}(?P<many>s) in {AREA}(?P<places>{PLACES}),"
    r" (?:we|our)\b",
)
_WARM = r"(?:(?:trusted|local|neighborhood|friendly|premier|leading|own|new|first) )*"
_TITLE_WARM = r"(?:(?:Trusted|Local|Neighborhood|Friendly|Premier|Leading|Own|Best|Top|Expert) )*"
_TITLE_KIND = (
    r"(?:(?:Spine|Pain|Back|Neck|Joint|Medical|Health|Management|Dental|Orthopedic) ){0,3}"
)

_SUGGESTED = (
    r"\b(?:[Vv]isit|[Ss]ee|[Ff]ind|[Rr]each|[Cc]all|[Cc]ontact) us"
    rf" (?:(?:today|soon|now|here|right) )*in {AREA}(?P<places>{PLACE})",
    r"(?:\b[Ww]e are|\b[Ww]e[’']re|\bbe|\b[Cc]hoose|\b[Ww]elcome to|[—–]) your "
    rf"{_WARM}{AREA}(?P<places>{PLACE}) {KIND}(?:{NOUN}|{PERSON})s?\b",
    rf"\byour (?:trusted|local|neighborhood|premier|leading) {KIND}(?:{NOUN}|{PERSON})s? in"
    rf" {AREA}(?P<places>{PLACE})",
    rf"\b[Ww]e(?: are|[’']re) (?:right )?here in {AREA}(?P<places>{PLACE})",
    rf"^(?:[Rr]ight )?[Hh]ere in {AREA}(?P<places>{PLACE}), (?:we|our)\b",
    rf"\b[Tt]he (?:office|practice) is {_ADVERB}(?:located|situated) in {AREA}"
    rf"(?P<places>{PLACE})",
    r"\b[Ww]e (?:also )?(?:see|treat|meet|welcome) (?:\w+ ){0,4}?(?:at|in) (?:the|our)"
    rf" (?P<places>{PLACE}) (?:office|location|clinic)\b",
    rf"\b[Ww]e\b[^.;,]{{0,80}},? with (?P<how>(?:[a-z]+ )?){NOUN}(?P<many>s) in {AREA}"
    rf"(?P<places>{PLACES})",
)
_IN_HEADINGS = (
    rf"^(?:A |The |Your |Our |Find a )?{_TITLE_WARM}{_TITLE_KIND}"
    rf"(?:Clinic|Practice|Office|{PERSON})s? in (?P<places>{PLACE})"
    r"(?:, (?:CA|California))?(?:$|[:|,–—])",
    rf"^(?:Your |Our )?{_TITLE_WARM}(?P<places>{PLACE})"
    rf" (?:Clinic|Practice|Office|{PERSON})s?(?:$|[:|,–—])",
    rf"\b[Yy]our {_WARM}{_TITLE_WARM}(?P<places>{PLACE}) {KIND}(?:{NOUN}|{PERSON})s?\b",
)


def stated(sentence: str) -> Iterator[Said]:
    """What a sentence says of the practice's premises."""
    return _said(_STATED, sentence)


def suggested(sentence: str, *, is_heading: bool) -> Iterator[Said]:
    """What it leaves readers to think of them."""
    yield from _said(_SUGGESTED, sentence)
    if is_heading:
        yield from _said(_IN_HEADINGS, sentence)


@cache
def _compiled(patterns: tuple[str, ...]) -> tuple[re.Pattern[str], ...]:
    """Made when a sentence first asks for them: most commands read none, and it takes 20 ms."""
    return tuple(map(re.compile, patterns))


def _said(patterns: tuple[str, ...], sentence: str) -> Iterator[Said]:
    for pattern in _compiled(patterns):
        for match in pattern.finditer(sentence):
            groups = match.groupdict()
            # In a question "my" is the patient's word.
            if (groups.get("whose") or "").lower() == "my" and sentence.endswith("?"):
                continue
            how = (groups.get("how") or "").lower()
            if not is_of_ours(how) or is_denied(sentence[: match.start()]):
                continue
            if is_not_now(sentence[match.end() :]):
                continue
            places = split_places(match["places"])
            # One office is in one place: "between our office in Napa and Yountville".
            alone = "many" in groups and not groups["many"]
            yield Said(match[0], places[:1] if alone else places)
