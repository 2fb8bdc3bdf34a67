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
_WORDS = re.compile(r"\b(?:double|triple|dual)?[ -]?board[ -]certifi(?:ed|cation)\b", re.IGNORECASE)
_NAMED = re.compile(r"\bAmerican (?:Osteopathic )?Board of [A-Z]|\bRoyal College of [A-Z]")
_DENIED = re.compile(
    r"\b(?:not|no|whether|if|without|ask|check|verify)\b[^.!?]{0,60}$", re.IGNORECASE
)


class BoardUnnamed(Rule):
    """A page says that somebody is board certified, and no line of it names the board."""

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
        "physician: the byline then names it."
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
    )
    good = (
        Example(
            path=_ARTICLE,
            text="Our board-certified physicians explain it.",
            instead_of=_SENTENCE,
            besides=(Edit(_PHYSICIAN, _CERTIFIED, "degree: M.D.\n"),),
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
        claim = next(
            (m for m in _WORDS.finditer(text) if not _DENIED.search(text[: m.start()])), None
        )
        if claim and not _NAMED.search(text):
            place = within(page.sources, page.facts.source, claim[0].strip())
            yield self.finding(
                place,
                f'The page says "{claim[0].strip()}" and names no board.',
                page=page.facts.url,
            )
