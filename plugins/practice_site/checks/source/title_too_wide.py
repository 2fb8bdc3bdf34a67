"""PS642: a title that does not fit."""

from collections.abc import Iterator

from practice_site.checks.evidence import TextEvidence
from practice_site.checks.example import Example
from practice_site.checks.rule import Rule
from practice_site.model.article import Article, Page, Service
from practice_site.model.finding import Citation, Finding, Severity
from practice_site.pages.title_width import TITLE_WIDTH, title_width

_ARTICLE = "content/articles/minimal.md"
_TITLE = "title: How a Short Walk Eases a Stiff Back"


class TitleTooWide(Rule):
    """A title is wider than a list of search results has room for.

    The practice's name behind it does not count: `pages/head.py` leaves it out
    where there is no room for it.
    """

    code = "PS642"
    name = "title-too-wide"
    severity = Severity.WARNING
    rows = ("TTL-01",)
    source = Citation(
        "House rule (600 pixels), after Google: Influencing title links",
        "https://developers.google.com/search/docs/appearance/title-link",
    )
    summary = "A title is wider than search results show."
    why = "Its end is cut off, and with it perhaps the word that a reader was looking for."
    remedy = "Make it shorter, or put what can wait into `subtitle`."
    bad = (
        Example(
            path=_ARTICLE,
            text=f"{_TITLE} in the Morning, and When to Ask",
            instead_of=_TITLE,
        ),
    )
    good = (
        Example(
            path=_ARTICLE,
            text=f"{_TITLE} on a Winter Morning",
            instead_of=_TITLE,
        ),
        Example(
            path=_ARTICLE,
            text="title: I will still fill it in, little by little, a trial of ill-fitting titles",
            instead_of=_TITLE,
        ),
    )

    def check_text(self, text: TextEvidence) -> Iterator[Finding]:
        """Measure the titles of articles, services and plain pages in Arial of 20 pixels."""
        record = text.record
        if isinstance(record, Article | Service | Page):
            width = title_width(record.title)
            if width > TITLE_WIDTH:
                yield self.finding(
                    record.at("title"),
                    f"The title is {width} pixels wide where search results show it; there is "
                    f"room for {TITLE_WIDTH}.",
                )
