"""PS413: a block that only lists towns."""

import re
from collections.abc import Iterable, Iterator

from practice_site.checks.evidence import TextEvidence
from practice_site.checks.example import Example
from practice_site.checks.rule import Rule
from practice_site.gazetteer.anywhere import is_town_somewhere
from practice_site.model.finding import Citation, Finding, Severity
from practice_site.words.expressions import ready

FEWEST = 5
"""A row of fewer names may be anything."""
MANY = 8
"""So many names in a row are no sentence's part any more, whatever they are the names of."""
TOWNS = 0.8
"""Of fewer names so many have to be towns: medicines stand in rows as well."""

_ARTICLE = "content/articles/minimal.md"
_SENTENCE = "We see patients from Napa and Yountville."
_NAME = r"[A-Z][\w.'’-]*(?: (?:de|del|la|of|the|[A-Z][\w.'’-]*)){0,3}(?:,? [A-Z]{2}\b)?"
_BETWEEN = re.compile(r"\s*(?:[,;|•·/\n]|\band\b|&| - | – )\s*")
_STATE = re.compile(r"[A-Z]{2}")
_ROW = ready(rf"{_NAME}(?:\s*(?:[,;|•·/–-]|\n| and | & )\s*(?:and )?{_NAME}){{{FEWEST - 1},}}")

_MARKS = ",\n|•·/"
_PROSE = re.compile(r"(?: [a-z]+){6}")
"""So many words in small letters stand behind each other in no row of names."""


class TownsOnlyBlock(Rule):
    """A passage is little else than names of towns."""

    code = "PS413"
    name = "towns-only-block"
    severity = Severity.ERROR
    source = Citation(
        "Google, Spam policies (keyword stuffing: blocks of text that list cities)",
        "https://developers.google.com/search/docs/essentials/spam-policies",
    )
    summary = "A passage only lists towns."
    why = "Nobody reads it; search engines name such blocks as an example of spam."
    remedy = (
        "Take it out: the page of the office lists the towns that it serves. Or say in sentences "
        "what these people should know."
    )
    bad = (
        Example(
            path=_ARTICLE,
            text="- Napa\n- Yountville\n- St. Helena\n- Calistoga\n- Vallejo",
            instead_of=_SENTENCE,
        ),
        Example(
            path=_ARTICLE,
            text="Napa, Yountville, St. Helena, Calistoga, American Canyon, Vallejo, Sonoma, "
            "Fairfield, Benicia, CA",
            instead_of=_SENTENCE,
        ),
    )
    good = (
        Example(
            path=_ARTICLE,
            text="- Aspirin\n- Ibuprofen\n- Naproxen\n- Celecoxib\n- Meloxicam",
            instead_of=_SENTENCE,
        ),
        Example(
            path=_ARTICLE,
            text="We see patients from Napa, Yountville, St. Helena, Calistoga, Angwin, Oakville, "
            "Rutherford, and American Canyon, and give directions to each of them by telephone.",
            instead_of=_SENTENCE,
        ),
        Example(
            path=_ARTICLE,
            text="Aspirin, Ibuprofen, Naproxen, Ketorolac, Diclofenac, Celecoxib, Meloxicam and "
            "Indomethacin all thin the blood a little.",
            instead_of=_SENTENCE,
        ),
    )

    def check_text(self, text: TextEvidence) -> Iterator[Finding]:
        """Look for rows of names that are most of a passage."""
        marks = [mark for mark in _MARKS if mark in text.written]
        for passage in text.passages:
            if not _may_be_row(passage.text, marks):
                continue
            row = max((match[0] for match in _ROW.finditer(passage.text)), key=len, default="")
            if len(row) > 0.8 * len(passage.text) and _names_towns(row):
                yield self.finding(passage.span, f'This passage only lists names: "{row[:60]} …".')


def _names_towns(row: str) -> bool:
    names = [name.strip() for name in _BETWEEN.split(row)]
    names = [name for name in names if name and not _STATE.fullmatch(name)]
    if len(names) >= MANY:
        return True
    towns = [name for name in names if is_town_somewhere(name)]
    return len(towns) >= max(TOWNS * len(names), FEWEST - 1)


def _may_be_row(text: str, marks: Iterable[str]) -> bool:
    """Whether a passage has as many marks as such a row, and no sentence in its middle.

    Most passages have too few marks, whatever they say.
    """
    for mark in marks:
        if text.count(mark) > FEWEST - 2:
            return not _PROSE.search(text, len(text) // 5 + 1, len(text) * 4 // 5)
    return False
