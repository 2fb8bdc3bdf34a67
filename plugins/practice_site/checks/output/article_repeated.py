"""PS650: two articles that are the same for the most part."""

from collections.abc import Iterator

from practice_site.checks.drafts import draft_files
from practice_site.checks.evidence import Evidence
from practice_site.checks.example import (
    OTHER_PARAGRAPHS,
    PARAGRAPHS,
    QUESTIONS,
    SUMMARY,
    Edit,
    Example,
)
from practice_site.checks.likeness import Alike, alike, share_in
from practice_site.checks.rule import Rule
from practice_site.model.article import Article
from practice_site.model.finding import Citation, Finding, Severity

MOSTLY = 0.5
"""The part of the longer text that stands in both."""

AT_MOST = 200
"""Pairs that are read in one build: a site with so many copies has other work first."""


def _article(title: str, day: str, summary: str, text: str) -> str:
    head = f"title: {title}\nformat: explainer\nauthor: alex-sample\npublished: {day}"
    return f"---\n{head}\nsummary: {summary}\n---\n{text}"


_FIRST = Edit(
    "content/articles/first-visit.md", _article("A First Visit", "2026-09-01", SUMMARY, PARAGRAPHS)
)
_SUMMARY = (
    "How to get ready for another appointment, what has changed since you were last here, and "
    "which papers are worth a search at home."
)
_ASKED_OTHERWISE = QUESTIONS.replace("### ", "### And then: ")
_SECOND = "content/articles/second-visit.md"


class ArticleRepeated(Rule):
    """Most of an article stands word for word in another one."""

    code = "PS650"
    name = "article-repeated"
    severity = Severity.WARNING
    source = Citation(
        "House rule (half of the words), after Google: Spam policies, scaled content",
        "https://developers.google.com/search/docs/essentials/spam-policies",
    )
    summary = "Most of an article is the same as another one."
    why = (
        "Search engines show one of the two, and not always the better one; a site of many such "
        "texts looks like one that was made for search engines alone."
    )
    remedy = (
        "Make one article of the two, with `redirect_from` at the one that stays; or write anew."
    )
    bad = (
        Example(
            path=_SECOND,
            text=_article(
                "A Second Visit",
                "2026-10-01",
                _SUMMARY,
                PARAGRAPHS.replace("First somebody asks how you have been. ", ""),
            ),
            line=2,
            besides=(_FIRST,),
        ),
    )
    good = (
        Example(
            path=_SECOND,
            text=_article(
                "A Second Visit", "2026-10-01", _SUMMARY, f"{OTHER_PARAGRAPHS}{_ASKED_OTHERWISE}"
            ),
            besides=(Edit(_FIRST.path, f"{_FIRST.text}{QUESTIONS}"),),
        ),
    )

    def check(self, evidence: Evidence) -> Iterator[Finding]:
        """Compare the sketches of all articles, and read those that look alike."""
        drafts = draft_files(evidence)
        articles = sorted(
            evidence.site.articles, key=lambda a: (a.path in drafts, a.published, a.path)
        )
        pairs = alike([evidence.sketches.get(article.path, b"") for article in articles])
        told: set[int] = set()
        for pair, _ in zip(pairs, range(AT_MOST), strict=False):
            if pair.later not in told:
                for finding in self._compared(pair, articles, evidence):
                    told.add(pair.later)
                    yield finding

    def _compared(
        self, pair: Alike, articles: list[Article], evidence: Evidence
    ) -> Iterator[Finding]:
        later, earlier = articles[pair.later], articles[pair.earlier]
        share = share_in(evidence.text(later), evidence.text(earlier))
        if share >= MOSTLY:
            yield self.finding(
                later.positions.whole,
                f'{share:.0%} of the text stands word for word in "{earlier.title}" '
                f"({earlier.path}) as well.",
            )
