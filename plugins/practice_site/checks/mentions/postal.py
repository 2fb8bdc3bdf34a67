"""Postal addresses in sentences."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from practice_site.checks.mentions.wording import OTHER_PARTIES, PLACE
from practice_site.words.expressions import ready

_STREET = (
    r"Street|St|Avenue|Ave|Road|Rd|Way|Drive|Dr|Lane|Ln|Boulevard|Blvd|Court|Ct|Place|Pl|Parkway|Pkwy"
    r"|Highway|Hwy|Circle|Cir|Square|Sq|Plaza|Terrace|Ter|Trail|Loop"
)
_ADDRESS = ready(
    r"(?<![\d-])(?P<street>\d{1,5} (?:[NSEW]\.? )?"
    rf"(?:(?!(?:{_STREET})\b)[A-Z][\w’'-]*\.? ){{1,3}}(?:{_STREET})\b\.?)"
    r"(?:,? (?P<suite>(?:Suite|Ste\.?|Unit|Room|Floor|#) ?[A-Za-z0-9-]+))?"
    rf"(?:(?:,| in) (?P<city>{PLACE}?)(?=,|\.| \d{{5}}|$| [a-z]))?"
    r"(?:,? (?P<state>[A-Z]{2}|California)\b)?(?:,? (?P<code>\d{5})(?:-\d{4})?\b)?"
)
_CLAIM = ready(
    r"(?:\b[Oo]ur (?:[A-Za-z]+ ){0,2}(?:office|clinic|practice|location|address|door)\b"
    r"|\b(?:[Vv]isit|[Ff]ind|[Ss]ee|[Mm]eet) us\b|\b[Ww]e(?: are|[’']re)\b|\b[Cc]ome to us\b)"
    r"(?P<gap>[^.;!?\d]{0,40})$"
)
_ELSEWHERE = ready(
    rf"{OTHER_PARTIES.pattern}|\b(?:near|opposite|across|next to|behind|beside|from|past|between"
    r"|toward|towards|post|parking|lot|garage)\b",
    re.IGNORECASE,
)


class WrittenAddress(NamedTuple):
    """An address as it is written, and whether the sentence says that it is ours."""

    words: str
    lines: tuple[str, str, str, str, str]
    claimed: bool


def addresses_in(sentence: str) -> Iterator[WrittenAddress]:
    """The addresses in a sentence: street, suite, city, state and ZIP code of each."""
    for match in _ADDRESS.finditer(sentence):
        claim = _CLAIM.search(sentence[: match.start()])
        street, suite, city, state, code = match.groups()
        # The dot of an abbreviation, or the end of the sentence.
        street = street.rstrip(".")
        yield WrittenAddress(
            words=match[0].rstrip("."),
            lines=(street, suite or "", city or "", state or "", code or ""),
            claimed=claim is not None and not _ELSEWHERE.search(claim["gap"]),
        )
