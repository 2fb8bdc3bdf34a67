"""PS649: a page with hardly any words of its own."""

from collections.abc import Iterator, Mapping

from practice_site.checks.evidence import TextEvidence
from practice_site.checks.example import PARAGRAPHS, SUMMARY, Example
from practice_site.checks.rule import Rule
from practice_site.model.article import Article, Service
from practice_site.model.finding import Citation, Finding, Severity
from practice_site.model.location import Town
from practice_site.model.record import Record

_ENOUGH: Mapping[type[Record], int] = {Article: 250, Service: 250, Town: 100}
"""Words. Yoast shows a text in red below 250; a town's page has the office's facts beside its own.

No other page has to be long: a page of contacts, of stories or of notices may be short.
"""

_HEAD = f"""\
---
title: A First Visit
kind: therapy
published: 2026-10-05
reviewed: {{by: alex-sample, date: 2026-10-05}}
summary: {SUMMARY}
---
"""
_TOWN = f"""\
  - slug: calistoga
    name: Calistoga
    state: CA
    served_from: napa
    tier: page
    summary: {SUMMARY}
    drive: {{minutes: 40, miles: 27}}
    parking: Behind the building.
    about: A small town.
"""


class ThinText(Rule):
    """An article, a service or a town's page has few words of its own."""

    code = "PS649"
    name = "thin-text"
    severity = Severity.WARNING
    after_answers = True
    source = Citation(
        "House rule (250 words; 100 about a town), after Google: Creating helpful content, and "
        "Yoast SEO's text length",
        "https://developers.google.com/search/docs/fundamentals/creating-helpful-content",
    )
    summary = "An article, a service or a town's page has very few words of its own."
    why = "Whoever comes from a search learns nothing that the list of results had not said."
    remedy = "Answer what a reader would ask next, or make it a part of a longer text."
    bad = (
        Example(
            path="content/services/first-visit.md",
            text=f"{_HEAD}Call, and come at the hour that was agreed.\n",
            line=2,
        ),
        Example(
            path="locations.yaml",
            text=f"    served_from: napa\n{_TOWN}",
            instead_of="    served_from: napa\n",
            line=2,
        ),
    )
    good = (
        Example(path="content/services/first-visit.md", text=f"{_HEAD}{PARAGRAPHS}"),
        Example(
            path="content/pages/accessibility.md",
            text=f"---\ntitle: Directions\nsummary: {SUMMARY}\n---\nTurn left.\n",
        ),
    )

    def check_text(self, text: TextEvidence) -> Iterator[Finding]:
        """Count the words that stand in the record; those that all pages share are not there."""
        record = text.record
        enough = _ENOUGH.get(type(record), 0)
        if not enough or (isinstance(record, Town) and not record.has_page):
            return
        words = 0
        for passage in text.passages:
            words += len(passage.text.split())
            if words >= enough:
                return
        yield self.finding(
            record.positions.whole,
            f"The page has {words} words of its own; below {enough} it says little.",
        )
