"""What rules on the notices that the law asks for have in common."""

import datetime as dt
import re
from collections.abc import Iterable, Iterator
from typing import ClassVar

from practice_site.checks.evidence import Evidence
from practice_site.checks.example import NOTICES, Edit, Example
from practice_site.checks.rule import THEME_MISTAKE, Rule
from practice_site.checks.texts import text_of
from practice_site.model.article import Page
from practice_site.model.finding import Finding, Severity
from practice_site.model.law import Requirement
from practice_site.model.practice import Notice, Practice
from practice_site.pages.listing import page_url

PRACTICE = "content/practice.yaml"
PAGE = "content/pages/notices.md"

Point = tuple[str, str]
"""What a notice must say: a pattern of the words that say it, and how a message calls it."""


def unnamed(notice: str) -> Example:
    """The minimal site whose practice.yaml does not have that line of its notices."""
    return Example(
        path=PRACTICE,
        besides=(Edit(PRACTICE, "", notice),),
        found_in=PRACTICE,
        found_at="notices:",
    )


def unsaid(words: str, instead: str) -> Example:
    """The minimal site whose page of notices has others instead of some words."""
    return Example(
        path=PAGE,
        text=NOTICES.replace(words, instead),
        instead_of=NOTICES,
        found_in=PAGE,
        found_at="title: Notices",
    )


def funded(notices: str, text: str, line: int = 1, *, on_page: bool = False) -> Example:
    """The minimal site of a practice with federal health funds, with more notices and their text.

    What is found stands on a line of `notices`, which begins below its key, or `on_page`.
    """
    return Example(
        path=PRACTICE,
        text=f"notices:\n{notices}",
        instead_of="notices:\n",
        line=line,
        found_in=PAGE if on_page else "",
        found_at="title: Notices" if on_page else "",
        besides=(
            Edit(PRACTICE, "hhs_funds: true", "hhs_funds: false"),
            Edit(PAGE, f"{NOTICES}\n{text}", NOTICES),
        ),
    )


class NoticeRule(Rule):
    """A rule on one notice: that it has a page, that every page leads there, and what it says.

    `kind` is its key in practice.yaml, `called` how messages call it, `points`
    what its page must say.
    """

    by_law = True
    after_answers = True
    severity = Severity.ERROR
    kind: ClassVar[str]
    called: ClassVar[str]
    points: ClassVar[tuple[Point, ...]] = ()

    def check(self, evidence: Evidence) -> Iterator[Finding]:
        """Look for the notice where practice.yaml says that it is."""
        practice = evidence.site.practice
        asked = evidence.law.strongest(self.requirements)
        if practice is None or asked is None:
            return
        notice = notice_of(practice, self.kind)
        if notice is None or not notice.page:
            yield self.finding(
                practice.positions.key("notices"),
                f'No page is named for {self.called} ("{self.kind}" under "notices").',
            )
            return
        page = next((page for page in evidence.site.pages if page.slug == notice.page), None)
        if page is None:  # another rule says so
            return
        yield from self._way(evidence, practice, page)
        yield from self._missing(evidence, page)
        yield from self.more(asked.requirement, practice, notice, evidence.as_of)

    def more(
        self, requirement: Requirement, practice: Practice, notice: Notice, as_of: dt.date
    ) -> Iterator[Finding]:
        """What else the law wants of this notice."""
        return iter(())

    def _way(self, evidence: Evidence, practice: Practice, page: Page) -> Iterator[Finding]:
        url = page_url(page.slug)
        place = practice.at("notices", self.kind, "page")
        if url not in evidence.pages:
            yield self.finding(
                place,
                f"The page with {self.called} ({url}) is not on the site.",
                "Publish the page: it is a draft, or waits for its day.",
            )
            return
        lost = [each.url for each in evidence.made if url not in each.targets and url != each.url]
        if lost:
            yield self.finding(
                place,
                f"{len(lost)} pages ({lost[0]} first) have no link to {url}, where {self.called} "
                "stands.",
                THEME_MISTAKE,
                page=lost[0],
            )

    def _missing(self, evidence: Evidence, page: Page) -> Iterator[Finding]:
        missing = list(_unsaid(page, evidence, self.points))
        if missing:
            yield self.finding(
                page.positions.whole,
                f"The page with {self.called} does not say: {'; '.join(missing)}.",
                page=page_url(page.slug),
            )


def notice_of(practice: Practice, kind: str) -> Notice | None:
    """What practice.yaml says of a notice."""
    return next((notice for notice in practice.notices if notice.kind == kind), None)


def _unsaid(page: Page, evidence: Evidence, points: Iterable[Point]) -> Iterator[str]:
    passages = text_of(page, evidence.site.sources).passages
    words = " ".join(" ".join(passage.text for passage in passages).split())
    for pattern, name in points:
        if not re.search(pattern, words, re.IGNORECASE):
            yield name
