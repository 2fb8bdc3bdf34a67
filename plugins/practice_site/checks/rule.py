"""What a rule is."""

from collections.abc import Iterator
from typing import ClassVar

from practice_site.checks.evidence import Evidence, PageEvidence, TextEvidence, TownEvidence
from practice_site.checks.example import Example
from practice_site.model.finding import Citation, Finding, Fixer, Problem, Severity
from practice_site.model.span import Span

FORMATS = Citation("The formats of this product: docs/formats.md")
"""What rules rest on that come from this product's own formats."""

THEME_MISTAKE = "This is a mistake in the theme: show it to whoever keeps the theme."
"""The remedy where no text is wrong, but a template."""


class Rule:
    """One thing that a site must be, or had better be.

    `summary` says what is wrong where the rule reports something, `why` who is
    harmed by it, `remedy` what to do. The examples are the rule's test and
    stand in its documentation. `weaker_than` are the codes of rules that say
    more of the same line: their finding then stands for both. No exception
    (`allow`) covers a `firm` rule: a patient's consent is not the practice's to
    waive, and a page that is not there cannot be published. What is
    `mild_in_drafts` is a warning there: a draft may name what is still to come.
    What is `mild_until_published` is a warning too in files that cannot be drafts (the practice,
    its physicians and places), until somebody publishes. What is found `after_answers` waits in
    files with open questions (PS125): it follows from them.
    What is found `even_in_drafts` does not wait until drafts are shown: it is about
    the site without them. What is judged only `on_request` (`check --external`) says nothing
    most of the time, so that an exception to it is never called unused. `fixed_by` is who can
    put it right; `rows` are the rows of the catalogue (`checks/catalogue.py`) that the rule covers,
    `requirements` those of the law (`checks/packs/`). A rule that holds `by_law` reports only where
    one of them is in force, and counts as much as it does: `severity` is then the most it can be.

    A rule looks at the words of each record, at each page, at the towns, or at the
    site, and at no more than it needs: what it finds on words, pages and towns is kept
    from build to build for as long as these do not change.
    """

    code: ClassVar[str]
    name: ClassVar[str]
    severity: ClassVar[Severity]
    source: ClassVar[Citation]
    summary: ClassVar[str]
    why: ClassVar[str]
    remedy: ClassVar[str]
    bad: ClassVar[tuple[Example, ...]]
    good: ClassVar[tuple[Example, ...]]
    weaker_than: ClassVar[tuple[str, ...]] = ()
    mild_in_drafts: ClassVar[bool] = False
    mild_until_published: ClassVar[bool] = False
    after_answers: ClassVar[bool] = False
    firm: ClassVar[bool] = False
    even_in_drafts: ClassVar[bool] = False
    on_request: ClassVar[bool] = False
    fixed_by: ClassVar[Fixer] = Fixer.WRITER
    rows: ClassVar[tuple[str, ...]] = ()
    requirements: ClassVar[tuple[str, ...]] = ()
    by_law: ClassVar[bool] = False

    def check_text(self, text: TextEvidence) -> Iterator[Finding]:
        """Report what is wrong with the words of one record."""
        return iter(())

    def check_page(self, page: PageEvidence) -> Iterator[Finding]:
        """Report what is wrong with one page."""
        return iter(())

    def check_towns(self, towns: TownEvidence) -> Iterator[Finding]:
        """Report what is wrong with the towns, one beside the others."""
        return iter(())

    def check(self, evidence: Evidence) -> Iterator[Finding]:
        """Report what is wrong with the site as a whole."""
        return iter(())

    def finding(
        self, span: Span, message: str, remedy: str = "", page: str | None = None
    ) -> Finding:
        """A finding of this rule; its own remedy where there is no better one."""
        return Finding(
            span=span,
            rule=self.code,
            name=self.name,
            severity=self.severity,
            message=message,
            remedy=remedy or self.remedy,
            source=self.source,
            page=page,
        )

    def reported(self, problem: Problem) -> Finding:
        """A problem that was noticed elsewhere, as a finding of this rule."""
        return self.finding(problem.span, problem.message, problem.remedy)


class ReadingRule(Rule):
    """A rule whose breaches are noticed while reading, rendering, hosting or setting aside.

    The rule's name is the kind of the problems that it reports.
    """

    def check(self, evidence: Evidence) -> Iterator[Finding]:
        """Report the problems of the rule's kind."""
        for problem in evidence.problems:
            if problem.kind == self.name:
                yield self.reported(problem)
