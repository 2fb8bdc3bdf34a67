"""PS801: a text promises a result."""

from collections.abc import Iterator
from itertools import islice

from practice_site.checks.evidence import TextEvidence
from practice_site.checks.example import Example
from practice_site.checks.places import within
from practice_site.checks.promises import promises
from practice_site.checks.rule import Rule
from practice_site.model.finding import Citation, Finding, Severity

_AT_MOST = 10
"""Findings in one passage; who mends these sees the rest."""
_ARTICLE = "content/articles/minimal.md"
_SENTENCE = "The muscles of the back warm up and let go."


class ClaimGuarantee(Rule):
    """The practice's own words guarantee a result, promise a cure, or claim 100 percent."""

    code = "PS801"
    name = "claim-guarantee"
    severity = Severity.ERROR
    requirements = ("CA651-FALSE", "FL-FALSE", "IL-GUARANTEE", "NY-GUARANTEE")
    source = Citation(
        "Cal. Bus. & Prof. Code 651(b)(3)",
        "https://leginfo.legislature.ca.gov/faces/codes_displaySection.xhtml"
        "?lawCode=BPC&sectionNum=651",
    )
    summary = "A text guarantees a result, promises a cure, or claims 100 percent of something."
    why = (
        "No treatment works for everybody. A patient who believes it decides on a false hope, and "
        "California counts it as creating an unjustified expectation; New York and Illinois bar "
        "guarantees outright."
    )
    remedy = "Say what usually happens, for whom, and how sure that is; or name the source."
    bad = (
        Example(path=_ARTICLE, text="A walk cures back pain.", instead_of=_SENTENCE),
        Example(
            path=_ARTICLE,
            text="No walk is without effort,\nbut relief is guaranteed.",
            instead_of=_SENTENCE,
            line=2,
        ),
        Example(path=_ARTICLE, text="Walking is 100% safe.", instead_of=_SENTENCE),
        Example(
            path=_ARTICLE,
            text="A walk does not cure a fracture.\nWe cure the rest.",
            instead_of=_SENTENCE,
            line=2,
        ),
    )
    good = (
        Example(
            path=_ARTICLE,
            text="A walk does not cure a broken bone, and there is no guarantee that it helps.",
            instead_of=_SENTENCE,
        ),
        Example(
            path=_ARTICLE,
            text="In a vertebra, bone cement cures within minutes.",
            instead_of=_SENTENCE,
        ),
    )

    def check_text(self, text: TextEvidence) -> Iterator[Finding]:
        """Read titles, summaries, headings, text and answers; not the quotes of patients."""
        for passage in text.passages:
            for promise in islice(promises(passage.text), _AT_MOST):
                place = within(text.sources, passage.span, promise.words, promise.earlier)
                yield self.finding(place, f'"{promise.words}" promises a result.')
