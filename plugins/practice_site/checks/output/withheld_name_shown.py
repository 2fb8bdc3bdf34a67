"""PS305: the name under a withheld quote stands elsewhere on the page."""

import re
import unicodedata
from collections.abc import Iterator

from practice_site.checks.attribution import pattern_of
from practice_site.checks.evidence import PageEvidence
from practice_site.checks.example import Edit, Example
from practice_site.checks.json_ld import words_of
from practice_site.checks.rule import Rule
from practice_site.inspecting.page_facts import PageFacts
from practice_site.model.finding import Citation, Finding, Severity
from practice_site.model.span import Span

_RECORD = "content/testimonials/sample-1.yaml"
_STATUS = "status: publish\nsample: true\n"
_WITHHELD = Edit(_RECORD, "status: draft\n", _STATUS)
_SHOWN = Edit(_RECORD, _STATUS, _STATUS)


class WithheldNameShown(Rule):
    """The page still names the patient whose words were left out of it."""

    code = "PS305"
    name = "withheld-name-shown"
    severity = Severity.ERROR
    firm = True
    source = Citation("45 CFR 164.508", "https://www.ecfr.gov/current/title-45/section-164.508")
    summary = "A testimonial is withheld, and its patient's name stands elsewhere on the page."
    why = "The name alone tells the world that this person is a patient."
    remedy = "Take the name out of the text."
    bad = (
        Example(
            path="content/articles/minimal.md",
            text="Walk a little, as Jo Madeup does.",
            instead_of="Walk a little, and ask a physician if the pain stays.",
            besides=(_WITHHELD,),
            also=("PS302",),
        ),
        Example(
            path="content/articles/minimal.md",
            text="summary: What a short walk did for Jo Madeup",
            instead_of="summary: What a short walk may do for a back",
            besides=(_WITHHELD,),
            also=("PS302",),
        ),
    )
    good = (
        Example(
            path="content/articles/minimal.md",
            text="Walk a little, as Jo Madeup does.",
            instead_of="Walk a little, and ask a physician if the pain stays.",
            besides=(_SHOWN,),
        ),
    )

    def check_page(self, page: PageEvidence) -> Iterator[Finding]:
        """Look for the name, as attributed, in all that the page tells readers and machines."""
        for name in page.page.withheld:
            pattern = pattern_of(_folded(name))
            if pattern and any(pattern.search(words) for words in _told(page.facts)):
                yield self.finding(
                    _place(page, pattern),
                    f'The page still names "{name}", whose testimonial is withheld.',
                    page=page.facts.url,
                )


def _told(facts: PageFacts) -> Iterator[str]:
    """The words of a page: text, title, description, alternative texts, markup."""
    yield _folded(facts.text)
    yield _folded(facts.head.title)
    yield _folded(facts.head.description)
    yield from (_folded(image.alt) for image in facts.images if image.alt)
    yield from map(_folded, words_of(facts.graphs))


def _folded(words: str) -> str:
    """Words without what is not seen of them: soft hyphens, two ways to write one letter."""
    return unicodedata.normalize("NFC", words).replace("\u00ad", "")


def _place(page: PageEvidence, pattern: re.Pattern[str]) -> Span:
    """The line of the page's source that names them, or the source as a whole."""
    source = page.facts.source
    path = source.path
    lines = page.sources.get(path, "").split("\n")
    for number, line in enumerate(lines[source.line - 1 :], start=source.line):
        match = pattern.search(_folded(line))
        if match:
            return Span(path, number, match.start() + 1, number, match.end() + 1)
    return source
