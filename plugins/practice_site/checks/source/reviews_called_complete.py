"""PS312: reviews that are called all there are."""

import re
from collections.abc import Iterator

from practice_site.checks.evidence import TextEvidence
from practice_site.checks.example import Example
from practice_site.checks.places import within
from practice_site.checks.prose import has_any
from practice_site.checks.rule import Rule
from practice_site.model.finding import Citation, Finding, Severity
from practice_site.words.expressions import ready

_ARTICLE = "content/articles/minimal.md"
_HEADING = "## A Patient's Perspective"
_WHOLE = ready(
    r"\b(?:all|every|each)(?: (?:one|single))?(?: of)? (?:our |the )?(?:patients?['’]? )?"
    r"(?:reviews?|testimonials?|ratings?)\b"
    r"|\b(?:unfiltered|uncensored|unedited|complete) (?:patient )?(?:reviews?|testimonials?)\b",
    re.IGNORECASE,
)
_WORDS = frozenset({"review", "reviews", "testimonial", "testimonials", "rating", "ratings"})
_SIGNS = (" review", " testimonial", " rating")
_READ_ALL = re.compile(r"\b(?:read|see|check|verify|we (?:read|answer))\s+$", re.IGNORECASE)


class ReviewsCalledComplete(Rule):
    """A text calls the testimonials of a page all reviews that there are."""

    code = "PS312"
    name = "reviews-called-complete"
    severity = Severity.WARNING
    by_law = True
    requirements = ("FTC465-SUPPRESS",)
    source = Citation("16 CFR 465.7", "https://www.ecfr.gov/current/title-16/section-465.7")
    summary = "A text says that a page has all reviews, as if none were left out."
    why = "A page of chosen letters that calls itself complete hides the others."
    remedy = 'Say that these are some: "What some of our patients wrote".'
    bad = (
        Example(path=_ARTICLE, text="## All of Our Reviews", instead_of=_HEADING),
        Example(path=_ARTICLE, text="## Unfiltered patient testimonials", instead_of=_HEADING),
    )
    good = (
        Example(path=_ARTICLE, text="## What Some of Our Patients Wrote", instead_of=_HEADING),
        Example(
            path=_ARTICLE,
            text="We read every review that patients write.",
            instead_of="One patient wrote to us.",
        ),
    )

    def check_text(self, text: TextEvidence) -> Iterator[Finding]:
        """Read headings and prose."""
        if _WORDS.isdisjoint(text.words):
            return
        for passage in text.passages:
            small = passage.text.casefold()
            if not has_any(small, _SIGNS):
                continue
            for match in _WHOLE.finditer(passage.text):
                if not _READ_ALL.search(passage.text, 0, match.start()):
                    place = within(text.sources, passage.span, match[0])
                    yield self.finding(place, f'"{match[0]}" says that none is left out.')
