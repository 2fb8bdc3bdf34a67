"""Telephone numbers that a sentence calls the practice's."""

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from practice_site.checks.mentions.wording import OTHER_PARTIES
from practice_site.checks.telephones import fault_of_number
from practice_site.model.markdown import LinkUse
from practice_site.words.expressions import ready

NUMBER = (
    r"(?<![\d-])(?:\+?1[-. ]?)?(?:\([2-9]\d\d\) ?|[2-9]\d\d[-. ])?[2-9]\d\d[-.‑–]\d{4}(?![\d-])"
)
_OUR = (
    r"(?:us|our (?:[a-z]+ ){0,2}(?:office|clinic|practice|team|staff|nurses)"
    r"|the (?:office|practice))"
)
_CLAIM = ready(
    r"(?:\b(?:[Cc]all(?:ing)?|[Pp]hon(?:e|ing)|[Rr]each(?:ing)?|[Tt]ext(?:ing)?|[Cc]ontact(?:ing)?"
    rf"|[Ff]ax(?:ing)?|[Dd]ial) {_OUR}\b"
    r"|\b[Oo]ur (?:[a-z]+ ){0,2}(?:number|phone|telephone|line|fax)\b"
    r"|\b[Oo]ur (?:[A-Za-z]+ ){0,2}(?:office|clinic|practice)\b)"
    rf"(?P<gap>[^.;!?\d]{{0,40}}?) ?(?P<number>{NUMBER})"
)
_BARE = ready(rf"\b[Cc]all(?:ing)?:? (?P<number>{NUMBER})")
_VISIT = re.compile(
    r"\b(?:appointment|consultation|evaluation|schedule a visit|book a visit|see (?:us|Dr\.))", re.I
)
_LABEL = ready(
    rf"^(?:Phone|Telephone|Tel\.?|Fax|Call|Office)(?: number)?:? ?(?P<number>{NUMBER})",
    re.MULTILINE,
)
_LINK = re.compile(r"\b(?:us|our|the (?:office|practice)|call (?:now|today))\b", re.IGNORECASE)


class Number(NamedTuple):
    """A telephone number as it is written, and the words that call it ours."""

    words: str
    number: str


def claimed_numbers(sentence: str) -> Iterator[Number]:
    """The numbers in a sentence that says that they are the practice's."""
    for match in _CLAIM.finditer(sentence):
        if not OTHER_PARTIES.search(match["gap"]):
            yield Number(match[0], match["number"])
    if _VISIT.search(sentence) and not OTHER_PARTIES.search(sentence):
        for match in _BARE.finditer(sentence):
            yield Number(match[0], match["number"])


def labelled(text: str) -> Iterator[Number]:
    """The numbers behind a label ("Phone:") at the beginning of a line."""
    for match in _LABEL.finditer(text):
        yield Number(match[0], match["number"])


def claimed_links(links: Iterable[LinkUse]) -> Iterator[tuple[Number, LinkUse]]:
    """Telephone links whose words say that they lead to the practice.

    What cannot be dialled at all is for another rule (PS620).
    """
    for link in links:
        if link.target.startswith("tel:") and _LINK.search(link.text):
            number = link.target.removeprefix("tel:")
            if not OTHER_PARTIES.search(link.text) and not fault_of_number(number):
                yield Number(link.text, number), link
