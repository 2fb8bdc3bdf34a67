"""PS643: a summary that is too short or too long to be shown as a description."""

from collections.abc import Iterator

from practice_site.checks.evidence import TextEvidence
from practice_site.checks.example import Example
from practice_site.checks.rule import Rule
from practice_site.model.article import Article, Page, Service
from practice_site.model.finding import Citation, Finding, Severity
from practice_site.model.location import Town

SHORTEST, LONGEST = 121, 156
"""Characters of a description (search.md TTL-01, after Yoast)."""

_ARTICLE = "content/articles/minimal.md"
_END = ", and when to ask for help."


class SummaryLength(Rule):
    """A summary, which is the page's description as well, is too short or too long."""

    code = "PS643"
    name = "summary-length"
    severity = Severity.WARNING
    weaker_than = ("PS125",)
    rows = ("TTL-01",)
    source = Citation(
        f"House rule ({SHORTEST} to {LONGEST} characters), after Google: Control your snippets",
        "https://developers.google.com/search/docs/appearance/snippet",
    )
    summary = f"A summary has fewer than {SHORTEST} or more than {LONGEST} characters."
    why = (
        "Search engines show it below the title. What is longer is cut off; what is shorter leaves "
        "room that could have said why to read on, and is often replaced by a piece of the text."
    )
    remedy = f"Say in {SHORTEST} to {LONGEST} characters what a reader finds on this page."
    bad = (
        Example(path=_ARTICLE, text=", and more.", instead_of=_END),
        Example(
            path=_ARTICLE,
            text=f"{_END[:-1]} from somebody who has examined you and knows your back.",
            instead_of=_END,
        ),
    )
    good = (
        Example(
            path=_ARTICLE,
            text=f"{_END[:-1]} from a physician.",
            instead_of=_END,
        ),
    )

    def check_text(self, text: TextEvidence) -> Iterator[Finding]:
        """Count the characters of the summaries that are descriptions."""
        record = text.record
        if not isinstance(record, Article | Service | Page | Town) or not record.summary:
            return
        length = len(" ".join(record.summary.split()))
        if not SHORTEST <= length <= LONGEST:
            yield self.finding(
                record.at("summary"),
                f"The summary has {length} characters; search engines show {SHORTEST} to "
                f"{LONGEST} well.",
            )
