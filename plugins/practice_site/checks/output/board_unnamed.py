"""PS808: "board certified" without the board."""

import re
from collections.abc import Iterator

from practice_site.checks.evidence import PageEvidence
from practice_site.checks.example import Edit, Example
from practice_site.checks.places import within
from practice_site.checks.rule import Rule
from practice_site.model.finding import Citation, Finding, Severity

_PHYSICIAN = "content/physicians/alex-sample.md"
_ARTICLE = "content/articles/minimal.md"
_BIOGRAPHY = "Alex Sample does not exist."
_SENTENCE = "The muscles of the back warm up and let go."
_CLAIM = "Ask a board-certified physician."
_CERTIFIED = (
    "degree: M.D.\n"
    "certifications:\n"
    "  - specialty: Anesthesiology\n"
    "    board: American Board of Anesthesiology\n"
    "    recognized_by: ABMS\n"
)
_ONE_BOARD = Edit(_PHYSICIAN, _CERTIFIED, "degree: M.D.\n")
_TWO_BOARDS = Edit(
    _PHYSICIAN,
    f"{_CERTIFIED}  - specialty: Made-up medicine\n"
    "    board: American Board of Made-up Medicine\n    recognized_by: ABMS\n",
    "degree: M.D.\n",
)
_BY_THE_PRACTICE = Edit(
    _ARTICLE,
    "author: practice\nreviewed: {by: alex-sample, date: 2026-10-02}",
    "author: alex-sample",
)
_WORDS = re.compile(
    r"\b(?P<many>double|triple|dual)?[ -]?board[ -]certifi(?:ed|cation)\b", re.IGNORECASE
)
_NAMED = re.compile(r"\bAmerican (?:Osteopathic )?Board of [A-Z]|\bRoyal College of [A-Z]")
_BOARDS = {"double": 2, "dual": 2, "triple": 3}
_DENIED = re.compile(
    r"\b(?:not|no|whether|if|without|ask|check|verify)\b[^.!?]{0,60}$", re.IGNORECASE
)


class BoardUnnamed(Rule):
    """A page says that somebody is board certified, and does not name the board, or not all."""

    code = "PS808"
    name = "board-unnamed"
    severity = Severity.ERROR
    by_law = True
    requirements = ("CA651-BOARDNAME",)
    source = Citation(
        "Cal. Bus. & Prof. Code 651(h)(5)",
        "https://www.mbc.ca.gov/Licensees/Specialty_Board_Advertising.aspx",
    )
    summary = 'A page says "board certified" and does not name the board.'
    why = (
        "Anybody can found a board. California lets only certification by a board of the ABMS, or "
        "one like it, be advertised, and the board's full name must stand there."
    )
    remedy = (
        "Write the board's full name beside it, or record it under `certifications` of the "
        "physician: the byline then names it, where the author is a physician."
    )
    bad = (
        Example(
            path=_PHYSICIAN,
            text="Alex Sample is board certified.",
            instead_of=_BIOGRAPHY,
        ),
        Example(
            path=_ARTICLE,
            text="The muscles warm up.\nOur board-certified physicians explain it.",
            instead_of=_SENTENCE,
            line=2,
        ),
        Example(
            path=_ARTICLE,
            text="Our board-certified physicians explain it.",
            instead_of=_SENTENCE,
            besides=(_ONE_BOARD, _BY_THE_PRACTICE),
        ),
        Example(
            path=_ARTICLE,
            text="A double board-certified physician explains it.",
            instead_of=_SENTENCE,
            besides=(_ONE_BOARD,),
        ),
    )
    good = (
        Example(
            path=_ARTICLE,
            text="Our board-certified physicians explain it.",
            instead_of=_SENTENCE,
            besides=(_ONE_BOARD,),
        ),
        Example(
            path=_ARTICLE,
            text="A double board-certified physician explains it.",
            instead_of=_SENTENCE,
            besides=(_TWO_BOARDS,),
        ),
        Example(
            path=_ARTICLE,
            text="Alex Sample is board certified by the American Board of Anesthesiology.",
            instead_of=_SENTENCE,
            besides=(_ONE_BOARD, _BY_THE_PRACTICE),
        ),
        Example(
            path=_ARTICLE,
            text="Ask whether the physician is board certified.",
            instead_of=_SENTENCE,
        ),
    )

    def check_page(self, page: PageEvidence) -> Iterator[Finding]:
        """A byline that names the boards answers for the whole page."""
        if b"ertifi" not in page.facts.html:
            return
        text = page.facts.text
        claims = [m for m in _WORDS.finditer(text) if not _DENIED.search(text[: m.start()])]
        named = len(_NAMED.findall(text)) if claims else 0
        claim = next((claim for claim in claims if named < _boards_of(claim)), None)
        if claim:
            words = claim[0].strip()
            place = within(page.sources, page.facts.source, words)
            names = "names only one board" if named else "names no board"
            yield self.finding(place, f'The page says "{words}" and {names}.', page=page.facts.url)


def _boards_of(claim: re.Match[str]) -> int:
    """How many boards a claim is about, at least."""
    return _BOARDS.get((claim["many"] or "").casefold(), 1)
