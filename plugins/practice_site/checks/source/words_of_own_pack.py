"""PS913: a text has words that a pack of the practice's own bars."""

import re
from collections.abc import Iterator

from msgspec.structs import replace

from practice_site.checks.evidence import Evidence
from practice_site.checks.example import Edit, Example
from practice_site.checks.law.in_force import InForce
from practice_site.checks.places import within
from practice_site.checks.prose import Passage, passages
from practice_site.checks.rule import Rule
from practice_site.checks.texts import text_of
from practice_site.model.finding import Citation, Finding, Severity

_ARTICLE = "content/articles/minimal.md"
_SENTENCE = "The muscles of the back warm up and let go."
_PACK = Edit(
    "content/packs/us-ca.yaml",
    """\
format: 1
title: California
as_of: 2026-11-02
requirements:
  - id: CA-HOUSE
    asks: Nothing is called a miracle.
    severity: warning
    citation: Counsel, 2026-11-02
    lexicon: [miracle, wonder drug]
""",
)


class WordsOfOwnPack(Rule):
    """A requirement that the practice added names words, and a text has one of them."""

    code = "PS913"
    name = "words-of-own-pack"
    severity = Severity.ERROR
    source = Citation("The product's packs: docs/law/index.md")
    summary = "A text has words that a pack of the practice's own is about."
    why = "Counsel said that these words must not stand on the site."
    remedy = "Say it in other words; `practice explain` with the id says what is asked."
    bad = (
        Example(
            path=_ARTICLE,
            text="The muscles warm up.\nIt is no Wonder\ndrug.",
            instead_of=_SENTENCE,
            line=2,
            besides=(_PACK,),
            also=("PS911",),
        ),
    )
    good = (
        Example(
            path=_ARTICLE,
            text="No miracles happen, and no wonder drug is there.",
            instead_of=_SENTENCE,
        ),
    )

    def check(self, evidence: Evidence) -> Iterator[Finding]:
        """Read all texts, if a requirement that was added has words; nobody else's texts."""
        asked = [each for each in evidence.law.in_force if each.asked.own and _is_added(each)]
        if not asked:
            return
        for passage in _passages(evidence):
            for each in asked:
                for found in _words(each).finditer(passage.text):
                    place = within(evidence.site.sources, passage.span, found[0])
                    words = " ".join(found[0].split())
                    said = f'"{words}" is among the words of {each.requirement.id}: '
                    finding = self.finding(place, f"{said}{each.requirement.asks}")
                    yield replace(finding, severity=each.severity, source=each.citation)


def _is_added(each: InForce) -> bool:
    """Whether a requirement has words and none of the product's: others have rules of their own."""
    return bool(each.requirement.lexicon) and each.asked.added


def _words(each: InForce) -> re.Pattern[str]:
    entries = (r"\s+".join(map(re.escape, entry.split())) for entry in each.requirement.lexicon)
    return re.compile(rf"(?<!\w)(?:{'|'.join(entries)})(?!\w)", re.IGNORECASE)


def _passages(evidence: Evidence) -> Iterator[Passage]:
    site = evidence.site
    for article in site.articles:
        yield from passages(article, evidence.text(article))
    for record in (*site.services, *site.pages, *site.physicians, *evidence.places):
        yield from text_of(record, site.sources).passages
